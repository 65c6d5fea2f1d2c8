import lemmatizer from 'wink-lemmatizer';
import { type Word, words } from '../../../text/words/words.ts';
import { helperAt, isFormOfBe, isInflected, isVerbAt } from './noun-phrases.ts';
import {
  AUXILIARIES,
  BE,
  DETERMINERS,
  DO_AND_MODALS,
  isOneOf,
  PREPOSITIONS,
  PRONOUNS,
} from './small-words.ts';

/** The beginning of a question. */
export interface Opening {
  /** In lower case: `who`, `since when`, `how many`; empty for a yes-or-no question. */
  readonly asked: string;
  /** What it asks for: a circumstance, a person or thing, a number or a choice, or yes or no. */
  readonly kind: 'adverb' | 'pronoun' | 'determiner' | 'whether';
  /** Where the rest begins. */
  readonly end: number;
}

const OPENING =
  /^(?:(?<adverb>(?:since|until|from|to) (?:when|where)|how come|for how long|(?:in |at |on )?what (?:year|date|day|time)|how (?:long|often|old|far|big|large|high|tall|fast|deep|heavy)|when|where|why|how(?! (?:many|much)\b))(?<exactly> exactly| precisely)?|(?<determiner>how (?:many|much)|which|what(?= \p{Ll}{3,40} (?:\p{L}{1,40} )?(?:is|are|was|were|did|does|do|has|have|had)\b)(?! (?:do|did|does|has|have|had|is|are|was|were|will|would|can|could)\b))|(?<pronoun>by whom|to whom|whom|whose|who|what)(?: exactly)?)(?![\p{L}\p{N}])/iu;

/** Reads the beginning of a question; `null` if the text is not a question. */
export function openingOf(text: string): Opening | null {
  const match = OPENING.exec(text);
  const { adverb, determiner, pronoun } = match?.groups ?? {};
  if (match) {
    const asked = (adverb ?? determiner ?? pronoun ?? '').toLowerCase();
    const kind = adverb ? 'adverb' : determiner ? 'determiner' : 'pronoun';
    return { asked, kind, end: match[0].length };
  }
  const [first] = words(text);
  return first?.start === 0 && isAuxiliary(first) ? { asked: '', kind: 'whether', end: 0 } : null;
}

/**
 * Changes what a question asks for.
 *
 * @param previous - Without the question mark.
 * @param typed - What to ask for: `since when`, `where exactly`, `who`.
 * @returns The new question; `null` if it cannot be put into good English.
 */
export function askInstead(previous: string, typed: string): string | null {
  const asked = openingOf(typed);
  const opening = openingOf(previous);
  if (asked === null || asked.kind === 'whether') return null;
  const words = typed.slice(0, asked.end).trim();
  const lead = capital(/^how come/i.test(words) ? 'why' : words);
  if (opening === null) return asked.kind === 'adverb' ? `${lead}: ${previous}` : null;
  if (asked.kind === 'adverb') return asCircumstance(previous, opening, lead);
  if (asked.kind === 'determiner') {
    const rest = previous.slice(opening.end);
    return opening.kind === 'determiner' && opening.asked !== asked.asked ? lead + rest : null;
  }
  if (!/^(?:who|whom|by whom)$/.test(asked.asked)) return null;
  if (!isPassive(previous, opening)) return null;
  const rest = previous.slice(opening.end).trim();
  return opening.kind === 'determiner'
    ? aboutCounted(rest, 'By whom', opening.asked)
    : `By whom ${rest}`;
}

/** States of people that are counted: "How many were killed", "and wounded?". */
const STATE =
  /\b(?:killed|wounded|injured|hurt|arrested|detained|displaced|captured|kidnapped|rescued|died)\b/i;

/** Asks how many are in another state: "and the wounded?" after "How many people were killed in Homs". */
export function askedOfState(previous: string, typed: string): string | null {
  const state = /^(?:the )?(\p{L}+)$/u.exec(typed)?.[1];
  if (state === undefined || !STATE.test(state) || openingOf(previous)?.asked !== 'how many')
    return null;
  const named = namingPeople(previous);
  const before = STATE.exec(named);
  if (!before || before[0].toLowerCase() === state.toLowerCase()) return null;
  const isActive = before[0].toLowerCase() === 'died';
  const by = isActive ? `were ${state}` : state;
  return named.slice(0, before.index) + by + named.slice(before.index + before[0].length);
}

/**
 * Names what "how many" counts if the question does not: "how many were killed" means people.
 *
 * @param question - Returned unchanged if it names it, or asks for something else.
 */
export function namingPeople(question: string): string {
  const opening = openingOf(question);
  if (opening?.asked !== 'how many') return question;
  const [verb, next] = words(question.slice(opening.end));
  const isHelped = isFormOfBe(verb) && next !== undefined && isInflected(next);
  if (!isHelped && !(verb && /^(?:died|survived)$/.test(verb.folded))) return question;
  return `${question.slice(0, opening.end)} people${question.slice(opening.end)}`;
}

