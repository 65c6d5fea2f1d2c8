import { findLinkFault, tidyLink } from '../corpus/format/link.ts';
import type { HeldOriginals } from '../evidence/held-originals.ts';
import type { Original } from '../evidence/original.ts';
import { userFault } from '../text/faults/user-fault.ts';
import type { Draft } from './draft.ts';
import type { FoundFeeds } from './feed/found-feed.ts';
import { type FetchOptions, fetchPage } from './fetch/fetch.ts';
import { type FeedAnswer, fetchFeed, type Validators } from './fetch/fetch-feed.ts';
import { fetchReport } from './fetch/post-link.ts';
import type { Shingles } from './likeness/shingles.ts';
import { isInArchive } from './page/original-link.ts';
import type { Material } from './read-material.ts';
import { type Machine, thisMachine } from './reader/machine.ts';
import { Queue } from './reader/queue.ts';
import type { ReaderLimits } from './reader/reader.ts';
import { Readers } from './reader/readers.ts';
import type { Priority, Requester } from './reader/requester.ts';

export type { Draft } from './draft.ts';
export { MOST_FILE_BYTES } from './read-material.ts';
export type { Requester } from './reader/requester.ts';

/** The answer to a request for a feed, read. */
export type FeedReading =
  | Exclude<FeedAnswer, { kind: 'fetched' }>
  | (Omit<Extract<FeedAnswer, { kind: 'fetched' }>, 'contentType' | 'bytes'> & {
      readonly found: FoundFeeds;
      /** The size of what was sent, unpacked. */
      readonly length: number;
    });

/** Options of an {@link Intake}. */
export interface IntakeOptions {
  /** The clock. No report is from the future. */
  readonly now: () => Date;
  readonly limits?: Partial<ReaderLimits>;
  readonly fetch?: FetchOptions;
  /** Holds what was fetched until it is published; nothing is held if left out. */
  readonly originals?: HeldOriginals | null;
  /** Memory and processors for reading. The default is the machine that this process runs on. */
  readonly machine?: Machine;
  /** Readers that others use too, and that {@link Intake.close} leaves alone. The default is its own. */
  readonly readers?: Readers | null;
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

/** Adds the link of the archive if the draft was read from there and has the link of the original. */
function withArchived(draft: Draft, link: string | null): Draft {
  const isArchived = link !== null && isInArchive(link) && draft.url !== null && draft.url !== link;
  return isArchived ? { ...draft, archived: link } : draft;
}

/** Where something came from; `null` values for a file. */
type Answered = Pick<Original, 'url' | 'status' | 'headers'>;

/** Something to read, and where it came from; `null` for a pasted text. */
interface Got {
  readonly material: Omit<Material, 'now'>;
  readonly answer: Answered | null;
}

/** Readings at the same time. Each holds some megabytes, and may wait for a slow site. */
const UNDER_WAY = { places: 8, reserved: 2 };

/** Readings of each priority that may wait. */
const WAITING = { moderator: 20, member: 10, feed: 20 };

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
  readonly #ownsReaders: boolean;
  readonly #originals: HeldOriginals | null;
  readonly #queue = new Queue({ ...UNDER_WAY, waiting: WAITING });
  /** Ids of requesters whose reading is under way or waiting. */
  readonly #requesters = new Set<string>();

