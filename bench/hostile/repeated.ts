import { constants, deflateRawSync } from 'node:zlib';

// A full flush ends at a whole byte and resets the state, so that blocks can follow each other.
const BLOCK = { finishFlush: constants.Z_FULL_FLUSH, level: 9 };

/** Packs a repeated text without holding all of it: repeats the packed block. */
export function repeatPacked(text: string, times: number): Buffer {
  return Buffer.concat(Array<Buffer>(times).fill(deflateRawSync(text, BLOCK)));
}

/** Packs a text that more data follows. */
export function packOpen(text: string): Buffer {
  return deflateRawSync(text, BLOCK);
}

/** Makes a zlib stream of packed data, without the checksum at the end. */
export function asZlib(packed: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([0x78, 0xda]), packed]);
}

/** Makes a gzip file of packed data, without the checksum at the end. */
export function asGzip(packed: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), packed]);
}
