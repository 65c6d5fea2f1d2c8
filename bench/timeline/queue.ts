import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Article } from '../../src/corpus/article.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { DEFAULT_ENTRIES } from '../../src/timeline/options.ts';
import type { Figures } from '../figures.ts';
import { frequentNames } from '../memory/topics.ts';
import { gather } from '../speed/material.ts';
import { MemoryStore } from '../speed/memory-store.ts';
import { percentile } from '../statistics.ts';
import { timed } from '../timing.ts';

/** Number of timelines requested at the same moment. */
const AT_ONCE = 40;

/** Questions asked before timing starts, so that the code is compiled as in a bot that runs for days. */
const WARM_UP = 50;

/** Where the engine works, with the least number of passages for which it starts a thread. */
const PLACES = { here: Number.POSITIVE_INFINITY, thread: 0 };

/** Number of quotes that `/ask` shows. */
const SHOWN = 3;

/**
 * Measures how questions and timelines wait for each other:
 * `bench -- timeline-queue --data DIR… [--passages N]`. Requests 40 timelines at once, of the most
 * frequent names in titles, and asks questions one by one until all are built. The engine works in the
 * main thread (`here`), then in a thread of its own (`thread`).
 *
 * @returns Milliseconds: for a question without other work (`alone`) and during the timelines (`behind`),
 *   until the first and the last timeline is built, and until one is built for a person who asks right
 *   after another person has requested 40 (`other`).
 */
export async function benchTimelineQueue(argv: readonly string[]): Promise<Figures> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      data: { type: 'string', multiple: true, default: [] },
      passages: { type: 'string', default: '5000' },
    },
    allowPositionals: true,
  });
  const directories = [...values.data, ...positionals];
  if (directories.length === 0) throw new Error('Say which sets: --data DIR…');
  const { articles, passages, questions } = await gather(directories, {
    passages: Number(values.passages),
  });
  const asked = questions.map(({ question }) => question);
  const figures: Record<string, number | null> = {
    articles: articles.length,
    passages: passages.length,
  };
  for (const [place, threadFrom] of Object.entries(PLACES)) {
    for (const [name, value] of Object.entries(await measure(articles, asked, threadFrom))) {
      figures[`${place} ${name}`] = value === null ? null : Math.round(value);
    }
  }
  return figures;
}

async function measure(
  articles: readonly Article[],
  questions: readonly string[],
  threadFrom: number,
): Promise<Readonly<Record<string, number | null>>> {
  const corpus = await Corpus.open(new MemoryStore(articles));
  const onError = (error: unknown) => process.emitWarning(String(error));
  const engine = await openEngine(corpus, { snapshot: null, threadFrom, onError });
  const topics = frequentNames(articles, AT_ONCE);
  await engine.readAhead(new AbortController().signal);
  await build(engine, topics[0] ?? '', 'one person');
  for (const question of questions.slice(0, WARM_UP)) await ask(engine, question);
  const alone: number[] = [];
  for (const question of questions.slice(0, 2 * WARM_UP)) {
    alone.push(await timed(() => ask(engine, question)));
  }
  const builtMs: number[] = [];
  const building = Promise.all(
    topics.map(async (topic, at) => {
      builtMs.push(await timed(() => build(engine, topic, `member ${at}`)));
    }),
  );
  const behind: number[] = [];
  for (let at = 0; builtMs.length < topics.length; at += 1) {
    const question = questions[at % questions.length] ?? '';
    behind.push(await timed(() => ask(engine, question)));
    // A turn of the event loop, as between questions from two people.
    await setImmediate();
  }
  await building;
  const ofOne = topics.map((topic) => build(engine, topic, 'one person'));
  const otherMs = await timed(() => build(engine, topics[1] ?? '', 'another person'));
  await Promise.all(ofOne);
  await engine.close();
  return {
    aloneMsP50: percentile(alone, 0.5),
    behind: behind.length,
    behindMsP50: percentile(behind, 0.5),
    behindMsP99: percentile(behind, 0.99),
    behindMsMost: percentile(behind, 1),
    firstTimelineMs: percentile(builtMs, 0),
    lastTimelineMs: percentile(builtMs, 1),
    otherMs,
  };
}

function ask(engine: Engine, question: string) {
  const options = { filters: NO_FILTERS, limit: SHOWN, offset: 0, asker: 'who asks' };
  return engine.searcher.ask(question, options);
}

function build(engine: Engine, topic: string, asker: string) {
  const range = { from: null, to: null };
  const options = { filters: NO_FILTERS, ...range, entries: DEFAULT_ENTRIES, quotes: 1, asker };
  return engine.timeliner.build(topic, options);
}