  constructor({
    now,
    limits = {},
    fetch = {},
    machine = thisMachine(),
    originals = null,
    readers = null,
  }: IntakeOptions) {
    this.#originals = originals;
    this.#now = now;
    this.#fetch = fetch;
    this.#readers = readers ?? new Readers(machine, limits);
    this.#ownsReaders = readers === null;
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
      const { url, bytes, contentType, status, headers } = await fetchReport(link, fetch);
      const material = { name: new URL(url).pathname, bytes, url, contentType };
      return { material, answer: { url, status, headers } };
    });
  }

  /**
   * Makes a draft from a file of any kind that can be read.
   *
   * @param requester - As for {@link fromLink}.
   * @throws UserError if the file cannot be read, with what to do instead; also as {@link fromLink}.
   */
  fromFile(file: IntakeFile, requester: Requester | null = null): Promise<Draft> {
    return this.#fromFile(file, requester, { url: null, status: null, headers: {} });
  }

  async #fromFile(
    { name, bytes, url = null, contentType = null }: IntakeFile,
    requester: Requester | null,
    answer: Answered | null,
  ): Promise<Draft> {
    const link = url === null ? null : tidyLink(url);
    const fault = link === null ? null : findLinkFault(link);
    if (fault !== null) throw fault;
    return this.#read(requester, async () => {
      const got = typeof bytes === 'function' ? await bytes() : bytes;
      return { material: { name, bytes: got, url: link, contentType }, answer };
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
    const file = { name: 'text.txt', bytes, url, contentType: 'text/plain' };
    // What a person pastes is no original.
    return this.#fromFile(file, requester, null);
  }

  /**
   * Fetches and reads a feed, a page that names feeds, or a list of feeds.
   *
   * @param validators - From the last reading; `null` for the whole feed in any case.
   * @param requester - As for {@link fromLink}.
   * @throws UserError if the link, the site or the feed has a fault, or too many readings are waiting.
   */
  feedFromLink(
    link: string,
    validators: Validators | null = null,
    requester: Requester | null = null,
  ): Promise<FeedReading> {
    return this.#inTurn(requester, async (priority) => {
      const answer = await fetchFeed(link, validators, this.#now(), this.#fetch);
      if (answer.kind !== 'fetched') return answer;
      const { bytes, contentType, ...kept } = answer;
      const material = { bytes, contentType, url: kept.url, now: this.#now() };
      const found = await this.#readers.readFeed(material, priority);
      return { ...kept, found, length: bytes.length };
    });
  }

  /**
   * Reads a list of feeds from a file.
   *
   * @param requester - As for {@link fromLink}.
   * @throws UserError if the file cannot be read, or too many readings are waiting.
   */
  feedFromFile(
    getBytes: () => Promise<Uint8Array>,
    requester: Requester | null = null,
  ): Promise<FoundFeeds> {
    return this.#inTurn(requester, async (priority) => {
      const material = { bytes: await getBytes(), contentType: null, url: null, now: this.#now() };
      return this.#readers.readFeed(material, priority);
    });
  }

  /**
   * Reads a long text into shingles in a reader process. It would block the thread that answers people.
   *
   * @throws UserError if the reading was stopped.
   */
  shinglesOf(text: string): Promise<Shingles> {
    return this.#readers.shinglesOf(text);
  }

  /** Ends its reader processes. */
  async close(): Promise<void> {
    if (this.#ownsReaders) await this.#readers.close();
  }

  #read(requester: Requester | null, get: () => Promise<Got>): Promise<Draft> {
    return this.#inTurn(requester, async (priority) => {
      this.#readers.prepare();
      const { material, answer } = await get();
      const now = this.#now();
      const read = await this.#readers.read({ ...material, now }, priority);
      const draft = withArchived(read, material.url);
      if (answer === null || this.#originals === null) return draft;
      const arrived = { ...answer, at: now.toISOString(), content: material.bytes };
      return { ...draft, original: await this.#originals.hold(arrived) };
    });
  }

  async #inTurn<Result>(
    requester: Requester | null,
    work: (priority: Priority) => Promise<Result>,
  ): Promise<Result> {
    const { id = null, priority = 'moderator' } = requester ?? {};
    if (id !== null && this.#requesters.has(id)) throw userFault('fault.reading-yours');
    if (id !== null) this.#requesters.add(id);
    try {
      return await this.#queue.take(priority, () => work(priority));
    } finally {
      if (id !== null) this.#requesters.delete(id);
    }
  }
}
