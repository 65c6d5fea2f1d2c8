import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Article } from '../../src/corpus/article.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import { IdleQueue } from '../../src/engine/idle-queue.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { loadQuestions, loadSet } from '../data.ts';
import type { Figures } from '../figures.ts';
import { mean, percentile } from '../statistics.ts';
import { openFollowers } from './followers.ts';
import { type Judged, judgedBy } from './judged.ts';

/** Numbers of alerts that are compared. */
const COUNTS = [100, 300, 1_000, 3_000];

/** Reports published one after another with each number of alerts. */
const PUBLISHED = 10;

const DESK = { kind: 'terminal', name: 'bench' } as const;

/**
 * Measures alerts: `bench -- alerts --data DIR`. How often a report that answers a question is found by it alone, and
 * one that does not is taken for an answer; and what a published report costs with more and more alerts. Half of these
 * follow a short topic, two words of a title, and half a question of the set.
 *
 * @returns A row for each number of alerts. Times are milliseconds: of a processor for what a report costs, and of the
 *   clock for how long the main thread was blocked.
 */
export async function benchAlerts(argv: readonly string[]): Promise<readonly Figures[]> {
  const { values } = parseArgs({ args: [...argv], options: { data: { type: 'string' } } });
  if (values.data === undefined) throw new Error('Say which set: --data DIR');
  const set = await loadSet(values.data);
  try {
    const questions = await loadQuestions(values.data);
    const engine = await openEngine(set.corpus, {
      snapshot: null,
      queue: new IdleQueue(0),
      onError: (error) => process.emitWarning(String(error)),
    });
    const judged = await judgedBy(engine.searcher, set.corpus, questions);
    const topics = topicsOf(
      set.corpus,
      questions.map(({ question }) => question),
    );
    const rows: Figures[] = [];
    for (const alerts of COUNTS.filter((count) => count <= topics.length)) {
      rows.push({
        alerts,
        ...(await cost(topics.slice(0, alerts), set.corpus, engine)),
        ...shares(judged),
      });
    }
    await engine.close();
    return rows;
  } finally {
    await set.close();
  }
}

function shares({ answering, found, others, taken }: Judged): Figures {
  return { answering, found: found / answering, others, taken: taken / others };
}

/** Short topics and questions in turns, each once. */
function topicsOf(corpus: Corpus, questions: readonly string[]): readonly string[] {
  const short = corpus.articles().flatMap(({ title }) => {
    const names = title.match(/(?<!\p{L})\p{Lu}\p{L}{3,}/gu) ?? [];
    return [names.slice(1, 3).join(' '), names.slice(2, 4).join(' ')].filter((name) => name !== '');
  });
  const longest = Math.max(short.length, questions.length);
  const mixed = Array.from({ length: longest }, (_, at) => [short[at], questions[at]]).flat();
  return [...new Set(mixed.filter((topic) => topic !== undefined))];
}

type Engine = Awaited<ReturnType<typeof openEngine>>;

/** Publishes reports again under other ids, and goes a round after each. */
async function cost(topics: readonly string[], corpus: Corpus, engine: Engine): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-alerts-'));
  let time = Date.parse('2026-11-20T12:00:00Z');
  const now = () => new Date(time);
  const followers = await openFollowers(topics, { corpus, engine, folder, now });
  const compared: number[] = [];
  const rounds: number[] = [];
  let longestBlock = 0;
  const again = reportsToPublish(corpus, topics.length);
  try {
    for (const article of again) {
      await corpus.put(article, DESK);
      const begun = process.cpuUsage();
      await engine.interests.met(topics, [article.id]);
      compared.push(cpuSince(begun));
      const lag = monitorEventLoopDelay({ resolution: 1 });
      lag.enable();
      await setTimeout(5);
      const roundBegun = process.cpuUsage();
      await followers.goRound();
      rounds.push(cpuSince(roundBegun));
      lag.disable();
      longestBlock = Math.max(longestBlock, lag.max / 1e6);
      time += 60_000;
    }
  } finally {
    for (const { id } of again) await corpus.remove(id, DESK);
    await rm(folder, { recursive: true, force: true });
  }
  return {
    comparedCpuMs: percentile(compared, 0.5),
    roundCpuMs: percentile(rounds, 0.5),
    sentEach: mean([followers.sent / again.length]),
    longestBlockMs: longestBlock,
  };
}

/** Some reports of a corpus, spread over it, as new ones. */
function reportsToPublish(corpus: Corpus, round: number): readonly Article[] {
  const all = corpus.articles();
  const step = Math.max(1, Math.floor(all.length / PUBLISHED));
  return all
    .filter((_, at) => at % step === 0)
    .slice(0, PUBLISHED)
    .map((article) => ({ ...article, id: `again-${round}-${article.id}`.slice(0, 80), url: null }));
}

/** Milliseconds of a processor that this process has used since. */
function cpuSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1e3;
}
