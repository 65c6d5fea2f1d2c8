import { findLinkFault, tidyLink } from '../corpus/format/link.ts';
import { UserError } from '../user-error.ts';
import type { Draft } from './draft.ts';
import { type FetchOptions, fetchPage } from './fetch/fetch.ts';
import { fetchReport } from './fetch/post-link.ts';
import type { Shingles } from './likeness/shingles.ts';
import type { Material } from './read-material.ts';
import { type Machine, thisMachine } from './reader/machine.ts';
import { Queue } from './reader/queue.ts';
import type { ReaderLimits } from './reader/reader.ts';
import { Readers } from './reader/readers.ts';
import type { Requester } from './reader/requester.ts';

export type { Draft } from './draft.ts';
export { MOST_FILE_BYTES } from './read-material.ts';
export type { Requester } from './reader/requester.ts';

/** Options of an {@link Intake}. */
export interface IntakeOptions {
  /** The clock. No report is from the future. */
  readonly now: () => Date;
  readonly limits?: Partial<ReaderLimits>;
  readonly fetch?: FetchOptions;
  /** Memory and processors for reading. The default is the machine that this process runs on. */
  readonly machine?: Machine;
}

/** A file to make a draft from. */
export interface IntakeFile {
  /** Its extension may decide how the file is read. */
  readonly name: string;
  /** The content, or a function that gets it when it is the turn of the file. */
  readonly bytes: Uint8Array | (() => Promise<Uint8Array>);
  /** The link it comes from, if known. */
  readonly url?: string | null;
  /** The HTTP header, if there was one. */
  readonly contentType?: string | null;
}

/** Readings at the same time. Each holds some megabytes, and may wait for a slow site. */
const UNDER_WAY = { places: 8, reserved: 2 };

/** Readings of each priority that may wait. */
const WAITING = { moderator: 20, member: 10, feed: 20 };

const ONE_AT_A_TIME = 'I am still reading your last report. Please try again when that is done.';

/**
 * Makes drafts from links, files and pasted texts. Several people may wait at the same time: moderators
 * come first, and each person has one reading at a time.
 *
 * @example
 * const intake = new Intake({ now: () => new Date() });
 * const draft = await intake.fromLink('https://www.example.org/2019/09/07/convoy');
 * await intake.close();
 */
export class Intake {
  readonly #now: () => Date;
  readonly #fetch: FetchOptions;
  readonly #readers: Readers;
  readonly #queue = new Queue({ ...UNDER_WAY, waiting: WAITING });
  /** Ids of requesters whose reading is under way or waiting. */
  readonly #requesters = new Set<string>();

  constructor({ now, limits = {}, fetch = {}, machine = thisMachine() }: IntakeOptions) {
    this.#now = now;
    this.#fetch = fetch;
    this.#readers = new Readers(machine, limits);
  }

  /**
   * Fetches a page and makes a draft from it.
   *
   * @param requester - Who asked. If left out, the reading has a moderator's priority and no limit of
   *   one at a time.
   * @throws UserError if the link, the site or the page has a fault, or too many readings are waiting.
   */
  fromLink(link: string, requester: Requester | null = null): Promise<Draft> {
    return this.#read(requester, async () => {
      const fetch = (page: string) => fetchPage(page, this.#fetch);
      const { url, bytes, contentType } = await fetchReport(link, fetch);
      return { name: new URL(url).pathname, bytes, url, contentType };
    });
  }

  /**
   * Makes a draft from a file of any kind that can be read.
   *
   * @param requester - As for {@link fromLink}.
   * @throws UserError if the file cannot be read, with what to do instead; also as {@link fromLink}.
   */
  async fromFile(
    { name, bytes, url = null, contentType = null }: IntakeFile,
    requester: Requester | null = null,
  ): Promise<Draft> {
    const link = url === null ? null : tidyLink(url);
    const fault = link === null ? null : findLinkFault(link);
    if (fault !== null) throw new UserError(fault);
    return this.#read(requester, async () => {
      const got = typeof bytes === 'function' ? await bytes() : bytes;
      return { name, bytes: got, url: link, contentType };
    });
  }

  /**
   * Makes a draft from pasted text.
   *
   * @param requester - As for {@link fromLink}.
   * @throws UserError if the text has no words; also as {@link fromLink}.
   */
  fromText(
    text: string,
    url: string | null = null,
    requester: Requester | null = null,
  ): Promise<Draft> {
    const bytes = Buffer.from(text.toWellFormed());
    return this.fromFile({ name: 'text.txt', bytes, url, contentType: 'text/plain' }, requester);
  }

  /**
   * Reads a long text into shingles in a reader process. It would block the thread that answers people.
   *
   * @throws UserError if the reading was stopped.
   */
  shinglesOf(text: string): Promise<Shingles> {
    return this.#readers.shinglesOf(text);
  }

  /** Ends the reader processes. */
  close(): Promise<void> {
    return this.#readers.close();
  }

  async #read(
    requester: Requester | null,
    get: () => Promise<Omit<Material, 'now'>>,
  ): Promise<Draft> {
    const { id = null, priority = 'moderator' } = requester ?? {};
    if (id !== null && this.#requesters.has(id)) throw new UserError(ONE_AT_A_TIME);
    if (id !== null) this.#requesters.add(id);
    try {
      return await this.#queue.take(priority, async () => {
        this.#readers.prepare();
        const material = await get();
        return this.#readers.read({ ...material, now: this.#now() }, priority);
      });
    } finally {
      if (id !== null) this.#requesters.delete(id);
    }
  }
}
