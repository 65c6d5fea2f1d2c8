import { detect } from 'chardet';
import iconv from 'iconv-lite';
import { decodeUtf8 } from '../corpus/format/utf8.ts';

/** A text and whether some of its bytes could not be read. */
export interface Decoded {
  readonly text: string;
  /** Replacement signs stand where the bytes were no text. */
  readonly lossy: boolean;
}

/** How far into a page its `<meta charset>` may stand (HTML Standard, 13.2.3.2). */
const META_BYTES = 1024;

/** Enough of a text to guess its encoding by. */
const GUESSED_BYTES = 65_536;

/**
 * The web reads these as windows-1252, of which they are parts.
 *
 * @see https://encoding.spec.whatwg.org/#names-and-labels
 */
const WINDOWS_1252 = /^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii|windows-1252|cp-?1252)$/i;

/**
 * What iconv-lite names as well and is no character set: ways to write bytes as letters, which would
 * show a page as if it were a file, and UTF-7, which browsers refuse too.
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
 * Decodes a page or a text. In this order: byte-order mark, valid UTF-8, the encoding of the HTTP
 * header, that of `<meta>`, a guess. Node's own decoder is not used, since some versions read
 * windows-1252 without its curly quotation marks.
 *
 * @param bytes - The whole text.
 * @param contentType - The HTTP header, if the text came with one.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null = null): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = markedEncoding(buffer);
  if (marked !== null) return decodeAs(buffer, marked);
  const unicode = decodeUtf8(buffer);
  if (unicode !== null) return { text: unicode, lossy: false };
  const stated = charsetIn(contentType) ?? charsetInMeta(buffer);
  // A page that says it is UTF-8 and is not quite is read so all the same: the rest of it is right.
  const encoding = stated ?? guess(buffer);
  return decodeAs(buffer, encoding);
}

function markedEncoding(buffer: Buffer): string | null {
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf-8';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  return null;
}

const META = /<meta[^<>]*/gi;

const CHARSET = /charset\s*=\s*(?:["']\s*)?([\w.:-]+)/i;

/** The encoding that a header or a `<meta>` states, if it is known. */
function charsetIn(contentType: string | null): string | null {
  return known(CHARSET.exec(contentType ?? '')?.[1]);
}

function charsetInMeta(buffer: Buffer): string | null {
  const head = buffer.toString('latin1', 0, META_BYTES);
  const tag = (head.match(META) ?? []).find((meta) => CHARSET.test(meta));
  const stated = charsetIn(tag ?? null);
  // What takes several bytes a letter cannot be stated in a page that is read byte by byte.
  return stated !== null && /^(?:utf[-_]?(?:16|32)|ucs)/i.test(stated) ? 'utf-8' : stated;
}

function guess(buffer: Buffer): string {
  return known(detect(buffer.subarray(0, GUESSED_BYTES)) ?? undefined) ?? 'windows-1252';
}

function known(name: string | undefined): string | null {
  if (name === undefined || !iconv.encodingExists(name)) return null;
  // As iconv-lite looks names up, which overlooks everything but letters and digits.
  const plain = name.toLowerCase().replaceAll(/:\d{4}$|[^0-9a-z]/g, '');
  if (NO_CHARACTER_SET.has(plain)) return null;
  return WINDOWS_1252.test(name) ? 'windows-1252' : name;
}

function decodeAs(buffer: Buffer, encoding: string): Decoded {
  const text = iconv.decode(buffer, encoding).replace(/^\ufeff/, '');
  return { text, lossy: text.includes('\ufffd') };
}
