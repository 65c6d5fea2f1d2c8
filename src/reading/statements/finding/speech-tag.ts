import {
  isMark,
  isOf,
  isQuotation,
  lastWordAt,
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
  PAST,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TO,
  WEEKDAY,
} from '../grammar/word-classes.ts';
import type { Candidate } from './candidate.ts';
import { contentBefore, hasVerb } from './content.ts';
import { afterListener, isToldTo } from './listeners.ts';
import { nounAfter } from './noun-phrases.ts';
import type { Subject } from './subjects.ts';

/** "…," X said. "…," said X. What is said is before its source, or on both sides. */
export function speechTag(
  tokens: readonly Token[],
  at: number,
  subject: Subject,
): Candidate | null {
  return inverted(tokens, at, subject) ?? plain(tokens, at, subject);
}

/** Nouns that need no article as a subject: "said officials". */
const BARE_NOUN = /^(?:spokes|officials?|police|researchers?|experts?|analysts?)/;

/** `…," said X.` */
function inverted(tokens: readonly Token[], at: number, subject: Subject): Candidate | null {
  const token = tokens[at];
  let back = at - 1;
  while (isOf(tokens[back], ADVERB)) back -= 1;
  const isBehind = isQuotation(tokens[back]) || isMark(tokens[back], ',—?!');
  if (!token || isOf(token, GERUND)) return null;
  if (!isBehind && !endsWithName(tokens, at)) return null;
  if (isToldTo(token) && token.lower !== 'asked') return null;
  // `"…," Jones, the mayor, said`
  const isOwn = subject.way === 'apposition' && isQuotation(tokens[(subject.range?.from ?? 0) - 1]);
  const source = isOwn ? null : nounAfter(tokens, at);
  const first = tokens[at + 1];
  if (!source || !first) return null;
  const mayBegin =
    first.capital || isOf(first, DETERMINER | PRONOUN) || BARE_NOUN.test(first.lower);
  if (!mayBegin && !isRoleOfName(tokens, source)) return null;
  const end = tokens[source.to + 1];
  const closing = PREPOSITION | WEEKDAY | RELATIVE | GERUND | SUBORDINATOR;
  if (end?.sort === 'word' && !isOf(end, closing)) return null;
  const to = lastWordAt(tokens, back);
  const isQuoted = isQuotation(tokens[back]) || isQuotation(tokens[to]);
  if (to < 0 || (!isQuoted && to <= 2)) return null;
  const rest = isQuoted ? nextQuotation(tokens, source.to) : [];
  return {
    source,
    cue: { from: at, to: at },
    head: at,
    content: [contentBefore(tokens, to), ...rest],
    order: 'inverted',
    way: 'beside',
    helpers: 0,
    opening: isQuoted ? 'quote' : 'clause',
    hope: null,
    end: 'none',
  };
}

/** Whether a verb and a name end a sentence without a comma before them: "four people died said Rami Abdel Rahman". */
function endsWithName(tokens: readonly Token[], at: number): boolean {
  const [before, first, second] = [tokens[at - 1], tokens[at + 1], tokens[at + 2]];
  if (tokens[at]?.lower !== 'said' || !first?.capital || !second?.capital) return false;
  if (before?.sort !== 'word' || isOf(before, ~PAST)) return false;
  return tokens
    .slice(at + 1)
    .every((token) => token.capital || !isOf(token, PAST | AUXILIARY | MODAL));
}

/** Most words before a name that tell its role: "said retired neurosurgeon Ben Carson". */
const LONGEST_ROLE = 5;

/** Whether a name is in a noun phrase behind words in lower case. */
function isRoleOfName(tokens: readonly Token[], { from, to }: Range): boolean {
  const words = tokens.slice(from, Math.min(to, from + LONGEST_ROLE) + 1);
  const name = words.findIndex(({ capital }) => capital);
  return name > 0 && words.slice(0, name).every((word) => !isOf(word, ~PAST));
}

