import type { Span } from '../text/span.ts';
import { lemma } from '../text/words/lemma.ts';
import { isVerb } from '../text/words/related-words.ts';

/** Whether something comes from a place or goes to it. */
export type Direction = 'from' | 'to';

const DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ['from', 'from'],
  ['to', 'to'],
  ['into', 'to'],
  ['onto', 'to'],
  ['toward', 'to'],
  ['towards', 'to'],
]);

/** Most words between the direction and the place: "from the base situated in the Syrian Al-Tanf area". */
const REACH = 6;

/** Most characters of that many words. */
const CHARACTERS = 100;

/**
 * Reads whether a sentence says that something comes from a place or goes to it.
 *
 * @param place - A span of the sentence.
 * @returns `null` if it says neither.
 */
export function directionOf(sentence: string, place: Span): Direction | null {
  const before = sentence.slice(Math.max(0, place.start - CHARACTERS), place.start);
  const words = before.toLowerCase().split(/\s+/).filter(Boolean).slice(-REACH);
  for (const word of words.reverse()) {
    if (/[,;:.]$/.test(word)) return null;
    const direction = DIRECTIONS.get(word);
    if (direction) return direction;
  }
  return null;
}

/** A word in small letters behind the last "to". */
const AFTER_TO = /^ to (\p{Ll}[\p{L}-]{0,30}) /u;

/** The same, without "to" before a verb: "to flee Syria". */
export function wayOf(sentence: string, place: Span): Direction | null {
  const way = directionOf(sentence, place);
  const before = sentence.slice(Math.max(0, place.start - CHARACTERS), place.start);
  const next = AFTER_TO.exec(before.slice(before.lastIndexOf(' to ')))?.[1];
  return way === 'to' && next !== undefined && isVerb(lemma(next)) ? null : way;
}
