import { Slices } from '../../give-way.ts';
import type { Article } from '../article.ts';
import { articleLines } from './json-lines.ts';
import { zippedArticles } from './zip.ts';

/** How articles are exported: as JSON Lines that `corpus import` takes, or as the files of a folder in an archive. */
export type ExportFormat = 'jsonl' | 'zip';

/**
 * Exports articles piece by piece. Yields to other work every few milliseconds.
 *
 * @throws UserError if the format cannot hold them.
 */
export async function* exportArticles(
  articles: readonly Article[],
  format: ExportFormat,
): AsyncGenerator<Uint8Array> {
  const slices = new Slices();
  for (const piece of format === 'jsonl' ? articleLines(articles) : zippedArticles(articles)) {
    yield piece;
    if (slices.isOver) await slices.next();
  }
}

/**
 * Exports articles into memory.
 *
 * @param most - Most bytes.
 * @returns `null` if there are more.
 */
export async function exportWithin(
  articles: readonly Article[],
  format: ExportFormat,
  most: number,
): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of exportArticles(articles, format)) {
    length += piece.length;
    if (length > most) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
