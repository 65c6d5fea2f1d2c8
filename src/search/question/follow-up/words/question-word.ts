import lemmatizer from 'wink-lemmatizer';
import { type Word, words } from '../../../../text/words/words.ts';
import {
  datesOf,
  helperAt,
  isFormOfBe,
  isInflected,
  isParticiple,
  isPluralWord,
  isUnchanged,
  isVerbAt,
} from './noun-phrases.ts';
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
  /^(?:(?<adverb>(?:since|until|from|to) (?:when|where)|how come|for how long|(?:in |at |on )?what (?:year|date|day|time)|how (?:long|often|old|far|big|large|high|tall|fast|deep|heavy)|when|where|why|how(?! (?:many|much)\b))(?<exactly> exactly| precisely)?|(?<determiner>how (?:many|much)|which|what(?! exactly)(?= \p{Ll}{3,40} (?:\p{L}{1,40} )?(?:is|are|was|were|did|does|do|has|have|had)\b)(?! (?:do|did|does|has|have|had|is|are|was|were|will|would|can|could)\b))|(?<pronoun>by whom|to whom|whom|whose|who|what)(?: exactly)?)(?![\p{L}\p{N}])/iu;

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
 * @param answered - Whom the question before was answered with, if it asked who; `null` if that is not known.
 * @returns The new question; `null` if it cannot be put into good English.
 */
export function askInstead(
  previous: string,
  typed: string,
  answered: string | null = null,
): string | null {
  const asked = openingOf(typed);
  const opening = openingOf(previous);
  if (asked === null || asked.kind === 'whether') return null;
  const words = typed.slice(0, asked.end).trim();
  const lead = capital(/^how come/i.test(words) ? 'why' : words);
  if (opening === null) return null;
  if (asked.kind === 'adverb') return asCircumstance(previous, opening, lead, answered);
  if (asked.kind === 'determiner') {
    if (asked.asked === 'how many' && opening.kind === 'whether') return counting(previous, lead);
    const rest = previous.slice(opening.end);
    return opening.kind === 'determiner' && opening.asked !== asked.asked ? lead + rest : null;
  }
  if (!/^(?:who|whom|by whom)$/.test(asked.asked)) return null;
  if (!isPassive(previous, opening) || / by /i.test(previous)) return null;
  const rest = previous.slice(opening.end).trim();
  return opening.kind === 'determiner'
    ? aboutCounted(rest, 'By whom', opening.asked)
    : `By whom ${rest}`;
}

