import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { type PlainFaultKey, userFault } from '../../text/faults/user-fault.ts';

/** Bytes unpacked at a time. Each piece takes a turn of another thread. */
export const PIECE = { chunkSize: 65_536 };

/** Bytes that a page may have, packed and unpacked. Most pages have under 1 MB, documents some more. */
const MOST_BYTES = 15_000_000;

/** How large an answer may be, and what to say of a larger one. */
export interface SizeLimit {
  /** Bytes, packed and unpacked. */
  readonly bytes: number;
  readonly fault: PlainFaultKey;
}

const PAGE: SizeLimit = {
  bytes: MOST_BYTES,
  fault: 'fault.page-large',
};

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(PIECE),
  'x-gzip': () => createGunzip(PIECE),
  deflate: () => createInflate(PIECE),
  br: () => createBrotliDecompress(PIECE),
};

/**
 * Reads and unpacks the body of an answer. Stops as soon as it is too large: a few KB can unpack to
 * gigabytes.
 *
 * @param body - As it arrives.
 * @param coding - The header `content-encoding`. Only one coding is accepted, because no honest site
 *   uses two.
 * @throws UserError if the body is too large or packed in another way.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  coding: string | null,
  limit: SizeLimit = PAGE,
): Promise<Uint8Array> {
  const wire = limited(body, limit);
  const name = (coding ?? '').trim().toLowerCase();
  if (name === '' || name === 'identity') return collect(wire);
  const makeUnpacker = UNPACKERS[name];
  if (!makeUnpacker) throw userFault('fault.site-coding');
  return collect(limited(unpack(wire, makeUnpacker()), limit));
}

/**
 * Unpacks data piece by piece, as fast as the pieces are taken.
 *
 * @param unpacker - A transform of `node:zlib`. Destroyed when no more pieces are taken.
 * @throws The error of the unpacker if the data is broken.
 */
export async function* unpack(
  packed: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  unpacker: Transform,
): AsyncGenerator<Uint8Array> {
  // `pipeline` would close Node's own handle twice when the reader stops early.
  const feeding = feed(packed, unpacker);
  feeding.catch((error: unknown) => unpacker.destroy(error as Error));
  try {
    yield* unpacker as AsyncIterable<Uint8Array>;
    await feeding;
  } finally {
    unpacker.destroy();
  }
}

async function feed(
  packed: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  unpacker: Transform,
): Promise<void> {
  for await (const chunk of packed) {
    if (unpacker.destroyed) return;
    if (!unpacker.write(chunk)) await drained(unpacker);
  }
  unpacker.end();
}

function drained(unpacker: Transform): Promise<void> {
  return new Promise((resolve) => {
    unpacker.once('drain', resolve);
    unpacker.once('close', resolve);
  });
}

async function* limited(
  chunks: AsyncIterable<Uint8Array>,
  { bytes, fault }: SizeLimit,
): AsyncGenerator<Uint8Array> {
  let left = bytes;
  for await (const chunk of chunks) {
    left -= chunk.length;
    if (left < 0) throw userFault(fault);
    yield chunk;
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
