import { isSayingWord } from '../../saying.ts';
import {
  isLongQuotation,
  isMark,
  isOf,
  isQuotation,
  type Range,
  type Token,
} from '../grammar/tokens.ts';
import {
  ADVERB,
  AND,
  AUXILIARY,
  BUT,
  DETERMINER,
  GERUND,
  MODAL,
  NEGATION,
  NUMBER,
  PAST,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TO,
  WEEKDAY,
} from '../grammar/word-classes.ts';

/** Most tokens of a noun phrase, and most to look back for one. */
export const REACH = 40;

/** Words that a noun phrase does not go beyond. */
const CLAUSE_WORDS = SUBORDINATOR | RELATIVE | THAT | BUT | MODAL | AUXILIARY;

/** A longer quotation is no part of a name: `Earl "Bud" Jones`. */
const LONGEST_NICKNAME = 30;

/** Most tokens in brackets after a name: `(R-Iowa)`. */
const LONGEST_BRACKETS = 12;

const ARTICLE = /^(?:an?|the)$/;

/** How far ahead the "and" of a list of names can be. */
const LONGEST_LIST = 6;

/** Finds where the noun phrase begins that ends with a token. */
export function nounStart(tokens: readonly Token[], end: number): number {
  if (isPronoun(tokens[end])) return end;
  let from = end;
  for (let at = end - 1; at >= 0 && at > end - REACH; at -= 1) {
    if (isMark(tokens[at], ')')) {
      at = bracketBefore(tokens, at);
    } else if (!goesOnAfter(tokens, at, from)) {
      if (endsNoun(tokens, at, from)) break;
      from = at;
    }
  }
  while (from < end && (isLead(tokens[from]) || isPartOfDay(tokens, from))) from += 1;
  return from;
}

/** Whether a noun phrase can go on to the left beyond a comma or a nickname. */
function goesOnAfter(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (isMark(token, ',')) return isInList(tokens, at, from);
  return isQuotation(token) && !isLongQuotation(token, LONGEST_NICKNAME);
}

/** Whether a noun phrase that begins at `from` cannot go on to the left with a token. */
function endsNoun(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  if (token?.sort !== 'word') return true;
  // Without a comma: "in the attack a relative"
  const isPlain = token.classes === 0 && !token.capital;
  if (isPlain && ARTICLE.test(tokens[from]?.lower ?? '')) return true;
  if (isOf(token, CLAUSE_WORDS) && !isOf(token, DETERMINER | PREPOSITION)) return true;
  if (isOf(token, WEEKDAY) && from === at + 1) return true;
  if (isPronoun(token) && !isOf(token, DETERMINER)) return true;
  if (isOf(token, TO) || (isOf(token, PREPOSITION) && at === 0)) return true;
  if (isOf(token, PAST) && !isAttribute(tokens, at)) return true;
  if (isOf(token, AND) && !isPair(tokens, at)) return true;
  return isOf(token, ADVERB) && !isOf(token, DETERMINER) && at === 0;
}

/** A word before a noun phrase that does not belong to it. */
function isLead(token: Token | undefined): boolean {
  if (token?.sort === 'mark') return true;
  return isOf(token, AND | BUT | PREPOSITION) && !isOf(token, DETERMINER | PRONOUN);
}

/** "Us", but not "US". */
function isPronoun(token: Token | undefined): boolean {
  return isOf(token, PRONOUN) && !token?.acronym;
}

/** "On Tuesday morning Ryder" */
function isPartOfDay(tokens: readonly Token[], at: number): boolean {
  return (
    isOf(tokens[at - 1], WEEKDAY) &&
    /^(?:morning|afternoon|evening|night)$/.test(tokens[at]?.lower ?? '')
  );
}

/** "A witness named Ahmad" */
function isNamed(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'named' && (tokens[at + 1]?.capital ?? false);
}

/** A participle that describes a noun: "the released report". */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return isOf(before, DETERMINER) || isMark(before, ',');
}

/** "Smith and Jones", "doctors and nurses", but not "won and Jones". */
function isPair(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return at > 1 && before?.sort === 'word' && before.capital === after?.capital;
}

/** "Smith, Jones and Miller", "Smith, Jr." */
function isInList(tokens: readonly Token[], comma: number, from: number): boolean {
  const [before, after] = [tokens[comma - 1], tokens[comma + 1]];
  if (!before?.capital || !after?.capital || comma < 2) return false;
  if (/^(?:jr|sr|d-|r-)/.test(after.lower)) return true;
  return tokens.slice(from, from + LONGEST_LIST).some((token) => isOf(token, AND));
}