/** "Are militias leaving the streets", "have trucks arrived": asks how many. */
function counting(previous: string, lead: string): string | null {
  const [auxiliary, subject] = words(previous);
  if (!auxiliary || !subject || subject.acronym || isOneOf(auxiliary, DO_AND_MODALS)) return null;
  if (!isPluralWord(subject.folded)) return null;
  const { start, end } = subject;
  return `${lead} ${previous.slice(start, end)} ${auxiliary.folded}${previous.slice(end)}`;
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
  if (!isHelped && !(verb && /^(?:died|survived|perished)$/.test(verb.folded))) return question;
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

/** Asks how big or how old something is. No other question has a place for these. */
const MEASURED = /^how (?:old|far|big|large|high|tall|fast|deep|heavy|often)\b/i;

/** Whether a question word asks how big or how old something is. */
export function isMeasured(asked: string): boolean {
  return MEASURED.test(asked);
}

/** Asks for a time that goes on: "since when did people die" asks for nothing. */
const LASTING = /^(?:since|until|from|to|for|how long)\b/i;

function asCircumstance(
  previous: string,
  opening: Opening,
  lead: string,
  answered: string | null,
): string | null {
  const rest = previous.slice(opening.end).trim();
  const asked = circumstance(rest, opening, lead, answered);
  if (asked === null || isMeasured(lead)) return null;
  if (LASTING.test(lead) && / (?:did|died) /i.test(asked)) return null;
  // "When did people die when …"
  const isTwice = /\bwhen$/i.test(lead) && /\bwhen\b/i.test(rest);
  return isTwice ? null : asked;
}

function circumstance(
  rest: string,
  opening: Opening,
  lead: string,
  answered: string | null,
): string | null {
  if (opening.kind === 'adverb') {
    // "How large was the protest", "what day in 2016 did it begin": "why" has no place there.
    const [verb] = words(rest);
    // "Where did it come from": only a place has "from".
    const asked = opening.asked === 'where' ? rest.replace(/ (?:from|to)$/i, '') : rest;
    return verb && isAuxiliary(verb) && !isMeasured(opening.asked) ? lead + spaced(asked) : null;
  }
  if (opening.kind === 'whether')
    return lead + spaced(rest.charAt(0).toLowerCase() + rest.slice(1));
  if (opening.kind === 'determiner') return aboutCounted(rest, lead, opening.asked);
  const all = words(rest);
  const [first, second] = all;
  // "Whose base was hit" begins with a thing rather than a verb.
  if (!first || opening.asked === 'whose') return null;
  const somebody = somebodyWho(first, opening, answered);
  if (isOneOf(first, BE)) {
    // "Who was arrested" tells what happened, "who is the head of the IMF" does not.
    return second && isParticiple(second) ? `${lead} ${insertAfter(rest, first, somebody)}` : null;
  }
  // "Who did Iran attack" has its subject after the auxiliary, "Who has won" has none.
  if (isOneOf(first, DO_AND_MODALS) && beginsSubject(first, second)) {
    // Without its object, "who did Mubarak appoint" is no sentence.
    return OBJECT_WANTED.test(rest)
      ? lead + spaced(rest.replace(OBJECT_WANTED, '$& something'))
      : null;
  }
  if (isAuxiliary(first)) return `${lead} ${insertAfter(rest, first, somebody)}`;
  return isTwoClauses(all) ? null : `${lead} ${helped(first, somebody)}${rest.slice(first.end)}`;
}

/** Whom a question asked for, as the subject of the same verb: a name only if it is of one, like "someone". */
function somebodyWho(verb: Word, { asked }: Opening, answered: string | null): string {
  if (!asked.startsWith('who')) return 'something';
  const isMany = verb.folded === 'are' || verb.folded === 'were' || verb.folded === 'have';
  if (isMany || answered === null) return 'someone';
  const last = words(answered).at(-1)?.folded ?? '';
  return isPluralWord(last) || / and /.test(answered) ? 'someone' : answered;
}

/** Verbs that need an object when the question no longer asks for it. */
const OBJECT_WANTED =
  /\b(?:say|think|know|announce|claim|report|write|tell)\b(?= (?:about|on|of)\b)|\bdo\b(?= (?:in|at|near|to|with)\b)|\b(?:say|do)$/i;

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
  if (!isAuxiliary(verb)) {
    return isTwoClauses(all) ? null : `${lead} ${helped(verb, counted)}${after}`;
  }
  if (!isOneOf(verb, DO_AND_MODALS)) return `${lead} ${verb.text.toLowerCase()} ${counted}${after}`;
  const next = all.findIndex((word, index) => index > at + 2 && isOneOf(word, PREPOSITIONS));
  const [date] = datesOf(rest);
  const place = Math.min(all[next]?.start ?? rest.length, date?.wholeStart ?? rest.length);
  // Only right behind the verb is there a place for what was counted.
  const last = all.findLastIndex(({ end }) => end <= place);
  if (!isVerbAt(all, last, at)) return null;
  const until = rest.slice(verb.end, place);
  const behind = place === rest.length ? '' : ` ${rest.slice(place)}`;
  return `${lead} ${verb.text.toLowerCase()}${until.trimEnd()} ${counted}${behind}`;
}

function isPastOrThird(all: readonly Word[], at: number, helper: number): boolean {
  const word = all[at];
  return word !== undefined && isInflected(word) && isVerbAt(all, at, helper);
}

/** Whether a second verb would need another form too: "traced it and now says". */
function isTwoClauses(all: readonly Word[]): boolean {
  const and = all.findIndex(({ folded }) => folded === 'and');
  return and >= 0 && all.slice(and + 1, and + 3).some((word) => isInflected(word));
}

/** Puts a verb with "do" around its subject: "leads" becomes "does someone lead". */
function helped({ folded }: Word, subject: string): string {
  const base = lemmatizer.verb(folded);
  // "Someone hit it" is in the past: one who does so now "hits" it.
  const isPlain = base === folded && !isUnchanged(folded);
  const auxiliary = isPlain ? 'do' : folded.endsWith('s') ? 'does' : 'did';
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

/** A text with a capital at its beginning. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
