import { Parser } from 'htmlparser2';
import { userFault } from '../../text/faults/user-fault.ts';
import type { UserError } from '../../user-error.ts';
import { TextRoom } from '../text-limits.ts';
import type { EntryCheck } from './zip.ts';

/**
 * Elements in one part of a document. Each takes about 2 KB of memory to read. A megabyte of text has
 * this many if every few words are formatted.
 */
const MOST_ELEMENTS = 300_000;

/** Levels of nesting. Nested tables stay below this. The library that reads them recurses at each level. */
const DEEPEST = 250;

/** Attributes of one element. Real documents have fewer. */
const MOST_ATTRIBUTES = 200;

const LESS_THAN = 0x3c;

/** Bytes allowed before the first element: byte-order mark and white space. */
const BEFORE: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf, 0x09, 0x0a, 0x0d, 0x20]);

/**
 * Refuses a Word document that is built to fill memory. Checks it while it is unpacked, before a tree
 * is built from it.
 */
export class WordCheck implements EntryCheck {
  readonly #decoder = new TextDecoder();
  readonly #room = new TextRoom();
  readonly #parser = new Parser(
    {
      onopentag: (name, attributes) => this.#open(name, Object.keys(attributes).length),
      onclosetag: () => this.#close(),
      ontext: (text) => this.#read(text),
    },
    { xmlMode: true },
  );
  /** `null` until the first byte that is not in {@link BEFORE}. */
  #isXml: boolean | null = null;
  readonly #path: string[] = [];
  #elements = 0;

  look(piece: Uint8Array): void {
    if (this.#isXml === null) {
      const first = piece.find((byte) => !BEFORE.has(byte));
      if (first !== undefined) this.#isXml = first === LESS_THAN;
    }
    // Pictures have no text. The check of the archive limits their size.
    if (this.#isXml) this.#parser.write(this.#decoder.decode(piece, { stream: true }));
  }

  #open(name: string, attributes: number): void {
    this.#elements += 1;
    this.#path.push(name.slice(name.indexOf(':') + 1));
    const isTooMuch =
      this.#elements > MOST_ELEMENTS || this.#path.length > DEEPEST || attributes > MOST_ATTRIBUTES;
    if (isTooMuch) throw tooMuch();
  }

  #close(): void {
    this.#path.pop();
  }

  #read(text: string): void {
    // White space between elements is formatting of the file, not text.
    const isWords = this.#path.at(-1) === 't' || text.trim() !== '';
    if (isWords) this.#room.take(text.length);
  }
}

function tooMuch(): UserError {
  return userFault('fault.word-unsafe');
}