/** Whether a question is passive: "When was the airport reopened", "How many people were killed". */
function isPassive(previous: string, { kind, end }: Opening): boolean {
  if (kind === 'pronoun') return false;
  const all = words(previous.slice(end));
  const helper = kind === 'determiner' ? all.findIndex(isFormOfBe) : 0;
  const isDone = (word: Word) => isInflected(word) && !/(?:s|ing)$/.test(word.folded);
  // A counted subject comes before the verb, any other after it.
  const first = kind === 'determiner' ? helper + 1 : 2;
  return (
    helper >= 0 && isFormOfBe(all[helper]) && all.some((word, at) => at >= first && isDone(word))
  );
}

function asCircumstance(previous: string, opening: Opening, lead: string): string | null {
  const rest = previous.slice(opening.end).trim();
  if (opening.kind === 'adverb') return lead + spaced(rest);
  if (opening.kind === 'whether')
    return lead + spaced(rest.charAt(0).toLowerCase() + rest.slice(1));
  if (opening.kind === 'determiner') return aboutCounted(rest, lead, opening.asked);
  const somebody = opening.asked.startsWith('who') ? 'someone' : 'something';
  const all = words(rest);
  const [first, second] = all;
  if (!first) return null;
  if (isOneOf(first, BE)) {
    const wantsSubject = Boolean(second && isInflected(second) && !second.folded.endsWith('ing'));
    const isNamed = !wantsSubject && !/when/i.test(lead);
    return isNamed ? lead + spaced(rest) : `${lead} ${insertAfter(rest, first, somebody)}`;
  }
  // "Who did Iran attack" has its subject after the auxiliary, "Who has won" has none.
  if (isOneOf(first, DO_AND_MODALS) && beginsSubject(first, second)) {
    return lead + spaced(rest.replace(OBJECT_WANTED, '$& something'));
  }
  if (isAuxiliary(first)) return `${lead} ${insertAfter(rest, first, somebody)}`;
  return `${lead} ${helped(first, somebody)}${rest.slice(first.end)}`;
}

/** Verbs that need an object when the question no longer asks for it. */
const OBJECT_WANTED =
  /\b(?:say|think|know|announce|claim|report|write|tell)\b(?= (?:about|on|of)\b)|\b(?:say|do)$/i;

function beginsSubject(auxiliary: Word, next: Word | undefined): boolean {
  if (/^d(?:o|id)/.test(auxiliary.folded)) return true;
  return isOneOf(next, DETERMINERS) || isOneOf(next, PRONOUNS) || next?.capitalised === true;
}

/**
 * Asks about things that were counted: "trucks crossed the border", "countries have joined it",
 * "trucks did Iran send".
 */
function aboutCounted(rest: string, lead: string, asked: string): string | null {
  const all = words(rest);
  const helper = helperAt(all);
  const at = all.findIndex(
    (word, index) => index > 0 && (isAuxiliary(word) || isPastOrThird(all, index, helper)),
  );
  const verb = all[at];
  if (!verb) return null;
  const isOne =
    !asked.startsWith('how') && lemmatizer.noun(all[at - 1]?.folded ?? '') === all[at - 1]?.folded;
  const counted = (isOne ? 'the ' : '') + rest.slice(0, verb.start).trim();
  const after = rest.slice(verb.end);
  if (!isAuxiliary(verb)) return `${lead} ${helped(verb, counted)}${after}`;
  if (!isOneOf(verb, DO_AND_MODALS)) return `${lead} ${verb.text.toLowerCase()} ${counted}${after}`;
  const place = all.find((word, index) => index > at + 2 && isOneOf(word, PREPOSITIONS))?.start;
  const until = place === undefined ? after : rest.slice(verb.end, place);
  const behind = place === undefined ? '' : ` ${rest.slice(place)}`;
  return `${lead} ${verb.text.toLowerCase()}${until.trimEnd()} ${counted}${behind}`;
}

function isPastOrThird(all: readonly Word[], at: number, helper: number): boolean {
  const word = all[at];
  return word !== undefined && isInflected(word) && isVerbAt(all, at, helper);
}

/** Puts a verb with "do" around its subject: "leads" becomes "does someone lead". */
function helped({ folded }: Word, subject: string): string {
  const base = lemmatizer.verb(folded);
  const auxiliary = base === folded ? 'do' : folded.endsWith('s') ? 'does' : 'did';
  return `${auxiliary} ${subject} ${base}`;
}

function insertAfter(text: string, { end }: Word, inserted: string): string {
  return `${text.slice(0, end)} ${inserted}${text.slice(end)}`;
}

function isAuxiliary(word: Word): boolean {
  return isOneOf(word, AUXILIARIES);
}

function spaced(text: string): string {
  return ` ${text.trim()}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
