import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** What some work cost. */
export interface Cost {
  readonly seconds: number;
  /** Milliseconds for which this thread did nothing else at the longest. */
  readonly blockedMs: number;
  /** Bytes by which this process grew at most. */
  readonly bot: number;
  /** Bytes by which its child processes grew at most, together. */
  readonly reader: number;
}

/** Long enough for the thread to look once. */
const SETTLED = 30;

/** Measures what work costs this process. Memory of children is known on Linux only. */
export class Meter {
  readonly #peaks = new Float64Array(new SharedArrayBuffer(2 * Float64Array.BYTES_PER_ELEMENT));
  readonly #worker = new Worker(new URL('./rss.mjs', import.meta.url), {
    execArgv: [],
    workerData: this.#peaks.buffer,
  });

  /** Does something and says what it cost, however it ends. */
  async measure<Result>(
    work: () => Promise<Result>,
  ): Promise<Cost & { readonly result: PromiseSettledResult<Result> }> {
    const [bot, reader] = await this.#settle();
    let blockedMs = 0;
    let last = performance.now();
    const look = () => {
      const now = performance.now();
      blockedMs = Math.max(blockedMs, now - last - 1);
      last = now;
    };
    const started = last;
    const ticking = setInterval(look, 1);
    const [result] = await Promise.allSettled([work()]);
    const seconds = (performance.now() - started) / 1_000;
    // What comes right behind it counts too.
    await setTimeout(SETTLED);
    look();
    clearInterval(ticking);
    const [mostBot = 0, mostReader = 0] = this.#peaks;
    return {
      ...{ result, seconds, blockedMs },
      bot: Math.max(0, mostBot - bot),
      reader: Math.max(0, mostReader - reader),
    };
  }

  async close(): Promise<void> {
    await this.#worker.terminate();
  }

  async #settle(): Promise<readonly [number, number]> {
    for (let looked = 0; looked < 2; looked += 1) {
      this.#peaks.fill(0);
      while (this.#peaks[0] === 0) await setTimeout(SETTLED);
    }
    return [this.#peaks[0] ?? 0, this.#peaks[1] ?? 0];
  }
}
