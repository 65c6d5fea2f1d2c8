import { userFault } from '../../text/faults/user-fault.ts';
import type { UserError } from '../../user-error.ts';
import type { Fault } from '../fault.ts';
import { foldId } from '../format/identifier.ts';
import { linkKey } from '../format/link.ts';
import type { StoredArticle } from '../store.ts';

type Holder = Pick<StoredArticle, 'id' | 'article'>;

/** The articles that have one key, and the first of them by id. */
interface Holders {
  first: string;
  readonly ids: Set<string>;
}

/**
 * Tracks what only one article may have: its link, and its id regardless of case. A key that several
 * articles have belongs to the first by id.
 */
export class UniqueKeys {
  readonly #holders = new Map<string, Holders>();

  /**
   * Adds the keys of an article.
   *
   * @returns The ids of other articles with a key that now belongs to this one.
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
   * @returns The ids of other articles with a key that belonged to this one.
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

  /** The id of the first article that shares a key with this one; `null` if this one is the first. */
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

  /** The ids of all other articles that share a key with this one. */
  findRivals(stored: Holder): ReadonlySet<string> {
    const rivals = new Set(
      listKeys(stored).flatMap((key) => [...(this.#holders.get(key)?.ids ?? [])]),
    );
    rivals.delete(stored.id);
    return rivals;
  }
}

/**
 * Describes the fault of an article whose link or id belongs to another one.
 *
 * @param rival - The article to which it belongs.
 */
export function describeRivalry(stored: StoredArticle, rival: StoredArticle): Fault {
  const { file } = stored;
  return foldId(stored.id) === foldId(rival.id)
    ? { file, line: 1, message: describeTwin(stored.id, rival) }
    : {
        file,
        line: stored.urlLine,
        message: `url is already the link of ${rival.file}; remove one of the two, or fix its link`,
      };
}

/**
 * The fault of an article that cannot be added.
 *
 * @param rival - The id of the article that has its link or its id.
 */
export function clashOf(id: string, rival: string): UserError {
  if (foldId(id) !== foldId(rival)) return userFault('fault.article-same-link', { id: rival });
  const difference = differenceOf(id, rival);
  if (difference === 'case') return userFault('fault.id-same-but-case', { id: rival });
  // The names look the same, so show their characters.
  const shown = { id: rival, typed: escapeMarks(id), other: escapeMarks(rival) };
  return userFault(`fault.id-same-but-${difference}`, shown);
}

function describeTwin(id: string, { id: rival, file }: StoredArticle): string {
  const difference = differenceOf(id, rival);
  const names = difference === 'case' ? '' : `, "${escapeMarks(id)}" and "${escapeMarks(rival)}"`;
  return `the name differs from ${file} only ${DIFFERENCES[difference]}${names}; rename one of the files`;
}

/** How two ids differ that some file systems treat as the same. */
function differenceOf(id: string, rival: string): 'case' | 'accents' | 'both' {
  if (id.toLowerCase() === rival.toLowerCase()) return 'case';
  return id.normalize('NFC') === rival.normalize('NFC') ? 'accents' : 'both';
}

const DIFFERENCES = {
  case: 'in upper and lower case',
  accents: 'in how its accented letters are encoded',
  both: 'in case and in how its accented letters are encoded',
} as const;

/** Escapes everything but printable ASCII, for example as `\u00e9`. */
function escapeMarks(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, (unit) => {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

function listKeys({ id, article }: Holder): string[] {
  // A broken file must not keep a readable one from being served.
  if (article === null) return [];
  const keys = [`id ${foldId(id)}`];
  if (article.url !== null) keys.push(linkKeyOf(article.url));
  return keys;
}

function linkKeyOf(url: string): string {
  return `link ${linkKey(url)}`;
}
