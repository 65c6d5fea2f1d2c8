import { sentences } from '../../src/text/sentences.ts';
import { cut } from '../../src/text/span.ts';

/** Random numbers, and words of other reports, for making copies. */
export interface Material {
  /** Returns the next number from 0 to below 1. The same seed gives the same numbers. */
  readonly random: () => number;
  /** Some words of other reports. */
  readonly words: readonly string[];
}

/** Alters a body as another paper might, or a person who pasted it. */
export type Alteration = (body: string, material: Material) => string;

/** The alterations that are measured. */
export const ALTERATIONS: Readonly<Record<string, Alteration>> = {
  respaced: (body) =>
    body
      .toUpperCase()
      .replace(/["'“”‘’.,;:–—-]/g, ' ')
      .replace(/\s+/g, '\n'),
  header: (body, material) => `${others(60, material)}\n\n${body}\n\n${others(40, material)}`,
  fifthOfSentencesDropped: (body, { random }) => keepSentences(body, () => random() >= 0.2),
  halfOfSentencesDropped: (body, { random }) => keepSentences(body, () => random() >= 0.5),
  words5: (body, material) => replaceWords(body, 0.05, material),
  words10: (body, material) => replaceWords(body, 0.1, material),
  words20: (body, material) => replaceWords(body, 0.2, material),
  half: (body) => body.slice(0, body.length / 2),
  quarter: (body) => body.slice(0, body.length / 4),
  middle: (body) => run(body, 100),
  edited: (body, material) => {
    const dropped = keepSentences(body, () => material.random() >= 0.2);
    return `${others(30, material)}\n\n${replaceWords(dropped, 0.05, material)}`;
  },
  quotedInOther: (body, material) => `${others(400, material)} ${run(body, 150)}`,
};

/**
 * Makes a source of random numbers that are the same every time (mulberry32, by Tommy Ettinger).
 *
 * @param seed - A whole number.
 */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function keepSentences(body: string, isKept: () => boolean): string {
  const kept = sentences(body).filter(isKept);
  return kept.map((span) => cut(body, span)).join(' ');
}

function replaceWords(body: string, share: number, material: Material): string {
  return body.replace(/[\p{L}\p{N}]+/gu, (word) =>
    material.random() < share ? others(1, material) : word,
  );
}

/** Takes consecutive words of other reports from a random place. */
function others(count: number, { random, words }: Material): string {
  const start = Math.floor(random() * Math.max(1, words.length - count));
  return words.slice(start, start + count).join(' ');
}

/** Takes consecutive words from the middle. */
function run(body: string, count: number): string {
  const words = body.split(/\s+/);
  const start = Math.max(0, Math.floor((words.length - count) / 2));
  return words.slice(start, start + count).join(' ');
}
