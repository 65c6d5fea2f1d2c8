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
}

interface Stop {
  readonly at: number;
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

/**
 * Chooses the end of what is said: the one that most probably shares half of the content with the true one.
 *
 * @param from - The first token of the content.
 * @param group - As {@link StopOdds} takes it.
 */
export function likelyEnd(
  tokens: readonly Token[],
  from: number,
  group: string,
  isCue: IsCue,
  odds: StopOdds,
): End {
  const stops = stopsFrom(tokens, from, group, isCue, odds);
  let best: End = { at: tokens.length, hope: 0 };
  let most = -1;
  for (const one of stops) {
    let hope = 0;
    for (const other of stops) if (areNear(one.length, other.length)) hope += other.probability;
    const gain = hope + EXACT * one.probability;
    if (gain <= most) continue;
    most = gain;
    best = { at: one.at, hope };
  }
  return best;
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
  const add = (at: number, probability: number) => {
    stops.push({ at, probability, length: (tokens[at - 1]?.end ?? start) - start });
  };
  for (let at = from + 1; at < tokens.length && stops.length < MOST_STOPS; at += 1) {
    const stop = stopBefore(tokens, at, isCue);
    if (stop === null) continue;
    const ends = odds(stop + nearness(at - from), group);
    add(at, left * ends);
    left *= 1 - ends;
  }
  add(tokens.length, left);
  return stops;
}
