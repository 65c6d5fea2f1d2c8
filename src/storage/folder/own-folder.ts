import fs from 'node:fs/promises';
import path from 'node:path';
import { flushFolder } from './disk.ts';

/**
 * The subfolder of a corpus folder that Dateline keeps for itself. It is hidden, so that nothing in it
 * is taken for an article.
 *
 * @param corpusFolder - Path of the folder of the articles.
 */
export function ownFolder(corpusFolder: string): string {
  return path.join(corpusFolder, '.dateline');
}

/**
 * Makes sure that {@link ownFolder}, or a folder in it, exists and is durable.
 *
 * @param corpusFolder - Path of the folder of the articles. It is not created: if it is gone, someone
 *   has moved it, and nothing must be written into a new one.
 * @param name - Name of the folder in it, if there is to be one.
 * @throws Errors of `node:fs`.
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
 * @returns Whether the folder is new.
 * @throws Errors of `node:fs`.
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
