import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Article } from '../../src/corpus/article.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { IdleQueue } from '../../src/engine/idle-queue.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { ServerCorpora } from '../../src/servers/server-corpora.ts';
import { openStores, type Stores } from '../../src/storage/stores.ts';
import { Verbatim } from '../../src/verbatim/find.ts';
import { loadSet } from '../data.ts';
import type { Figures } from '../figures.ts';
import { inMilliseconds, timed } from '../timing.ts';

const SERVER = '100000000000000001';

const USUAL_ARTICLES = 1_000;

/** How often a corpus is opened. Figures are the median and the worst. */
const OPENINGS = 7;

const NO_FILTERS = { sources: [], authors: [], after: null, before: null };

/**
 * Measures how long the first user of a server's corpus waits: `bench -- servers --data DIR
 * [--articles N] [--database URL]`.
 *
 * @returns Times in milliseconds: until a command can be acknowledged (`open`), until a question is
 *   answered from the server's own corpus (the first time without a snapshot of its index), and,
 *   once that is indexed, from it and a shared one of the same size. `wait` is the longest time for
 *   which the thread was blocked meanwhile.
 */
export async function benchServers(argv: readonly string[]): Promise<Figures> {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string' },
      articles: { type: 'string' },
      database: { type: 'string' },
    },
  });
  if (values.data === undefined) throw new Error('Say which set: --data DIR');
  const set = await loadSet(values.data);
  const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
  const databaseUrl = values.database ?? null;
  const stores = await openStores({ corpusFolder: folder, databaseUrl });
  try {
    const wanted = Number(values.articles ?? USUAL_ARTICLES);
    const own = repeated(set.corpus.articles(), wanted, 'own');
    const by = { kind: 'terminal', name: 'bench' } as const;
    const [corpus, shared] = await Promise.all([
      Corpus.open((await stores.ofServer(SERVER)).corpus),
      Corpus.open(stores.corpus),
    ]);
    await corpus.putAll(own, by);
    await shared.putAll(repeated(set.corpus.articles(), wanted, 'shared'), by);
    const searcher = new Searcher(shared);
    const runs: Run[] = [];
    for (let run = 0; run < OPENINGS; run += 1) {
      const corpora = openCorpora(stores, shared, searcher);
      runs.push(await measure(corpora));
      await corpora.close();
    }
    return { articles: wanted, ...summarized(runs) };
  } finally {
    await stores.close();
    await set.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function openCorpora(stores: Stores, shared: Corpus, searcher: Searcher): ServerCorpora {
  return new ServerCorpora({
    stores,
    shared: {
      reports: shared,
      searcher,
      speakers: searcher.speakers,
      verbatim: new Verbatim(searcher.index),
      interests: { met: async () => [] },
      newEvents: { tell: async () => [] },
      topicList: { topics: () => [] },
    },
    tools: {
      queue: new IdleQueue(),
      now: () => new Date(),
      questionLogDays: 30,
      randomDraftId: () => '0000000001',
    },
    onFault: (_server, { message }) => process.emitWarning(message),
    onError: (_server, error) => process.emitWarning(String(error)),
  });
}

interface Run {
  readonly openMs: number;
  readonly ownAnswerMs: number;
  readonly bothAnswerMs: number;
  readonly waitMs: number;
}

async function measure(corpora: ServerCorpora): Promise<Run> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const openMs = await timed(() => corpora.use(SERVER, false, async () => undefined));
  const ask = (readsShared: boolean) =>
    corpora.use(SERVER, readsShared, ({ searcher }) =>
      searcher.ask('Who said that the war was over?', { filters: NO_FILTERS, limit: 3, offset: 0 }),
    );
  const ownAnswerMs = openMs + (await timed(() => ask(false)));
  const bothAnswerMs = openMs + (await timed(() => ask(true)));
  delay.disable();
  return { openMs, ownAnswerMs, bothAnswerMs, waitMs: inMilliseconds(delay.max) };
}

function summarized(runs: readonly Run[]): Figures {
  const names = ['openMs', 'ownAnswerMs', 'bothAnswerMs', 'waitMs'] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const sorted = runs.map((run) => run[name]).sort((one, other) => one - other);
      return [
        [`${name} middle`, Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)],
        [`${name} worst`, Math.round(sorted.at(-1) ?? 0)],
      ];
    }),
  );
}

/** As many articles as wanted, repeating those of a set under other ids. */
function repeated(articles: readonly Article[], wanted: number, name: string): Article[] {
  return Array.from({ length: wanted }, (_, index) => {
    const article = articles[index % articles.length];
    if (!article) throw new Error('There are no articles');
    return { ...article, id: `${name}-${index}`, title: `${article.title} ${index}`, url: null };
  });
}
