import { onTestFinished } from 'vitest';
import type { WholeStore } from '../../src/corpus/copy.ts';
import { Corpus, type CorpusOptions } from '../../src/corpus/corpus.ts';
import type { EvidenceStore } from '../../src/evidence/evidence-store.ts';
import type { DraftStore } from '../../src/intake/drafts/draft-store.ts';
import type { QuestionStore } from '../../src/search/question-log/question-log.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { FolderDrafts } from '../../src/storage/folder/drafts.ts';
import { FolderEvidence } from '../../src/storage/folder/evidence.ts';
import { FolderFeeds } from '../../src/storage/folder/feeds.ts';
import { FolderQuestions } from '../../src/storage/folder/questions.ts';
import { FolderRecords } from '../../src/storage/folder/records.ts';
import { PostgresStore, USUAL } from '../../src/storage/postgres/articles.ts';
import type { Database } from '../../src/storage/postgres/database/database.ts';
import { PostgresDrafts } from '../../src/storage/postgres/drafts.ts';
import { PostgresEvidence } from '../../src/storage/postgres/evidence.ts';
import { PostgresFeeds } from '../../src/storage/postgres/feeds.ts';
import { Following } from '../../src/storage/postgres/following.ts';
import { PostgresQuestions } from '../../src/storage/postgres/questions.ts';
import { PostgresRecords } from '../../src/storage/postgres/records.ts';
import type { FeedStore } from '../../src/watch/feeds/feed-store.ts';
import type { RecordStore } from '../../src/watch/records/record-store.ts';
import { makeSchema, openDatabase, WHY_NOT } from '../postgres/schema.ts';
import { runsOf } from '../runs.ts';
import { makeArticle, makeFolder, TESTER } from './folders.ts';

/** An empty place for a corpus. Each opened store behaves like another process. */
export interface Place {
  /** The folder, whose files can be edited by hand; `null` for a database. */
  readonly folder: string | null;
  /** Opens a new store, as another process would. */
  openStore(options?: { readonly now?: () => Date }): Promise<WholeStore>;
  openDrafts(): Promise<DraftStore>;
  openQuestions(): Promise<QuestionStore>;
  openEvidence(): Promise<EvidenceStore>;
  openFeeds(): Promise<FeedStore>;
  openRecords(): Promise<RecordStore>;
}

/** A kind of place. Tests of corpora, drafts and questions must pass for all kinds. */
export interface Kind {
  readonly kind: string;
  /** The number of runs of a property; a place in a database takes longer to make. */
  readonly runs: number;
  readonly make: () => Promise<Place>;
}

const FOLDER: Kind = {
  kind: 'in a folder',
  runs: runsOf(15),
  make: async () => {
    const folder = makeFolder();
    return {
      folder,
      openStore: async (options = {}) => new FolderStore(folder, options),
      openDrafts: async () => new FolderDrafts(folder),
      openQuestions: async () => new FolderQuestions(folder),
      openEvidence: async () => new FolderEvidence(folder),
      openFeeds: async () => new FolderFeeds(folder),
      openRecords: async () => new FolderRecords(folder),
    };
  },
};

const POSTGRES: Kind = {
  kind: 'in PostgreSQL',
  runs: runsOf(6),
  make: async () => {
    // The stores share connections, but not what they know of the database.
    const database = await openDatabase(await makeSchema());
    return {
      folder: null,
      openStore: async (options = {}) => new PostgresStore(database, options),
      openDrafts: async () => new PostgresDrafts(database),
      openQuestions: async () => new PostgresQuestions(database),
      openEvidence: async () => new PostgresEvidence(database),
      openFeeds: async () => new PostgresFeeds(database),
      openRecords: async () => new PostgresRecords(database),
    };
  },
};

const SERVER = '100000000000000001';

const OF_A_SERVER: Kind = {
  kind: 'of a server in PostgreSQL, among others',
  runs: runsOf(5),
  make: async () => {
    const database = await openDatabase(await makeSchema());
    const following = new Following(database, { ...USUAL, now: () => new Date() });
    // Data of other corpora in the same tables must not be visible.
    for (const corpus of ['', '100000000000000002']) await fillWithOthers(database, corpus);
    return {
      folder: null,
      openStore: async (options = {}) =>
        new PostgresStore(database, { ...options, corpus: SERVER, following }),
      openDrafts: async () => new PostgresDrafts(database, SERVER),
      openQuestions: async () => new PostgresQuestions(database, SERVER),
      openEvidence: async () => new PostgresEvidence(database, SERVER),
      openFeeds: async () => new PostgresFeeds(database),
      openRecords: async () => new PostgresRecords(database),
    };
  },
};

async function fillWithOthers(database: Database, corpus: string): Promise<void> {
  const articles = await Corpus.open(new PostgresStore(database, { corpus }));
  for (const id of ['convoy', 'others']) {
    await articles.put(makeArticle({ id, url: `https://example.org/${id}` }), TESTER);
  }
  await new PostgresDrafts(database, corpus).write('0000000001', '{}');
  await new PostgresEvidence(database, corpus).write('convoy', 'not yours', Buffer.from('theirs'));
  if (corpus !== '') {
    const address = { server: corpus, id: '0000000001' };
    await new PostgresFeeds(database).write(address, '{}', '2026-11-20T12:00:00.000Z');
  }
  await new PostgresQuestions(database, corpus).add({
    day: '2026-11-20',
    question: 'What do others ask?',
    server: null,
    answered: false,
  });
}

/** All kinds that can be tested on this machine. */
export const KINDS: readonly Kind[] = WHY_NOT === null ? [FOLDER, POSTGRES, OF_A_SERVER] : [FOLDER];

/** Opens the corpus of a place, and closes it when the test ends. */
export async function openCorpus(
  place: Place,
  { now, ...options }: CorpusOptions & { readonly now?: () => Date } = {},
): Promise<Corpus> {
  const corpus = await Corpus.open(await place.openStore(now ? { now } : {}), options);
  onTestFinished(() => corpus.close());
  return corpus;
}
