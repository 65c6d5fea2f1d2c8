import { isDateWord, isNumberWord } from '../../reading/dates/date-words.ts';
import {
  ADVERB,
  AND,
  AUXILIARY,
  BUT,
  classesOf,
  DETERMINER,
  MODAL,
  NUMBER,
  PAST,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TO,
} from '../../reading/statements/grammar/word-classes.ts';
import { cut, type Span } from '../../text/span.ts';
import { lemma } from '../../text/words/lemma.ts';
import { isVerb } from '../../text/words/related-words.ts';
import { isStopWord } from '../../text/words/stop-words.ts';
import type { Word } from '../../text/words/words.ts';
import type { AskedSlot } from '../question/asked/slot.ts';

/** Most words from a verb to the preposition that belongs to it: "delegated most of his powers to". */
const REACH = 10;

/** Most words of what fills a slot. */
const MOST_WORDS = 12;

/** Begins another clause, so that what follows belongs to another verb. */
const OTHER_CLAUSE = SUBORDINATOR | RELATIVE | THAT | AUXILIARY | MODAL | BUT;

/** "For years", "for now", "for the first time", "for example" tell no ground. */
const TIMES =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|now|time|times|while|example|instance|least|more|about|nearly|almost|over|first|last|once|ever|sure|long)$/;

/** Where a ground ends: what follows says when. */
const WHEN: ReadonlySet<string> = new Set('during after before since until'.split(' '));

/** What a report says of the last word of a name: "Omar Suleiman of Egypt". */
const OF: ReadonlySet<string> = new Set(['of']);

/**
 * Finds what fills the slot that a question asks about: "insomnia" in "was treating the singer for insomnia".
 *
 * @param text - One sentence.
 * @param all - Its words.
 * @param isAsked - Whether the question names a word.
 * @returns `null` if the verb is not there, or nothing new is behind its preposition.
 */
export function fillerOf(
  slot: AskedSlot,
  text: string,
  all: readonly Word[],
  isAsked: (word: Word) => boolean,
): Span | null {
  for (const [at, word] of all.entries()) {
    if (!slot.told.has(lemma(word.folded)) && !slot.told.has(word.folded)) continue;
    const filler = fillerAfter(slot, text, all, at);
    if (filler?.some((one) => isNew(one, isAsked))) return around(filler);
  }
  return null;
}

/** How much someone without a name counts if someone is asked for. */
const UNNAMED = 0.7;

/** How well something fills the slot of a question. @returns From 0 to 1. */
export function filling(slot: AskedSlot, text: string, filler: Span | null): number {
  if (!filler) return 0;
  return slot.isWho && !/\p{Lu}/u.test(cut(text, filler)) ? UNNAMED : 1;
}

/** A word that tells something: no word of grammar, of time or of the question. */
function isNew(word: Word, isAsked: (word: Word) => boolean): boolean {
  return !isStopWord(word.folded) && !isDateWord(word) && !isAsked(word);
}

