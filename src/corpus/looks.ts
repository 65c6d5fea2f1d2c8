/** Functions that {@link Looks} uses. */
export interface LooksOptions {
  /** Runs work after earlier work has ended. */
  readonly enqueue: (work: () => Promise<void>) => Promise<void>;
  /** Reads articles from the store again, and returns the ids of those that changed. */
  readonly refresh: (ids: readonly string[]) => Promise<readonly string[]>;
  /** Enters edits made by hand in the journal; `null` if the journal must not be written. */
  readonly enter: ((ids: readonly string[]) => Promise<void>) | null;
  readonly onError: (error: unknown) => void;
}

/** Articles read in one turn. Other writers get a turn in between. */
const MOST_AT_ONCE = 256;

/** Reads articles that others may have changed, many at a time. */
export class Looks {
  readonly #options: LooksOptions;
  readonly #touched = new Set<string>();
  /** Articles that changed and are not in the journal yet. */
  readonly #unentered = new Set<string>();
  #looking: Promise<void> | null = null;
  #isFailing = false;

  constructor(options: LooksOptions) {
    this.#options = options;
  }

  /**
   * Reads an article when its turn comes. Only what the store holds then counts, so a late notification
   * changes nothing.
   */
  look(id: string): Promise<void> {
    this.#touched.add(id);
    return this.#lookSoon();
  }

  /** Retries edits that could not be entered in the journal. */
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
      // Report each outage once, not once per article.
      if (!this.#isFailing) this.#options.onError(error);
      this.#isFailing = true;
      throw error;
    } finally {
      // Synchronous with the last look, so that articles touched from now on start another one.
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
