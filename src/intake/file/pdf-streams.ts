import { constants, createInflate, inflateSync } from 'node:zlib';
import { UserError } from '../../user-error.ts';
import { PIECE, unpack } from '../fetch/unpack.ts';

/** Bytes that a PDF without its pictures may unpack to. A book of 200 pages stays under 20 MB. */
const MOST_UNPACKED_BYTES = 100_000_000;

/** Layers of compression in one stream. Some programs use two. */
const MOST_LAYERS = 3;

/** Options for streams that are unpacked in one call. A truncated stream counts as far as it goes. */
const SMALL = { maxOutputLength: 1_000_000, finishFlush: constants.Z_SYNC_FLUSH };

const STREAM = Buffer.from('stream');
const END = Buffer.from('endstream');
const OBJECT = Buffer.from(' obj');

/** Bytes before a stream that hold its dictionary. */
const DICTIONARY_BYTES = 4_000;

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

const TOO_LARGE = 'That PDF is too large when unpacked. Paste the text of the report instead.';

/** The size and the beginning of unpacked data. */
interface Measured {
  /** The first bytes, which show whether the data is packed again. */
  readonly first: Uint8Array;
  /** Bytes. */
  readonly length: number;
}

/**
 * Measures the unpacked streams of a PDF file without keeping them. Stops when they are too large: 1.5
 * KB can unpack to gigabytes. Skips streams that are not packed with zlib, and pictures, which are not
 * unpacked for reading. The memory limit of the process covers those.
 *
 * @param bytes - The file, which may be broken.
 * @throws UserError if the streams are too large.
 * @see ISO 32000-1, 7.3.8 and 7.4.4
 */
export async function checkStreams(bytes: Uint8Array): Promise<void> {
  let left = MOST_UNPACKED_BYTES;
  for (const data of streamsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    let { first, length } = unpackQuickly(data) ?? (await measure(unpackTimes(data, 1), left));
    left -= length;
    for (let layers = 2; left >= 0 && isZlib(first); layers += 1) {
      if (layers > MOST_LAYERS) throw new UserError(TOO_LARGE);
      ({ first, length } = await measure(unpackTimes(data, layers), left));
      left -= length;
    }
    if (left < 0) throw new UserError(TOO_LARGE);
  }
}

function* streamsOf(file: Buffer): Generator<Buffer> {
  let at = file.indexOf(STREAM);
  while (at !== -1) {
    const dictionary = dictionaryBefore(file, at);
    const start = afterLineEnd(file, at + STREAM.length);
    const end = file.indexOf(END, start);
    const data = file.subarray(start, end === -1 ? file.length : end);
    if (isZlib(data) && !/\/Subtype\s*\/Image/.test(dictionary)) yield data;
    at = end === -1 ? -1 : file.indexOf(STREAM, end + END.length);
  }
}

function dictionaryBefore(file: Buffer, at: number): string {
  const before = file.subarray(Math.max(0, at - DICTIONARY_BYTES), at);
  return before.toString('latin1', Math.max(0, before.lastIndexOf(OBJECT)));
}

function afterLineEnd(file: Buffer, at: number): number {
  const afterReturn = file[at] === CARRIAGE_RETURN ? at + 1 : at;
  return file[afterReturn] === LINE_FEED ? afterReturn + 1 : afterReturn;
}

/** Whether data starts with a zlib header (RFC 1950, 2.2). */
function isZlib(data: Uint8Array): boolean {
  const [method = 0, flags = 0] = data;
  return (method & 0x0f) === 8 && (method * 256 + flags) % 31 === 0;
}

/**
 * Unpacks a small stream in one call, because a file may have thousands of them. Returns `null` for a
 * large or broken one.
 */
function unpackQuickly(data: Uint8Array): Measured | null {
  try {
    const unpacked = inflateSync(data, SMALL);
    return { first: unpacked.subarray(0, 2), length: unpacked.length };
  } catch {
    return null;
  }
}

function unpackTimes(data: Uint8Array, times: number): AsyncIterable<Uint8Array> {
  let unpacked = unpack([data], createInflate(PIECE));
  for (let done = 1; done < times; done += 1) unpacked = unpack(unpacked, createInflate(PIECE));
  return unpacked;
}

/** Counts data until it is too much or breaks off. */
async function measure(data: AsyncIterable<Uint8Array>, most: number): Promise<Measured> {
  let first: Uint8Array = new Uint8Array();
  let length = 0;
  try {
    for await (const piece of data) {
      if (length === 0) first = Uint8Array.from(piece.subarray(0, 2));
      length += piece.length;
      if (length > most) break;
    }
  } catch {
    // PDF readers use a broken stream as far as it goes, so the part before the fault counts.
  }
  return { first, length };
}
