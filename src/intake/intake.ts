import { findLinkFault } from '../corpus/link.ts';
import { UserError } from '../user-error.ts';
import type { Draft } from './draft.ts';
import { type FetchOptions, fetchPage } from './fetch/fetch.ts';
import { Reader, type ReaderLimits } from './reader.ts';

export type { Doubt, DoubtCode, Draft } from './draft.ts';
export { MOST_FILE_BYTES } from './reading.ts';

/** What an {@link Intake} knows of the world. */
export interface IntakeOptions {
  /** The clock: no report is from the future. */
  readonly now: () => Date;
  readonly limits?: Partial<ReaderLimits>;
  readonly fetch?: FetchOptions;
}

/** A file to make a draft of. */
export interface IntakeFile {
  /** Its ending tells what is in it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it is from, if anybody said. */
  readonly url?: string | null;
  /** The HTTP header, if it came with one. */
  readonly contentType?: string | null;
}

/**
 * Makes drafts of links, files and pasted texts.
 *
 * @example
 * const intake = new Intake({ now: () => new Date() });
 * const draft = await intake.fromLink('https://www.example.org/2019/09/07/convoy');
 * await intake.close();
 */
export class Intake {
  readonly #now: () => Date;
  readonly #fetch: FetchOptions;
  readonly #reader: Reader;

  constructor({ now, limits = {}, fetch = {} }: IntakeOptions) {
    this.#now = now;
    this.#fetch = fetch;
    this.#reader = new Reader(limits);
  }

  /**
   * Fetches a page and makes a draft of it.
   *
   * @throws UserError saying what was wrong with the link, the site or the page.
   */
  async fromLink(link: string): Promise<Draft> {
    const { url, bytes, contentType } = await fetchPage(link, this.#fetch);
    const { pathname } = new URL(url);
    return this.fromFile({ name: pathname, bytes, url, contentType });
  }

  /**
   * Makes a draft of a file: a web page, text, Markdown, Word or PDF.
   *
   * @throws UserError if it cannot be read, saying what to do instead.
   */
  async fromFile({ name, bytes, url = null, contentType = null }: IntakeFile): Promise<Draft> {
    const fault = url === null ? null : findLinkFault(url);
    if (fault !== null) throw new UserError(fault);
    return this.#reader.read({ name, bytes, url, contentType, now: this.#now() });
  }

  /**
   * Makes a draft of pasted text.
   *
   * @throws UserError if there are no words in it.
   */
  fromText(text: string, url: string | null = null): Promise<Draft> {
    const bytes = Buffer.from(text.toWellFormed());
    return this.fromFile({ name: 'text.txt', bytes, url, contentType: 'text/plain' });
  }

  /** Stops the thread that reads. */
  close(): Promise<void> {
    return this.#reader.close();
  }
}
