import { Tokenizer } from 'htmlparser2';

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

function ignore(): void {}

/** Handlers of everything but text. */
const IGNORED = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
};

/** The parser would keep a list of open elements, and move all of it for each tag. */
function decodeOnce(text: string): string {
  let decoded = '';
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...IGNORED,
      ontext: (start, end) => {
        decoded += text.slice(start, end);
      },
      ontextentity: (codePoint) => {
        decoded += String.fromCodePoint(codePoint);
      },
    },
  );
  tokenizer.write(text);
  tokenizer.end();
  return decoded;
}
