import path from 'node:path';

/**
 * The folder inside of a corpus folder in which Dateline keeps what is its own. It is hidden, so that
 * nothing in it is taken for an article.
 *
 * @param corpusFolder - Path of the folder of the articles.
 */
export function ownFolder(corpusFolder: string): string {
  return path.join(corpusFolder, '.dateline');
}
