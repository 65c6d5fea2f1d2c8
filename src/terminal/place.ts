import { mkdir } from 'node:fs/promises';
import { Corpus, type CorpusOptions } from '../corpus/corpus.ts';
import { toUserError } from '../corpus/disk.ts';
import { openStores } from '../stores.ts';

/** The folder of the articles if there is no database and nobody names another one. */
export const DEFAULT_FOLDER = 'corpus';

/** Which corpus is meant. */
export interface Meant {
  /** The folder that was named; it goes before the database. */
  readonly folder: string | undefined;
  /** The database of `DATABASE_URL`, if there is one. */
  readonly databaseUrl: string | null | undefined;
}

/**
 * Opens the corpus that is meant.
 *
 * @param meant - What was named, and what is set.
 * @param options - Whom to tell faults and errors.
 * @param creates - Whether a folder that is not there is made.
 * @throws UserError if it cannot be read.
 */
export async function openPlace(
  { folder, databaseUrl }: Meant,
  options: CorpusOptions,
  creates = false,
): Promise<Corpus> {
  const corpusFolder = folder ?? DEFAULT_FOLDER;
  const place = { corpusFolder, databaseUrl: folder === undefined ? (databaseUrl ?? null) : null };
  if (creates && place.databaseUrl === null) await makeFolder(corpusFolder);
  return Corpus.open((await openStores(place)).corpus, options);
}

/** @throws UserError if the disk refuses. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw toUserError(`The folder "${folder}" could not be created`, error);
  });
}
