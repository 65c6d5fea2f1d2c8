import { detect } from 'chardet';
import iconv from 'iconv-lite';
import { decodeUtf8 } from '../corpus/format/utf8.ts';

/** A decoded text. */
export interface Decoded {
  readonly text: string;
  /** Whether some bytes could not be decoded. Replacement characters mark them. */
  readonly lossy: boolean;
}

/**
 * Bytes at the start of a page that may hold its `<meta charset>`. The HTML Standard (13.2.3.2) asks for the
 * first 1,024, but pages with scripts before it are read by browsers too.
 */
const META_BYTES = 262_144;

/** Bytes from which an encoding is guessed. */
const GUESSED_BYTES = 65_536;

/**
 * Browsers read these as windows-1252, which includes them.
 *
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
const WINDOWS_1252 = /^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii|windows-1252|cp-?1252)$/i;

/**
 * Names that iconv-lite knows but that are not character sets. Base64, binary and hex would show a page
 * as encoded bytes. UTF-7 is refused by browsers too.
 *
 * @see https://encoding.spec.whatwg.org/#security-background
 */
const NO_CHARACTER_SET: ReadonlySet<string> = new Set([
  'base64',
  'binary',
  'hex',
  'unicode11utf7',
  'utf7',
  'utf7imap',
]);

/**
 * Decodes a page or a text. Tries in this order: byte-order mark, valid UTF-8, HTTP header, `<meta>`, a guess. What is
 * stated may be wrong: if a later one gives far fewer signs that no text has, it wins. Does not use Node's decoder,
 * because some versions read windows-1252 without its curly quotation marks.
 *
 * @param bytes - The whole text.
 * @param contentType - The HTTP header, if there was one.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null = null): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = markedEncoding(buffer);
  if (marked !== null) return decodeAs(buffer, marked);
  const unicode = decodeUtf8(buffer);
  if (unicode !== null) return { text: unicode, lossy: false };
  const stated = [charsetIn(contentType), charsetInMeta(buffer)].filter((name) => name !== null);
  const [first, ...others] = [...new Set([...stated, guess(buffer)])];
  return others.reduce(
    (best, encoding) => better(best, decodeAs(buffer, encoding)),
    decodeAs(buffer, first ?? 'windows-1252'),
  );
}

/**
 * Signs that no text has: replacement and control characters, signs and case changes inside words, and what
 * UTF-8 looks like in another encoding.
 */
const GARBLED =
  /\ufffd|[\u0080-\u009f]|Ã[\u0080-\u00bf]|â€|(?<=\p{L})[¡-©¬-´¶¸¹»-¿÷×](?=\p{L})|(?<=\p{Ll})[À-ÞА-Я](?=\p{Ll})/gu;

/** A page with some faults is still read as it declares: the rest of it is right. */
const FEWER = 4;

/** Characters that are searched for such signs. */
const JUDGED = 200_000;

/** A later candidate wins only if it has far fewer such signs. */
function better(best: Decoded, other: Decoded): Decoded {
  const [ours, theirs] = [best, other].map(
    ({ text }) => text.slice(0, JUDGED).match(GARBLED)?.length ?? 0,
  );
  return (theirs ?? 0) * FEWER < (ours ?? 0) ? other : best;
}

function markedEncoding(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf-8';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  return null;
}

const META = /<meta[^<>]*/gi;

const CHARSET = /charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i;

/** The encoding that a header or a `<meta>` declares, if it is known. */
function charsetIn(contentType: string | null): string | null {
  return known(CHARSET.exec(contentType ?? '')?.[1]);
}

function charsetInMeta(buffer: Buffer): string | null {
  const head = buffer.toString('latin1', 0, META_BYTES);
  const tag = (head.match(META) ?? []).find((meta) => CHARSET.test(meta));
  const stated = charsetIn(tag ?? null);
  // A `<meta>` that can be read byte by byte is not in UTF-16 or UTF-32, so it means UTF-8.
  return stated !== null && /^(?:utf[-_]?(?:16|32)|ucs)/i.test(stated) ? 'utf-8' : stated;
}

function guess(buffer: Buffer): string {
  return known(detect(buffer.subarray(0, GUESSED_BYTES)) ?? undefined) ?? 'windows-1252';
}

function known(name: string | undefined): string | null {
  if (name === undefined || !iconv.encodingExists(name)) return null;
  // iconv-lite ignores everything but letters and digits when it looks up a name.
  const plain = name.toLowerCase().replaceAll(/:\d{4}$|[^0-9a-z]/g, '');
  if (NO_CHARACTER_SET.has(plain)) return null;
  return WINDOWS_1252.test(name) ? 'windows-1252' : name;
}

function decodeAs(buffer: Buffer, encoding: string): Decoded {
  const text = iconv.decode(buffer, encoding).replace(/^\ufeff/, '');
  return { text, lossy: text.includes('\ufffd') };
}
