import { constants, createInflate, inflateSync } from 'node:zlib';
import { userFault } from '../../../text/faults/user-fault.ts';
import { PIECE, unpack } from '../../fetch/unpack.ts';

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

/** Bytes of the drawing commands of a page. A page of news has under 1 MB. */
const MOST_CONTENT_BYTES = 8_000_000;

/** Most objects of a file. A book of 200 pages has under 20,000. */
const MOST_OBJECTS = 200_000;

/** Most characters that a font may map, repetitions included. The largest font has 65,536. */
const MOST_MAPPED_CHARACTERS = 500_000;

/** Most bytes of such a map. The largest font's has under 1 MB. */
const MOST_MAP_BYTES = SMALL.maxOutputLength;

/** The size and the beginning of unpacked data. */
interface Measured {
  /** The first bytes, or all of a small stream. They show whether the data is packed again. */
  readonly first: Uint8Array;
  /** Bytes. */
  readonly length: number;
}

/** A stream of a file. */
interface Stream {
  readonly dictionary: string;
  readonly data: Buffer;
}

/**
 * Measures the unpacked streams of a PDF file without keeping them. Stops when they are too large: 1.5
 * KB can unpack to gigabytes. Skips pictures, which are not unpacked for reading, and rare kinds of
 * packing. The time and memory limits of the process cover those.
 *
 * @param bytes - The file, which may be broken.
 * @throws UserError if the streams are too large, or the file has more objects or character maps than any report.
 * @see ISO 32000-1, 7.3.8 and 7.4
 */
export async function checkStreams(bytes: Uint8Array): Promise<void> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkObjects(file);
  let left = MOST_UNPACKED_BYTES;
  for (const { dictionary, data } of streamsOf(file)) {
    let unpacked = await unpackOnce(dictionary, data, left);
    left -= unpacked.length;
    for (let layers = 2; left >= 0 && isZlib(unpacked.first); layers += 1) {
      if (layers > MOST_LAYERS) throw userFault('fault.pdf-unpacked');
      unpacked = await measure(unpackTimes(data, layers), left);
      left -= unpacked.length;
    }
    if (left < 0) throw userFault('fault.pdf-unpacked');
    if (isContent(dictionary) && unpacked.length > MOST_CONTENT_BYTES) {
      throw userFault('fault.pdf-unpacked');
    }
    checkCharacterMap(unpacked);
  }
}

function checkObjects(file: Buffer): void {
  let objects = 0;
  for (let at = file.indexOf(OBJECT); at !== -1; at = file.indexOf(OBJECT, at + OBJECT.length)) {
    objects += 1;
    if (objects > MOST_OBJECTS) throw userFault('fault.pdf-unsafe');
  }
}

function* streamsOf(file: Buffer): Generator<Stream> {
  let at = file.indexOf(STREAM);
  while (at !== -1) {
    const dictionary = dictionaryBefore(file, at);
    const start = afterLineEnd(file, at + STREAM.length);
    const end = file.indexOf(END, start);
    const data = file.subarray(start, end === -1 ? file.length : end);
    if (!/\/Subtype\s*\/Image/.test(dictionary)) yield { dictionary, data };
    at = end === -1 ? -1 : file.indexOf(STREAM, end + END.length);
  }
}

/** Whether a stream draws a page. Fonts, object streams and embedded files name another type. */
function isContent(dictionary: string): boolean {
  const kinds = Array.from(dictionary.matchAll(KIND), ([, kind = '']) => kind);
  return (
    kinds.every((kind) => kind === 'XObject' || kind === 'Form') && !/\/Length1\b/.test(dictionary)
  );
}

const KIND = /\/(?:Type|Subtype) ?\/(\w+)/g;

async function unpackOnce(dictionary: string, data: Buffer, most: number): Promise<Measured> {
  if (isZlib(data)) return unpackQuickly(data) ?? (await measure(unpackTimes(data, 1), most));
  if (/\/RunLengthDecode\b/.test(dictionary)) {
    return { first: data.subarray(0, 2), length: lengthOfRuns(data) };
  }
  return { first: data.subarray(0, MOST_MAP_BYTES), length: data.length };
}

/** @see ISO 32000-1, 7.4.5 */
function lengthOfRuns(data: Buffer): number {
  let length = 0;
  let at = 0;
  for (let code = data[at]; code !== undefined && code !== 128; code = data[at]) {
    length += code < 128 ? code + 1 : 257 - code;
    at += code < 128 ? code + 2 : 2;
  }
  return length;
}

/**
 * Refuses fonts that map more characters than exist. The reader makes an entry for each of a range.
 *
 * @see ISO 32000-1, 9.10.3
 */
function checkCharacterMap({ first, length }: Measured): void {
  const map = Buffer.from(first.buffer, first.byteOffset, first.byteLength);
  if (!map.includes('beginbfrange') && !map.includes('begincidrange')) return;
  if (length > MOST_MAP_BYTES) throw userFault('fault.pdf-unsafe');
  let characters = 0;
  for (const [, from = '', to = ''] of map.toString('latin1').matchAll(RANGE)) {
    characters += Math.max(0, Number.parseInt(to, 16) - Number.parseInt(from, 16)) + 1;
    if (characters > MOST_MAPPED_CHARACTERS) throw userFault('fault.pdf-unsafe');
  }
}

/** The first and the last character of a range. */
const RANGE = /<([\da-f]{1,8})>\s?<([\da-f]{1,8})>/gi;

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
    return { first: unpacked, length: unpacked.length };
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
      if (length === 0) first = Uint8Array.from(piece);
      length += piece.length;
      if (length > most) break;
    }
  } catch {
    // PDF readers use a broken stream as far as it goes, so the part before the fault counts.
  }
  return { first, length };
}
