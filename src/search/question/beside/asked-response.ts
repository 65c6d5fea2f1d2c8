import type { Lexicon } from '../../index/lexicon.ts';
import { type Concept, LEAST_NAMED } from '../concepts.ts';
import { phraseAt } from './asked-actor.ts';
import { askingIn, namesOf } from './asked-parties.ts';
import type { AskedResponse } from './beside.ts';
import { wordsOfGovernment } from './words/seats.ts';

const BEFORE_NAME = /\bhow (?:did|does|do|has|have|had|will) (?:the )?/i;

const RESPONDING = /^[^?.]{0,20}?\b(?:react|respond|retaliate|answer|reply)\w{0,3}\b/i;

/**
 * Reads whose response a question asks for: "Iran" of "how did Iran respond to the strike".
 *
 * @param text - The question in plain words.
 * @returns `null` if it asks for none, or does not name the one who responds.
 */
export function responseAsked(
  text: string,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): AskedResponse | null {
  const before = BEFORE_NAME.exec(text);
  if (!before) return null;
  const from = before.index + before[0].length;
  const behind = askingIn(text, concepts).filter(({ start }) => start >= from);
  const phrase = phraseAt(text, from, behind);
  const end = phrase.at(-1)?.end ?? from;
  const verb = RESPONDING.exec(text.slice(end));
  const named = phrase.filter(({ isParty }) => isParty);
  const names = namesOf(named, lexicon, LEAST_NAMED);
  if (names === null || !verb) return null;
  return {
    names: new Set([...names, ...named.flatMap(({ term }) => wordsOfGovernment(term))]),
    words: text.slice(from, end + verb[0].length),
  };
}
