import { UserError } from '../../user-error.ts';
import { MAX_ARTICLE_BYTES } from './format.ts';

/** JSON may write a character as six bytes; a line with more cannot hold an article. */
const LONGEST_LINE = 8 * MAX_ARTICLE_BYTES;

const LINE_FEED = 0x0a;

/**
 * Splits a stream into lines. Only a line feed ends a line: Node's line reader also stops at U+2028,
 * which JSON allows in strings.
 *
 * @returns Each line without its line feed; an empty last line is left out.
 * @throws UserError if a line is far too long for an article.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let begun: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      yield join([...begun, chunk.subarray(start, end)]);
      begun = [];
      length = 0;
      start = end + 1;
    }
    begun.push(chunk.subarray(start));
    length += chunk.length - start;
    if (length > LONGEST_LINE) {
      throw new UserError('A line is longer than any article; write one JSON object on each line.');
    }
  }
  if (length > 0) yield join(begun);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  return parts.length === 1 && only ? only : Buffer.concat(parts);
}