function around(filler: readonly Word[]): Span | null {
  const [first] = filler;
  const last = filler.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

function fillerAfter(
  slot: AskedSlot,
  text: string,
  all: readonly Word[],
  verb: number,
): readonly Word[] | null {
  const given = slot.isGiving ? givenAt(text, all, verb + 1) : null;
  if (given) return given;
  for (let at = verb + 1; at < Math.min(all.length, verb + 1 + REACH); at += 1) {
    const { folded } = all[at] ?? { folded: '' };
    const isVerbBehind = at > verb + 1 && isPast(all, at);
    if (isParted(text, all, at) || isOtherClause(folded) || isVerbBehind) return null;
    if (!slot.prepositions.has(folded) || !canFill(folded, all.slice(at + 1, at + 4))) continue;
    const filler = phraseAt(slot, text, all, at + 1);
    if (filler.length > 0) return filler;
  }
  return null;
}

/** "Gave Omar Suleiman his powers": a name right behind the verb, with what was given behind it. */
function givenAt(text: string, all: readonly Word[], from: number): readonly Word[] | null {
  let to = from;
  while (all[to]?.capitalised && (to === from || !isMarked(text, all, to))) to += 1;
  const next = all[to];
  const isThing = next !== undefined && (classesOf(next.folded) & (DETERMINER | NUMBER)) !== 0;
  return to > from && isThing && !isMarked(text, all, to) ? all.slice(from, to) : null;
}

/** Whether a preposition can stand before what fills the slot, and not before a verb or a time. */
function canFill(preposition: string, [next, behind, ...further]: readonly Word[]): boolean {
  if (!next) return false;
  if (preposition === 'to' && isBase(next)) return false;
  const isBefore = isTime(next) || (classesOf(next.folded) & DETERMINER) !== 0;
  const told = isBefore && behind ? [next, behind, ...further.slice(0, 1)] : [next];
  return !told.some(({ folded }) => TIMES.test(folded)) && !isTime(next);
}

function isBase({ folded, capitalised }: Word): boolean {
  return !capitalised && lemma(folded) === folded && isVerb(folded);
}

function isTime(word: Word): boolean {
  return isDateWord(word) || isNumberWord(word.folded, word.numeric);
}

/** The words of one phrase from a place on. */
function phraseAt({ isWho }: AskedSlot, text: string, all: readonly Word[], from: number): Word[] {
  const found: Word[] = [];
  let isRelative = false;
  for (let at = from; at < Math.min(all.length, from + MOST_WORDS); at += 1) {
    const word = all[at];
    if (!word || (at > from && isMarked(text, all, at))) break;
    const isSaidOf = !isWho && at > from && (classesOf(word.folded) & (THAT | RELATIVE)) !== 0;
    isRelative ||= isSaidOf;
    if (isOtherClause(word.folded) && !isRelative) break;
    if (at > from && (isWho ? endsName(all, at) : endsGround(all, at))) break;
    found.push(word);
  }
  return found;
}

/** Whether a word is behind the name of a person or a group. */
function endsName(all: readonly Word[], at: number): boolean {
  const folded = all[at]?.folded ?? '';
  const isPreposition = (classesOf(folded) & (PREPOSITION | TO)) !== 0 && !OF.has(folded);
  return isPreposition || isPast(all, at) || endsBoth(all, at);
}

/** Whether a word is a verb: "the military left", but not "the outlawed party", "privately held firms". */
function isPast(all: readonly Word[], at: number): boolean {
  const { folded = '', capitalised = false } = all[at] ?? {};
  const before = classesOf(all[at - 1]?.folded ?? '');
  return !capitalised && (classesOf(folded) & PAST) !== 0 && (before & (DETERMINER | ADVERB)) === 0;
}

/** Whether a word is behind a ground: what follows tells when, or another deed. */
function endsGround(all: readonly Word[], at: number): boolean {
  const folded = all[at]?.folded ?? '';
  const isPreposition = (classesOf(folded) & PREPOSITION) !== 0 && !OF.has(folded);
  return WHEN.has(folded) || (isPreposition && isTimeAt(all, at + 1)) || endsBoth(all, at);
}

/** "The past three weeks", "last month", "2009". */
function isTimeAt(all: readonly Word[], from: number): boolean {
  const at = (classesOf(all[from]?.folded ?? '') & DETERMINER) === 0 ? from : from + 1;
  const word = all[at];
  return word !== undefined && (PAST_OR_NEXT.test(word.folded) || isTime(word));
}

const PAST_OR_NEXT = /^(?:past|last|next|coming|previous)$/;

/** Whether a word is a date, or joins another deed: "their help and urged". */
function endsBoth(all: readonly Word[], at: number): boolean {
  const [word, next] = [all[at], all[at + 1]];
  // A heading can run into the text: "thank for freedom In a speech".
  if (!word || isDateWord(word) || (word.capitalised && isStopWord(word.folded))) return true;
  if ((classesOf(word.folded) & AND) === 0) return false;
  return !next || (classesOf(next.folded) & (PAST | AUXILIARY | PRONOUN)) !== 0 || isLower(next);
}

/** Whether a word can be the verb of what follows: "Haiti and urged" is not one phrase. */
function isLower({ capitalised, folded }: Word): boolean {
  return !capitalised && isVerb(lemma(folded)) && (classesOf(folded) & DETERMINER) === 0;
}

function isOtherClause(folded: string): boolean {
  return (classesOf(folded) & OTHER_CLAUSE) !== 0;
}

/** Whether a mark other than one of quotation parts a word from the one before. */
function isMarked(text: string, all: readonly Word[], at: number): boolean {
  return /[,;:.?!()|–—]|--/.test(text.slice(all[at - 1]?.end ?? 0, all[at]?.start ?? 0));
}

/** Whether a mark that ends a clause parts them. A comma can be part of a list. */
function isParted(text: string, all: readonly Word[], at: number): boolean {
  return /[;:.?!|–—]|--/.test(text.slice(all[at - 1]?.end ?? 0, all[at]?.start ?? 0));
}
