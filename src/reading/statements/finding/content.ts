import { isMark, isOf, isQuotation, type Range, type Token } from '../grammar/tokens.ts';
import { AND, AUXILIARY, BUT, MODAL, PAST } from '../grammar/word-classes.ts';

/** Most tokens of what is said before its source. */
const LONGEST = 90;

/** Words before a quotation that can make it a part of a sentence. */
const WORDS_BEFORE = 3;

/** Finds where what is said begins, if it ends with a token before its source. */
export function contentBefore(tokens: readonly Token[], to: number): Range {
  if (standsAlone(tokens, to)) return { from: to, to };
  let from = to;
  while (from > 0 && from > to - LONGEST && !isMark(tokens[from - 1], ';')) from -= 1;
  while (from < to && isOf(tokens[from], AND | BUT)) from += 1;
  while (from < to && tokens[from]?.sort === 'mark') from += 1;
  return { from, to };
}

/** Whether a quotation is a sentence of its own. A part of one belongs to the words before it. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!isQuotation(token)) return false;
  if (token?.capital) return true;
  const before = tokens.slice(Math.max(0, at - WORDS_BEFORE), at);
  return before.every(({ sort }) => sort !== 'word');
}

/** Fewest words that are a clause even if no verb is known in them. */
const LONG_CLAUSE = 8;

/** Whether the words up to a token have a verb. */
export function hasVerb(tokens: readonly Token[], to: number): boolean {
  const first = Math.max(0, to - LONGEST + 1);
  for (let at = to; at >= first; at -= 1) {
    if (isOf(tokens[at], AUXILIARY | MODAL | PAST)) return at < to || at > 0;
    if (isQuotation(tokens[at]) && tokens[at]?.capital) return true;
  }
  return to - first + 1 > LONG_CLAUSE;
}
