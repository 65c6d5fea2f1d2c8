import type { WholeStore } from '../corpus/copy.ts';
import type { DraftStore } from '../intake/drafts/draft-store.ts';
import { snapshotFile } from '../search/index/snapshot.ts';
import type { QuestionStore } from '../search/question-log/question-log.ts';
import type { SettingsStore } from '../settings/settings-book.ts';
import { FolderStore } from './folder/articles.ts';
import { FolderDrafts } from './folder/drafts.ts';
import { FolderQuestions } from './folder/questions.ts';
import { listServers, makeServerFolder, serverFolder } from './folder/server-folders.ts';
import { FolderSettings } from './folder/settings.ts';
import { aloneInFolder, reachFolder } from './folder/shared-folder.ts';
import { PostgresStore, USUAL } from './postgres/articles.ts';
import { listCorpora } from './postgres/corpora.ts';
import { Database } from './postgres/database/database.ts';
import { LOCKS, SHARED } from './postgres/database/schema.ts';
import { PostgresDrafts } from './postgres/drafts.ts';
import { Following } from './postgres/following.ts';
import { PostgresQuestions } from './postgres/questions.ts';
import { PostgresRateLimit } from './postgres/rate-limit.ts';
import { PostgresSettings } from './postgres/settings.ts';

/** Where everything is kept. */
export interface Place {
  /** Folder of the articles; not looked at if there is a database. */
  readonly corpusFolder: string;
  /** A PostgreSQL database; `null` for the folder. */
  readonly databaseUrl: string | null;
}

/** What belongs to one corpus. */
export interface CorpusStores {
  readonly corpus: WholeStore;
  readonly drafts: DraftStore;
  readonly questions: QuestionStore;
  /** Where its index may be kept from one start to the next; `null`: nowhere. */
  readonly snapshot: string | null;
}

/** All that is kept, in one place: the shared corpus, those of servers, and what servers have set. */
export interface Stores extends CorpusStores {
  /** What a server has set, by its id. */
  readonly settings: SettingsStore;
  /**
   * Opens the corpus that belongs to a server alone. Of its drafts and questions there is one store,
   * however often it is opened.
   *
   * @param server - The server's id.
   * @throws UserError if there is no place for it.
   */
  readonly ofServer: (server: string) => Promise<CorpusStores>;
  /** The ids of the servers that have anything of their own. */
  readonly servers: () => Promise<readonly string[]>;
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
  return databaseUrl === null
    ? inFolder(corpusFolder)
    : inDatabase(await Database.open(databaseUrl));
}

function inFolder(corpusFolder: string): Stores {
  const beside = once((folder: string) => ({
    drafts: new FolderDrafts(folder),
    questions: new FolderQuestions(folder),
  }));
  const storesIn = (folder: string) => ({
    corpus: new FolderStore(folder),
    ...beside(folder),
    snapshot: snapshotFile(folder),
  });
  return {
    ...storesIn(corpusFolder),
    settings: new FolderSettings(corpusFolder),
    ofServer: async (server) => {
      await makeServerFolder(corpusFolder, server);
      return storesIn(serverFolder(corpusFolder, server));
    },
    servers: () => listServers(corpusFolder),
    lag: () => null,
    rateLimit: null,
    reach: () => reachFolder(corpusFolder),
    alone: (work) => aloneInFolder(corpusFolder, work),
    close: async () => undefined,
  };
}

function inDatabase(database: Database): Stores {
  const following = new Following(database, { ...USUAL, now: () => new Date() });
  const beside = once((corpus: string) => ({
    drafts: new PostgresDrafts(database, corpus),
    questions: new PostgresQuestions(database, corpus),
  }));
  const storesOf = (corpus: string) => ({
    corpus: new PostgresStore(database, { corpus, following }),
    ...beside(corpus),
    // Beside a database no folder is certain to be there.
    snapshot: null,
  });
  return {
    ...storesOf(SHARED),
    settings: new PostgresSettings(database),
    ofServer: async (server) => storesOf(server),
    servers: () => listCorpora(database),
    lag: () => following.lag,
    rateLimit: new PostgresRateLimit(database),
    reach: async () => void (await database.query('SELECT 1')),
    alone: (work) => database.attempt(LOCKS.scheduled, work),
    close: () => database.close(),
  };
}

/** Makes one thing for each name, the first time that it is asked for. */
function once<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, Made>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}
