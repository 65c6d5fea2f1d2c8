import { type Word, words } from '../../../../text/words/words.ts';
import { askedSpeakers } from '../../asked/speaker.ts';
import { aboutEvent } from '../subject/event.ts';
import { aboutSubject, subjectOf } from '../subject/subject.ts';
import { isPluralWord } from '../words/noun-phrases.ts';
import {
  askInstead,
  isMeasured,
  namingPeople,
  type Opening,
  openingOf,
} from '../words/question-word.ts';
import { AUXILIARIES, BE, isOneOf, PRONOUNS } from '../words/small-words.ts';
import type { Readings } from './put-in-place.ts';

/** Whether a text asks only when, why or by whom: "when was that", "why did it happen", "why did they". */
export function isBare(text: string, opening: Opening): boolean {
  const rest = words(text.slice(opening.end));
  if (isCutShort(opening, rest)) return true;
  // "How big is it", "where is it": asks about a thing, rather than about what happened.
  if (rest.length > 0 && (/^(?:what|whose)/i.test(text) || isMeasured(text))) return false;
  if (opening.asked === 'where' && isOneOf(rest[0], PRESENT)) return false;
  return rest.every(({ folded }, at) => (at === 0 ? BARE_START : BARE_REST).has(folded));
}

const PRESENT: ReadonlySet<string> = new Set(['is', 'are']);

const BARE_START: ReadonlySet<string> = new Set(
  'is was did does do were are that this so it not else to from'.split(' '),
);
const BARE_REST: ReadonlySet<string> = new Set(
  'that this it so not happen happened do be occur exactly the case'.split(' '),
);

/** Question words that need only a form of “be” to be whole: "where are they". */
const WHOLE_WITH_BE = /^(?:who|what|where|how|whose)\b/;

/** What is done in "who did it", or happens in "when was it". */
const DONE: ReadonlySet<string> = new Set('it that this them him her'.split(' '));

/** Whether a question has no main verb: "why did they", "who did", "was he". */
function isCutShort({ asked }: Opening, rest: readonly Word[]): boolean {
  const [auxiliary, ...others] = rest;
  if (!isOneOf(auxiliary, AUXILIARIES)) return false;
  const isBeing = isOneOf(auxiliary, BE);
  if (isBeing && others.length > 0 && WHOLE_WITH_BE.test(asked)) return false;
  if ((isBeing ? /^when\b/ : /^who\b/).test(asked) && isOneOf(others[0], DONE)) return false;
  return others.every((word) => word.folded === 'not' || isOneOf(word, PRONOUNS));
}

/**
 * Asks the question before for a circumstance. "why not" and "who else" ask for the opposite, which no question word
 * expresses. "did they" asks whether it is true, which no report answers.
 *
 * @param answered - The person with whom the question before was surely answered; `null` for none.
 */
export function askAlone(
  before: string,
  text: string,
  opening: Opening,
  answered: string | null,
): Readings {
  const rest = words(text.slice(opening.end));
  if (rest.some(({ folded }) => NOT.test(folded)) || /\b(?:to|from)$/i.test(text)) return [];
  const isShort = isCutShort(opening, rest);
  if (isShort && opening.kind === 'whether') return [];
  const asked = isShort ? text.slice(0, opening.end).trim() : text;
  const changed = askInstead(namingPeople(before), asked, answered);
  if (changed !== null) return [changed];
  // "Who did" asks who did the same, which no subject says.
  return isShort && opening.kind === 'pronoun' ? [] : withSubject(before, asked);
}

const NOT = /^(?:not|else|[a-z]{2,6}nt)$/;

/** Asks who else said something: "who else" after "What did Zuba say about the border"; `null` if a text does not. */
export function askedOfOthers(before: string, text: string): string | null {
  const [asked] = /^who else$/i.test(text) ? askedSpeakers(before) : [];
  return asked === undefined || asked.subject === ''
    ? null
    : `Who else said something about ${asked.subject}`;
}

/** Whether a text asks for others than those whom the question before was answered with: "who else". */
export function asksForOthers(before: string, text: string): boolean {
  const asked = /^(who|what|where|when|which|why|how) else$/i.exec(text)?.[1]?.toLowerCase();
  return asked !== undefined && openingOf(before)?.asked.split(' ')[0] === asked;
}

/** Questions to offer if nothing can be read: why, when, where, how. */
export function otherQuestions(before: string): Readings {
  const asked = openingOf(before)?.asked;
  return ['why', 'when', 'where', 'how']
    .filter((word) => word !== asked)
    .flatMap((word) => askInstead(namingPeople(before), word) ?? []);
}

/** "any children", "any kidnapped". */
const ANY = /^any (\p{Ll}.{2,60})$/u;

/** Asks whether there were any about the event of the question before; `null` if a text does not ask this. */
export function askAny(before: string, text: string): string | null {
  const any = ANY.exec(text)?.[1];
  if (any === undefined) return null;
  if (/^\p{L}+ed$/u.test(any)) return aboutEvent(before, `were any ${any}`);
  const [first, ...others] = words(any);
  const isMany = first !== undefined && others.length === 0 && isPluralWord(first.folded);
  return aboutEvent(before, isMany ? `were there any ${any}` : text);
}

/** Completes a question that names nothing with the subject of the question before. */
export function withSubject(before: string, text: string): Readings {
  const subject = subjectOf(before);
  return [(subject && aboutSubject(text, subject)) ?? aboutEvent(before, text)];
}
