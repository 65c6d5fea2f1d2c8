import type { Span } from '../../../text/span.ts';
import type { NamedSources } from '../named-sources.ts';
import { datesOf, type NamedDate, type NounPhrase, nounPhrasesOf } from './noun-phrases.ts';
import { openingOf } from './question-word.ts';
import { areAlike } from './small-words.ts';

/**
 * The questions that result when something new is put into a question: one, several if it fits
 * several places, or none.
 */
export type Readings = readonly string[];

/** Most readings kept at a time. A text with many pronouns or names could have any number. */
export const MOST_TRIED = 4;

/** A place in a question, and its new text. */
interface Change extends Span {
  readonly by: string;
}

/** Replaces the source that a question names, or appends one. */
export function putSource(previous: string, source: string, named: NamedSources): Readings {
  const mentions = named.find(previous);
  if (mentions.length === 0) return [`${previous} according to ${source}`];
  return mentions.map(({ start, end }) => {
    const from = /\bthe $/i.test(previous.slice(0, start)) ? start - 'the '.length : start;
    return changed(previous, { start: from, end, by: source });
  });
}

/** Replaces the date that a question names, or appends one. */
export function putDate(previous: string, typed: string, date: NamedDate): Readings {
  const words = typed.slice(date.start, date.end);
  const dates = datesOf(previous);
  const [first] = dates;
  const last = dates.at(-1);
  if (!first || !last) return [`${previous} ${led(date.preposition, date, words)}`];
  const isRange =
    dates.length === 2 && /^\s*(?:and|to|until|[–-])\s*$/.test(between(previous, dates));
  if (dates.length > 1 && !isRange) {
    return dates.map((each) => dateChanged(previous, each, date, words));
  }
  const { wholeStart, end, preposition } = { ...first, end: last.end };
  return [
    isRange
      ? changed(previous, { start: wholeStart, end, by: led(date.preposition, date, words) })
      : dateChanged(previous, { ...first, preposition }, date, words),
  ];
}

function between(text: string, [one, other]: readonly NamedDate[]): string {
  return text.slice(one?.end, other?.start);
}

function dateChanged(previous: string, old: NamedDate, date: NamedDate, words: string): string {
  const isKept = old.preposition !== null && OPEN_ENDED.test(old.preposition);
  const preposition = date.preposition ?? (isKept ? old.preposition : null);
  return changed(previous, {
    start: old.wholeStart,
    end: old.end,
    by: led(preposition, date, words),
  });
}

const OPEN_ENDED = /^(?:since|before|after|until|till|by|from|during)$/;

/** Dates without a preposition: "last year", "yesterday", "two days ago". */
const BARE =
  /^(?:the )?(?:last|next|this|previous|now|today|yesterday|tomorrow|tonight)\b|\b(?:ago|later|earlier|before|afterwards)$/i;

function led(preposition: string | null, { value }: NamedDate, words: string): string {
  if (preposition !== null) return `${preposition} ${words}`;
  if (BARE.test(words)) return words;
  return /^(?:\d{4}|XXXX)-(?:\d\d|XX)-|-WXX-\d/.test(value) ? `on ${words}` : `in ${words}`;
}

/**
 * Replaces a thing in a question by another of its kind: a name by a name, a plural by a plural, a
 * place by a place. A thing with its own preposition is appended if the question has no place for
 * it.
 */
export function putThing(previous: string, typed: string, thing: NounPhrase): Readings {
  const all = nounPhrasesOf(previous);
  const { preposition } = thing;
  const words = typed.slice(thing.start, thing.end);
  if (preposition !== null && preposition !== 'for') {
    const alike = all.filter((each) => areAlike(each.preposition ?? '', preposition));
    const place = alike.filter(({ isName }) => isName === thing.isName).at(-1) ?? alike.at(-1);
    if (!place) return [`${previous} ${preposition} ${words}`];
    return [
      changed(previous, { start: place.wholeStart, end: place.end, by: `${preposition} ${words}` }),
    ];
  }
  return likest(all, thing).map((place) => {
    const bare = place.determiner === null && isCounted(previous, place);
    const owner = OWNER.test(place.core) && !OWNER.test(words) ? '’s' : '';
    const by = (bare ? thing.core : words) + owner;
    return changed(previous, { start: place.start, end: place.end, by });
  });
}

/** "Mubarak's" in "Mubarak's offer". */
const OWNER = /['’]s$/;

/** The things that are most like another. */
function likest(all: readonly NounPhrase[], thing: NounPhrase): readonly NounPhrase[] {
  if (all.length < 2) return all;
  const kinds: readonly ((each: NounPhrase) => boolean)[] = [
    ({ head }) => head === thing.head,
    ({ isName }) => isName === thing.isName,
    ({ isPlural }) => isPlural === thing.isPlural,
    // In "the price of oil", replace another thing if possible: "the price" needs its "of".
    ({ hasOf }) => !hasOf,
  ];
  return kinds.reduce((left, isLike) => {
    const like = left.filter(isLike);
    return like.length > 0 ? like : left;
  }, all);
}

/** "How many trucks", "which countries": no article fits in between. */
export function isCounted(text: string, { start }: NounPhrase): boolean {
  const opening = openingOf(text);
  return opening?.kind === 'determiner' && text.slice(opening.end, start).trim() === '';
}

/** Replaces what a question counts: "and how many children" after "How many people died". */
export function putCounted(previous: string, typed: string): Readings {
  const [counted] = nounPhrasesOf(previous).filter((each) => isCounted(previous, each));
  const [thing, ...others] = nounPhrasesOf(typed);
  if (!counted || !thing || others.length > 0 || !isCounted(typed, thing)) return [];
  if (typed.slice(thing.end).trim() !== '') return [];
  return [changed(previous, { start: counted.start, end: counted.end, by: thing.core })];
}

/** Applies a change to a text. */
export function changed(text: string, { start, end, by }: Change): string {
  return text.slice(0, start) + by + text.slice(end);
}
