import type { WholeStore } from './corpus/copy.ts';
import { FolderStore } from './corpus/folder.ts';
import { Database } from './corpus/postgres/database.ts';
import { PostgresStore } from './corpus/postgres/postgres-store.ts';
import type { DraftStore } from './intake/drafts.ts';
import { FolderDrafts } from './intake/folder-drafts.ts';
import { PostgresDrafts } from './intake/postgres-drafts.ts';
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
    close: () => database.close(),
  };
}
