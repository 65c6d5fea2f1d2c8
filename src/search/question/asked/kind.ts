import type { Direction } from '../../../reading/direction.ts';
import { GROUP, KILLED, PERSON, PLACE, WOUNDED } from '../../../reading/kinds.ts';
import { countAsked, PEOPLE } from '../../../reading/numbers/counts.ts';
import { isOfWhole } from '../../../reading/numbers/totals.ts';
import { withoutTrailing } from '../../../text/trailing.ts';
import { askingOf } from './clause.ts';
import { isDefinitionAsked } from './definition.ts';
import { isNameOfThing } from './name.ts';
import { ADJECTIVE, areSeveralAsked, OF_THESE, ROLE, THING_NOUN } from './nouns.ts';
import { DATE_ASKED, RULES } from './rules.ts';

/** What kind of thing a question asks for. */
export interface AskedKind {
  /** Kinds of instances, one of which an answering sentence should have; 0 for any. */
  readonly broad: number;
  /** Narrower kinds, one of which is better still; 0 for none. */
  readonly narrow: number;
  /** Whether a sentence without an instance of the broad kind cannot answer: "name of the pilot". */
  readonly isStrict: boolean;
  /** Whether it asks what or who something is. */
  readonly isDefinition: boolean;
  /** Whether it asks for what holds last: "the latest toll", "who controls … as of". */
  readonly isLatest: boolean;
  /** Whether it asks for the toll of a whole war, which is latest too. */
  readonly isTotal: boolean;
  /** Whether it asks for several: "which countries". */
  readonly isSeveral: boolean;
  /** Whether it asks who denies something, or whether it is denied. */
  readonly isDenial: boolean;
  /** Whether only a denial answers it: it says "deny" itself. */
  readonly mustDeny: boolean;
  /** Whether it asks how someone responded, which what they did answers as well as what they said. */
  readonly isResponse: boolean;
  /** Whether it asks where something comes from or goes to. */
  readonly direction: Direction | null;
  /** Where the question says so, in UTF-16 units. */
  readonly at: number;
}

const NOTHING: AskedKind = {
  broad: 0,
  narrow: 0,
  isStrict: false,
  isDefinition: false,
  isLatest: false,
  isTotal: false,
  isSeveral: false,
  isDenial: false,
  mustDeny: false,
  isResponse: false,
  direction: null,
  at: 0,
};

const THING_ASKED = new RegExp(
  `\\bwhich ${OF_THESE}(?:${ADJECTIVE}){0,2}(${THING_NOUN})s?\\b`,
  'i',
);

/**
 * Where a question names the sort of thing of which it asks which one: "base" in "which air base".
 *
 * @returns An offset in UTF-16 units; `null` if it asks for something else.
 */
export function placeOfThing(text: string): number | null {
  const found = THING_ASKED.exec(text);
  return found ? found.index + found[0].lastIndexOf(found[1] ?? '') : null;
}

const YES_OR_NO = /^(?:did|do|does|is|are|was|were|has|have|had|will|would|can|could) /i;

const AND_WHY = /\band why(?: not)?$/i;

/** Whether a question is answered by yes or no. */
export function isYesOrNo(text: string): boolean {
  return YES_OR_NO.test(text);
}

/** "Did he testify, and why not?" is answered by whether he did. */
function isYesOrNoAndWhy(text: string): boolean {
  return isYesOrNo(text) && AND_WHY.test(withoutTrailing(text, /[?!.\s]/));
}

/** "How far is the base" asks for a number, and "launch date" for a date. The answer need not say "far" or "date". */
export const MEASURE = new RegExp(
  `(?<=\\bhow )(?:far|long|old|large|big|tall|high|deep|wide|heavy|fast|strong|common|likely|close|near)\\b|(?<=\\b(?:what|which) )(?:date|day|month|year|time|hour)\\b|${DATE_ASKED}`,
  'i',
);

const LATEST =
  /\b(?:latest|newest|most recent(?:ly)?|so far|current(?:ly)?|final|now|up ?dated?|as of|by now|to date|in total|total)\b/i;

const DENIAL =
  /\b(?:den(?:y|ies|ied|ying|ials?)|reject(?:s|ed)?|dismiss(?:es|ed)?|refute[sd]?|disputes?d?|admit(?:s|ted)?|concede[sd]?)\b|\bwho (?:says?|said|claims?|claimed|insists?|insisted)\b.{1,120}(?:n['’]?t\b|\bnot\b|\bnever\b|\bno\b)/i;

const DENYING = /\bden(?:y|ies|ied|ying|ials?)\b/i;

const RESPONDING = /\bhow (?:did|does|do|has|have|will) .{1,80}?\b(?:react|respond|retaliate)/i;

/** "Who is the president of …" asks for a name, "who is Navi Pillay" tells one and asks what the person is. */
const ASKS_NAME = new RegExp(`\\b(?:${ROLE})s?\\b|\\bof\\b|['’]s \\p{L}`, 'iu');

/** "Where did the trucks come from", "from which country did they come". */
const FROM = /\bfrom (?:where|which|what)\b|\bfrom(?: exactly)?\W*$/i;

/** "Where did they go to", "where are the trucks headed". */
const TO =
  /\bto (?:where|which|what)\b|\b(?:to|into)\W*$|\b(?:headed|heading|bound|going|sent|moved|taken|brought|flown)(?: to)?\W*$/i;

/** "Where are the trucks headed in Syria". */
const WHERE = /^where\b/i;
const HEADED =
  /\b(?:headed|heading|bound)(?: to)? (?:in|on|to|from|through|across|after|when|with)\b/i;

function directionAsked(text: string): Direction | null {
  if (FROM.test(text)) return 'from';
  return TO.test(text) || (WHERE.test(text) && HEADED.test(text)) ? 'to' : null;
}

/**
 * Reads what kind of thing a question asks for.
 *
 * @param text - As a person typed it.
 */
export function askedKind(text: string): AskedKind {
  const found = RULES.flatMap((asked) => {
    const match = asked.pattern.exec(text);
    return match ? [{ ...asked, at: match.index, words: match[0] }] : [];
  });
  const isDefinition = isDefinitionAsked(text);
  const [first = NOTHING] = askingOf(text, found).sort((a, b) => a.at - b.at);
  const isOfThing = first.isStrict && first.narrow === PERSON && isNameOfThing(text);
  const asked = isOfThing ? { ...first, narrow: 0, isStrict: false } : first;
  const asksWhatFor = isDefinition && asked.narrow === (PERSON | GROUP) && !ASKS_NAME.test(text);
  const {
    broad,
    narrow = 0,
    isStrict = false,
    at,
  } = asksWhatFor || isYesOrNoAndWhy(text) ? NOTHING : asked;
  const isTotal =
    (narrow & (KILLED | WOUNDED)) !== 0 && countAsked(text) === PEOPLE && isOfWhole(text);
  return {
    broad,
    narrow,
    isStrict,
    // "Who is the head of the alliance" does not ask what the alliance is.
    isDefinition: isDefinition && !(asked.narrow === (PERSON | GROUP) && ASKS_NAME.test(text)),
    isLatest: isTotal || LATEST.test(text),
    isTotal,
    isSeveral: areSeveralAsked(text),
    isDenial: DENIAL.test(text),
    mustDeny: DENYING.test(text),
    isResponse: RESPONDING.test(text),
    direction: (narrow & PLACE) === 0 ? null : directionAsked(text),
    at,
  };
}
