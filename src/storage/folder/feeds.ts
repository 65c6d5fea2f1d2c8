import fs from 'node:fs/promises';
import path from 'node:path';
import { decodeUtf8 } from '../../corpus/format/utf8.ts';
import { isMissing, toUserError } from '../../disk-fault.ts';
import { dueOf, readFeedText } from '../../watch/feeds/feed.ts';
import type { FeedAddress, FeedStore } from '../../watch/feeds/feed-store.ts';
import { isFeedId } from '../../watch/feeds/feeds.ts';
import { flushFolder, readStart, replaceFile } from './disk.ts';
import { makeOwnFolder, ownFolder } from './own-folder.ts';
import { listServers, makeServerFolder, serverFolder } from './server-folders.ts';

const EXTENSION = '.json';

const FOLDER = 'feeds';

/** A feed of 5,000 entries takes 250,000. */
const MOST_BYTES = 4_000_000;

/** Keeps the feeds of servers as `servers/<id>/.dateline/feeds/<feed>.json` in the corpus folder. */
export class FolderFeeds implements FeedStore {
  readonly #corpusFolder: string;
  /** When each feed is due, by its file. Complete once all were read: only one process uses the folder. */
  readonly #dues = new Map<string, FeedAddress & { readonly due: string }>();
  #reading: Promise<void> | null = null;

  /** @param corpusFolder - Path of the folder of the shared corpus, which exists. */
  constructor(corpusFolder: string) {
    this.#corpusFolder = corpusFolder;
  }

  /** Needs no lock: only one process at a time uses the feeds in a folder. */
  exclusively<Result>(_server: string, work: () => Promise<Result>): Promise<Result> {
    return work();
  }

  /** @throws UserError if the disk fails. */
  async read(address: FeedAddress): Promise<string | null> {
    if (!isFeedId(address.id)) return null;
    try {
      return decodeUtf8(await readStart(this.#fileOf(address), MOST_BYTES)) ?? '';
    } catch (error) {
      if (isMissing(error)) {
        // The data of the server may have been erased.
        this.#note(address, null);
        return null;
      }
      throw toUserError('The feed could not be read', error);
    }
  }

  /** @throws UserError if the disk refuses. The old feed stays then. */
  async write(address: FeedAddress, text: string, due: string | null): Promise<void> {
    const { server, id } = address;
    if (!isFeedId(id)) throw new Error(`"${id}" cannot be the id of a feed`);
    const folder = serverFolder(this.#corpusFolder, server);
    try {
      await makeServerFolder(this.#corpusFolder, server);
      await makeOwnFolder(folder, FOLDER);
      await replaceFile(this.#fileOf(address), text);
      await flushFolder(this.#folderOf(server));
    } catch (error) {
      throw toUserError('The feed could not be saved', error);
    }
    await this.#reading;
    this.#note(address, due);
  }

  /** @throws UserError if the disk refuses. */
  async remove(address: FeedAddress): Promise<boolean> {
    if (!isFeedId(address.id)) return false;
    try {
      await fs.unlink(this.#fileOf(address));
      await flushFolder(this.#folderOf(address.server));
    } catch (error) {
      if (isMissing(error)) return false;
      throw toUserError('The feed could not be removed', error);
    }
    await this.#reading;
    this.#note(address, null);
    return true;
  }

  /** @throws UserError if the disk fails. */
  async list(server: string): Promise<readonly string[]> {
    try {
      const names = await fs.readdir(this.#folderOf(server));
      return names
        .filter((name) => name.endsWith(EXTENSION))
        .map((name) => name.slice(0, -EXTENSION.length))
        .filter(isFeedId)
        .sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw toUserError('The feeds could not be read', error);
    }
  }

  /** @throws UserError if the disk fails. */
  async due(now: string): Promise<readonly FeedAddress[]> {
    this.#reading ??= this.#readAll().catch((error: unknown) => {
      this.#reading = null;
      throw error;
    });
    await this.#reading;
    return [...this.#dues.values()]
      .filter(({ due }) => due <= now)
      .sort((one, other) => (one.due < other.due ? -1 : 1))
      .map(({ server, id }) => ({ server, id }));
  }

  async #readAll(): Promise<void> {
    for (const server of await listServers(this.#corpusFolder)) {
      for (const id of await this.list(server)) {
        const feed = readFeedText((await this.read({ server, id })) ?? '');
        this.#note({ server, id }, feed && dueOf(feed));
      }
    }
  }

  #note({ server, id }: FeedAddress, due: string | null): void {
    const file = this.#fileOf({ server, id });
    if (due === null) this.#dues.delete(file);
    else this.#dues.set(file, { server, id, due });
  }

  #folderOf(server: string): string {
    return path.join(ownFolder(serverFolder(this.#corpusFolder, server)), FOLDER);
  }

  #fileOf({ server, id }: FeedAddress): string {
    return path.join(this.#folderOf(server), `${id}${EXTENSION}`);
  }
}
