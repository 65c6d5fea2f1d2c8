import type { Fault } from './fault.ts';
import { foldId } from './format/identifier.ts';
import { linkKey } from './format/link.ts';
import type { StoredArticle } from './store.ts';

type Holder = Pick<StoredArticle, 'id' | 'article'>;

/** Those who have one key, and the first of them by id. */
interface Holders {
  first: string;
  readonly ids: Set<string>;
}

/**
 * Keeps account of what only one article may have: its link, and its id however it is spelled. Of
 * several that have the same key the first by id has it.
 */
export class UniqueKeys {
  readonly #holders = new Map<string, Holders>();

  /**
   * Enters the keys of an article.
   *
   * @returns The ids of the articles from which it takes the place of the first.
   */
  add(stored: Holder): readonly string[] {
    return listKeys(stored).flatMap((key) => {
      const known = this.#holders.get(key);
      if (!known) {
        this.#holders.set(key, { first: stored.id, ids: new Set([stored.id]) });
        return [];
      }
      const others = stored.id < known.first ? [...known.ids] : [];
      if (others.length > 0) known.first = stored.id;
      known.ids.add(stored.id);
      return others;
    });
  }

  /**
   * Removes the keys of an article.
   *
   * @returns The ids of the articles for which another one is the first from now on.
   */
  remove(stored: Holder): readonly string[] {
    return listKeys(stored).flatMap((key) => {
      const known = this.#holders.get(key);
      if (!known?.ids.delete(stored.id)) return [];
      if (known.ids.size === 0) this.#holders.delete(key);
      if (known.first !== stored.id) return [];
      const others = [...known.ids];
      known.first = others.reduce((first, id) => (id < first ? id : first), others[0] ?? '');
      return others;
    });
  }

  /** The first article by id that has a key of this one; `null` if that is the article itself. */
  findFirst(stored: Holder): string | null {
    let first = stored.id;
    for (const key of listKeys(stored)) {
      const rival = this.#holders.get(key)?.first ?? first;
      if (rival < first) first = rival;
    }
    return first === stored.id ? null : first;
  }

  /** Whether an article has this link. */
  hasLink(url: string): boolean {
    return this.#holders.has(linkKeyOf(url));
  }

  /** The ids of all other articles that have a key of this one. */
  findRivals(stored: Holder): ReadonlySet<string> {
    const rivals = new Set(
      listKeys(stored).flatMap((key) => [...(this.#holders.get(key)?.ids ?? [])]),
    );
    rivals.delete(stored.id);
    return rivals;
  }
}

/**
 * Says what an article must give up to another.
 *
 * @param stored - The article that came second.
 * @param rival - The one that has the link or the id already.
 */
export function describeRivalry(stored: StoredArticle, rival: StoredArticle): Fault {
  const { file } = stored;
  return foldId(stored.id) === foldId(rival.id)
    ? { file, line: 1, message: describeTwin(stored.id, rival) }
    : {
        file,
        line: stored.urlLine,
        message: `url is the link of ${rival.file} already; remove one of the two, or mend its link`,
      };
}

/**
 * Says why an article cannot be kept beside another one.
 *
 * @param id - The id of the article.
 * @param rival - The id of the one that has its link or its id already.
 */
export function describeClash(id: string, rival: string): string {
  return foldId(id) === foldId(rival)
    ? `The article "${rival}" has an id that differs ${describeDifference(id, rival)}; choose another id.`
    : `The article "${rival}" has the same link.`;
}

function describeTwin(id: string, { id: rival, file }: StoredArticle): string {
  return `the name differs from ${file} ${describeDifference(id, rival)}; rename one of the files`;
}

/** Says in what two ids differ that some file systems cannot keep apart. */
function describeDifference(id: string, rival: string): string {
  if (id.toLowerCase() === rival.toLowerCase()) return 'only in upper and lower case';
  // What looks the same has to be told apart by its characters.
  const names = `"${escapeMarks(id)}" and "${escapeMarks(rival)}"`;
  return id.normalize('NFC') === rival.normalize('NFC')
    ? `only in how its accented letters are put together, ${names}`
    : `only in case and in how its accented letters are put together, ${names}`;
}

/** Writes everything but plain ASCII as `\u00e9`. */
function escapeMarks(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function listKeys({ id, article }: Holder): string[] {
  // A file that cannot be read must not keep one that can from being served.
  if (article === null) return [];
  const keys = [`id ${foldId(id)}`];
  if (article.url !== null) keys.push(linkKeyOf(article.url));
  return keys;
}

function linkKeyOf(url: string): string {
  return `link ${linkKey(url)}`;
}
