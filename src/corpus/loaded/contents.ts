import { type Article, isSameArticle } from '../article.ts';
import type { Update } from '../change.ts';
import { describeFault, type Fault } from '../fault.ts';
import { foldId } from '../format/identifier.ts';
import type { StoredArticle } from '../store.ts';
import { describeRivalry, UniqueKeys } from './unique-keys.ts';

/** The result of a change in the store. */
export interface Outcome {
  /** What changed for readers. Removals come first, so that their links are free again. */
  readonly updates: readonly Update[];
  /** Faults that were not there before. */
  readonly faults: readonly Fault[];
  /** Whether the article under this id has changed, served or not. */
  readonly isOther: boolean;
}

/**
 * Everything read from the store, and which of its articles are served.
 *
 * When a file breaks, its last good article stays: someone is probably editing it, and members should
 * not lose an article over a forgotten quotation mark. If several articles have the same link, or ids
 * that differ only in case, only the first by id is served.
 */
export class Contents {
  readonly #stored = new Map<string, StoredArticle>();
  readonly #foldedIds = new Map<string, number>();
  readonly #keys = new UniqueKeys();
  readonly #served = new Map<string, Article>();
  readonly #rivalries = new Map<string, Fault>();

  /** The served articles by id, in no particular order. */
  get served(): ReadonlyMap<string, Article> {
    return this.#served;
  }

  /** All present faults, in no particular order. */
  get faults(): readonly Fault[] {
    return [
      ...[...this.#stored.values()].flatMap(({ faults }) => faults),
      ...this.#rivalries.values(),
    ];
  }

  /** The ids of everything that the store keeps. */
  ids(): Iterable<string> {
    return this.#stored.keys();
  }

  /** What the store keeps under an id, served or not. */
  find(id: string): StoredArticle | undefined {
    return this.#stored.get(id);
  }

  /** Whether the store keeps something under this id, or under one that differs only in case. */
  isTaken(id: string): boolean {
    return this.#foldedIds.has(foldId(id));
  }

  /** Whether an article has this link, served or not. */
  isLinkTaken(url: string): boolean {
    return this.#keys.hasLink(url);
  }

  /** The ids of other articles with the same link or the same id. */
  findRivals(article: Article): ReadonlySet<string> {
    return this.#keys.findRivals({ id: article.id, article });
  }

  /**
   * Replaces what is known of an id with what the store keeps now.
   *
   * @param read - What was read; `null` if the article is gone.
   */
  replace(id: string, read: StoredArticle | null): Outcome {
    const previous = this.#stored.get(id);
    const next = read && keepLastGood(read, previous);
    const affected = new Set([id]);
    const faults = findNewFaults(next?.faults ?? [], previous?.faults ?? []);

    if (previous) {
      for (const rival of this.#keys.remove(previous)) affected.add(rival);
      this.#countFoldedId(id, -1);
      this.#stored.delete(id);
    }
    if (next) {
      this.#stored.set(id, next);
      this.#countFoldedId(id, 1);
      for (const rival of this.#keys.add(next)) affected.add(rival);
    }
    const updates: Update[] = [];
    for (const one of affected) this.#serve(one, updates, faults);
    const isOther = (previous?.article ?? null) !== (next?.article ?? null);
    return { updates: updates.sort(compareUpdates), faults, isOther };
  }

  /** Decides whether an article is served, and adds the resulting updates and faults. */
  #serve(id: string, updates: Update[], faults: Fault[]): void {
    const stored = this.#stored.get(id);
    const winner = stored && this.#findWinner(stored);
    const fault = winner && describeRivalry(stored, winner);
    const previousFault = this.#rivalries.get(id);
    if (fault) {
      this.#rivalries.set(id, fault);
      faults.push(...findNewFaults([fault], previousFault ? [previousFault] : []));
    } else {
      this.#rivalries.delete(id);
    }
    const before = this.#served.get(id) ?? null;
    const after = fault ? null : (stored?.article ?? null);
    if (after) this.#served.set(id, after);
    else this.#served.delete(id);
    if (before !== after) updates.push({ id, before, after });
  }

  /**
   * The first article by id that shares a link or an id with this one; `undefined` if this is the
   * first.
   */
  #findWinner(stored: StoredArticle): StoredArticle | undefined {
    const first = this.#keys.findFirst(stored);
    return first === null ? undefined : this.#stored.get(first);
  }

  #countFoldedId(id: string, step: number): void {
    const folded = foldId(id);
    const count = (this.#foldedIds.get(folded) ?? 0) + step;
    if (count === 0) this.#foldedIds.delete(folded);
    else this.#foldedIds.set(folded, count);
  }
}

function keepLastGood(read: StoredArticle, previous: StoredArticle | undefined): StoredArticle {
  if (!previous?.article) return read;
  const { article, urlLine } = previous;
  if (read.article === null) return { ...read, article, urlLine };
  // Keep the same object, so that `===` shows that nothing has changed.
  return isSameArticle(read.article, article) ? { ...read, article } : read;
}

function findNewFaults(now: readonly Fault[], before: readonly Fault[]): Fault[] {
  const known = new Set(before.map(describeFault));
  return now.filter((fault) => !known.has(describeFault(fault)));
}

function compareUpdates(one: Update, other: Update): number {
  return Number(one.after !== null) - Number(other.after !== null);
}
