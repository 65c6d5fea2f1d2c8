import { mkdir } from 'node:fs/promises';
import { Corpus, type CorpusOptions } from '../corpus/corpus.ts';
import { toUserError } from '../disk-fault.ts';
import { keepIndex, readKeptIndex } from '../search/index/kept-index.ts';
import { Searcher } from '../search/searcher.ts';
import { KeptStatements } from '../search/speakers/statements/kept-statements.ts';
import { openStores, type Place } from '../storage/stores.ts';

/** The folder of the articles if neither a database nor another folder is given. */
export const DEFAULT_FOLDER = 'corpus';

/** Which corpus to open. */
export interface Meant {
  /** The folder of `--corpus`; it takes precedence over the database. */
  readonly folder: string | undefined;
  /** The database of `DATABASE_URL`, if there is one. */
  readonly databaseUrl: string | null | undefined;
}

/**
 * Opens a corpus.
 *
 * @param options - Callbacks for faults and errors.
 * @param creates - Whether to create a missing folder.
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

/** A corpus with its searcher. */
export interface Searchable {
  readonly corpus: Corpus;
  readonly searcher: Searcher;
  /** Keeps what was read of the articles for the next command. */
  readonly keep: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/**
 * Opens a corpus to search it. Uses the index that a bot or another command has kept there, or else builds one.
 *
 * @param options - Callbacks for faults and errors.
 * @throws UserError if it cannot be read.
 */
export async function openSearchable(meant: Meant, options: CorpusOptions): Promise<Searchable> {
  const stores = await openStores(placeOf(meant));
  const corpus = await Corpus.open(stores.corpus, options);
  const kept = await readKeptIndex(stores.snapshot, corpus.articles());
  const statements = new KeptStatements(stores.snapshot);
  const searcher = new Searcher(corpus, kept?.index, undefined, statements);
  return {
    corpus,
    searcher,
    keep: async () => {
      if (!kept?.isAsKept) await keepIndex(stores.snapshot, searcher.index);
      await searcher.speakers.keep();
    },
    close: async () => {
      searcher.close();
      await corpus.close();
      await stores.close();
    },
  };
}

/** Finds out where the corpus is kept. */
export function placeOf({ folder, databaseUrl }: Meant): Place {
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
