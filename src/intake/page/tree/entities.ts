import { Parser } from 'htmlparser2';

/** Character references beyond this many in a text are no slip of a content system. */
const MOST_PASSES = 2;

/**
 * A text of JSON-LD or `<meta>` without the character references and tags that content systems
 * leave in it (`&#8216;`, `&amp;quot;`, `<i>`).
 */
export function plainText(text: string): string {
  let plain = text;
  for (let pass = 0; pass < MOST_PASSES && /&#?\w+;|<\/?[a-z][^<>]*>/i.test(plain); pass += 1) {
    plain = decodeOnce(plain);
  }
  return plain;
}

function decodeOnce(text: string): string {
  let decoded = '';
  const parser = new Parser({
    ontext: (part) => {
      decoded += part;
    },
  });
  parser.end(text);
  return decoded;
}
