/** Does one piece of work after another, in the order in which they come. */
export class WorkQueue {
  #last: Promise<unknown> = Promise.resolve();

  /**
   * Does the work when all work before it has ended, even if some of it failed.
   *
   * @returns What the work returns.
   */
  enqueue<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** Waits until all work so far has ended. */
  async ended(): Promise<void> {
    await this.#last;
  }
}
