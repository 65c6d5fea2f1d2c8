import fs from 'node:fs/promises';
import path from 'node:path';
import { isMissing, toUserError } from '../../disk-fault.ts';
import { flushFolder } from './disk.ts';
import { makeFolder } from './own-folder.ts';

/** Has a folder, named by its id, for every server that has data of its own. */
const SERVERS = 'servers';

/** Begins the name of a folder that is being erased. */
const ERASED = '.erased-';

const SNOWFLAKE = /^\d{15,21}$/;

/**
 * The folder for the data of one server: a corpus folder like the one that contains it.
 *
 * @param corpusFolder - Path of the folder of the shared corpus.
 * @param server - The server's id on Discord.
 */
export function serverFolder(corpusFolder: string, server: string): string {
  if (!SNOWFLAKE.test(server)) throw new Error(`"${server}" is no id of a server`);
  return path.join(corpusFolder, SERVERS, server);
}

/**
 * Makes sure that a server's folder exists and is durable.
 *
 * @throws UserError if the disk refuses, or the shared corpus has no folder.
 */
export async function makeServerFolder(corpusFolder: string, server: string): Promise<void> {
  const folder = serverFolder(corpusFolder, server);
  try {
    // If the corpus folder is gone, someone has moved it, and nothing must be written into a new one.
    for (const each of [path.dirname(folder), folder]) {
      if (await makeFolder(each)) await flushFolder(path.dirname(each));
    }
  } catch (error) {
    throw toUserError('The folder for the data of this server could not be created', error);
  }
}

/**
 * The ids of servers that have data of their own, sorted.
 *
 * @throws UserError if the disk fails.
 */
export async function listServers(corpusFolder: string): Promise<readonly string[]> {
  try {
    const names = await fs.readdir(path.join(corpusFolder, SERVERS));
    return names.filter((name) => SNOWFLAKE.test(name)).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw toUserError('The folders of the servers could not be read', error);
  }
}

/**
 * Erases the folder of a server. If that is interrupted, the next erasure finishes it.
 *
 * @throws UserError if the disk refuses.
 */
export async function eraseServerFolder(corpusFolder: string, server: string): Promise<void> {
  const folder = serverFolder(corpusFolder, server);
  const servers = path.dirname(folder);
  try {
    await removeErased(servers);
    // Away from its name first: half of a corpus must not be read as a whole one.
    await fs.rename(folder, path.join(servers, `${ERASED}${server}`));
    await flushFolder(servers);
    await removeErased(servers);
  } catch (error) {
    if (!isMissing(error)) throw toUserError('The data of this server could not be erased', error);
  }
}

async function removeErased(servers: string): Promise<void> {
  for (const name of await fs.readdir(servers)) {
    if (!name.startsWith(ERASED)) continue;
    await fs.rm(path.join(servers, name), { recursive: true, force: true });
  }
}
