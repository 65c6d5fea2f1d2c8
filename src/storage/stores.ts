import { randomUUID } from 'node:crypto';
import type { WholeStore } from '../corpus/copy.ts';
import type { EvidenceStore } from '../evidence/evidence-store.ts';
import type { DraftStore } from '../intake/drafts/draft-store.ts';
import { snapshotFile } from '../search/index/snapshot.ts';
import type { QuestionStore } from '../search/question-log/question-log.ts';
import type { SettingsStore } from '../settings/settings-book.ts';
import type { FeedStore } from '../watch/feeds/feed-store.ts';
import type { RecordStore } from '../watch/records/record-store.ts';
import { type Duty, ONLY_PROCESS } from '../watch/rounds/duty.ts';
import { FolderStore } from './folder/articles.ts';
import { FolderDrafts } from './folder/drafts.ts';
import { FolderEvidence } from './folder/evidence.ts';
import { FolderFeeds } from './folder/feeds.ts';
import { type Probe, probeFolder } from './folder/probe.ts';
import { FolderQuestions } from './folder/questions.ts';
import { FolderRecords } from './folder/records.ts';
import {
  eraseServerFolder,
  listServers,
  makeServerFolder,
  serverFolder,
} from './folder/server-folders.ts';
import { FolderSettings } from './folder/settings.ts';
import { aloneInFolder, reachFolder } from './folder/shared-folder.ts';
import { PostgresStore, USUAL } from './postgres/articles.ts';
import { eraseCorpus, listCorpora } from './postgres/corpora.ts';
import { Database } from './postgres/database/database.ts';
import { probeDatabase } from './postgres/database/probe.ts';
import { LOCKS, SHARED } from './postgres/database/schema.ts';
import { PostgresDrafts } from './postgres/drafts.ts';
import { PostgresDuty } from './postgres/duty.ts';
import { PostgresEvidence } from './postgres/evidence.ts';
import { PostgresFeeds } from './postgres/feeds.ts';
import { Following } from './postgres/following.ts';
import { PostgresQuestions } from './postgres/questions.ts';
import { PostgresRateLimit } from './postgres/rate-limit.ts';
import { PostgresRecords } from './postgres/records.ts';
import { PostgresSettings } from './postgres/settings.ts';

/** Where everything is kept. */
export interface Place {
  /** Folder of the articles; ignored if there is a database. */
  readonly corpusFolder: string;
  /** A PostgreSQL database; `null` for the folder. */
  readonly databaseUrl: string | null;
}

/** The stores of one corpus. */
export interface CorpusStores {
  readonly corpus: WholeStore;
  readonly drafts: DraftStore;
  readonly questions: QuestionStore;
  readonly evidence: EvidenceStore;
  /** The file that keeps its index between starts; `null` if there is none. */
  readonly snapshot: string | null;
}

