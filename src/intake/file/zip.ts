import { inflateRawSync } from 'node:zlib';
import { UserError } from '../../user-error.ts';

/** A report in Word has megabytes of pictures at most. */
export const MOST_UNPACKED_BYTES = 50_000_000;

const MOST_ENTRIES = 2_000;

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;

/** Length of the record at the end, without its comment, which is at most 65,535 bytes. */
const END_LENGTH = 22;

const DEFLATED = 8;

/**
 * Unpacks a ZIP archive to see how large it is, and stops where it is too large: 155 KB can unpack
 * to 150 MB. What the directory says about sizes is not believed.
 *
 * @param bytes - The archive.
 * @returns The names of its entries.
 * @throws UserError if it is broken, or unpacks to more than {@link MOST_UNPACKED_BYTES}.
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export function checkArchive(bytes: Uint8Array): string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(buffer);
  } catch (error) {
    if (error instanceof UserError) throw error;
    throw new UserError('That Word document is broken. Paste its text instead.', { cause: error });
  }
}

function readEntries(buffer: Buffer): string[] {
  const end = findEnd(buffer);
  const count = buffer.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw tooLarge();
  const names: string[] = [];
  let at = buffer.readUInt32LE(end + 16);
  let left = MOST_UNPACKED_BYTES;
  for (let entry = 0; entry < count; entry += 1) {
    if (buffer.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new RangeError('No directory entry');
    left -= unpackedSize(buffer, at, left);
    const nameLength = buffer.readUInt16LE(at + 28);
    names.push(buffer.toString('utf8', at + 46, at + 46 + nameLength));
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32);
  }
  return names;
}

function findEnd(buffer: Buffer): number {
  const first = Math.max(0, buffer.length - END_LENGTH - 0xffff);
  for (let at = buffer.length - END_LENGTH; at >= first; at -= 1) {
    if (buffer.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  throw new RangeError('No end of directory');
}

function unpackedSize(buffer: Buffer, at: number, left: number): number {
  const method = buffer.readUInt16LE(at + 10);
  const packed = buffer.readUInt32LE(at + 20);
  const local = buffer.readUInt32LE(at + 42);
  if (buffer.readUInt32LE(local) !== LOCAL_ENTRY) throw new RangeError('No local entry');
  const start = local + 30 + buffer.readUInt16LE(local + 26) + buffer.readUInt16LE(local + 28);
  if (start + packed > buffer.length) throw new RangeError('Cut off');
  const data = buffer.subarray(start, start + packed);
  if (method !== DEFLATED) {
    if (packed > left) throw tooLarge();
    return packed;
  }
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, left) }).length;
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooLarge ? tooLarge() : error;
  }
}

function tooLarge(): UserError {
  return new UserError(
    'That Word document unpacks to more than a report can be. Paste its text instead.',
  );
}
