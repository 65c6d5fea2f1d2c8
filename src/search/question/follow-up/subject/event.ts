import { isRole } from '../../../../reading/mentions.ts';
import { classOf, isOfPeople } from '../../../../reading/numbers/counts.ts';
import { type Word, words } from '../../../../text/words/words.ts';
import {
  datesOf,
  isFormOfBe,
  isInflected,
  isParticiple,
  nounPhrasesOf,
} from '../words/noun-phrases.ts';
import { namingPeople, openingOf } from '../words/question-word.ts';
import {
  AUXILIARIES,
  DETERMINERS,
  DO_AND_MODALS,
  isOneOf,
  isSaying,
} from '../words/small-words.ts';
import { subjectOf } from './subject.ts';

/** “About the wedding in Hasakeh: ”, before what is asked about it. */
const ABOUT = /^About (“[^”]*”|[^:]+): /;

/** What is asked about the event of a question of {@link aboutEvent}. Any other question is returned unchanged. */
export function askedAboutEvent(question: string): string {
  return question.replace(ABOUT, '');
}

/** Whether a question is one of {@link aboutEvent}. */
export function isAboutEvent(question: string): boolean {
  return ABOUT.test(question);
}

const MANY = /\b(?:they|them|their|theirs)\b/i;

/** Whether a question about an event says “they” of an event without several people or things. */
export function meansNobody(question: string): boolean {
  const asked = askedAboutEvent(question);
  if (asked === question || !MANY.test(asked)) return false;
  const all = nounPhrasesOf(question.slice(0, -asked.length)).filter(({ isPlural }) => isPlural);
  // Only people say something.
  const isSaid = words(asked).some(isSaying);
  return !all.some(({ head }) => !isSaid || isOfPeople(classOf({ folded: head })));
}

/**
 * Asks something about the event that a question is about: “About the people killed in Homs in May 2016: what was hit”.
 * If it is not sure what the question is about, it is quoted. So this can be read of any text.
 */
export function aboutEvent(question: string, typed: string): string {
  const asked =
    openingOf(typed) === null ? typed : `${typed.charAt(0).toLowerCase()}${typed.slice(1)}`;
  return `About ${eventOf(question)}: ${asked}`;
}

/** A text that asks nothing names no single subject if it has more characters. Finding one takes work for each pair of words. */
const LONGEST_TEXT = 120;

function eventOf(question: string): string {
  const [, again] = ABOUT.exec(question) ?? [];
  if (again !== undefined) return again;
  const isLongText = openingOf(question) === null && question.length > LONGEST_TEXT;
  const event = isLongText
    ? null
    : (askedFor(namingPeople(question)) ?? subjectOf(question)?.text ?? null);
  return event === null || /[,:?]/.test(event)
    ? `“${question.replace(/[“”"]/g, '')}”`
    : dated(event, question);
}

/** What a question counts or chooses: “the people killed in Homs”, “the children who died”, “the hotel”. */
function askedFor(question: string): string | null {
  const opening = openingOf(question);
  if (opening?.kind !== 'determiner') return null;
  const rest = question.slice(opening.end).trim();
  const all = words(rest);
  const isActive = ({ folded }: Word, at: number) =>
    DYING.has(folded) || MOVING.has(folded) || hasObject(all, at);
  const at = all.findIndex((word, at) => isOneOf(word, AUXILIARIES) || isActive(word, at));
  const [verb, participle] = [all[at], all[at + 1]];
  const counted = rest.slice(0, verb?.start).trim();
  if (!verb || counted === '') return null;
  if (!opening.asked.startsWith('how') && isOneOf(verb, DO_AND_MODALS)) return `the ${counted}`;
  if (isActive(verb, at)) {
    const one = all[at - 1] ?? verb;
    const isPeople = DYING.has(verb.folded) || isRole(one.folded) || isOfPeople(classOf(one));
    return `the ${counted} ${isPeople ? 'who' : 'that'} ${rest.slice(verb.start)}`;
  }
  if (!participle || !isFormOfBe(verb)) return null;
  const isDoing = isInflected(participle) && participle.folded.endsWith('ing');
  if (!isDoing && !isParticiple(participle)) return null;
  return `the ${counted} ${rest.slice(participle.start)}`;
}

/** What those who are counted do, without an auxiliary and without an object. */
const DYING: ReadonlySet<string> = new Set('died survived perished escaped fled'.split(' '));
const MOVING: ReadonlySet<string> = new Set('came went arrived landed crashed returned'.split(' '));

/** Whether a word is a verb in the past whose object follows: "crossed the border", but not "killed in Homs". */
function hasObject(all: readonly Word[], at: number): boolean {
  const [word, next] = [all[at], all[at + 1]];
  if (at === 0 || !word?.folded.endsWith('ed') || !next) return false;
  return isOneOf(next, DETERMINERS) || next.capitalised;
}

/** Adds the date that follows an event in the question. */
function dated(event: string, question: string): string {
  const last = event.slice(event.lastIndexOf(' ') + 1);
  const end = question.lastIndexOf(last) + last.length;
  const date = datesOf(question).find(({ start }) => start >= end);
  if (date === undefined || question.slice(end, date.wholeStart).trim() !== '') return event;
  const named = question.slice(date.wholeStart, date.end);
  return date.preposition === null ? `${event} in ${named}` : `${event} ${named}`;
}
