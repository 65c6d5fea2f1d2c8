import { DAY } from '../../src/text/milliseconds.ts';
import { type Counts, countNgrams, fMeasure, matched, total } from './rouge.ts';

/** A timeline to score: the sentences of each ISO day. */
export type DatedSummaries = ReadonlyMap<string, readonly string[]>;

/** Precision and recall, from 0 to 1. */
export interface Score {
  readonly precision: number;
  readonly recall: number;
}

/**
 * Alignment-based ROUGE with many-to-one alignment ("align+ m:1" of Martschat & Markert, "Improving
 * ROUGE for Timeline Summarization", EACL 2017).
 *
 * Each date is aligned with the date of the other timeline that has the lowest cost:
 * (1 − 1/(days apart + 1)) × (1 − ROUGE-1 F). Shared n-grams count 1/(days apart + 1) and are divided by
 * all n-grams of the system (precision) or of the reference (recall).
 */
export function alignedRouge(system: DatedSummaries, reference: DatedSummaries, n: number): Score {
  const ours = counted(system, n);
  const theirs = counted(reference, n);
  return { precision: covered(ours, theirs), recall: covered(theirs, ours) };
}

/** Exact overlap of the sets of dates. */
export function dateScore(system: DatedSummaries, reference: DatedSummaries): Score {
  const shared = [...system.keys()].filter((date) => reference.has(date)).length;
  return {
    precision: system.size === 0 ? 0 : shared / system.size,
    recall: reference.size === 0 ? 0 : shared / reference.size,
  };
}

/** Precision and recall averaged over timelines, and the F measure of the averages. */
export function averaged(scores: readonly Score[]): number {
  const mean = (pick: (score: Score) => number) =>
    scores.reduce((sum, score) => sum + pick(score), 0) / Math.max(scores.length, 1);
  return fMeasure(
    mean(({ precision }) => precision),
    mean(({ recall }) => recall),
  );
}

interface CountedDate {
  readonly time: number;
  readonly unigrams: Counts;
  readonly grams: Counts;
}

function counted(summaries: DatedSummaries, n: number): CountedDate[] {
  return [...summaries].map(([date, sentences]) => ({
    time: Date.parse(date),
    unigrams: countNgrams(sentences, 1),
    grams: countNgrams(sentences, n),
  }));
}

/** Share of the n-grams of one timeline that the other has at the aligned dates. */
function covered(from: readonly CountedDate[], to: readonly CountedDate[]): number {
  let shared = 0;
  let all = 0;
  for (const date of from) {
    all += total(date.grams);
    const aligned = cheapest(date, to);
    if (aligned) shared += matched(date.grams, aligned.grams) * nearness(date, aligned);
  }
  return all === 0 ? 0 : shared / all;
}

function cheapest(date: CountedDate, among: readonly CountedDate[]): CountedDate | null {
  let best: CountedDate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of among) {
    const cost = (1 - nearness(date, other)) * (1 - rouge1(date, other));
    if (cost < least) {
      least = cost;
      best = other;
    }
  }
  return best;
}

function nearness(one: CountedDate, other: CountedDate): number {
  return 1 / (Math.abs(one.time - other.time) / DAY + 1);
}

function rouge1(one: CountedDate, other: CountedDate): number {
  const shared = matched(one.unigrams, other.unigrams);
  const [ours, theirs] = [total(one.unigrams), total(other.unigrams)];
  return ours === 0 || theirs === 0 ? 0 : fMeasure(shared / ours, shared / theirs);
}
