import { Worker } from 'node:worker_threads';
import { UserError } from '../user-error.ts';
import type { Draft } from './draft.ts';
import type { Material } from './reading.ts';

/** What the thread answers: a draft, a sentence for the person, or a fault of its own. */
export type Reply =
  | { readonly draft: Draft }
  | { readonly refusal: string }
  | { readonly fault: string };

/** Limits of one reading. */
export interface ReaderLimits {
  /** Milliseconds from being handed over to being stopped. Real pages take 20, books of PDF 5,000. */
  readonly time: number;
  /** Bytes by which the memory of the process may grow meanwhile. */
  readonly memory: number;
}

const DEFAULT_LIMITS: ReaderLimits = { time: 15_000, memory: 700_000_000 };

/** A thread takes about a second to start, which is part of no page's time. */
const START_TIME = 20_000;

/** How often the memory is looked at, in milliseconds; V8 fills some 100 MB in that time. */
const WATCH_INTERVAL = 50;

/** An idle thread holds its memory no longer than this. */
const IDLE_TIME = 60_000;

const TOO_LONG = 'That took too long to read, so I stopped. Paste the text of the report instead.';

const TOO_MUCH =
  'That took too much memory to read, so I stopped. Paste the text of the report instead.';

const UNREADABLE = 'That could not be read. Paste the text of the report instead.';

/**
 * Reads files in a thread of its own, one after the other, and stops it when a file takes too long
 * or too much: the bot goes on meanwhile. The limits of V8 do not count buffers, so the memory of
 * the whole process is watched.
 */
export class Reader {
  readonly #limits: ReaderLimits;
  #worker: Worker | null = null;
  #ready: Promise<void> = Promise.resolve();
  #queue: Promise<unknown> = Promise.resolve();
  #idle: NodeJS.Timeout | undefined;

  constructor(limits: Partial<ReaderLimits> = {}) {
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
  }

  /**
   * Makes a draft of a file.
   *
   * @throws UserError if it cannot be read, or was stopped.
   */
  read(material: Material): Promise<Draft> {
    const reading = this.#queue.then(() => this.#readNext(material));
    this.#queue = reading.catch(() => undefined);
    return reading;
  }

  /** Stops the thread. Another reading starts a new one. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }

  async #readNext(material: Material): Promise<Draft> {
    clearTimeout(this.#idle);
    const worker = this.#worker ?? this.#start();
    await within(this.#ready, START_TIME);
    try {
      const reply = await this.#ask(worker, material);
      this.#idle = setTimeout(() => void this.close(), IDLE_TIME).unref();
      if ('draft' in reply) return reply.draft;
      if ('refusal' in reply) throw new UserError(reply.refusal);
      throw new UserError(UNREADABLE, { cause: new Error(reply.fault) });
    } finally {
      worker.unref();
    }
  }

  #start(): Worker {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), {
      // The parent's own options begin programs that this thread is not part of.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    this.#worker = worker;
    // A thread that dies between two readings must not take the bot with it.
    worker.on('error', () => {
      if (this.#worker === worker) this.#worker = null;
    });
    this.#ready = new Promise((resolve, reject) => {
      worker.once('message', () => resolve());
      worker.once('error', reject);
    });
    return worker;
  }

  #ask(worker: Worker, material: Material): Promise<Reply> {
    worker.ref();
    const before = process.memoryUsage.rss();
    return new Promise((resolve, reject) => {
      const stop = (sentence: string, cause?: unknown) => {
        finish();
        void this.close();
        reject(new UserError(sentence, { cause }));
      };
      const onMessage = (reply: Reply) => {
        finish();
        resolve(reply);
      };
      const onError = (error: Error) =>
        stop(
          'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? TOO_MUCH : UNREADABLE,
          error,
        );
      const timer = setTimeout(() => stop(TOO_LONG), this.#limits.time);
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > this.#limits.memory) stop(TOO_MUCH);
      }, WATCH_INTERVAL);
      const finish = () => {
        clearTimeout(timer);
        clearInterval(watch);
        worker.off('message', onMessage);
        worker.off('error', onError);
      };
      worker.on('message', onMessage);
      worker.on('error', onError);
      worker.postMessage(material);
    });
  }
}

async function within(promise: Promise<void>, time: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The reading thread did not start')), time);
  });
  await Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}
