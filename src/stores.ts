import type { WholeStore } from './corpus/copy.ts';
import { FolderStore } from './corpus/folder.ts';
import { Database } from './corpus/postgres/database.ts';
import { PostgresStore } from './corpus/postgres/postgres-store.ts';
import { LOCKS } from './corpus/postgres/schema.ts';
import { aloneInFolder, reachFolder } from './corpus/shared-folder.ts';
import type { DraftStore } from './intake/drafts.ts';
import { FolderDrafts } from './intake/folder-drafts.ts';
import { PostgresDrafts } from './intake/postgres-drafts.ts';
import { PostgresRateLimit } from './rate-limit/postgres-rate-limit.ts';
import { FolderQuestions } from './search/folder-questions.ts';
import { PostgresQuestions } from './search/postgres-questions.ts';
import type { QuestionStore } from './search/question-log.ts';

/** Where everything is kept. */
export interface Place {
  /** Folder of the articles; not looked at if there is a database. */
  readonly corpusFolder: string;
  /** A PostgreSQL database; `null` for the folder. */
  readonly databaseUrl: string | null;
}

/** All that is kept, in one place. */
export interface Stores {
  readonly corpus: WholeStore;
  readonly drafts: DraftStore;
  readonly questions: QuestionStore;
  /**
   * Milliseconds since everything that other processes have written was known here; `null` where
   * nobody lags behind.
   */
  readonly lag: () => number | null;
  /** How often members may ask, kept for all processes together; `null` where each keeps it alone. */
  readonly rateLimit: PostgresRateLimit | null;
  /**
   * Finds out whether what is kept can be read and written now.
   *
   * @throws UserError if not.
   */
  readonly reach: () => Promise<void>;
  /**
   * Does what is to be done from time to time, by one process at a time.
   *
   * @returns Whether it was done here; `false` if another process is at it.
   */
  readonly alone: (work: () => Promise<void>) => Promise<boolean>;
  /** Lets go of the place, once nobody uses it. */
  readonly close: () => Promise<void>;
}

/**
 * Opens what is kept in a place: the one spot that knows which kinds of places there are.
 *
 * @throws UserError if there is a database that cannot be reached or does not suit.
 */
export async function openStores({ corpusFolder, databaseUrl }: Place): Promise<Stores> {
  if (databaseUrl === null) {
    return {
      corpus: new FolderStore(corpusFolder),
      drafts: new FolderDrafts(corpusFolder),
      questions: new FolderQuestions(corpusFolder),
      lag: () => null,
      rateLimit: null,
      reach: () => reachFolder(corpusFolder),
      alone: (work) => aloneInFolder(corpusFolder, work),
      close: async () => undefined,
    };
  }
  const database = await Database.open(databaseUrl);
  const corpus = new PostgresStore(database);
  return {
    corpus,
    drafts: new PostgresDrafts(database),
    questions: new PostgresQuestions(database),
    lag: () => corpus.lag,
    rateLimit: new PostgresRateLimit(database),
    reach: async () => void (await database.query('SELECT 1')),
    alone: (work) => database.attempt(LOCKS.scheduled, work),
    close: () => database.close(),
  };
}
