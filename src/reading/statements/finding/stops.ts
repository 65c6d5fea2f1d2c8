import { isOf, type Token } from '../grammar/tokens.ts';
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
  THAT,
  TO,
  WEEKDAY,
} from '../grammar/word-classes.ts';

/**
 * How likely what is said ends at a stop, between 0 and 1.
 *
 * @param stop - What is there, as {@link stopBefore} names it, with {@link nearness}.
 * @param group - How the content begins.
 */
export type StopOdds = (stop: string, group: string) => number;

/** Whether a word may be a cue. */
export type IsCue = (token: Token) => boolean;

/** An end of what is said. */
export interface End {
  /** The token behind the last. */
  readonly at: number;
  /** How likely the true end is near enough, between 0 and 1. */
  readonly hope: number;
  /** What is there, as {@link stopBefore} names it, or `end`. */
  readonly stop: string;
}

interface Stop {
  readonly at: number;
  readonly stop: string;
  readonly probability: number;
  readonly length: number;
}

/** Most stops to consider. Later ones are seldom right. */
const MOST_STOPS = 24;

/** How much more an exactly right end counts than one that is near enough. */
const EXACT = 0.3;

/** Words that are a stop by themselves. */
const STOP_WORDS = RELATIVE | SUBORDINATOR | PREPOSITION | TO | WEEKDAY | THAT | GERUND;

/** Names the stop before a token: `,+which`, `after`. `null` if nothing can end there. */
export function stopBefore(tokens: readonly Token[], at: number, isCue: IsCue): string | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.sort === 'mark') return `${token.lower}+${nameOf(tokens[at + 1], isCue)}`;
  if (tokens[at - 1]?.sort === 'mark') return null;
  if (isOf(token, AND | BUT)) return `${token.lower}+${nameOf(tokens[at + 1], isCue)}`;
  if (isOf(token, STOP_WORDS)) return nameOf(token, isCue);
  return isOf(token, AUXILIARY | MODAL) ? 'aux' : null;
}

function nameOf(token: Token | undefined, isCue: IsCue): string {
  if (!token) return 'end';
  if (token.sort === 'quotation') return token.capital ? 'quote' : 'part';
  if (token.sort === 'mark') return token.lower;
  if (isOf(token, GERUND)) return isCue(token) ? 'saying' : 'ing';
  if (isOf(token, PRONOUN) && !isOf(token, DETERMINER)) return 'pronoun';
  const closed = AND | BUT | RELATIVE | SUBORDINATOR | THAT | PREPOSITION | TO;
  if (isOf(token, closed)) return token.lower;
  if (isOf(token, DETERMINER)) return 'the';
  if (isOf(token, AUXILIARY | MODAL)) return 'aux';
  if (isOf(token, WEEKDAY)) return 'day';
  if (isOf(token, PAST)) return isCue(token) ? 'said' : 'past';
  if (isOf(token, ADVERB)) return 'adverb';
  if (token.capital) return 'Name';
  return isCue(token) ? 'say' : 'word';
}

/** A suffix that tells how far a stop is from the beginning. */
export function nearness(tokens: number): string {
  if (tokens < 3) return '~';
  return tokens < 9 ? '' : '+';
}

/** Most ends to try for one content. */
const MOST_ENDS = 2;

/** Less likely ends are not tried beside the best. */
const LEAST_HOPE = 0.15;

/**
 * Chooses ends of what is said: first the one that most probably shares half of the content with the true one, then
 * the best of those that share less than half with it.
 *
 * @param from - The first token of the content.
 * @param group - As {@link StopOdds} takes it.
 * @returns At least one.
 */
export function likelyEnds(
  tokens: readonly Token[],
  from: number,
  group: string,
  isCue: IsCue,
  odds: StopOdds,
): End[] {
  let stops = stopsFrom(tokens, from, group, isCue, odds);
  const ends: End[] = [];
  while (stops.length > 0 && ends.length < MOST_ENDS) {
    const [best, length] = bestOf(stops);
    if (ends.length > 0 && best.hope < LEAST_HOPE) break;
    ends.push(best);
    stops = stops.filter((one) => !areNear(one.length, length));
  }
  return ends;
}

function bestOf(stops: readonly Stop[]): [End, number] {
  let best: End = { at: 0, hope: 0, stop: 'end' };
  let [most, length] = [-1, 0];
  for (const one of stops) {
    let hope = 0;
    for (const other of stops) if (areNear(one.length, other.length)) hope += other.probability;
    const gain = hope + EXACT * one.probability;
    if (gain <= most) continue;
    [most, length] = [gain, one.length];
    best = { at: one.at, hope, stop: one.stop };
  }
  return [best, length];
}

function areNear(one: number, other: number): boolean {
  return 2 * Math.min(one, other) >= Math.max(one, other);
}

function stopsFrom(
  tokens: readonly Token[],
  from: number,
  group: string,
  isCue: IsCue,
  odds: StopOdds,
): Stop[] {
  const start = tokens[from]?.start ?? 0;
  const stops: Stop[] = [];
  let left = 1;
  const add = (at: number, probability: number, stop: string) => {
    stops.push({ at, stop, probability, length: (tokens[at - 1]?.end ?? start) - start });
  };
  for (let at = from + 1; at < tokens.length && stops.length < MOST_STOPS; at += 1) {
    const stop = stopBefore(tokens, at, isCue);
    if (stop === null) continue;
    const ends = odds(stop + nearness(at - from), group);
    add(at, left * ends, stop);
    left *= 1 - ends;
  }
  add(tokens.length, left, 'end');
  return stops;
}
