import { isOneOf, type Piece } from './piece.ts';
import type { Place } from './place.ts';
import * as words from './words.ts';

/** `post-2003`, `2011-born`. */
const HYPHEN_BEFORE = /[\p{L}\p{N}][-‐‑]$/u;
const HYPHEN_BEHIND = /^[-‐‑]\p{L}/u;

/** Whether a time belongs to a noun next to it. */
export function isAttribute({ body, pieces, at, mention, preposition }: Place): boolean {
  const { start, end } = mention.span;
  if (HYPHEN_BEFORE.test(body.slice(start - 2, start))) return true;
  if (HYPHEN_BEHIND.test(body.slice(end, end + 2))) return true;
  const next = pieces[at + 1];
  if (next && isPossessive(next)) return true;
  if (isBareYear(pieces, at, preposition)) return true;
  const named = isNounLike(next, isOneOf(pieces[at - 1], words.DETERMINERS));
  if (!named || words.isAdverbial(body.slice(start, end))) return false;
  return hasDeterminer(pieces, at) || (preposition < 0 && !isAdverbBefore(pieces, at));
}

function isPossessive({ word }: Piece): boolean {
  return word === "'s" || word === "'";
}

/** `World Cup 2010`. A line may open with its year, and other scripts have other prepositions. */
function isBareYear(pieces: readonly Piece[], at: number, preposition: number): boolean {
  const before = pieces[at - 1];
  if (preposition >= 0 || !/^\d{4}$/.test(pieces[at]?.word ?? '')) return false;
  return before?.kind === 'word' && /^[\p{sc=Latin}]/u.test(before.word);
}

/** Words that can follow an adverb of time, but are not the noun that a time describes. */
const NO_NOUNS = [
  words.PREPOSITIONS,
  words.DETERMINERS,
  words.SUBJECT_PRONOUNS,
  words.RELATIVES,
  words.SUBORDINATORS,
  words.SIMULTANEOUS,
  words.COORDINATORS,
  words.BE,
  words.HAVE,
  words.DO,
  words.PLANNING_MODALS,
  words.OPEN_MODALS,
  words.SURE_PASTS,
  words.UNSURE_PASTS,
  words.PRESENTS,
  words.SAYING,
];

/** Verbs that can also be nouns: `a 2012 report`. */
const NOUNS_TOO = [words.SAYING, words.PRESENTS, words.UNSURE_PASTS];

/**
 * Whether a word can be the noun that a time before it belongs to.
 *
 * @param determined - Whether an article comes before the time.
 */
export function isNounLike(piece: Piece | undefined, determined: boolean): boolean {
  if (piece?.kind !== 'word' || piece.word.endsWith('ly')) return false;
  if (determined && NOUNS_TOO.some((list) => list.has(piece.word))) return true;
  if (/ed$/.test(piece.word) && !piece.capital) return false;
  return !NO_NOUNS.some((list) => list.has(piece.word));
}

/** `the disputed 2009 election`. */
function hasDeterminer(pieces: readonly Piece[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
    const piece = pieces[before];
    if (isOneOf(piece, words.DETERMINERS)) return true;
    if (piece?.kind !== 'word' || words.PREPOSITIONS.has(piece.word)) return false;
  }
  return false;
}

/** `police said Friday protesters had gone`: after a verb of saying, the time is an adverb. */
function isAdverbBefore(pieces: readonly Piece[], at: number): boolean {
  return isOneOf(pieces[at - 1], words.SAYING);
}

/** With these auxiliaries, a clause looks back at the named event. Only a simple past reports it. */
const LOOKING_BACK = new Set('is are has have will had'.split(' '));

/** `In Monday's attack 12 people died`, `12 were killed in the 2009 flood`: the name dates the event. */
export function isNamedEvent({ pieces, at, verb, preposition }: Place): boolean {
  const word = pieces[preposition]?.word;
  if (word !== 'in' && word !== 'during') return false;
  const noun = pieces.slice(at + 1, at + 5).find((piece) => isOneOf(piece, words.HAPPENINGS));
  if (!noun || !verb || verb.mood !== 'fact' || verb.state || verb.form === 'infinitive')
    return false;
  if (isOneOf(pieces[verb.to - 1], words.ACCUSING)) return false;
  if (LOOKING_BACK.has(pieces[verb.from]?.word ?? '')) return false;
  return preposition === 0 || verb.to === preposition;
}