/** The opening bracket for a closing one, or the closing one itself. */
export function bracketBefore(tokens: readonly Token[], at: number): number {
  for (let back = at - 1; back >= 0 && back > at - LONGEST_BRACKETS; back -= 1) {
    if (isMark(tokens[back], '(')) return back;
  }
  return at;
}

/** Finds the noun phrase that begins at a token, up to its verb. */
export function nounFrom(tokens: readonly Token[], start: number, before: number): Range | null {
  if (tokens[start]?.sort !== 'word') return null;
  if (isOf(tokens[start], PRONOUN) && !isOneOf(tokens, start))
    return start < before ? { from: start, to: start } : null;
  let end = start;
  while (end < before && end < start + REACH && !endsSubject(tokens, end, start)) end += 1;
  return end > start ? { from: start, to: end - 1 } : null;
}

function endsSubject(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  if (!token || isQuotation(token)) return true;
  const closed = AUXILIARY | MODAL | THAT | RELATIVE | SUBORDINATOR | TO;
  if (isOf(token, closed) && !isOf(token, DETERMINER)) return true;
  if (isOf(token, PAST) && !isAttribute(tokens, at) && !isNamed(tokens, at)) return true;
  if (at === start) return false;
  if (isVerbOfName(tokens, at)) return true;
  if (isOf(token, PRONOUN) || token.sort === 'mark') return true;
  return isOf(token, NEGATION | ADVERB) && !isOf(token, DETERMINER);
}

/** "Zuba concludes": a verb of saying in the present behind a name. */
function isVerbOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const isVerb = token !== undefined && !token.capital && /[^s]s$/.test(token.lower);
  return isVerb && isSayingWord(token.lower) && (tokens[at - 1]?.capital ?? false);
}

/** Words of a noun phrase after its noun: "said a spokesman for the ministry". */
const INSIDE: ReadonlySet<string> = new Set(['of', 'for', 'from', 'at', 'in', 'with']);

/** Those of them that also begin where and when something was said: "said Ryder in the evening". */
const OFTEN_OUTSIDE: ReadonlySet<string> = new Set(['in', 'at', 'from', 'with']);

/** Finds the noun phrase that follows a cue: "said a spokesman". */
export function nounAfter(tokens: readonly Token[], cue: number): Range | null {
  const from = cue + 1;
  const first = tokens[from];
  if (first?.sort !== 'word') return null;
  if (isOf(first, PRONOUN) && !first.capital && !isOneOf(tokens, from)) return { from, to: from };
  if (isOf(first, THAT | TO | SUBORDINATOR | RELATIVE | WEEKDAY)) return null;
  if (isOf(first, PREPOSITION) && !isOf(first, DETERMINER)) return null;
  let to = from;
  while (to + 1 < from + REACH && !endsNounAfter(tokens, to + 1)) to += 1;
  return { from, to };
}

/** "One resident", and not "one" alone. */
function isOneOf(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return isOf(tokens[at], DETERMINER) && next?.sort === 'word' && next.classes === 0;
}

function endsNounAfter(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.sort !== 'word') return true;
  if (isOf(token, WEEKDAY | THAT | RELATIVE | SUBORDINATOR | AUXILIARY | MODAL | TO | BUT))
    return true;
  if (isOf(token, PREPOSITION) && !INSIDE.has(token.lower)) return true;
  return OFTEN_OUTSIDE.has(token.lower) && isOf(tokens[at + 1], DETERMINER | NUMBER);
}

/** Finds the nearest subject before a token, beyond commas and conjunctions. */
export function nearestNoun(tokens: readonly Token[], before: number): Range | null {
  for (let at = before - 1; at >= 0 && at > before - REACH; at -= 1) {
    const token = tokens[at];
    if (!token || isMark(token, ';:')) return null;
    if (/^(?:he|she|they|we|i)$/.test(token.lower)) return { from: at, to: at };
    const isSubject = token.sort === 'word' && token.classes === 0;
    if (isSubject && isOf(tokens[at + 1], PAST | AUXILIARY | MODAL)) {
      return { from: nounStart(tokens, at), to: at };
    }
  }
  return null;
}

/** Finds where the noun begins that a relative pronoun stands for: "the law that says". */
export function antecedentStart(tokens: readonly Token[], pronoun: number): number {
  const last = isMark(tokens[pronoun - 1], ',') ? pronoun - 2 : pronoun - 1;
  const noun = tokens[last];
  const others =
    PREPOSITION | PAST | AUXILIARY | MODAL | AND | BUT | TO | THAT | RELATIVE | ADVERB | GERUND;
  if (noun?.sort !== 'word' || isOf(noun, others)) return pronoun;
  return nounStart(tokens, last);
}
