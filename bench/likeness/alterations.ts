import { sentences } from '../../src/text/sentences.ts';
import { cut } from '../../src/text/span.ts';

/** What copies are made with: chance, and words of other reports. */
export interface Material {
  /** The next number from 0 up to 1, always the same for the same seed. */
  readonly random: () => number;
  /** Some words of other reports. */
  readonly words: readonly string[];
}

/** Makes of a body what another paper, or somebody who pasted it, might have made of it. */
export type Alteration = (body: string, material: Material) => string;

/** The kinds of alterations that are measured. */
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
 * Numbers by chance that are the same every time (mulberry32, by Tommy Ettinger).
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

/** So many words in a row out of other reports, from a place found by chance. */
function others(count: number, { random, words }: Material): string {
  const start = Math.floor(random() * Math.max(1, words.length - count));
  return words.slice(start, start + count).join(' ');
}

/** So many words in a row out of the middle. */
function run(body: string, count: number): string {
  const words = body.split(/\s+/);
  const start = Math.max(0, Math.floor((words.length - count) / 2));
  return words.slice(start, start + count).join(' ');
}
