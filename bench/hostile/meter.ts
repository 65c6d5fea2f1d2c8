import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

/** What some work cost. */
export interface Cost {
  readonly seconds: number;
  /** Of this process and its children; other programs on the machine make it no longer. */
  readonly processorSeconds: number;
  /**
   * Milliseconds for which this thread did nothing else at the longest. Where the system tells, the time
   * in which other programs had its processor is not counted.
   */
  readonly blockedMs: number;
  /** Bytes by which this process grew at most. */
  readonly bot: number;
  /** Bytes by which its child processes grew at most, together. */
  readonly reader: number;
}

/** Long enough for the thread to look once. */
const SETTLED = 30;

/** Measures what work costs this process. What its children take is known on Linux only. */
export class Meter {
  readonly #figures = new Float64Array(new SharedArrayBuffer(3 * Float64Array.BYTES_PER_ELEMENT));
  readonly #worker = new Worker(new URL('./rss.mjs', import.meta.url), {
    execArgv: [],
    workerData: this.#figures.buffer,
  });

  /** Does something and says what it cost, however it ends. */
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
    // What comes right behind it counts too.
    await setTimeout(SETTLED);
    look();
    clearInterval(ticking);
    const [mostBot = 0, mostReader = 0, nowWorked = 0] = this.#figures;
    return {
      ...{ result, seconds, blockedMs },
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

/** Milliseconds for which this thread could have worked and another program did. */
function waitedMs(): number {
  try {
    const [, waited = '0'] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
    return Number(waited) / 1_000_000;
  } catch {
    return 0;
  }
}
