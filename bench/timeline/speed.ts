import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import type { Article } from '../../src/corpus/article.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { SearchIndex } from '../../src/search/index/search-index.ts';
import { Timeliner } from '../../src/timeline/timeliner.ts';
import { loadSet } from '../data.ts';
import type { Figures } from '../figures.ts';
import { percentile } from '../statistics.ts';

/** Topics to build. Each is the subject of many of the set's articles. */
const TOPICS = ['BP oil spill', 'Egyptian protests', 'Haiti earthquake', 'H1N1 swine flu', 'Obama'];

const MEGABYTE = 1_048_576;

/**
 * Measures how long timelines take: `bench -- timeline-speed --data DIR [--articles N]`. Uses the articles
 * of all topics, and recombines them up to `N` if there are too few.
 *
 * @returns Milliseconds: `first` before any dates have been read, the others after.
 */
export async function benchTimelineSpeed(argv: readonly string[]): Promise<Figures> {
  const { values } = parseArgs({
    args: [...argv],
    options: { data: { type: 'string' }, articles: { type: 'string', default: '5000' } },
  });
  if (values.data === undefined) throw new Error('Say which set: --data DIR');
  const articles = recombined(await joined(values.data), Number(values.articles));
  const index = new SearchIndex();
  for (const article of articles) index.put(article);
  const first = await timed(new Timeliner(index), TOPICS[0] ?? '');
  const timeliner = new Timeliner(index);
  const started = performance.now();
  await timeliner.readAhead();
  const readMs = performance.now() - started;
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const times: number[] = [];
  for (const topic of TOPICS) times.push(await timed(timeliner, topic));
  delay.disable();
  return {
    articles: articles.length,
    passages: index.size,
    firstMs: Math.round(first),
    readAheadMs: Math.round(readMs),
    msP50: percentile(times, 0.5),
    msMost: percentile(times, 1),
    loopDelayMostMs: delay.max / 1e6,
    heapMb: Math.round(process.memoryUsage().heapUsed / MEGABYTE),
  };
}

async function timed(timeliner: Timeliner, topic: string): Promise<number> {
  const started = performance.now();
  await timeliner.build(topic, {
    filters: NO_FILTERS,
    from: null,
    to: null,
    entries: 8,
    quotes: 1,
  });
  return performance.now() - started;
}

async function joined(directory: string): Promise<Article[]> {
  const articles: Article[] = [];
  for (const entry of await readdir(directory, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const set = await loadSet(join(directory, entry.name));
    articles.push(...set.corpus.articles());
    await set.close();
  }
  return articles;
}

/** Makes more articles from the paragraphs of two others, until there are enough. */
function recombined(articles: readonly Article[], count: number): Article[] {
  const result = articles.slice(0, count);
  for (let at = 0; result.length < count; at += 1) {
    const one = articles[at % articles.length];
    const other = articles[(at * 7 + 3) % articles.length];
    if (!one || !other) break;
    const body = alternating(one.body.split('\n\n'), other.body.split('\n\n'));
    result.push({ ...one, id: `${one.id}-${at}`, body });
  }
  return result;
}

function alternating(one: readonly string[], other: readonly string[]): string {
  return one
    .map((paragraph, at) => (at % 2 === 0 ? paragraph : (other[at] ?? paragraph)))
    .join('\n\n');
}
