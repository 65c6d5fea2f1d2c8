import { mkdir } from 'node:fs/promises';
import { Corpus, type CorpusOptions } from '../corpus/corpus.ts';
import { toUserError } from '../disk-fault.ts';
import { readKeptIndex } from '../search/index/kept-index.ts';
import { Searcher } from '../search/searcher.ts';
import { openStores, type Place } from '../storage/stores.ts';

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
  meant: Meant,
  options: CorpusOptions,
  creates = false,
): Promise<Corpus> {
  const place = placeOf(meant);
  if (creates && place.databaseUrl === null) await makeFolder(place.corpusFolder);
  return Corpus.open((await openStores(place)).corpus, options);
}

/** A corpus with whoever answers from it. */
export interface Searchable {
  readonly corpus: Corpus;
  readonly searcher: Searcher;
}

/**
 * Opens the corpus that is meant, to be searched: with the index that a bot has kept there, or else with
 * one that is made now and not kept.
 *
 * @param meant - What was named, and what is set.
 * @param options - Whom to tell faults and errors.
 * @throws UserError if it cannot be read.
 */
export async function openSearchable(meant: Meant, options: CorpusOptions): Promise<Searchable> {
  const stores = await openStores(placeOf(meant));
  const corpus = await Corpus.open(stores.corpus, options);
  const kept = await readKeptIndex(stores.snapshot, corpus.articles());
  return { corpus, searcher: new Searcher(corpus, kept?.index) };
}

function placeOf({ folder, databaseUrl }: Meant): Place {
  return {
    corpusFolder: folder ?? DEFAULT_FOLDER,
    databaseUrl: folder === undefined ? (databaseUrl ?? null) : null,
  };
}

/** @throws UserError if the disk refuses. */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw toUserError(`The folder "${folder}" could not be created`, error);
  });
}
