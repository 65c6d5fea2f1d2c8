import type { Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { UserError } from '../../user-error.ts';

/** Bytes that an answer may have on the wire: pages with all they hold have under 1 MB. */
export const MOST_WIRE_BYTES = 3_000_000;

/** Bytes of a piece that is unpacked: each takes a turn of another thread. */
export const PIECE = { chunkSize: 65_536 };

/** Bytes that it may have unpacked. */
export const MOST_BYTES = 5_000_000;

const TOO_LARGE = 'That page is too large. Paste the text of the report instead.';

const UNKNOWN_CODING = 'That site packs its pages in a way I cannot read. Paste the text instead.';

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: () => createGunzip(PIECE),
  'x-gzip': () => createGunzip(PIECE),
  deflate: () => createInflate(PIECE),
  br: () => createBrotliDecompress(PIECE),
};

/**
 * Reads the body of an answer, unpacked, and stops as soon as it is too large: a few KB can unpack
 * to gigabytes.
 *
 * @param body - As it comes over the wire.
 * @param coding - The header `content-encoding`; one coding, since no honest site uses two.
 * @throws UserError if it is too large or packed in another way.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  coding: string | null,
): Promise<Uint8Array> {
  const wire = limited(body, MOST_WIRE_BYTES);
  const name = (coding ?? '').trim().toLowerCase();
  if (name === '' || name === 'identity') return collect(limited(wire, MOST_BYTES));
  const makeUnpacker = UNPACKERS[name];
  if (!makeUnpacker) throw new UserError(UNKNOWN_CODING);
  return collect(limited(unpack(wire, makeUnpacker()), MOST_BYTES));
}

/**
 * Unpacks data piece by piece, as fast as the pieces are taken.
 *
 * @param packed - The data.
 * @param unpacker - One of `node:zlib`; ended when no more pieces are taken.
 * @throws Whatever the unpacker says of data that are broken.
 */
export async function* unpack(
  packed: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  unpacker: Transform,
): AsyncGenerator<Uint8Array> {
  // `pipeline` would end the process's own part twice when the reader stops early.
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
  limit: number,
): AsyncGenerator<Uint8Array> {
  let left = limit;
  for await (const chunk of chunks) {
    left -= chunk.length;
    if (left < 0) throw new UserError(TOO_LARGE);
    yield chunk;
  }
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
