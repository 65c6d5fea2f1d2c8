import { LONGEST_SUBJECT } from '../../text/typed-subject.ts';
import { isStopWord } from '../../text/words/stop-words.ts';
import { terms } from '../../text/words/terms.ts';
import { words } from '../../text/words/words.ts';
import type { Filters } from '../answer.ts';
import {
  datesOf,
  helperAt,
  isVerbAt,
  type NamedDate,
  type NounPhrase,
  nounPhrasesOf,
} from './follow-up/noun-phrases.ts';
import { asksForMore, asksWhoSaidIt, limitedTo, withoutLead } from './follow-up/phrases.ts';
import { resolvePronouns } from './follow-up/pronouns.ts';
import {
  MOST_TRIED,
  putCounted,
  putDate,
  putSource,
  putThing,
  type Readings,
} from './follow-up/put-in-place.ts';
import {
  askedOfState,
  askInstead,
  capital,
  namingPeople,
  openingOf,
} from './follow-up/question-word.ts';
import { aboutSubject, asksForWords, subjectOf } from './follow-up/subject.ts';
import { calm, marked, withoutMark, withoutRequest } from './follow-up/typed-text.ts';
import type { NamedSources, SourceMention } from './named-sources.ts';
import { isReportsRequest } from './reports-request.ts';

/** How a reply to an answer is understood. */
export type FollowUp =
  /** A question that needs no other. */
  | { readonly kind: 'question'; readonly question: string }
  /** Completed by the question before. */
  | {
      readonly kind: 'read';
      /** Likeliest first, at least one. */
      readonly readings: Readings;
      /** The words typed if they may be a question that needs no other; otherwise `null`. */
      readonly typed: string | null;
      /** Whether the words typed are more likely a question of their own than one of the readings. */
      readonly isOwn: boolean;
      readonly names: Named;
    }
  /** Its meaning is unknown, and it may be one of some questions. */
  | { readonly kind: 'unclear'; readonly readings: Readings; readonly names: Named }
  /** Asks who said what was quoted first. */
  | { readonly kind: 'attribution'; readonly question: string }
  /** Asks for the next quotes. */
  | { readonly kind: 'more'; readonly question: string };

/** Which limits of the question before the reply replaces. */
export interface Named {
  readonly date: boolean;
  readonly source: boolean;
}

/** Most readings offered. */
const MOST_READINGS = 3;

/** A text with this many terms is a subject of its own. */
const OWN_SUBJECT = 4;

/**
 * Reads a reply to an answer that is not small talk, alone or with the question before. Names, dates, sources and question
 * words of the reply replace those of the question.
 *
 * @param previous - The question that was answered.
 * @param typed - The reply.
 * @param sources - The sources that may be named.
 * @param answered - The words shown bold in its answer; `null` for none.
 */
export function readFollowUp(
  previous: string,
  typed: string,
  sources: NamedSources,
  answered: string | null = null,
): FollowUp {
  const before = withoutRequest(withoutMark(calm(previous, previous)));
  const said = withoutMark(calm(typed, previous));
  if (said.length > LONGEST_SUBJECT) return alone(typed);
  if (asksForMore(said)) return { kind: 'more', question: previous };
  if (asksWhoSaidIt(said)) return { kind: 'attribution', question: previous };
  if (isReportsRequest(typed)) return alone(typed);
  const { rest, isLinked } = withoutLead(said);
  const parts = partsOf(rest, sources);
  const opening = openingOf(rest);
  const name = answered !== null && NAME.test(answered) ? answered : null;
  const by = limitedTo(said);
  if (by !== null && datesOf(by).length === 0) {
    return settled(putSource(before, by, sources), before, partsOf(by, sources));
  }
  if (BY_WHOM.test(rest)) {
    const asked = askInstead(namingPeople(before), 'by whom');
    return settled(asked === null ? withSubject(before, rest) : [asked], before, parts);
  }
  if (opening === null) {
    const isOwn = !isLinked && isSubject(parts, /[?؟？]\s*$/.test(typed), rest);
    if (isOwn) return alone(typed);
    const state = askedOfState(before, rest);
    if (state !== null) return settled([state], before, parts);
    const owned = resolvePronouns(before, rest, name);
    if (owned !== null) return settled(owned.map(aboutIt), before, parts);
    // In a language without rules here, a word does not show where it belongs.
    if (!isLinked && !isPlaceable(parts)) {
      const isChoice = / or /i.test(rest);
      return settled(isChoice ? withSubject(before, rest) : [], before, parts);
    }
    return settled(putAll(before, rest, parts, sources), before, parts);
  }
  // A list of reports is about no event that a question could lean on.
  if (!isLinked && isReportsRequest(previous)) return alone(typed);
  if (asksOnlySource(rest, parts)) {
    return settled(putAll(before, rest, { ...parts, things: [] }, sources), before, parts);
  }
  if (isBare(rest, opening.end)) return settled(askAlone(before, rest), before, parts);
  const resolved = resolvePronouns(before, rest, name);
  if (resolved !== null) return settled(resolved.map(capital), before, parts);
  if (asksForWords(rest)) return settled(withSubject(before, rest), before, parts);
  if (parts.dates.length + parts.sources.length > 0 || parts.things.some(({ isName }) => isName)) {
    return alone(isLinked ? marked(capital(rest)) : typed);
  }
  const isOwn = !isLinked && isWhole(parts, rest);
  if (isOwn && !LEANING.test(rest)) return alone(typed);
  const counted = putCounted(namingPeople(before), rest);
  const readings = counted.length > 0 ? counted : withSubject(before, rest);
  const read = settled(readings, before, parts, isLinked ? null : typed.trim());
  return read.kind === 'read' ? { ...read, isOwn } : read;
}

