import { Parser } from 'htmlparser2';
import { UserError } from '../../../user-error.ts';
import { MOST_BODY_BYTES, TextRoom } from '../../text-room.ts';

/** Real pages stay under 4,100. */
const MOST_NODES = 60_000;

/** An element has no more attributes on real pages. */
const MOST_ATTRIBUTES = 2_000;

/** Characters of a page's text, of which the report is a part. Real pages stay under 200,000. */
const MOST_TEXT = 2 * MOST_BODY_BYTES;

/** What is in these is no text. */
const WORDLESS = new Set(['script', 'style']);

/**
 * Refuses pages that are built to stop whoever reads them, before a tree is made of them.
 *
 * @param html - A whole page.
 * @throws UserError if it has more nodes or text than any report.
 */
export function checkSize(html: string): void {
  const counter = new Counter();
  const parser = new Parser({
    onopentag: (name, attributes) => counter.open(name, Object.keys(attributes).length),
    onclosetag: (name) => counter.close(name),
    ontext: (text) => counter.read(text.length),
    oncomment: () => counter.add(),
  });
  parser.write(html);
  parser.end();
}

class Counter {
  #nodes = 0;
  #wordless = 0;
  readonly #room = new TextRoom(MOST_TEXT);

  open(name: string, attributes: number): void {
    this.add();
    if (attributes > MOST_ATTRIBUTES) throw unsafePage();
    if (WORDLESS.has(name)) this.#wordless += 1;
  }

  close(name: string): void {
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

/** What to say of a page that is built to stop whoever reads it. */
export function unsafePage(): UserError {
  return new UserError(
    'That page is built in a way that cannot be read safely. Paste the text of the report instead.',
  );
}
