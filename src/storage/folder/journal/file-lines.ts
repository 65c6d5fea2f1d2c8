import type { FileHandle } from 'node:fs/promises';

const CHUNK_BYTES = 262_144;

const LINE_FEED = 0x0a;

/** A line and its position in the file, in bytes. */
export interface FileLine {
  /** Without its line feed. */
  readonly bytes: Uint8Array;
  /** Offset of its first byte. */
  readonly offset: number;
  /** Offset after its line feed. */
  readonly end: number;
  /** Whether it has a line feed; only the last line of a file may lack it. */
  readonly isWhole: boolean;
}

/**
 * Reads the lines of a file, a piece of the file at a time.
 *
 * @param start - Offset of the first line, in bytes.
 */
export async function* readFileLines(handle: FileHandle, start: number): AsyncGenerator<FileLine> {
  let begun: Uint8Array[] = [];
  let offset = start;
  let position = start;
  for (;;) {
    const { bytesRead, buffer } = await handle.read(
      Buffer.alloc(CHUNK_BYTES),
      0,
      CHUNK_BYTES,
      position,
    );
    if (bytesRead === 0) break;
    const chunk = buffer.subarray(0, bytesRead);
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      const end = position + at + 1;
      yield {
        bytes: Buffer.concat([...begun, chunk.subarray(from, at)]),
        offset,
        end,
        isWhole: true,
      };
      begun = [];
      offset = end;
      from = at + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
    position += bytesRead;
  }
  if (begun.length > 0) {
    yield { bytes: Buffer.concat(begun), offset, end: position, isWhole: false };
  }
}
