import { crc32, deflateRawSync } from 'node:zlib';
import { packOpen, repeatPacked } from './repeated.ts';

/** A file in an archive. */
export interface Entry {
  readonly name: string;
  /** The content, packed with {@link pack} or {@link packBomb}. */
  readonly packed: Packed;
  /** Number of the entry whose data it shares, if any. */
  readonly sharedWith?: number;
}

/** Packed data of an archive. */
export interface Packed {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly checksum: number;
}

/** Packs some data. */
export function pack(content: string | Uint8Array): Packed {
  const data = Buffer.from(content as string);
  return { bytes: deflateRawSync(data), length: data.length, checksum: crc32(data) };
}

/**
 * Packs a repeated text that is far too large to build. Repeats the packed block instead.
 *
 * @param parts - The text before, the repeated text, and the text after.
 * @param limit - About how many bytes the packed data has.
 */
export function packBomb(parts: readonly [string, string, string], limit: number): Packed {
  const [before, repeated, after] = parts;
  const times = Math.max(1, Math.floor(limit / packOpen(repeated).length));
  const bytes = Buffer.concat([
    packOpen(before),
    repeatPacked(repeated, times),
    deflateRawSync(after),
  ]);
  // The directory has no room for the true length, and the true checksum would take minutes.
  return { bytes, length: 0xffff_fffe, checksum: 0 };
}

/** Makes an archive. */
export function makeArchive(entries: readonly Entry[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  const places: number[] = [];
  let offset = 0;
  for (const { name, packed, sharedWith } of entries) {
    const place = places[sharedWith ?? -1] ?? offset;
    places.push(place);
    const local = Buffer.alloc(30);
    const central = Buffer.alloc(46);
    local.writeUInt32LE(0x04034b50, 0);
    central.writeUInt32LE(0x02014b50, 0);
    writeSizes(local, 4, name, packed);
    writeSizes(central, 6, name, packed);
    central.writeUInt32LE(place, 42);
    directory.push(central, Buffer.from(name));
    if (sharedWith !== undefined) continue;
    bodies.push(local, Buffer.from(name), Buffer.from(packed.bytes));
    offset += 30 + Buffer.byteLength(name) + packed.bytes.length;
  }
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length & 0xffff, 8);
  end.writeUInt16LE(entries.length & 0xffff, 10);
  end.writeUInt32LE(
    directory.reduce((sum, { length }) => sum + length, 0),
    12,
  );
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, ...directory, end]);
}

function writeSizes(header: Buffer, at: number, name: string, packed: Packed): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(8, at + 4);
  header.writeUInt32LE(packed.checksum, at + 10);
  header.writeUInt32LE(packed.bytes.length, at + 14);
  header.writeUInt32LE(packed.length, at + 18);
  header.writeUInt16LE(Buffer.byteLength(name), at + 22);
}
