import { findLinkFault } from '../corpus/format/link.ts';
import { UserError } from '../user-error.ts';
import type { Draft } from './draft.ts';
import { type FetchOptions, fetchPage } from './fetch/fetch.ts';
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

/** What an {@link Intake} knows of the world. */
export interface IntakeOptions {
  /** The clock: no report is from the future. */
  readonly now: () => Date;
  readonly limits?: Partial<ReaderLimits>;
  readonly fetch?: FetchOptions;
  /** What there is to read with; the machine that this process runs on when left out. */
  readonly machine?: Machine;
}

/** A file to make a draft of. */
export interface IntakeFile {
  /** Its ending tells what is in it. */
  readonly name: string;
  /** What is in it, or how to get that; it is got when it is the file's turn. */
  readonly bytes: Uint8Array | (() => Promise<Uint8Array>);
  /** Where it is from, if anybody said. */
  readonly url?: string | null;
  /** The HTTP header, if it came with one. */
  readonly contentType?: string | null;
}

/** Readings under way at the same time: each holds some megabytes, and may wait for a slow site. */
const UNDER_WAY = { places: 8, reserved: 2 };

/** Readings that wait to get under way. */
const WAITING = { moderator: 20, member: 10, feed: 20 };

const ONE_AT_A_TIME =
  'I am still reading what you gave me before. Please wait until that is done, then try again.';

/**
 * Makes drafts of links, files and pasted texts. Several people may wait for theirs: moderators come
 * first, and nobody has two things read at a time.
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
  /** The ids of those for whom something is read, or waits to be. */
  readonly #requesters = new Set<string>();

  constructor({ now, limits = {}, fetch = {}, machine = thisMachine() }: IntakeOptions) {
    this.#now = now;
    this.#fetch = fetch;
    this.#readers = new Readers(machine, limits);
  }

  /**
   * Fetches a page and makes a draft of it.
   *
   * @param requester - For whom; nobody else waits for this program when left out.
   * @throws UserError saying what was wrong with the link, the site or the page, or that others have to
   *   be waited for.
   */
  fromLink(link: string, requester: Requester | null = null): Promise<Draft> {
    return this.#read(requester, async () => {
      const { url, bytes, contentType } = await fetchPage(link, this.#fetch);
      return { name: new URL(url).pathname, bytes, url, contentType };
    });
  }

  /**
   * Makes a draft of a file: a web page, text, Markdown, Word or PDF.
   *
   * @param requester - As for {@link fromLink}.
   * @throws UserError if it cannot be read, saying what to do instead; as {@link fromLink}.
   */
  async fromFile(
    { name, bytes, url = null, contentType = null }: IntakeFile,
    requester: Requester | null = null,
  ): Promise<Draft> {
    const fault = url === null ? null : findLinkFault(url);
    if (fault !== null) throw new UserError(fault);
    return this.#read(requester, async () => {
      const got = typeof bytes === 'function' ? await bytes() : bytes;
      return { name, bytes: got, url, contentType };
    });
  }

  /**
   * Makes a draft of pasted text.
   *
   * @param requester - As for {@link fromLink}.
   * @throws UserError if there are no words in it; as {@link fromLink}.
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
   * Reads a long text into shingles, which takes too long for the thread that answers people.
   *
   * @throws UserError if that was stopped.
   */
  shinglesOf(text: string): Promise<Shingles> {
    return this.#readers.shinglesOf(text);
  }

  /** Ends the processes that read. */
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
