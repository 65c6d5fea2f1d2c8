import { LONGEST_SUBJECT } from '../../text/typed-subject.ts';
import type { Filters } from '../answer.ts';
import {
  askAlone,
  askAny,
  askedOfOthers,
  asksForOthers,
  isBare,
  otherQuestions,
  withSubject,
} from './follow-up/asked-alone.ts';
import { aboutEvent, isAboutEvent, meansNobody } from './follow-up/event.ts';
import { datesOf } from './follow-up/noun-phrases.ts';
import { namesOther } from './follow-up/other-event.ts';
import {
  asksOnlySource,
  hasVerb,
  isPlaceable,
  isSentence,
  isSubject,
  isWhole,
  type Parts,
  partsOf,
  putAll,
} from './follow-up/parts.ts';
import { asksForMore, asksWhoSaidIt, limitedTo, withoutLead } from './follow-up/phrases.ts';
import { meansAnswer, resolvePronouns } from './follow-up/pronouns.ts';
import { putCounted, putSource, type Readings } from './follow-up/put-in-place.ts';
import {
  askedOfState,
  askInstead,
  capital,
  namingPeople,
  openingOf,
} from './follow-up/question-word.ts';
import { asksForWords } from './follow-up/subject.ts';
import { calm, marked, withoutMark, withoutRequest } from './follow-up/typed-text.ts';
import type { NamedSources } from './named-sources.ts';
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
      /** The words typed, asked about the event of the question before; `null` if they are no question about one. */
      readonly event: string | null;
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
  /** Whether it replaces or names something, so that its readings are no longer about the event of that question. */
  readonly event: boolean;
}

/** What the answer to the question before shows. */
export interface Shown {
  /** What it answers with, for a pronoun to mean it; `null` if that is not clear. */
  readonly answered: string | null;
  /** The person whom it surely answers with; `null` for none. */
  readonly person: string | null;
  /** Whether its first quote names a person or a body. */
  readonly hasPeople: boolean;
}

/** An answer of which nothing is known. */
const UNKNOWN: Shown = { answered: null, person: null, hasPeople: true };

/** Most readings offered. */
const MOST_READINGS = 3;

/**
 * Reads a reply to an answer that is not small talk, alone or with the question before. Names, dates, sources and question
 * words of the reply replace those of the question.
 *
 * @param previous - The question that was answered.
 * @param typed - The reply.
 * @param sources - The sources that may be named.
 * @param shown - What its answer shows.
 */
export function readFollowUp(
  previous: string,
  typed: string,
  sources: NamedSources,
  shown: Shown = UNKNOWN,
): FollowUp {
  const second = previous.search(SECOND);
  const asked = second < 0 ? previous : previous.slice(0, second + 2);
  const before = withoutRequest(withoutMark(calm(asked, previous)));
  const read = readReply(previous, before, typed, sources, shown);
  return shown.hasPeople ? read : withoutNobody(read, before);
}

function readReply(
  previous: string,
  before: string,
  typed: string,
  sources: NamedSources,
  { answered, person }: Shown,
): FollowUp {
  const said = withoutMark(calm(typed, previous));
  if (said.length > LONGEST_SUBJECT) return alone(typed);
  if (asksForMore(said)) return { kind: 'more', question: previous };
  if (asksWhoSaidIt(said)) return { kind: 'attribution', question: previous };
  if (isReportsRequest(typed)) return alone(typed);
  const { rest, isLinked } = withoutLead(said);
  const parts = partsOf(rest, sources);
  const opening = openingOf(rest);
  const name = answered !== null && NAME.test(answered) ? answered : null;
  const names = namesIn(before, rest, parts);
  const by = limitedTo(said);
  if (by !== null && datesOf(by).length === 0) {
    const limited = isSentence(before)
      ? putSource(before, by, sources)
      : [aboutEvent(before, `according to ${by}`)];
    const isKnown = partsOf(by, sources).sources.length > 0;
    return settled(limited, before, { date: false, source: isKnown, event: true });
  }
  if (asksForOthers(before, rest)) return { kind: 'more', question: previous };
  const ofOthers = askedOfOthers(before, rest);
  if (ofOthers !== null) return settled([ofOthers], before, { ...names, event: true });
  if (BY_WHOM.test(rest)) {
    const asked = askInstead(namingPeople(before), 'by whom');
    return settled(asked === null ? withSubject(before, rest) : [asked], before, names);
  }
  if (opening === null) {
    const isOwn = !isLinked && isSubject(parts, /[?؟？]\s*$/.test(typed), rest);
    if (isOwn) return alone(typed);
    const state = askedOfState(before, rest);
    if (state !== null) return settled([state], before, names);
    const owned = resolvePronouns(before, rest, name);
    if (owned !== null && OWNED.test(rest)) {
      return withEvent(settled(owned.map(aboutIt), before, names), aboutEvent(before, said));
    }
    const any = askAny(before, rest);
    if (any !== null) return withEvent(settled([any], before, names), any);
    // In a language without rules here, a word does not show where it belongs.
    if (!isLinked && !isPlaceable(parts)) {
      const isChoice = / or /i.test(rest);
      return settled(isChoice ? withSubject(before, rest) : [], before, names);
    }
    const put = putAll(before, rest, parts, sources);
    if (put.length > 0 || rest === '') return settled(put, before, { ...names, event: true });
    const topic = isReportsRequest(previous) && !hasVerb(rest) ? TOPIC.exec(before)?.[1] : null;
    if (topic) return settled([`${topic} ${rest}`], before, { ...names, event: true });
    const event = aboutEvent(
      before,
      hasVerb(rest) ? rest : `what about ${rest.replace(/^of /i, '')}`,
    );
    return withEvent(settled([event], before, names), event);
  }
  // A list of reports is about no event that a question could lean on.
  if (!isLinked && isReportsRequest(previous)) return alone(typed);
  if (asksOnlySource(rest, parts)) {
    return settled(putAll(before, rest, { ...parts, things: [] }, sources), before, names);
  }
  if (isBare(rest, opening)) return settled(askAlone(before, rest, opening, person), before, names);
  const event = aboutEvent(before, rest);
  const resolved = resolvePronouns(namingPeople(before), rest, name);
  if (resolved !== null) {
    const isAboutEvent = resolved.length === 0 || !meansAnswer(rest, name);
    const read = settled(resolved.map(capital), before, names);
    return isAboutEvent ? withEvent(read, event) : read;
  }
  if (asksForWords(rest))
    return withEvent(settled(withSubject(before, rest), before, names), event);
  if (
    !SAME_PEOPLE.test(rest) &&
    (parts.dates.length + parts.sources.length > 0 || parts.things.some(({ isName }) => isName))
  ) {
    return alone(isLinked ? marked(capital(rest)) : typed);
  }
  const isOwn = !isLinked && isWhole(parts, rest);
  if (isOwn && !LEANING.test(rest)) return alone(typed);
  const counted = putCounted(namingPeople(before), rest);
  const readings = counted.length > 0 ? counted : withSubject(before, rest);
  // "how many children" counts in the question before.
  const typedAlone = isLinked || counted.length > 0 ? null : typed.trim();
  const read = withEvent(settled(readings, before, names, typedAlone), event);
  return read.kind === 'read' ? { ...read, isOwn } : read;
}