/** A name, as a pronoun can mean it. */
const NAME = /^\p{Lu}[^\d]*$/u;

/** "by whom", "killed by whom". */
const BY_WHOM = /^(?:\p{Ll}{3,20}ed )?by whom$/iu;

/** Things that only a question before can have named: "the wounded", "the pilots". */
const LEANING = /\bthe \p{Ll}+\b/u;

/**
 * Removes the limits that a reply replaces: a new date or source replaces the date or source that
 * the question before was limited to.
 */
export function withoutNamed(filters: Filters, { date, source }: Named): Filters {
  return {
    ...filters,
    ...(date ? { after: null, before: null } : {}),
    ...(source ? { sources: [] } : {}),
  };
}

/** What a text names. */
interface Parts {
  readonly dates: readonly NamedDate[];
  readonly sources: readonly SourceMention[];
  readonly things: readonly NounPhrase[];
}

function partsOf(text: string, named: NamedSources): Parts {
  const sources = named.find(text);
  return { dates: datesOf(text), sources, things: nounPhrasesOf(text, sources) };
}

function alone(typed: string): FollowUp {
  return { kind: 'question', question: typed.trim() };
}

function settled(
  readings: Readings,
  before: string,
  { dates, sources }: Parts,
  typed: string | null = null,
): FollowUp {
  const different = [...new Set(readings)].filter((each) => each !== before).map(marked);
  const names = { date: dates.length > 0, source: sources.length > 0 };
  const first = different.slice(0, MOST_READINGS);
  if (first.length > 0) return { kind: 'read', readings: first, typed, isOwn: false, names };
  if (typed !== null) return alone(typed);
  const offered = otherQuestions(before).map(marked).slice(0, MOST_READINGS);
  return { kind: 'unclear', readings: offered, names };
}

/** Questions to offer if nothing can be read: why, when, where, how. */
function otherQuestions(before: string): Readings {
  const asked = openingOf(before)?.asked;
  return ['why', 'when', 'where', 'how']
    .filter((word) => word !== asked)
    .flatMap((word) => askInstead(namingPeople(before), word) ?? []);
}

/**
 * Whether a text without a question word is a subject of its own, rather than a part to put into
 * the question before.
 */
function isSubject({ things }: Parts, isAsked: boolean, text: string): boolean {
  if (terms(text).length >= OWN_SUBJECT) return true;
  return !isAsked && things.length > 0;
}

/** Whether a question names enough to be asked by itself. */
function isWhole({ things }: Parts, text: string): boolean {
  const hasSetting = things.some(({ preposition }) => preposition !== null);
  return (things.length > 1 && hasSetting) || terms(text).length >= OWN_SUBJECT;
}

function isPlaceable({ dates, sources, things }: Parts): boolean {
  if (dates.length + sources.length > 0) return true;
  return things.some(({ isName, preposition }) => isName || preposition !== null);
}

/** "and its leader?" asks about a thing that the question before did not ask about. */
function aboutIt(thing: string): string {
  return `What do the reports say about ${thing}`;
}

/** Puts everything that the reply names into the question before. */
function putAll(before: string, text: string, parts: Parts, named: NamedSources): Readings {
  const { dates, sources, things } = parts;
  if (dates.length + sources.length + things.length === 0 || hasVerb(text)) return [];
  let readings: Readings = [before];
  const each = (put: (reading: string) => Readings) => {
    readings = readings.flatMap(put).slice(0, MOST_TRIED);
  };
  for (const thing of things) each((reading) => putThing(reading, text, thing));
  for (const date of dates) each((reading) => putDate(reading, text, date));
  for (const { start, end } of sources) {
    const article = /\bthe $/i.test(text.slice(0, start)) ? 'the ' : '';
    each((reading) => putSource(reading, article + text.slice(start, end), named));
  }
  return readings.map(capital);
}

function hasVerb(text: string): boolean {
  const all = words(text);
  const helper = helperAt(all);
  return all.some((word, at) => !isStopWord(word.folded) && isVerbAt(all, at, helper));
}

/** Whether a text asks the question before of another source: "what does Reuters say". */
function asksOnlySource(text: string, { sources, things, dates }: Parts): boolean {
  const isAsking =
    /^(?:and )?what\b/i.test(text) &&
    /\b(?:say|says|said|report|reports|reported|write|writes|wrote)(?: about (?:it|this|that))?$/i.test(
      text,
    );
  const isNamed = things.every(({ isName }) => !isName) && dates.length === 0;
  return sources.length === 1 && isNamed && isAsking;
}

/** Whether a text asks only when, why or by whom: "when was that", "why did it happen". */
function isBare(text: string, end: number): boolean {
  const rest = words(text).filter(({ start }) => start >= end);
  if (rest.length > 0 && /^(?:what|whose)/i.test(text)) return false;
  return rest.every(({ folded }, at) => (at === 0 ? BARE_START : BARE_REST).has(folded));
}

const BARE_START: ReadonlySet<string> = new Set(
  'is was did does do were are that this so it not else to from'.split(' '),
);
const BARE_REST: ReadonlySet<string> = new Set(
  'that this it so not happen happened do be occur exactly the case'.split(' '),
);

/**
 * Asks the question before for a circumstance. "why not" and "who else" ask for the opposite, which no question word
 * expresses.
 */
function askAlone(before: string, text: string): Readings {
  if (/\b(?:not|else|to|from)$/i.test(text)) return [];
  const asked = askInstead(namingPeople(before), text);
  return asked === null ? withSubject(before, text) : [asked];
}

/** Completes a question that names nothing with the subject of the question before. */
function withSubject(before: string, text: string): Readings {
  const subject = subjectOf(before);
  return subject === null ? [] : [aboutSubject(text, subject)];
}
