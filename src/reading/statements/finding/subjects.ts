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
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TO,
} from '../grammar/word-classes.ts';
import { antecedentStart, bracketBefore, nounFrom, nounStart, REACH } from './noun-phrases.ts';

/** How a subject is to its cue. */
export type Way =
  /** "X said". */
  | 'beside'
  /** "X, the minister, said". */
  | 'apposition'
  /** "X, who said". */
  | 'relative'
  /** "…, saying", "by saying". */
  | 'participle'
  /** "to say". */
  | 'infinitive'
  /** "X smiled and said". */
  | 'joined'
  /** "X's claim". */
  | 'possessor'
  | 'none';

/** What is before a cue. */
export interface Subject {
  readonly range: Range | null;
  readonly way: Way;
  /** Where the auxiliaries, adverbs and negations directly before the cue begin. */
  readonly predicate: number;
  /** All classes of these. */
  readonly helpers: number;
}

const HELPERS = AUXILIARY | MODAL | NEGATION | ADVERB;

/** A longer quotation before a cue belongs to something else: `"…," X said and laughed`. */
const LONG_QUOTATION = 40;

/** Finds the subject before a cue. */
export function subjectBefore(tokens: readonly Token[], cue: number): Subject {
  let predicate = cue;
  let helpers = 0;
  while (isHelper(tokens[predicate - 1])) {
    predicate -= 1;
    helpers |= tokens[predicate]?.classes ?? 0;
  }
  const glued =
    predicate < cue && /^(?:he|she|they|we|i|you|it)'/.test(tokens[predicate]?.lower ?? '');
  if (glued) {
    return { range: { from: predicate, to: predicate }, way: 'beside', predicate, helpers };
  }
  return { ...subjectAt(tokens, predicate - 1, cue, helpers), predicate, helpers };
}

function isHelper(token: Token | undefined): boolean {
  if (token?.sort !== 'word' || !isOf(token, HELPERS)) return false;
  return !isOf(token, PRONOUN) || isOf(token, AUXILIARY | MODAL);
}

/** The subject if `at` is the last token before the predicate. */
function subjectAt(
  tokens: readonly Token[],
  at: number,
  cue: number,
  helpers: number,
): Pick<Subject, 'range' | 'way'> {
  const before = tokens[at];
  const isGerund = isOf(tokens[cue], GERUND);
  if (!before) return { range: null, way: isGerund ? 'participle' : 'none' };
  if (isOf(before, TO)) return { range: mainSubject(tokens, at), way: 'infinitive' };
  if (isMark(before, ',—')) return afterMark(tokens, at, isGerund);
  if (isOf(before, AND | BUT)) return { range: mainSubject(tokens, at), way: 'joined' };
  if (isOf(before, PREPOSITION) && !isOf(before, PRONOUN | DETERMINER)) {
    return { range: mainSubject(tokens, at), way: 'participle' };
  }
  const isFar = isLongQuotation(before, LONG_QUOTATION);
  if (isFar || (before.sort === 'mark' && !isMark(before, ')'))) {
    return { range: mainSubject(tokens, at), way: 'joined' };
  }
  const open = isMark(before, ')') ? bracketBefore(tokens, at) : at;
  if (open > 0 && open < at) {
    return { range: { from: nounStart(tokens, open - 1), to: at }, way: 'beside' };
  }
  const speaking = beforeSpeaking(tokens, at);
  if (speaking) return { range: speaking, way: 'apposition' };
  const possessor = possessorBefore(tokens, at);
  if (possessor) return { range: possessor, way: 'possessor' };
  const beside = { from: nounStart(tokens, at), to: at };
  if (isGerund && helpers === 0) return { range: beside, way: 'participle' };
  if (isOf(before, RELATIVE | THAT)) {
    return { range: { from: antecedentStart(tokens, at), to: at }, way: 'relative' };
  }
  if (isOf(before, SUBORDINATOR | POSSESSIVE | MODAL)) return { range: null, way: 'none' };
  return { range: beside, way: 'beside' };
}

function afterMark(
  tokens: readonly Token[],
  at: number,
  isGerund: boolean,
): Pick<Subject, 'range' | 'way'> {
  if (isGerund) return { range: mainSubject(tokens, at), way: 'participle' };
  const described = isMark(tokens[at], ',') ? beforeApposition(tokens, at) : null;
  if (described) return { range: described, way: 'apposition' };
  return { range: mainSubject(tokens, at), way: 'joined' };
}

