import { userFault } from '../../text/faults/user-fault.ts';
import { UserError } from '../../user-error.ts';
import type { Draft } from '../draft.ts';
import type { FoundFeeds } from '../feed/found-feed.ts';
import type { FeedMaterial } from '../feed/read-feed.ts';
import type { Shingles } from '../likeness/shingles.ts';
import type { Material } from '../read-material.ts';
import type { Job, ReaderLimits, Reply } from './job.ts';
import { EndedError, ReaderProcess } from './reader-process.ts';

export type { ReaderLimits } from './job.ts';

/** Milliseconds of processor time that a reading may take. */
export const LONGEST_READING = 10_000;

/** Milliseconds by the clock that a reading may take on a busy machine. */
const LONGEST_WAIT = 60_000;

/** Milliseconds for a process to start, which do not count for any page. It takes about one second. */
const START_TIME = 60_000;

/** Milliseconds after which an idle process is ended, to free its memory. */
const IDLE_TIME = 60_000;

/** Sentences about a reader that reached a limit. */
const SENTENCES = { time: 'fault.reading-long', memory: 'fault.reading-large' } as const;

/**
 * Reads files in a separate process, and stops it when a file takes too much time or memory. The bot
 * keeps running. Reads one file at a time; see {@link Readers}.
 */
export class Reader {
  readonly #limits: ReaderLimits;
  #process: ReaderProcess | null = null;
  #idle: NodeJS.Timeout | undefined;

  constructor(limits: ReaderLimits) {
    this.#limits = limits;
  }

  /**
   * Makes a draft from a file.
   *
   * @throws UserError if the file cannot be read, or the reading was stopped.
   */
  async read({ bytes, ...material }: Material): Promise<Draft> {
    const reply = await this.#do({ kind: 'draft', material, length: bytes.length }, bytes);
    if ('draft' in reply) return reply.draft;
    throw faultOf(reply);
  }

  /**
   * Reads a feed, a page that names feeds, or a list of feeds.
   *
   * @throws UserError if it cannot be read, or the reading was stopped.
   */
  async readFeed({ bytes, ...material }: FeedMaterial): Promise<FoundFeeds> {
    const reply = await this.#do({ kind: 'feed', material, length: bytes.length }, bytes);
    if ('feed' in reply) return reply.feed;
    throw faultOf(reply);
  }

  /**
   * Reads a text into shingles.
   *
   * @throws UserError if the reading was stopped.
   */
  async shinglesOf(text: string): Promise<Shingles> {
    const bytes = Buffer.from(text);
    const reply = await this.#do({ kind: 'shingles', length: bytes.length }, bytes);
    if ('shingles' in reply) return reply.shingles;
    throw faultOf(reply);
  }

  /** Starts the process early, while the file is still on its way. */
  prepare(): void {
    if (this.#process) return;
    this.#start().hold(false);
    this.#rest();
  }

  /** Ends the process. The next reading starts a new one. */
  async close(): Promise<void> {
    clearTimeout(this.#idle);
    const process = this.#process;
    this.#process = null;
    await process?.end();
  }

  async #do(job: Job, bytes: Uint8Array): Promise<Reply> {
    clearTimeout(this.#idle);
    const process = this.#process ?? this.#start();
    process.hold(true);
    try {
      await within(START_TIME, process.ready, new Error('The reader did not start'));
      return await within(LONGEST_WAIT, process.do(job, bytes), userFault('fault.reading-long'));
    } catch (error) {
      if (this.#process === process) await this.close();
      throw inWords(error);
    } finally {
      process.hold(false);
      this.#rest();
    }
  }

  #rest(): void {
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => void this.close(), IDLE_TIME).unref();
  }

  #start(): ReaderProcess {
    const process = new ReaderProcess(this.#limits);
    this.#process = process;
    // A process that ended between two readings is not used again.
    void process.ended.then(() => {
      if (this.#process === process) this.#process = null;
    });
    return process;
  }
}

async function within<Result>(time: number, work: Promise<Result>, late: Error): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(late), time);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}

function inWords(error: unknown): unknown {
  if (!(error instanceof EndedError)) return error;
  const fault = error.limit === null ? 'fault.unreadable' : SENTENCES[error.limit];
  return userFault(fault, null, { cause: error });
}

function faultOf(reply: Reply): Error {
  if ('refusal' in reply) return new UserError(reply.refusal.message, reply.refusal);
  return userFault('fault.unreadable', null, {
    cause: new Error('fault' in reply ? reply.fault : 'an answer to something else'),
  });
}
