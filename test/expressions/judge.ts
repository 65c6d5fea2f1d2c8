import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { check } from 'recheck';
import type { Expression } from './find.ts';

/** An expression that repeats nothing more often looks at so many signs at most from every place. */
const MOST_REPEATS = 500;

/** Milliseconds for one expression. What takes longer is to be written more simply. */
const PATIENCE = 60_000;

/**
 * Whether the work of an expression grows in proportion to the text, whatever the text is. Without an
 * endless repetition it does. With one, recheck follows every path through the expression; it cannot do
 * so with a look-around or a back-reference, which are then not known to be safe.
 *
 * @returns What is wrong, with a text that shows it; `null` if the work is linear.
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

/** Whether anything in an expression repeats without end, or nearly so. */
export function isEndless(source: string, flags: string): boolean {
  let endless = false;
  visitRegExpAST(new RegExpParser().parseLiteral(`/${source || '(?:)'}/${flags}`), {
    onQuantifierEnter: ({ max }) => {
      endless ||= max > MOST_REPEATS;
    },
  });
  return endless;
}
