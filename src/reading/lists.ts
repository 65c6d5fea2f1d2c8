import type { Span } from '../text/span.ts';
import { directionOf } from './direction.ts';

/** What joins the parts of a list: "China, Russia and the Philippines". Some reports print a space before a comma. */
const JOINING = /^(?:\s?,)?(?: (?:and|or))? (?:(?:also|both|then) )?(?:the )?$/i;

/**
 * Joins the parts of a sentence that are listed together.
 *
 * @param parts - In order.
 * @returns Each part in one list; a part alone is a list of its own.
 */
export function listsOf<Part extends Span>(sentence: string, parts: readonly Part[]): Part[][] {
  const lists: Part[][] = [];
  for (const part of parts) {
    const last = lists.at(-1);
    const before = last?.at(-1);
    const between = before ? sentence.slice(before.end, part.start) : '';
    if (last && /[,a]/.test(between) && JOINING.test(between)) last.push(part);
    else if (!before || part.start >= before.end) lists.push([part]);
  }
  return lists;
}

/** Between two parts of what something comes from: "from Mexico and the US states of Texas". */
const GOING_ON = /^[^,;:.]{1,30}$/;

/** The lists of a sentence without those of what something comes from: "imports from Mexico and Canada". */
export function listsWithoutOrigins<Part extends Span>(
  sentence: string,
  parts: readonly Part[],
): Part[][] {
  let origin: Part | undefined;
  return listsOf(sentence, parts).filter((list) => {
    const [first] = list;
    if (!first) return false;
    const goesOn = origin && GOING_ON.test(sentence.slice(origin.end, first.start));
    const isOrigin = goesOn || directionOf(sentence, first) === 'from';
    origin = isOrigin ? list.at(-1) : undefined;
    return !isOrigin;
  });
}
