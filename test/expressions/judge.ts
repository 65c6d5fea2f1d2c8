import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { check } from 'recheck';
import type { Expression } from './find.ts';

/**
 * Largest number of repetitions that is not endless. From each place, the expression then reads at most
 * about this many characters.
 */
const MOST_REPEATS = 500;

/** Milliseconds for one expression. Simplify an expression that takes longer. */
const PATIENCE = 60_000;

/**
 * Checks that the work of an expression is proportional to the length of any text. Without an endless
 * repetition it is. With one, recheck follows every path through the expression. It cannot do so with a
 * look-around or a back-reference, so these are rejected.
 *
 * @returns The fault, with a text that shows it; `null` if the work is linear.
 */
export async function findFault({ source, flags, place }: Expression): Promise<string | null> {
  if (!isEndless(source, flags)) return null;
  const found = await check(source, flags, { checker: 'automaton', timeout: PATIENCE });
  const shown = `${place} /${source}/${flags}`;
  if (found.status === 'safe') return null;
  if (found.status === 'vulnerable') {
    return `${shown}: ${found.complexity.summary}, as with ${found.attack.pattern}`;
  }
  const reason = 'message' in found.error ? found.error.message : found.error.kind;
  return `${shown}: recheck cannot tell (${reason})`;
}

/** Whether an expression has an endless repetition, or a nearly endless one. */
export function isEndless(source: string, flags: string): boolean {
  let endless = false;
  visitRegExpAST(new RegExpParser().parseLiteral(`/${source || '(?:)'}/${flags}`), {
    onQuantifierEnter: ({ max }) => {
      endless ||= max > MOST_REPEATS;
    },
  });
  return endless;
}
