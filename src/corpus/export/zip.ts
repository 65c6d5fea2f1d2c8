import { Zip, ZipDeflate } from 'fflate';
import { userFault } from '../../text/faults/user-fault.ts';
import type { Article } from '../article.ts';
import { writeArticle } from '../format/format.ts';

/**
 * Most files of an archive: its format counts them with 16 bits.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.16
 */
const MOST_FILES = 65_535;

/** The same moment for all files, so that the same articles give the same archive. The format knows no earlier year. */
const MOMENT = '1980-01-02T00:00:00Z';

/**
 * Packs articles into a ZIP archive, each as its file in the folder of a corpus.
 *
 * @returns Pieces of the archive.
 * @throws UserError if there are too many articles for an archive.
 */
export function* zippedArticles(articles: readonly Article[]): Generator<Uint8Array> {
  if (articles.length > MOST_FILES) {
    throw userFault('fault.zip-full', { most: MOST_FILES, count: articles.length });
  }
  let pieces: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(piece);
  });
  for (const article of articles) {
    const file = new ZipDeflate(`${article.id}.md`, { level: 6 });
    file.mtime = MOMENT;
    zip.add(file);
    file.push(Buffer.from(writeArticle(article)), true);
    yield* pieces;
    pieces = [];
  }
  zip.end();
  yield* pieces;
}
