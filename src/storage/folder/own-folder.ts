import fs from 'node:fs/promises';
import path from 'node:path';
import { flushFolder } from './disk.ts';

/**
 * The folder inside of a corpus folder in which Dateline keeps what is its own. It is hidden, so that
 * nothing in it is taken for an article.
 *
 * @param corpusFolder - Path of the folder of the articles.
 */
export function ownFolder(corpusFolder: string): string {
  return path.join(corpusFolder, '.dateline');
}

/**
 * Makes sure that {@link ownFolder}, or a folder in it, is there and lasts.
 *
 * @param corpusFolder - Path of the folder of the articles. It is not created: one that is gone was
 *   moved, and what is written must not come to lie in a new one.
 * @param name - Of the folder in it, if one is meant.
 * @throws Whatever `node:fs` throws.
 */
export async function makeOwnFolder(corpusFolder: string, name?: string): Promise<void> {
  const own = ownFolder(corpusFolder);
  if (await makeFolder(own)) await flushFolder(corpusFolder);
  if (name === undefined) return;
  if (await makeFolder(path.join(own, name))) await flushFolder(own);
}

/**
 * Makes one folder.
 *
 * @returns Whether it was not there before.
 * @throws Whatever `node:fs` throws.
 */
export async function makeFolder(folder: string): Promise<boolean> {
  try {
    await fs.mkdir(folder);
    return true;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    return false;
  }
}