/** Where another sentence follows a question: "How large was it? The numbers differ." */
const SECOND = /\w\?\s/;

/** What a request for reports has before its topic: "any news about". */
const TOPIC = /^(.{1,80}?\b(?:about|on|regarding)) ./iu;

/** "its leader", rather than "before that". */
const OWNED = /^(?:its|his|her|their) /i;

/** A name, as a pronoun can mean it. */
const NAME = /^\p{Lu}[^\d]*$/u;

/** "by whom", "killed by whom". */
const BY_WHOM = /^(?:\p{Ll}{3,20}ed )?by whom$/iu;

/** People of the event that the question before was about. */
const SAME_PEOPLE =
  /\bthe (?:wounded|injured|dead|killed|arrested|detained|survivors|victims|hostages|bodies)\b/iu;

/** Things that only a question before can have named: "the wounded", "the pilots". */
const LEANING = /\bthe \p{Ll}+\b/u;

/**
 * Removes the limits that a reply replaces: a new date or source replaces the date or source that
 * the question before was limited to.
 */
export function withoutNamed(filters: Filters, { date, source, event }: Named): Filters {
  const { event: told, ...others } = filters;
  return {
    ...others,
    ...(event || told === undefined ? {} : { event: told }),
    ...(date ? { after: null, before: null } : {}),
    ...(source ? { sources: [] } : {}),
  };
}

function alone(typed: string): FollowUp {
  return { kind: 'question', question: typed.trim() };
}

function settled(
  readings: Readings,
  before: string,
  names: Named,
  typed: string | null = null,
): FollowUp {
  const capitals = new Set(readings.map(capital));
  const different = [...capitals].filter((each) => each !== capital(before)).map(marked);
  const first = different.slice(0, MOST_READINGS);
  if (first.length > 0) {
    return { kind: 'read', readings: first, event: null, typed, isOwn: false, names };
  }
  if (typed !== null) return alone(typed);
  const offered = otherQuestions(before).map(marked).slice(0, MOST_READINGS);
  return { kind: 'unclear', readings: offered, names };
}

/** "and its leader?" asks about a thing that the question before did not ask about. */
function aboutIt(thing: string): string {
  return `What do the reports say about ${thing}`;
}

/** Also reads a reply as a question about the event of the question before, unless it names another one. */
function withEvent(read: FollowUp, asked: string): FollowUp {
  const about = marked(asked);
  if (read.kind !== 'read' && read.kind !== 'unclear') return read;
  const { names } = read;
  if (read.kind === 'unclear') {
    const event = names.event ? null : about;
    return { kind: 'read', readings: [about], event, typed: null, isOwn: false, names };
  }
  if (names.event) return read;
  // A reading that says who "they" are is better.
  const event = meansNobody(about) ? (read.readings.find(isAboutEvent) ?? null) : about;
  return { ...read, event };
}

/** Which limits a reply replaces, as far as its words show. */
function namesIn(before: string, text: string, parts: Parts): Named {
  const [date, source] = [parts.dates.length > 0, parts.sources.length > 0];
  return { date, source, event: date || source || namesOther(before, text, parts) };
}

/** Removes readings with a “they” of which neither the event nor the quote shown says who that is. */
function withoutNobody(read: FollowUp, before: string): FollowUp {
  if (read.kind !== 'read') return read;
  const readings = read.readings.filter((each) => !meansNobody(each));
  const event = read.event === null || meansNobody(read.event) ? null : read.event;
  if (readings.length > 0) return { ...read, readings, event };
  if (read.typed !== null) return alone(read.typed);
  return settled([], before, read.names);
}
