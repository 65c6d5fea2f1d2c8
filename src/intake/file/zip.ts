import { createInflateRaw } from 'node:zlib';
import { userFault } from '../../text/faults/user-fault.ts';
import { UserError } from '../../user-error.ts';
import { PIECE, unpack } from '../fetch/unpack.ts';

/** Bytes. A report in Word has a few megabytes of pictures at most. */
export const MOST_UNPACKED_BYTES = 50_000_000;

const MOST_ENTRIES = 2_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** Length of the record at the end, without its comment, which is at most 65,535 bytes. */
const END_LENGTH = 22;

const DEFLATED = 8;

/** Checks an unpacked entry piece by piece. */
export interface EntryCheck {
  /** @throws UserError to refuse the archive. */
  look(piece: Uint8Array): void;
}

/** An entry of the directory. */
interface Entry {
  readonly name: string;
  readonly data: Uint8Array;
  readonly isPacked: boolean;
}

/**
 * Unpacks a ZIP archive without keeping it, to check its size and content. Stops when it is too large:
 * 155 KB can unpack to 150 MB. Does not trust the sizes in the directory.
 *
 * @param checkOf - Makes the check for an entry.
 * @returns The names of its entries.
 * @throws UserError if the archive is broken, or unpacks to more than {@link MOST_UNPACKED_BYTES}.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function checkArchive(
  bytes: Uint8Array,
  checkOf: (name: string) => EntryCheck,
): Promise<readonly string[]> {
  try {
    const entries = readEntries(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    let left = MOST_UNPACKED_BYTES;
    for (const entry of entries) {
      const check = checkOf(entry.name);
      for await (const piece of piecesOf(entry)) {
        left -= piece.length;
        if (left < 0) throw tooLarge();
        check.look(piece);
      }
    }
    return entries.map(({ name }) => name);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw userFault('fault.file-broken', null, { cause: error });
  }
}

/** Bytes of the parts of a document that are kept. Its text has fewer. */
const MOST_KEPT_BYTES = 20_000_000;

/**
 * Unpacks the entries of a ZIP archive that are wanted.
 *
 * @throws UserError as {@link checkArchive}.
 */
export async function unpackEntries(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Buffer>> {
  const kept = new Map<string, Uint8Array[]>();
  let left = MOST_KEPT_BYTES;
  await checkArchive(bytes, (name) => {
    const pieces: Uint8Array[] = [];
    if (isWanted(name)) kept.set(name, pieces);
    return {
      look: (piece) => {
        if (!kept.has(name)) return;
        left -= piece.length;
        if (left < 0) throw tooLarge();
        pieces.push(piece);
      },
    };
  });
  return new Map([...kept].map(([name, pieces]) => [name, Buffer.concat(pieces)]));
}

function readEntries(buffer: Buffer): Entry[] {
  const end = findEnd(buffer);
  const count = buffer.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw tooLarge();
  const entries: Entry[] = [];
  let at = buffer.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    if (buffer.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('No directory entry');
    const nameLength = buffer.readUInt16LE(at + 28);
    const name = buffer.toString('utf8', at + 46, at + 46 + nameLength);
    entries.push({ name, ...readData(buffer, at) });
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(buffer: Buffer): number {
  const first = Math.max(0, buffer.length - END_LENGTH - 0xffff);
  for (let at = buffer.length - END_LENGTH; at >= first; at -= 1) {
    if (buffer.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new RangeError('No end of directory');
}

function readData(buffer: Buffer, at: number): Omit<Entry, 'name'> {
  const isPacked = buffer.readUInt16LE(at + 10) === DEFLATED;
  const length = buffer.readUInt32LE(at + 20);
  const local = buffer.readUInt32LE(at + 42);
  if (buffer.readUInt32LE(local) !== LOCAL_ENTRY) throw new RangeError('No local entry');
  const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
  if (start + length > buffer.length) throw new RangeError('Cut off');
  return { data: buffer.subarray(start, start + length), isPacked };
}

function piecesOf({ data, isPacked }: Entry): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  return isPacked ? unpack([data], createInflateRaw(PIECE)) : [data];
}

function tooLarge(): UserError {
  return userFault('fault.file-unpacked');
}