/** `…," X said.` */
function plain(tokens: readonly Token[], at: number, subject: Subject): Candidate | null {
  const token = tokens[at];
  const { range, way } = subject;
  if (!token || !range || (way !== 'beside' && way !== 'apposition')) return null;
  const isAs = tokens[range.from - 1]?.lower === 'as';
  const edge = range.from - (isAs ? 2 : 1);
  const isBehind = isQuotation(tokens[edge]) || isMark(tokens[edge], ',—?!');
  if (!isBehind && !isLast(tokens, edge, at)) return null;
  const to = lastWordAt(tokens, edge);
  if (to < 0) return null;
  const isQuoted = isQuotation(tokens[to]);
  const next = tokens[afterListener(tokens, at)];
  if (!canEnd(next, isQuotation(tokens[edge]))) return null;
  if (isMark(next, ':') || (isQuotation(next) && !isQuoted)) return null;
  if (!isQuoted && next && !isMark(next, ',') && !isOf(next, WEEKDAY | PREPOSITION | GERUND))
    return null;
  const rest = restAfter(tokens, at);
  if (!isQuoted && rest.length === 0 && !hasVerb(tokens, to)) return null;
  // `Asked about it, he said, "…"`: the words before only lead in.
  if (!isQuoted && rest[0] && isQuotation(tokens[rest[0].from])) return null;
  return {
    source: range,
    cue: { from: subject.predicate, to: at },
    head: at,
    content: [contentBefore(tokens, to), ...rest],
    order: rest.length > 0 ? 'around' : 'before',
    way,
    helpers: subject.helpers,
    opening: isQuoted ? 'quote' : 'clause',
    hope: null,
    end: 'none',
  };
}

/** Whether a source and its cue end a sentence without a comma before them: "three people died a medic told AFP". */
function isLast(tokens: readonly Token[], edge: number, cue: number): boolean {
  const before = tokens[edge];
  if (before?.sort !== 'word' || isOf(before, ~PAST) || isOf(tokens[cue], GERUND)) return false;
  const next = tokens[afterListener(tokens, cue)];
  const isPronoun = /^(?:he|she)$/.test(tokens[edge + 1]?.lower ?? '');
  const isEnd = next === undefined || isOf(next, isPronoun ? GERUND | PREPOSITION : GERUND);
  return isEnd && hasVerb(tokens, edge);
}

/** Words that begin a time: `he said last week`. */
const TIME = /^(?:last|this|earlier|later|that|one|two)$/;

/** Whether nothing more of what is said needs to follow before a token. */
function canEnd(next: Token | undefined, isBehindQuotation: boolean): boolean {
  if (next?.sort !== 'word' || isOf(next, PREPOSITION | WEEKDAY | GERUND | ADVERB)) return true;
  return isBehindQuotation && (isOf(next, TO) || TIME.test(next.lower));
}

/** Most tokens from a name to a quotation that goes on: `said Ryder, a spokesman, "…"`. */
const TO_QUOTATION = 30;

function nextQuotation(tokens: readonly Token[], at: number): Range[] {
  const next = tokens.slice(at + 1, at + TO_QUOTATION).findIndex((token) => isQuotation(token));
  const place = at + 1 + next;
  const isBehindMark = next === 0 || tokens[place - 1]?.sort === 'mark';
  return next >= 0 && isBehindMark ? [{ from: place, to: place }] : [];
}

/** Most tokens from a cue to a quotation that goes on: `he said in Aleppo, "…"`. */
const TO_REST = 14;

/** What goes on behind `he said`. */
function restAfter(tokens: readonly Token[], at: number): Range[] {
  const behind = isMark(tokens[at + 1], ',—:') ? at + 2 : at + 1;
  if (isQuotation(tokens[behind])) return [{ from: behind, to: behind }];
  for (let next = at + 1; next < Math.min(at + TO_REST, tokens.length); next += 1) {
    const token = tokens[next];
    const isMarked = tokens[next - 1]?.sort === 'mark';
    if (isQuotation(token) && token?.capital && isMarked) return [{ from: next, to: next }];
    if (isOf(token, GERUND) && isMark(tokens[next - 1], ',')) return [];
  }
  const first = tokens[at + 2];
  const goesOn = first?.sort === 'word' && !isOf(first, GERUND | AND | BUT | RELATIVE);
  if (!isMark(tokens[at + 1], ',') || !goesOn) return [];
  return [{ from: at + 2, to: tokens.length - 1 }];
}
