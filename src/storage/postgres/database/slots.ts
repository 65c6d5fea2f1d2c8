/** Lets so many do something at the same time; whoever comes later waits for a turn, first come first. */
export class Slots {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  /** @param most - How many at the same time. */
  constructor(most: number) {
    this.#free = most;
  }

  /** Does something when its turn comes. */
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
