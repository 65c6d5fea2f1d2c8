/** Limits how many tasks run at the same time. Later ones wait for a turn, in order. */
export class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  /** @param most - How many tasks run at the same time. */
  constructor(most: number) {
    this.#free = most;
  }

  /** Runs work when its turn comes. */
  async take<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
