import fs from 'node:fs/promises';
import path from 'node:path';
import { isId } from '../../corpus/format/identifier.ts';
import { decodeUtf8 } from '../../corpus/format/utf8.ts';
import { isMissing, toUserError } from '../../disk-fault.ts';
import type { EvidenceStore } from '../../evidence/evidence-store.ts';
import { flushFolder, replaceFile } from './disk.ts';
import { makeOwnFolder, ownFolder } from './own-folder.ts';

const NAME = 'evidence';

const RECORD = '.json';
const CONTENT = '.gz';

/** Keeps evidence as `.dateline/evidence/<id>.json` and `<id>.gz` in the folder of the articles. */
export class FolderEvidence implements EvidenceStore {
  readonly #corpusFolder: string;
  readonly #folder: string;

  /** @param corpusFolder - Path of the folder of the articles, which exists. */
  constructor(corpusFolder: string) {
    this.#corpusFolder = corpusFolder;
    this.#folder = path.join(ownFolder(corpusFolder), NAME);
  }

  /** @throws UserError if the disk fails. */
  async read(article: string): Promise<string | null> {
    const bytes = await this.#readFile(article, RECORD);
    return bytes === null ? null : (decodeUtf8(bytes) ?? '');
  }

  /** @throws UserError if the disk fails. */
  content(article: string): Promise<Uint8Array | null> {
    return this.#readFile(article, CONTENT);
  }

  /** @throws UserError if the disk refuses. */
  async write(article: string, record: string, content: Uint8Array | null): Promise<void> {
    if (!isId(article)) throw new Error(`"${article}" cannot be the id of an article`);
    try {
      await makeOwnFolder(this.#corpusFolder, NAME);
      // A record names only what is there already.
      if (content === null) await fs.rm(this.#fileOf(article, CONTENT), { force: true });
      else await replaceFile(this.#fileOf(article, CONTENT), content);
      await replaceFile(this.#fileOf(article, RECORD), record);
      await flushFolder(this.#folder);
    } catch (error) {
      throw toUserError('The page as it was fetched could not be saved', error);
    }
  }

  /** @throws UserError if the disk refuses. */
  async remove(article: string): Promise<boolean> {
    if ((await this.read(article)) === null) return false;
    try {
      await fs.rm(this.#fileOf(article, RECORD), { force: true });
      await fs.rm(this.#fileOf(article, CONTENT), { force: true });
      await flushFolder(this.#folder);
      return true;
    } catch (error) {
      throw toUserError('The page as it was fetched could not be removed', error);
    }
  }

  /** @throws UserError if the disk fails. */
  async list(): Promise<readonly string[]> {
    try {
      const names = await fs.readdir(this.#folder);
      return names
        .filter((name) => name.endsWith(RECORD))
        .map((name) => name.slice(0, -RECORD.length))
        .filter(isId)
        .sort();
    } catch (error) {
      if (isMissing(error)) return [];
      throw toUserError('The pages as they were fetched could not be read', error);
    }
  }

  async #readFile(article: string, extension: string): Promise<Uint8Array | null> {
    if (!isId(article)) return null;
    try {
      return await fs.readFile(this.#fileOf(article, extension));
    } catch (error) {
      if (isMissing(error)) return null;
      throw toUserError('The page as it was fetched could not be read', error);
    }
  }

  #fileOf(article: string, extension: string): string {
    return path.join(this.#folder, article + extension);
  }
}
