import { isBoundary } from './tense.ts';
import type { Token } from './token.ts';

/** Greatest distance between a date and the word that makes it background, in tokens. */
const REACH = 25;

/** Words that open a clause about another time: `after the truce on 30 December`. */
const OPENERS = new Set('which who whose where since after before until till following'.split(' '));

/** Verbs that `that` follows to open what was said, which is no background. */
const SAYING = new Set(
  'said says told announced added reported confirmed warned stated claimed'.split(' '),
);

/**
 * Whether a date belongs to the background of the events in its sentence: `the groups that agreed to a truce on 30
 * December`, `the truce of 30 December`.
 *
 * @param from - Index of the date's first token.
 */
export function isBackground(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.word === 'of') return true;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
    // A comma ends the clause.
    if (!token || !next || isBoundary(token, next) || token.word === ',') return false;
    if (OPENERS.has(token.word)) return true;
    if (token.word === 'that') return before !== undefined && !SAYING.has(before.word);
  }
  return false;
}
