import path from 'node:path';
import { decodeUtf8 } from '../../corpus/format/utf8.ts';
import { isMissing, toUserError } from '../../disk-fault.ts';
import type { SettingsStore } from '../../settings/settings-book.ts';
import { flushFolder, readStart, replaceFile } from './disk.ts';
import { makeOwnFolder, ownFolder } from './own-folder.ts';
import { listServers, makeServerFolder, serverFolder } from './server-folders.ts';

/** Far more than all settings take. */
const MOST_BYTES = 100_000;

/** Keeps the settings of servers in `servers/<id>/.dateline/settings.json` in the corpus folder. */
export class FolderSettings implements SettingsStore {
  readonly #corpusFolder: string;

  /** @param corpusFolder - Path of the folder of the shared corpus, which exists. */
  constructor(corpusFolder: string) {
    this.#corpusFolder = corpusFolder;
  }

  /** Needs no lock: only one process at a time uses the settings in a folder. */
  exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
    return work();
  }

  /** @throws UserError if the disk fails. */
  async read(server: string): Promise<string | null> {
    try {
      return decodeUtf8(await readStart(this.#fileOf(server), MOST_BYTES)) ?? '';
    } catch (error) {
      if (isMissing(error)) return null;
      throw toUserError('The settings could not be read', error);
    }
  }

  /** @throws UserError if the disk refuses. The old settings stay then. */
  async write(server: string, text: string): Promise<void> {
    const folder = serverFolder(this.#corpusFolder, server);
    try {
      await makeServerFolder(this.#corpusFolder, server);
      await makeOwnFolder(folder);
      await replaceFile(this.#fileOf(server), text);
      await flushFolder(ownFolder(folder));
    } catch (error) {
      throw toUserError('The settings could not be saved', error);
    }
  }

  /** @throws UserError if the disk fails. */
  list(): Promise<readonly string[]> {
    return listServers(this.#corpusFolder);
  }

  #fileOf(server: string): string {
    return path.join(ownFolder(serverFolder(this.#corpusFolder, server)), 'settings.json');
  }
}
