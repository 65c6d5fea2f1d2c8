import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { terms } from '../../src/text/words/terms.ts';
import { percentile } from '../statistics.ts';
import type { Material, SpeedPassage, SpeedQuestion } from './material.ts';

/** Passages that count as found. */
export const FIRST = 10;

/** Quotes that an `/ask` shows. Its time includes cutting and marking them. */
export const SHOWN = 3;

/** Questions asked before any is timed, since code that runs for days is compiled by then. */
const WARM_UP = 100;

/** What a contender prints: milliseconds, and megabytes of 2²⁰ bytes. */
export interface Report {
  readonly buildMs?: number;
  readonly loadMs?: number;
  readonly heapMb: number;
  /** Memory outside the JavaScript heap: typed arrays, or what SQLite keeps. */
  readonly besideHeapMb: number;
  readonly msP50: number | null;
  readonly msP99: number | null;
  readonly hits: number;
  readonly [further: string]: number | null | undefined;
}

const MEGABYTE = 1_048_576;

/** Reads the material that the parent process has written to a folder. */
export function readMaterial<Part extends keyof Material>(folder: string, part: Part) {
  const text = readFileSync(join(folder, `${part}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line)) as unknown as Material[Part];
}

/**
 * The terms of a text as the bot's own index has them. Every contender searches these, so that only
 * searching is compared. Words as printed, with stop words, cost MiniSearch ten times as much.
 */
export function termsIn(text: string): string[] {
  return terms(text).flatMap(({ term, name }) => (name === null ? [term] : [term, name]));
}

/** A passage with its title and text as terms, separated by spaces. */
export function inTerms(passage: SpeedPassage): SpeedPassage {
  const { title, text } = passage;
  return { ...passage, title: termsIn(title).join(' '), text: termsIn(text).join(' ') };
}

/**
 * The indices of the first passages found, best first; or a function that returns them and is not
 * timed.
 */
type Found = readonly number[] | (() => Promise<readonly number[]>);

/**
 * Asks all questions, and counts those whose passage is found.
 *
 * @param search - The function that is timed.
 */
export async function contend(
  questions: readonly SpeedQuestion[],
  search: (question: string) => Promise<Found> | Found,
) {
  for (const { question } of questions.slice(0, WARM_UP)) await search(question);
  const times: number[] = [];
  let hits = 0;
  for (const { question, sources } of questions) {
    const started = performance.now();
    const found = await search(question);
    times.push(performance.now() - started);
    const passages = typeof found === 'function' ? await found() : found;
    if (passages.slice(0, FIRST).some((passage) => sources.includes(passage))) hits += 1;
  }
  return {
    msP50: percentile(times, 0.5),
    msP99: percentile(times, 0.99),
    hits: hits / questions.length,
  };
}

/** Memory of the process after a garbage collection. Needs `--expose-gc`. */
export function memory() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return {
    heapMb: Math.round(heapUsed / MEGABYTE),
    besideHeapMb: Math.round(external / MEGABYTE),
  };
}

/** Runs a function and measures its time. */
export async function timed<Result>(work: () => Promise<Result> | Result) {
  const started = performance.now();
  const result = await work();
  return { result, ms: Math.round(performance.now() - started) };
}

/** The index of each passage, by its article and offset. */
export function passageIndices(passages: readonly SpeedPassage[]): ReadonlyMap<string, number> {
  return new Map(passages.map(({ article, start }, index) => [`${start} ${article}`, index]));
}
