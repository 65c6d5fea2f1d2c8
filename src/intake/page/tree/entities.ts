import { Parser } from 'htmlparser2';

/** Content systems encode a text at most twice by mistake. */
const MOST_PASSES = 2;

/**
 * Decodes the character references and removes the tags that content systems leave in JSON-LD and
 * `<meta>` (`&#8216;`, `&amp;quot;`, `<i>`).
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
