import { isRole } from '../../../../reading/mentions.ts';
import type { Span } from '../../../../text/span.ts';
import { isStopWord } from '../../../../text/words/stop-words.ts';
import { words } from '../../../../text/words/words.ts';
import type { NamedSources } from '../../named-sources.ts';
import {
  datesOf,
  isInPreposition,
  isWholeName,
  type NamedDate,
  type NounPhrase,
  nounPhrasesOf,
} from '../words/noun-phrases.ts';
import { openingOf } from '../words/question-word.ts';
import { areAlike, isOneOf, PREPOSITIONS } from '../words/small-words.ts';

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
  const written = typed.slice(date.start, date.end);
  const dates = datesOf(previous).filter(({ value }) => value !== 'PRESENT_REF');
  if (dates.some((each) => isInsidePhrase(previous, each))) return [];
  const [first] = dates;
  const last = dates.at(-1);
  if (!first || !last) return [`${previous} ${led(date.preposition, date, written)}`];
  const isRange =
    dates.length === 2 && /^\s*(?:and|to|until|[–-])\s*$/.test(between(previous, dates));
  if (dates.length > 1 && !isRange) {
    return dates.map((each) => dateChanged(previous, each, date, written));
  }
  const { wholeStart, end, preposition } = { ...first, end: last.end };
  return [
    isRange
      ? changed(previous, { start: wholeStart, end, by: led(date.preposition, date, written) })
      : dateChanged(previous, { ...first, preposition }, date, written),
  ];
}

/** "The 21 August attack" has no place for another date. */
function isInsidePhrase(text: string, { end, preposition }: NamedDate): boolean {
  const next = words(text.slice(end)).at(0);
  const isBeside = next !== undefined && /^\s$/.test(text.slice(end, end + next.start));
  return (
    preposition === null && isBeside && !isOneOf(next, PREPOSITIONS) && !isStopWord(next.folded)
  );
}

function between(text: string, [one, other]: readonly NamedDate[]): string {
  return text.slice(one?.end, other?.start);
}

function dateChanged(previous: string, old: NamedDate, date: NamedDate, words: string): string {
  const isKept = old.preposition !== null && OPEN_ENDED.test(old.preposition);
  // "As of August" has no other preposition.
  const given = old.preposition === 'of' ? 'of' : date.preposition;
  const preposition = given ?? (isKept ? old.preposition : null);
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
  const written = typed.slice(thing.start, thing.end);
  if (preposition !== null && preposition !== 'for') {
    const alike = all.filter((each) => areAlike(each.preposition ?? '', preposition));
    // "in an air raid" makes no place for "in Homs".
    const bare = alike.filter(
      (each) =>
        (each.determiner === null) === (thing.determiner === null) && !isInPreposition(each),
    );
    const place = bare.filter(({ isName }) => isName === thing.isName).at(-1) ?? bare.at(-1);
    if (!place) return [`${previous} ${preposition} ${written}`];
    return [
      changed(previous, {
        start: place.wholeStart,
        end: place.end,
        by: `${preposition} ${written}`,
      }),
    ];
  }
  const fitting = all.filter((place) => fits(previous, all, place, thing));
  return likest(fitting, thing).map((place) => {
    const bare = place.determiner === null && isCounted(previous, place);
    const owner = OWNER.test(place.core) && !OWNER.test(written) ? '’s' : '';
    const by = (bare ? thing.core : written) + owner;
    return changed(previous, { start: place.start, end: place.end, by });
  });
}

/** Whether a sentence stays one with another thing in a place. */
function fits(
  previous: string,
  all: readonly NounPhrase[],
  place: NounPhrase,
  thing: NounPhrase,
): boolean {
  if (isCounted(previous, place)) return thing.isPlural;
  if (place.head === thing.head || (isRole(place.head) && isRole(thing.head))) return true;
  // "What did X say": anything there is a speaker, even a name in lower case.
  if (SAYS.test(previous.slice(place.end)) && ASKS_WORDS.test(previous.slice(0, place.start))) {
    return true;
  }
  if (!thing.isName) return false;
  return all.length === 1 || (isWholeName(place.core) && isWholeName(thing.core));
}

const ASKS_WORDS = /^what (?:do|does|did|has|have) (?:the )?$/i;
const SAYS = /^ (?:say|said|think|tell|told|report|write|want)\b/i;

/** "Mubarak's" in "Mubarak's offer". */
const OWNER = /['’]s$/;

/** The things that are most like another. */
function likest(all: readonly NounPhrase[], thing: NounPhrase): readonly NounPhrase[] {
  if (all.length < 2) return all;
  const kinds: readonly ((each: NounPhrase) => boolean)[] = [
    ({ head }) => head === thing.head,
    ({ head }) => isRole(head) === isRole(thing.head),
    ({ isName }) => isName === thing.isName,
    // "The Badr Organization" is another body, rather than another person.
    ({ determiner }) => (determiner === null) === (thing.determiner === null),
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
  if (openingOf(previous)?.asked !== 'how many' || !thing?.isPlural) return [];
  if (!(counted?.isPlural || counted?.isName) || others.length > 0 || !isCounted(typed, thing))
    return [];
  if (typed.slice(thing.end).trim() !== '') return [];
  return [changed(previous, { start: counted.start, end: counted.end, by: thing.core })];
}

/** Applies a change to a text. */
export function changed(text: string, { start, end, by }: Change): string {
  return text.slice(0, start) + by + text.slice(end);
}
