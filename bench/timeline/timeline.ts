import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { nextDay } from '../../src/text/iso-dates.ts';
import { cut } from '../../src/text/span.ts';
import { Timeliner } from '../../src/timeline/timeliner.ts';
import { loadSet } from '../data.ts';
import type { Figures } from '../figures.ts';
import { percentile } from '../statistics.ts';
import { alignedRouge, averaged, dateScore, type Score } from './alignment.ts';

const reference = z.object({
  id: z.string(),
  topic: z.string(),
  entries: z.array(z.object({ date: z.string(), sentences: z.array(z.string()) })),
});

type Reference = z.infer<typeof reference>;

/** Scores of one timeline against its editor's. */
interface Scores {
  readonly unigrams: Score;
  readonly bigrams: Score;
  readonly dates: Score;
  readonly ms: number;
}

/**
 * Measures timelines: `bench -- timeline --data DIR`. `DIR` has one folder per topic with `corpus.jsonl`
 * and `timelines.jsonl`. For each editor's timeline, builds one from the articles published between its
 * first and its last date, with as many entries as it has dates, and with its average number of sentences
 * per entry.
 */
export async function benchTimeline(argv: readonly string[]): Promise<Figures> {
  const { values } = parseArgs({ args: [...argv], options: { data: { type: 'string' } } });
  if (values.data === undefined) throw new Error('Say which set: --data DIR');
  const topics = await readdir(values.data, { withFileTypes: true });
  const scores: Scores[] = [];
  for (const { name } of topics.filter((entry) => entry.isDirectory())) {
    scores.push(...(await scoreTopic(join(values.data, name))));
  }
  const times = scores.map(({ ms }) => ms);
  return {
    timelines: scores.length,
    ar1: averaged(scores.map(({ unigrams }) => unigrams)),
    ar2: averaged(scores.map(({ bigrams }) => bigrams)),
    dateF1: averaged(scores.map(({ dates }) => dates)),
    msP50: percentile(times, 0.5),
    msMost: percentile(times, 1),
  };
}

async function scoreTopic(directory: string): Promise<Scores[]> {
  const set = await loadSet(directory);
  try {
    const searcher = new Searcher(set.corpus);
    const timeliner = new Timeliner(searcher.index);
    const scores: Scores[] = [];
    for (const editor of await readReferences(join(directory, 'timelines.jsonl'))) {
      scores.push(await scoreTimeline(editor, timeliner));
    }
    searcher.close();
    return scores;
  } finally {
    await set.close();
  }
}

async function scoreTimeline({ topic, entries }: Reference, timeliner: Timeliner): Promise<Scores> {
  const dates = entries.map(({ date }) => date).sort();
  const [from = null, to = null] = [dates[0], dates.at(-1)];
  const sentences = entries.reduce((sum, entry) => sum + entry.sentences.length, 0);
  const started = performance.now();
  const timeline = await timeliner.build(topic, {
    filters: { ...NO_FILTERS, after: from, before: to && nextDay(to) },
    from,
    to,
    entries: dates.length,
    quotes: Math.max(1, Math.round(sentences / dates.length)),
  });
  const ms = performance.now() - started;
  const ours = new Map<string, string[]>();
  for (const { when, quotes } of timeline.entries) {
    const told = quotes.map(({ article, span }) => cut(article.body, span));
    // Two events can have one date.
    ours.set(when.date, [...(ours.get(when.date) ?? []), ...told]);
  }
  const theirs = new Map(entries.map((entry) => [entry.date, entry.sentences]));
  return {
    unigrams: alignedRouge(ours, theirs, 1),
    bigrams: alignedRouge(ours, theirs, 2),
    dates: dateScore(ours, theirs),
    ms,
  };
}

async function readReferences(file: string): Promise<Reference[]> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => reference.parse(JSON.parse(line)));
}
