import lemmatizer from 'wink-lemmatizer';
import { isRole } from '../../../../reading/mentions.ts';
import { timeExpressions } from '../../../../text/dates.ts';
import type { Span } from '../../../../text/span.ts';
import { isNameArticle } from '../../../../text/words/names.ts';
import { terms } from '../../../../text/words/terms.ts';
import { type Word, words } from '../../../../text/words/words.ts';
import { BE, DETERMINERS, DO_AND_MODALS, isOneOf, PREPOSITIONS } from './small-words.ts';

/** A thing that a question names: `the Fatah Alliance`, `US troops`, `oil`. */
export interface NounPhrase extends Span {
  /** Without its determiner, as written. */
  readonly core: string;
  /** In lower case: `the`, `this`; `null` for none. */
  readonly determiner: string | null;
  /** In lower case: the preposition before it; `null` for none. */
  readonly preposition: string | null;
  /** Start of the phrase with its preposition; `start` if it has none. */
  readonly wholeStart: number;
  /** Whether it has a capitalised word. */
  readonly isName: boolean;
  readonly isPlural: boolean;
  /** Its last word, as `fold` returns it. */
  readonly head: string;
  /** Whether `of` follows: the price of oil. */
  readonly hasOf: boolean;
}

/** A date that a text names. */
export interface NamedDate extends Span {
  /** In lower case: the preposition before it; `null` for none. */
  readonly preposition: string | null;
  readonly wholeStart: number;
  /** As TimeML writes it. */
  readonly value: string;
}

const DEGREES: ReadonlySet<string> = new Set('so very too how'.split(' '));

/** Verbs that ask rather than name something, as lemmas. */
const PLAIN_VERBS: ReadonlySet<string> = new Set('happen occur mean'.split(' '));

/** Adjectives that say nothing about a subject. They are not among the terms of a text. */
const ADJECTIVES: ReadonlySet<string> = new Set('whole other same own'.split(' '));

const OPENING_QUOTES = '“"‘«„';
const CLOSING_QUOTES = '”"’»“';

/** Whether a word may be a verb form other than the dictionary form. */
export function isInflected({ folded, capitalised }: Word): boolean {
  return !capitalised && lemmatizer.verb(folded) !== folded;
}

/** Verbs whose past form is the plain one. */
const UNCHANGED: ReadonlySet<string> = new Set('hit hurt cut shut set put split cast'.split(' '));

/** Whether a form of a verb is the plain and the past one. */
export function isUnchanged(folded: string): boolean {
  return UNCHANGED.has(folded);
}

/** Whether a word after a form of “be” is what was done. */
export function isParticiple(word: Word): boolean {
  return isUnchanged(word.folded) || (isInflected(word) && !/(?:s|ing)$/.test(word.folded));
}

/**
 * Index of the first word that takes a verb in its plain form (`did`, `will`); the number of words
 * if there is none.
 */
export function helperAt(all: readonly Word[]): number {
  const at = all.findIndex((word) => isOneOf(word, DO_AND_MODALS));
  return at < 0 ? all.length : at;
}

/**
 * Judges by its form and place whether a lower-case word is a verb.
 *
 * @param helper - Result of {@link helperAt} for the same words.
 */
export function isVerbAt(all: readonly Word[], at: number, helper: number): boolean {
  const word = all[at];
  if (!word || word.capitalised || word.numeric) return false;
  const [before, after] = [all[at - 1], all[at + 1]];
  if (PLAIN_VERBS.has(lemmatizer.verb(word.folded))) return true;
  if (before && /^(?:who|what)$/.test(before.folded) && at === 1) return true;
  if (isOneOf(before, DETERMINERS) || isOneOf(before, QUANTITIES)) return false;
  if (isFormOfBe(before) && UNCHANGED.has(word.folded)) return true;
  const isLast = after === undefined || isOneOf(after, PREPOSITIONS);
  const beginsObject = isLast || isOneOf(after, DETERMINERS) || after?.capitalised === true;
  if (isInflected(word)) {
    if (word.folded.endsWith('s')) return at > 1 && !isLast && beginsObject;
    return word.folded.endsWith('ing') ? beginsObject && !isOneOf(before, PREPOSITIONS) : true;
  }
  // "did the plane land", "did Iran attack Israel": the form after an auxiliary.
  const isHelped = helper < at && (isSaying(word) || !all.slice(helper).some(isSaying));
  const isPlural = lemmatizer.noun(word.folded) !== word.folded;
  const isPerson = isLast && isRole(word.folded);
  return isHelped && !isPlural && !isPerson && !isOneOf(before, PREPOSITIONS) && beginsObject;
}

/** Whether a word is a verb of saying in its plain form. A question with it has no other verb behind its auxiliary. */
function isSaying({ folded }: Word): boolean {
  return /^(?:say|tell|think|know|deny|announce|claim|happen|mean)$/.test(folded);
}

const QUANTITIES: ReadonlySet<string> = new Set('many much more fewer most which'.split(' '));

/** UTF-16 units before a date in which a word before it is looked for. */
const MOST_BLANKS = 20;

/** The dates that a text names, in order. */
export function datesOf(text: string): NamedDate[] {
  const all = words(text);
  // Dates are in order, so the search for the word before one continues where the last one ended.
  let next = 0;
  return timeExpressions(text, null)
    .filter(({ type }) => type === 'DATE')
    .map(({ start, end, value }) => {
      const from = spanBefore(text, start, 'the') ?? start;
      while (next < all.length && (all[next]?.end ?? 0) <= from) next += 1;
      const before = all[next - 1];
      const isOwn = before !== undefined && isOneOf(before, PREPOSITIONS);
      return {
        start: from,
        end,
        value,
        preposition: isOwn ? before.folded : null,
        wholeStart: isOwn ? before.start : from,
      };
    });
}

