import { onTestFinished } from 'vitest';
import type { WholeStore } from '../../src/corpus/copy.ts';
import { Corpus, type CorpusOptions } from '../../src/corpus/corpus.ts';
import { FolderStore } from '../../src/corpus/folder.ts';
import { PostgresStore } from '../../src/corpus/postgres/postgres-store.ts';
import type { DraftStore } from '../../src/intake/drafts.ts';
import { FolderDrafts } from '../../src/intake/folder-drafts.ts';
import { PostgresDrafts } from '../../src/intake/postgres-drafts.ts';
import { FolderQuestions } from '../../src/search/folder-questions.ts';
import { PostgresQuestions } from '../../src/search/postgres-questions.ts';
import type { QuestionStore } from '../../src/search/question-log.ts';
import { makeSchema, openDatabase, WHY_NOT } from '../postgres/schema.ts';
import { makeFolder } from './folders.ts';

/** An empty place of its own in which a corpus can be kept. Each store is as good as a process. */
export interface Place {
  /** What is opened here, from the start, as another process would. */
  openStore(options?: { readonly now?: () => Date }): Promise<WholeStore>;
  openDrafts(): Promise<DraftStore>;
  openQuestions(): Promise<QuestionStore>;
}

/** A kind of places. What is said of a corpus, drafts or questions must be so in all of them. */
export interface Kind {
  readonly kind: string;
  readonly make: () => Promise<Place>;
}

const FOLDER: Kind = {
  kind: 'in a folder',
  make: async () => {
    const folder = makeFolder();
    return {
      openStore: async (options = {}) => new FolderStore(folder, options),
      openDrafts: async () => new FolderDrafts(folder),
      openQuestions: async () => new FolderQuestions(folder),
    };
  },
};

const POSTGRES: Kind = {
  kind: 'in PostgreSQL',
  make: async () => {
    const url = await makeSchema();
    return {
      openStore: async (options = {}) => new PostgresStore(await openDatabase(url), options),
      openDrafts: async () => new PostgresDrafts(await openDatabase(url)),
      openQuestions: async () => new PostgresQuestions(await openDatabase(url)),
    };
  },
};

/** All kinds that can be tried here. */
export const KINDS: readonly Kind[] = WHY_NOT === null ? [FOLDER, POSTGRES] : [FOLDER];

/** Opens the corpus of a place, closed when the test ends. */
export async function openCorpus(
  place: Place,
  { now, ...options }: CorpusOptions & { readonly now?: () => Date } = {},
): Promise<Corpus> {
  const corpus = await Corpus.open(await place.openStore(now ? { now } : {}), options);
  onTestFinished(() => corpus.close());
  return corpus;
}
