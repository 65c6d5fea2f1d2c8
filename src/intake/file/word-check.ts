import { Parser } from 'htmlparser2';
import { UserError } from '../../user-error.ts';
import { TextRoom } from '../text-room.ts';
import type { EntryCheck } from './zip.ts';

/**
 * Elements of a part of a document. What reads it takes about 2 KB of memory for each; a megabyte of
 * text has so many if every few words are formatted.
 */
const MOST_ELEMENTS = 300_000;

/** Tables stand in tables, but not so deep; what reads them calls itself for each. */
const DEEPEST = 250;

/** An element has no more attributes in any document. */
const MOST_ATTRIBUTES = 200;

const LESS_THAN = 0x3c;

/** What may stand before the first element: the byte-order mark, and white space. */
const BEFORE: ReadonlySet<number> = new Set([0xef, 0xbb, 0xbf, 0x09, 0x0a, 0x0d, 0x20]);

/**
 * Refuses a Word document that is built to fill the memory of whoever reads it, while it is unpacked and
 * before a tree is made of it.
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
  /** `null` until something has been seen that tells. */
  #isXml: boolean | null = null;
  readonly #path: string[] = [];
  #elements = 0;

  look(piece: Uint8Array): void {
    if (this.#isXml === null) {
      const first = piece.find((byte) => !BEFORE.has(byte));
      if (first !== undefined) this.#isXml = first === LESS_THAN;
    }
    // A picture has no words; how large it is has been seen to.
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
    // Between elements white space is part of how the file is written.
    const isWords = this.#path.at(-1) === 't' || text.trim() !== '';
    if (isWords) this.#room.take(text.length);
  }
}

function tooMuch(): UserError {
  return new UserError(
    'That Word document is built in a way that cannot be read safely. Paste its text instead.',
  );
}