/** "X, the minister, said": from X to before the last comma. */
function beforeApposition(tokens: readonly Token[], comma: number): Range | null {
  let open = -1;
  for (let at = comma - 1; at >= 0 && at > comma - REACH; at -= 1) {
    const token = tokens[at];
    if (!token || isMark(token, ';:—')) break;
    if (isLongQuotation(token, LONG_QUOTATION)) break;
    if (!isMark(token, ',')) continue;
    if (!isApposition(tokens, at + 1, comma)) break;
    open = at;
  }
  const before = tokens[open - 1];
  // "However, Ryder, a spokesman, said"
  if (isOf(before, ADVERB) && open < comma - 1) return { from: open + 1, to: comma - 1 };
  const clauseWords = SUBORDINATOR | RELATIVE | THAT | BUT | MODAL | AUXILIARY | PREPOSITION;
  if (!before || before.sort === 'mark' || isOf(before, clauseWords)) return null;
  return { from: nounStart(tokens, open - 1), to: comma - 1 };
}

const SPEAKING = /^(?:speaking|talking|testifying)$/;

/** Whether a word goes on behind a name whose comma is lost: "Ryder speaking in Washington". */
export function isSpeaking(token: Token | undefined): boolean {
  return SPEAKING.test(token?.lower ?? '');
}

/** "Ryder speaking to reporters in Washington said", as commas are lost in some reports. */
function beforeSpeaking(tokens: readonly Token[], at: number): Range | null {
  for (let back = at; back > 0 && back > at - REACH; back -= 1) {
    const token = tokens[back];
    if (token?.sort !== 'word' && !isMark(token, '()')) return null;
    if (isOf(token, RELATIVE | THAT | AUXILIARY | MODAL | PAST)) return null;
    if (!isSpeaking(token)) continue;
    const name = tokens[back - 1];
    return name?.sort === 'word' && name.capital
      ? { from: nounStart(tokens, back - 1), to: at }
      : null;
  }
  return null;
}

/** Whether the words between two commas can describe a person: "44, a senator from Florida". */
function isApposition(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from];
  if (!first || from >= to) return false;
  if (isOf(first, DETERMINER | RELATIVE | NUMBER) && !isOf(first, PRONOUN)) return true;
  if (isOf(first, PREPOSITION | PAST | GERUND)) return true;
  return !isOf(first, ADVERB | SUBORDINATOR | AND | BUT | PRONOUN);
}

/** "Trump's controversial proposal", "his claim". Looks back over two words. */
function possessorBefore(tokens: readonly Token[], at: number): Range | null {
  for (let back = at; back >= 0 && back > at - 3; back -= 1) {
    const token = tokens[back];
    if (token?.sort !== 'word') return null;
    if (isOf(token, POSSESSIVE)) return { from: back, to: back };
    if (/(?:'s|s')$/.test(token.lower) && !isOf(token, PRONOUN | AUXILIARY)) {
      return { from: nounStart(tokens, back), to: back };
    }
    if (token.capital || isOf(token, ~(GERUND | PAST))) return null;
  }
  return null;
}

/** Finds the subject of the clause that a token is in: the first noun phrase before a verb. */
export function mainSubject(tokens: readonly Token[], before: number): Range | null {
  let from = clauseStart(tokens, before);
  // "In Iowa, Trump …", "Speaking to reporters, …"
  if (isOf(tokens[from], PREPOSITION | SUBORDINATOR | GERUND | PAST | TO)) {
    const comma = commaFrom(tokens, from, before);
    // "Before announcing his support, Rubio …"
    if (comma < 0) return subjectAfter(tokens, before);
    from = comma + 1;
  }
  while (from < before && (isLead(tokens[from]) || isMark(tokens[from], ','))) from += 1;
  return nounFrom(tokens, from, before);
}

function isLead(token: Token | undefined): boolean {
  if (isOf(token, AND | BUT)) return true;
  return isOf(token, ADVERB | SUBORDINATOR) && !isOf(token, DETERMINER | PRONOUN);
}

function subjectAfter(tokens: readonly Token[], at: number): Range | null {
  const comma = commaFrom(tokens, at, tokens.length);
  const first = tokens[comma + 1];
  if (comma < 0 || first?.sort !== 'word') return null;
  if (isOf(first, PREPOSITION | GERUND | SUBORDINATOR | AND | BUT | RELATIVE)) return null;
  return nounFrom(tokens, comma + 1, tokens.length);
}

function clauseStart(tokens: readonly Token[], before: number): number {
  const first = Math.max(0, before - 2 * REACH);
  for (let at = before - 1; at > first; at -= 1) {
    if (isMark(tokens[at], ';:?!')) return at + 1;
    if (isQuotation(tokens[at]) && at < before - 2) return at + 1;
  }
  return isQuotation(tokens[first]) && first < before - 2 ? first + 1 : first;
}

function commaFrom(tokens: readonly Token[], from: number, before: number): number {
  for (let at = from; at < before && at < from + REACH; at += 1) {
    if (isMark(tokens[at], ',')) return at;
  }
  return -1;
}