function spanBefore(text: string, start: number, word: string): number | null {
  // Cuts a short part only, because the text before may be long and is read for each date.
  const from = Math.max(0, start - MOST_BLANKS);
  const before = text.slice(from, start).trimEnd();
  if (!before.toLowerCase().endsWith(` ${word}`)) return null;
  return from + before.length - word.length;
}

/**
 * Finds the things that a text names, in order, without dates.
 *
 * @param taken - Spans to leave out.
 */
export function nounPhrasesOf(text: string, taken: readonly Span[] = []): NounPhrase[] {
  const all = words(text);
  const blocked = wordsWithin(all, [...taken, ...timeExpressions(text, null)]);
  const contents = new Set(terms(text).map(({ start }) => start));
  const helper = helperAt(all);
  const isNoun = (at: number): boolean => {
    const word = all[at];
    if (!word || blocked.has(word)) return false;
    const next = all[at + 1];
    // Most articles of names are English words too ("at", "as"). Alone, only these two are not.
    const isArticle = isNameArticle(word.folded) && (next?.joined || /^[ae]l$/.test(word.folded));
    if (isArticle && next?.capitalised) return true;
    if (!contents.has(word.start) || isVerbAt(all, at, helper)) return false;
    return word.capitalised || !(word.folded.endsWith('ly') || isOneOf(all[at - 1], DEGREES));
  };
  const found: NounPhrase[] = [];
  for (let at = 0; at < all.length; at += 1) {
    if (!isNoun(at)) continue;
    const first = at;
    while (isNoun(at + 1) && isAdjacent(text, all[at], all[at + 1])) at += 1;
    at = endOfName(all, at, isNoun);
    found.push(phraseOf(text, all, first, at));
  }
  return found;
}

/** The words inside a span. */
function wordsWithin(all: readonly Word[], spans: readonly Span[]): ReadonlySet<Word> {
  const inOrder = spans.toSorted((one, other) => one.start - other.start);
  const within = new Set<Word>();
  let next = 0;
  // Of the spans that begin before a word, only the one that ends last matters.
  let until = 0;
  for (const word of all) {
    for (let span = inOrder[next]; span && span.start <= word.start; span = inOrder[++next]) {
      until = Math.max(until, span.end);
    }
    if (word.end <= until) within.add(word);
  }
  return within;
}

/** `Bank of England` is one name. */
function endOfName(all: readonly Word[], at: number, isNoun: (at: number) => boolean): number {
  if (!all[at]?.capitalised || all[at + 1]?.folded !== 'of') return at;
  let end = all[at + 2]?.folded === 'the' ? at + 3 : at + 2;
  if (!all[end]?.capitalised || !isNoun(end)) return at;
  while (all[end + 1]?.capitalised && isNoun(end + 1)) end += 1;
  return end;
}

function isAdjacent(text: string, one: Word | undefined, other: Word | undefined): boolean {
  return Boolean(one && other && /^[\s‐‑-]*$/.test(text.slice(one.end, other.start)));
}

function phraseOf(text: string, all: readonly Word[], first: number, last: number): NounPhrase {
  const inside = all.slice(first, last + 1);
  const head = inside.at(-1);
  let start = inside[0]?.start ?? 0;
  let end = head?.end ?? 0;
  if (OPENING_QUOTES.includes(text.charAt(start - 1) || ' ')) {
    if (CLOSING_QUOTES.includes(text.charAt(end) || ' ')) {
      start -= 1;
      end += 1;
    }
  }
  let before = first - 1;
  while (isOneOf(all[before], ADJECTIVES)) {
    start = all[before]?.start ?? start;
    before -= 1;
  }
  const core = text.slice(start, end);
  const determined = all[before];
  const determiner = determined && isOneOf(determined, DETERMINERS) ? determined.folded : null;
  if (determiner !== null) {
    start = determined?.start ?? start;
    before -= 1;
  }
  const led = all[before];
  const preposition = led && isOneOf(led, PREPOSITIONS) ? led.folded : null;
  const folded = head?.folded ?? '';
  return {
    start,
    end,
    core,
    determiner,
    preposition,
    wholeStart: preposition === null ? start : (led?.start ?? start),
    isName: inside.some(({ capitalised }) => capitalised),
    isPlural: isPluralHead(head, determiner),
    head: folded,
    hasOf: all[last + 1]?.folded === 'of',
  };
}

function isPluralHead(head: Word | undefined, determiner: string | null): boolean {
  if (!head || head.acronym) return false;
  const { folded } = head;
  // "the Russians" is plural, "Texas" is not.
  if (head.capitalised) return determiner !== null && /[^s]s$/.test(folded);
  return isPluralWord(folded);
}

/** Whether a folded word is a plural noun: "troops", "people". */
export function isPluralWord(folded: string): boolean {
  return folded === 'people' || folded === 'police' || lemmatizer.noun(folded) !== folded;
}

/** "in front of", "in spite of": a noun that is part of a preposition. */
export function isInPreposition({ determiner, hasOf, core }: NounPhrase): boolean {
  return determiner === null && hasOf && /^\p{Ll}+$/u.test(core);
}

/** Whether all words of a thing are written as names: "Ayn al-Asad", but not "Islamic court". */
export function isWholeName(core: string): boolean {
  return core.split(' ').every((word) => /\p{Lu}|^\d|^(?:of|the)$/u.test(word));
}

/** Whether a word is a form of "be". */
export function isFormOfBe(word: Word | undefined): boolean {
  return isOneOf(word, BE);
}
