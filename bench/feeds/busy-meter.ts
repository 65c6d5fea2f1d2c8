/** Measures how long this process computes without looking at its events. */
export class BusyMeter {
  readonly #timer: NodeJS.Timeout;
  #at = performance.now();
  #used = usedMs();
  #longest = 0;

  constructor() {
    this.#timer = setInterval(() => this.#look(), 1);
  }

  /**
   * The longest time between two looks, in milliseconds, as far as this process had a processor. The other
   * threads of the process count too, so it is rather too high.
   */
  get longest(): number {
    return this.#longest;
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const [at, used] = [performance.now(), usedMs()];
    this.#longest = Math.max(this.#longest, Math.min(at - this.#at, used - this.#used));
    [this.#at, this.#used] = [at, used];
  }
}

function usedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
