import type { Fault } from './fault.ts';
import { foldId } from './identifier.ts';
import { linkKey } from './link.ts';
import type { StoredArticle } from './store.ts';

type Claimant = Pick<StoredArticle, 'id' | 'article'>;

/**
 * Keeps account of what only one article may have: its link, and its id however it is spelled. Of
 * several that claim the same the first by id has it.
 */
export class Claims {
  readonly #claimants = new Map<string, Set<string>>();

  /** Enters the claims of an article. */
  add(stored: Claimant): void {
    for (const claim of listClaims(stored)) {
      const ids = this.#claimants.get(claim) ?? new Set();
      this.#claimants.set(claim, ids.add(stored.id));
    }
  }

  /** Takes the claims of an article back. */
  remove(stored: Claimant): void {
    for (const claim of listClaims(stored)) {
      const ids = this.#claimants.get(claim);
      ids?.delete(stored.id);
      if (ids?.size === 0) this.#claimants.delete(claim);
    }
  }

  /** Whether an article claims this link. */
  hasLink(url: string): boolean {
    return this.#claimants.has(claimLink(url));
  }

  /** The ids of all other articles that claim something this one claims. */
  findRivals(stored: Claimant): ReadonlySet<string> {
    const rivals = new Set(
      listClaims(stored).flatMap((claim) => [...(this.#claimants.get(claim) ?? [])]),
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
    ? {
        file,
        line: 1,
        message: `the name differs from ${rival.file} only in upper and lower case; rename one of the files`,
      }
    : {
        file,
        line: stored.urlLine,
        message: `url is the link of ${rival.file} already; remove one of the two, or mend its link`,
      };
}

function listClaims({ id, article }: Claimant): string[] {
  // A file that cannot be read must not keep one that can from being served.
  if (article === null) return [];
  const claims = [`id ${foldId(id)}`];
  if (article.url !== null) claims.push(claimLink(article.url));
  return claims;
}

function claimLink(url: string): string {
  return `link ${linkKey(url)}`;
}