/** All stores of one place: the shared corpus, the corpora of servers, and their settings. */
export interface Stores extends CorpusStores {
  /** The settings of servers, by id. */
  readonly settings: SettingsStore;
  /** The feeds that servers read. */
  readonly feeds: FeedStore;
  /** The alerts of members and the digests of servers. */
  readonly records: RecordStore;
  /**
   * Opens the corpus of one server. Its stores for drafts, questions and evidence are the same at every call.
   *
   * @param server - The server's id.
   * @throws UserError if its folder cannot be made.
   */
  readonly ofServer: (server: string) => Promise<CorpusStores>;
  /** The ids of servers that have data of their own. */
  readonly servers: () => Promise<readonly string[]>;
  /**
   * Erases everything that is kept of a server: its corpus, drafts and settings, and what was asked there.
   * No one may use its corpus any more.
   *
   * @throws UserError if something could not be erased. It can be repeated.
   */
  readonly eraseServer: (server: string) => Promise<void>;
  /**
   * Milliseconds since this process last knew everything that others wrote; `null` if it does not
   * follow.
   */
  readonly lag: () => number | null;
  /** The rate limit that all processes share; `null` if each process keeps its own. */
  readonly rateLimit: PostgresRateLimit | null;
  /**
   * Checks that the stores can be reached now.
   *
   * @throws UserError if they cannot.
   */
  readonly reach: () => Promise<void>;
  /**
   * Runs periodic work, in one process at a time.
   *
   * @returns Whether it ran here; `false` if another process is running it.
   */
  readonly alone: (work: () => Promise<void>) => Promise<boolean>;
  /** Chooses the process that reads feeds and sends what is sent by itself. */
  readonly duty: Duty;
  /** Closes the stores, once nothing uses them any more. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the stores of a place. No other code knows which kinds of places there are.
 *
 * @throws UserError if there is a database that cannot be reached or is not suitable.
 */
export async function openStores({ corpusFolder, databaseUrl }: Place): Promise<Stores> {
  return databaseUrl === null
    ? inFolder(corpusFolder)
    : inDatabase(await Database.open(databaseUrl));
}

/** Examines a place without opening it: changes nothing but a small file that it removes again. */
export function probeStores({ corpusFolder, databaseUrl }: Place): Promise<Probe> {
  return databaseUrl === null ? probeFolder(corpusFolder) : probeDatabase(databaseUrl);
}

function inFolder(corpusFolder: string): Stores {
  const beside = once((folder: string) => ({
    drafts: new FolderDrafts(folder),
    questions: new FolderQuestions(folder),
    evidence: new FolderEvidence(folder),
  }));
  const storesIn = (folder: string) => ({
    corpus: new FolderStore(folder),
    ...beside(folder),
    snapshot: snapshotFile(folder),
  });
  const shared = storesIn(corpusFolder);
  const records = new FolderRecords(corpusFolder);
  return {
    ...shared,
    settings: new FolderSettings(corpusFolder),
    feeds: new FolderFeeds(corpusFolder),
    records,
    ofServer: async (server) => {
      await makeServerFolder(corpusFolder, server);
      return storesIn(serverFolder(corpusFolder, server));
    },
    servers: () => listServers(corpusFolder),
    eraseServer: async (server) => {
      await shared.questions.forget(server);
      await records.forget(server);
      await eraseServerFolder(corpusFolder, server);
    },
    lag: () => null,
    rateLimit: null,
    reach: () => reachFolder(corpusFolder),
    alone: (work) => aloneInFolder(corpusFolder, work),
    // Only one bot may use a folder.
    duty: ONLY_PROCESS,
    close: async () => undefined,
  };
}

function inDatabase(database: Database): Stores {
  const following = new Following(database, { ...USUAL, now: () => new Date() });
  const beside = once((corpus: string) => ({
    drafts: new PostgresDrafts(database, corpus),
    questions: new PostgresQuestions(database, corpus),
    evidence: new PostgresEvidence(database, corpus),
  }));
  const storesOf = (corpus: string) => ({
    corpus: new PostgresStore(database, { corpus, following }),
    ...beside(corpus),
    // With a database there may be no folder.
    snapshot: null,
  });
  const shared = storesOf(SHARED);
  return {
    ...shared,
    settings: new PostgresSettings(database),
    feeds: new PostgresFeeds(database),
    records: new PostgresRecords(database),
    ofServer: async (server) => storesOf(server),
    servers: () => listCorpora(database),
    eraseServer: async (server) => {
      await shared.questions.forget(server);
      await eraseCorpus(database, server);
    },
    lag: () => following.lag,
    rateLimit: new PostgresRateLimit(database),
    reach: async () => void (await database.query('SELECT 1')),
    alone: (work) => database.attempt(LOCKS.scheduled, work),
    duty: new PostgresDuty(database, 'watch', randomUUID()),
    close: () => database.close(),
  };
}

/** Calls `make` once for each name, and remembers the result. */
function once<Made>(make: (name: string) => Made): (name: string) => Made {
  const made = new Map<string, Made>();
  return (name) => {
    const known = made.get(name) ?? make(name);
    made.set(name, known);
    return known;
  };
}
