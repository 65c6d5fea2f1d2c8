/** What {@link Looks} look with. */
export interface LooksOptions {
  /** Does something when what was begun before has ended. */
  readonly enqueue: (work: () => Promise<void>) => Promise<void>;
  /** Takes in what the store holds now, and gives the ids of the articles that are others than before. */
  readonly refresh: (ids: readonly string[]) => Promise<readonly string[]>;
  /** Enters in the journal what was edited by hand; `null` for a mere reader. */
  readonly enter: ((ids: readonly string[]) => Promise<void>) | null;
  readonly onError: (error: unknown) => void;
}

/** Articles that are looked at in one turn. Then whoever else waits to write has a turn. */
const MOST_AT_ONCE = 256;

/** Looks at articles that others may have changed, at many of them together. */
export class Looks {
  readonly #options: LooksOptions;
  readonly #touched = new Set<string>();
  /** Those that were changed, and are not in the journal yet. */
  readonly #unentered = new Set<string>();
  #looking: Promise<void> | null = null;
  #isFailing = false;

  constructor(options: LooksOptions) {
    this.#options = options;
  }

  /**
   * Looks at an article when its turn comes. What counts is what the store holds then: an old echo
   * changes nothing.
   */
  look(id: string): Promise<void> {
    this.#touched.add(id);
    return this.#lookSoon();
  }

  /** Tries again to enter what could not be entered in the journal. */
  retry(): void {
    if (this.#unentered.size > 0) this.#lookSoon().catch(() => undefined);
  }

  #lookSoon(): Promise<void> {
    this.#looking ??= this.#lookAtAll();
    return this.#looking;
  }

  async #lookAtAll(): Promise<void> {
    try {
      do await this.#options.enqueue(() => this.#lookAtSome());
      while (this.#touched.size + this.#unentered.size > 0);
      this.#isFailing = false;
    } catch (error) {
      // One sentence for each outage, not one for each article.
      if (!this.#isFailing) this.#options.onError(error);
      this.#isFailing = true;
      throw error;
    } finally {
      // In the same instant as the last look: whatever is touched from now on needs another one.
      this.#looking = null;
    }
  }

  async #lookAtSome(): Promise<void> {
    const ids = [...this.#touched].slice(0, MOST_AT_ONCE);
    for (const id of ids) this.#touched.delete(id);
    const { refresh, enter } = this.#options;
    const others = await refresh(ids);
    if (enter === null) return;
    for (const id of others) this.#unentered.add(id);
    const open = [...this.#unentered].slice(0, MOST_AT_ONCE);
    if (open.length === 0) return;
    await enter(open);
    for (const id of open) this.#unentered.delete(id);
  }
}
