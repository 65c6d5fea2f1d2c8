import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { Corpus } from '../../src/corpus/corpus.ts';
import { Drafts, makeDraftId } from '../../src/intake/drafts/drafts.ts';
import { articleOf } from '../../src/intake/publish.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { PostgresStore } from '../../src/storage/postgres/articles.ts';
import { Database } from '../../src/storage/postgres/database/database.ts';
import { PostgresDrafts } from '../../src/storage/postgres/drafts.ts';
import { UserError } from '../../src/user-error.ts';
import { articleNamed, BY, describeIndex } from './story.ts';

// One of several processes over one database, which tests cut off and kill. It gets orders on standard
// input and reports to standard output, one line each.

const [task = '', url = '', seed = '', count = '0'] = process.argv.slice(2);

function tell(text: string): void {
  process.stdout.write(`${text}\n`);
}

/**
 * Retries work until the database accepts it. Its requests have names, so it takes effect only once.
 */
async function insist<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      await wait(20 + Math.random() * 80);
    }
  }
}

/** Adds, edits and removes articles at random. */
async function write(corpus: Corpus): Promise<void> {
  let made = 0;
  for (let turn = 0; made < Number(count); turn += 1) {
    const request = `${seed}-${turn}`;
    const article = articleNamed(`report-${Math.floor(Math.random() * 60)}`, request);
    const change = await insist(async () => {
      const isRemoved = Math.random() < 0.2 && corpus.get(article.id);
      return isRemoved
        ? corpus.remove(article.id, BY, { request })
        : corpus.put(article, BY, { request });
    });
    made += 1;
    tell(`made ${change?.sequence}`);
  }
}

/** Keeps an index, and describes it when asked. */
async function read(corpus: Corpus): Promise<void> {
  const searcher = new Searcher(corpus);
  await corpus.watch();
  tell('ready');
  for await (const _ of process.stdin) tell(`index ${await describeIndex(corpus, searcher)}`);
}

/** Publishes drafts that other processes have left, then `count` drafts of its own. */
async function publish(corpus: Corpus, drafts: Drafts, store: PostgresDrafts): Promise<void> {
  const one = async (id: string) => {
    const kept = await drafts.find(id);
    if (kept === null) return;
    const article = articleOf(kept.draft, (taken) => corpus.isTaken(taken), '2026-11-20');
    await corpus.put(article, BY, { expected: null, request: `draft:${id}` });
    await drafts.end(id);
  };
  for (const id of await store.list()) await insist(() => one(id));
  tell('ready');
  for (let turn = 0; turn < Number(count); turn += 1) {
    const { title, body } = articleNamed(`draft ${seed} ${turn}`, `${seed} ${turn}`);
    const stated = { source: null, author: null, published: null, language: null, url: null };
    const draft = { title, ...stated, body, doubts: [] };
    const { id } = await insist(() => drafts.begin(draft, BY, { kind: 'addition' }));
    tell(`begun ${id}`);
    await insist(() => one(id));
    tell(`published ${id}`);
  }
}

const database = await insist(() => Database.open(url, { patience: 2_000 }));
const store = new PostgresStore(database, { interval: 1_000, pause: 50, patience: 1_000 });
// A process that is cut off reconnects by itself, so its errors are ignored here.
const corpus = await insist(() => Corpus.open(store, { onError: () => undefined }));
if (task === 'read') await read(corpus);
else if (task === 'write') {
  tell('ready');
  await once(process.stdin, 'data');
  process.stdin.destroy();
  await write(corpus);
} else {
  const kept = new PostgresDrafts(database);
  const randomId = () => makeDraftId((below) => Math.floor(Math.random() * below));
  await publish(corpus, new Drafts(kept, { now: () => new Date(), randomId }), kept);
}
await corpus.close();
await database.close();
