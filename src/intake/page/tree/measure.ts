import { Parser } from 'htmlparser2';
import { userFault } from '../../../text/faults/user-fault.ts';
import type { UserError } from '../../../user-error.ts';
import { MOST_BODY_BYTES, TextRoom } from '../../text-limits.ts';

/** Real pages stay under 4,100. */
const MOST_NODES = 60_000;

/**
 * Open elements before the tree is built, which has a stricter limit but closes more of them. Parsers move
 * the whole list of open elements for each tag. Real pages stay under 60.
 */
const DEEPEST = 200;

/** Attributes of one element. Real pages have fewer. */
const MOST_ATTRIBUTES = 2_000;

/** Characters of a page's whole text. Real pages stay under 200,000. */
const MOST_TEXT = 2 * MOST_BODY_BYTES;

/** Elements whose content is not text. */
const WORDLESS = new Set(['script', 'style']);

/**
 * Refuses pages that are built to exhaust the reader, before a tree is built from them.
 *
 * @throws UserError if the page has more nodes or text than any report.
 */
export function checkSize(html: string): void {
  const counter = new Counter();
  const parser = new Parser(
    {
      onopentagname: (name) => counter.open(name),
      onattribute: () => counter.addAttribute(),
      onclosetag: (name) => counter.close(name),
      ontext: (text) => counter.read(text.length),
      oncomment: () => counter.add(),
    },
    // Character references would only divide texts, which become one node.
    { decodeEntities: false },
  );
  parser.write(html);
  parser.end();
}

class Counter {
  #nodes = 0;
  #wordless = 0;
  #depth = 0;
  /** Of the element that was opened last. */
  #attributes = 0;
  readonly #room = new TextRoom(MOST_TEXT);

  open(name: string): void {
    this.add();
    this.#depth += 1;
    this.#attributes = 0;
    if (this.#depth > DEEPEST) throw unsafePage();
    if (WORDLESS.has(name)) this.#wordless += 1;
  }

  addAttribute(): void {
    this.#attributes += 1;
    if (this.#attributes > MOST_ATTRIBUTES) throw unsafePage();
  }

  close(name: string): void {
    this.#depth -= 1;
    if (WORDLESS.has(name)) this.#wordless -= 1;
  }

  read(characters: number): void {
    this.add();
    if (this.#wordless === 0) this.#room.take(characters);
  }

  add(): void {
    this.#nodes += 1;
    if (this.#nodes > MOST_NODES) throw unsafePage();
  }
}

/** Makes the error for a page that is built to exhaust the reader. */
export function unsafePage(): UserError {
  return userFault('fault.page-unsafe');
}
