import type { Update } from '../../corpus/change.ts';
import { inSlices, type Steps } from '../../give-way.ts';
import type { SearchIndex } from './search-index.ts';

/** Characters that take about 20 ms to index. Almost every report has fewer. */
const LONG = 50_000;

/**
 * Applies changes to an index, one after the other. Changes to an ordinary report are applied at once.
 * Changes to a very long one are applied in slices, and later changes wait for them.
 */
export class IndexUpdates {
  readonly #index: SearchIndex;
  #last: Promise<void> | null = null;

  constructor(index: SearchIndex) {
    this.#index = index;
  }

  /** @returns Settles when the change is applied; `undefined` if it was applied at once. */
  take(update: Update): Promise<void> | undefined {
    if (this.#last === null && !isLong(update)) {
      if (update.after) this.#index.put(update.after);
      else this.#index.remove(update.id);
      return undefined;
    }
    const change = () => inSlices(this.#steps(update));
    // Later changes are applied even if this one fails.
    const made = this.#last ? this.#last.then(change, change) : change();
    this.#last = made;
    return made.finally(() => {
      if (this.#last === made) this.#last = null;
    });
  }

  /** Resolves when all changes so far are applied. */
  async done(): Promise<void> {
    while (this.#last !== null) await this.#last.catch(() => undefined);
  }

  #steps({ id, after }: Update): Steps<void> {
    return after ? this.#index.putInSteps(after) : this.#index.removeInSteps(id);
  }
}

function isLong({ before, after }: Update): boolean {
  return Math.max(before?.body.length ?? 0, after?.body.length ?? 0) > LONG;
}
