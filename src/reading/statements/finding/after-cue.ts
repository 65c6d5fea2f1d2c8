import {
  isMark,
  isOf,
  isQuotation,
  lastWordAt,
  type Range,
  type Token,
} from '../grammar/tokens.ts';
import {
  AND,
  AUXILIARY,
  DETERMINER,
  GERUND,
  MODAL,
  PAST,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TO,
  WEEKDAY,
} from '../grammar/word-classes.ts';
import { type Candidate, type Lexicon, mayBeCue } from './candidate.ts';
import { afterListener } from './listeners.ts';
import { likelyEnds } from './stops.ts';
import type { Subject } from './subjects.ts';

/** Cues that are at least so sure may have a time and a place before what is said. */
const SAYING = 0.35;

/** Cues that are at least so sure have ends of their own kind. */
const SURE = 0.45;

/** "X said that …", one candidate for each likely end of what is said. */
export function afterCue(
  tokens: readonly Token[],
  at: number,
  subject: Subject,
  lexicon: Lexicon,
): Candidate[] {
  const token = tokens[at];
  const { range: source, way, helpers } = subject;
  if (!token || !source) return [];
  const cue = { from: subject.predicate, to: at };
  const rate = lexicon.cueRate(token.lower);
  const told = afterListener(tokens, at);
  let from = rate >= SAYING ? afterTimeAndPlace(tokens, told) : told;
  if (isMark(tokens[from], ':,')) from += 1;
  const opening = openingOf(tokens[from]);
  if (tokens[from]?.lower === 'that') from += 1;
  if (isMark(tokens[from], ',')) from += 1;
  if (from >= tokens.length) {
    if (!isMark(tokens[from - 1], ':')) return [];
    return [
      {
        source,
        cue,
        head: at,
        content: [],
        order: 'hanging',
        way,
        helpers,
        opening: 'hanging',
        hope: null,
        end: 'none',
      },
    ];
  }
  const order = isPassive(tokens, at, subject) ? 'passive' : 'after';
  return contentsFrom(tokens, from, opening, rate, lexicon).map(({ range, hope, end }) => ({
    source,
    cue,
    head: at,
    content: [range],
    order,
    way,
    helpers,
    opening,
    hope,
    end,
  }));
}

function isPassive(tokens: readonly Token[], at: number, { helpers }: Subject): boolean {
  const be = /^(?:is|are|was|were|been|being|be)$/.test(tokens[at - 1]?.lower ?? '');
  return be && isOf(tokens[at], PAST) && (helpers & AUXILIARY) !== 0;
}

/** A content, how likely its end is right, and what ends it. */
interface Content {
  readonly range: Range;
  readonly hope: number;
  readonly end: string;
}

function contentsFrom(
  tokens: readonly Token[],
  from: number,
  opening: string,
  rate: number,
  lexicon: Lexicon,
): Content[] {
  if (opening === 'quote' && isQuotation(tokens[from])) {
    return [{ range: { from, to: from }, hope: 1, end: 'quote' }];
  }
  const isCue = (token: Token) => mayBeCue(token, lexicon);
  const ends = likelyEnds(tokens, from, stopGroup(opening, rate), isCue, lexicon.stopOdds);
  return ends
    .map(({ at, hope, stop }, place) => ({
      range: { from, to: lastWordAt(tokens, at - 1) },
      hope,
      end: `${place}${stop}`,
    }))
    .filter(({ range }) => range.to >= from);
}

/** The group of contents that end alike: how they begin, with a mark if their cue is sure. */
export function stopGroup(opening: string, rate: number): string {
  return rate >= SURE ? `${opening}!` : opening;
}

const OPENINGS: readonly (readonly [number, string])[] = [
  [THAT, 'that'],
  [TO, 'to'],
  [RELATIVE | SUBORDINATOR, 'wh'],
  [PRONOUN, 'pronoun'],
  [DETERMINER, 'noun'],
  [PREPOSITION, 'in'],
  [GERUND, 'gerund'],
  [AND, 'and'],
  [AUXILIARY | MODAL, 'verb'],
  [WEEKDAY, 'day'],
];

/** Prepositions that often belong to a cue: "called for", "warned of". */
const OF_CUES: ReadonlySet<string> = new Set(['for', 'of', 'about', 'on']);

function openingOf(token: Token | undefined): string {
  if (!token) return 'end';
  if (isQuotation(token)) return token.capital ? 'quote' : 'part';
  if (token.sort === 'mark') return 'mark';
  const opening = OPENINGS.find(([classes]) => isOf(token, classes))?.[1];
  if (opening === 'in' && OF_CUES.has(token.lower)) return token.lower;
  return opening ?? (token.capital ? 'name' : 'word');
}

/** Most tokens of where something was said. */
const LONGEST_PLACE = 16;

const PART_OF_DAY = /^(?:night|morning|afternoon|evening)$/;

/** Skips when and where something was said: "said Monday", "said in a statement that". */
function afterTimeAndPlace(tokens: readonly Token[], from: number): number {
  let at = from;
  while (isOf(tokens[at], WEEKDAY)) at += PART_OF_DAY.test(tokens[at + 1]?.lower ?? '') ? 2 : 1;
  const first = tokens[at];
  if (!first || (!isOf(first, PREPOSITION | TO) && !isMark(first, ','))) return at;
  for (let next = at + 1; next < Math.min(at + LONGEST_PLACE, tokens.length); next += 1) {
    const token = tokens[next];
    if (isOf(token, THAT) && !isOf(tokens[next - 1], PREPOSITION)) return next;
    if (isMark(token, ':') || (isQuotation(token) && token?.capital)) return next;
    if (isMark(token, ';—')) break;
  }
  return first.lower === 'on' && isOf(tokens[at + 1], WEEKDAY) ? at + 2 : at;
}
