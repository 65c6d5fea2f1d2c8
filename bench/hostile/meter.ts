import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** The cost of some work. */
export interface Cost {
  readonly seconds: number;
  /** Processor time of this process and its children. Other programs on the machine do not add to it. */
  readonly processorSeconds: number;
  /**
   * The longest time in milliseconds for which this thread was blocked. On Linux, time in which other
   * programs had its processor does not count.
   */
  readonly blockedMs: number;
  /** Largest growth of this process in bytes. */
  readonly bot: number;
  /** Largest growth of its child processes together in bytes. */
  readonly reader: number;
}

/** Milliseconds, long enough for the worker to measure once. */
const SETTLED = 30;

/** Measures the cost of work in this process. The cost of its children is known only on Linux. */
export class Meter {
  readonly #figures = new Float64Array(new SharedArrayBuffer(3 * Float64Array.BYTES_PER_ELEMENT));
  readonly #worker = new Worker(new URL('./rss.mjs', import.meta.url), {
    execArgv: [],
    workerData: this.#figures.buffer,
  });

  /** Does work, and returns its cost even if the work fails. */
  async measure<Result>(
    work: () => Promise<Result>,
  ): Promise<Cost & { readonly result: PromiseSettledResult<Result> }> {
    const [bot, reader, worked] = await this.#settle();
    const before = processorMs();
    let blockedMs = 0;
    let last = performance.now() - waitedMs();
    const look = () => {
      const now = performance.now() - waitedMs();
      blockedMs = Math.max(blockedMs, now - last - 1);
      last = now;
    };
    const started = performance.now();
    const ticking = setInterval(look, 1);
    const [result] = await Promise.allSettled([work()]);
    const seconds = (performance.now() - started) / 1_000;
    // Work that follows immediately counts too.
    await setTimeout(SETTLED);
    look();
    clearInterval(ticking);
    const [mostBot = 0, mostReader = 0, nowWorked = 0] = this.#figures;
    return {
      result,
      seconds,
      blockedMs,
      processorSeconds: (processorMs() - before + nowWorked - worked) / 1_000,
      bot: Math.max(0, mostBot - bot),
      reader: Math.max(0, mostReader - reader),
    };
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #settle(): Promise<readonly [number, number, number]> {
    for (let looked = 0; looked < 2; looked += 1) {
      this.#figures.fill(0);
      while (this.#figures[0] === 0) await setTimeout(SETTLED);
    }
    const [bot = 0, reader = 0, worked = 0] = this.#figures;
    return [bot, reader, worked];
  }
}

function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Milliseconds in which this thread could have worked but another program did. */
function waitedMs(): number {
  try {
    const [, waited = '0'] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
    return Number(waited) / 1_000_000;
  } catch {
    return 0;
  }
}
