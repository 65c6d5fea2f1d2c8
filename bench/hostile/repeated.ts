import { constants, deflateRawSync } from 'node:zlib';

// A full flush begins anew at a whole byte, so that such blocks can stand behind each other.
const BLOCK = { finishFlush: constants.Z_FULL_FLUSH, level: 9 };

/** Packs a text as often as wanted without ever having all of it: what is packed is repeated. */
export function repeatPacked(text: string, times: number): Buffer {
  return Buffer.concat(Array<Buffer>(times).fill(deflateRawSync(text, BLOCK)));
}

/** Packs a text that more stands behind. */
export function packOpen(text: string): Buffer {
  return deflateRawSync(text, BLOCK);
}

/** Puts packed data into the form of zlib, without the checksum, which stands behind them. */
export function asZlib(packed: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([0x78, 0xda]), packed]);
}

/** Puts packed data into the form of gzip, without the checksum, which stands behind them. */
export function asGzip(packed: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), packed]);
}
