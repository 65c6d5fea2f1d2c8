import {
  isMark,
  isOf,
  isQuotation,
  lastWordAt,
  type Range,
  type Token,
} from '../grammar/tokens.ts';
import { ADVERB, AND, BUT, DETERMINER, GERUND, RELATIVE } from '../grammar/word-classes.ts';
import type { Candidate } from './candidate.ts';
import { contentBefore } from './content.ts';
import { nounAfter } from './noun-phrases.ts';

/** "According to X, …", "…, according to X". */
export function accordingTo(tokens: readonly Token[], at: number): Candidate | null {
  const source = nounAfter(tokens, at + 1);
  const content = source ? contentOf(tokens, at, source) : null;
  if (!source || !content) return null;
  return {
    source,
    cue: { from: at, to: at + 1 },
    head: at,
    content,
    order: 'according',
    way: 'beside',
    helpers: 0,
    opening: 'none',
    hope: null,
    end: 'none',
  };
}

function contentOf(tokens: readonly Token[], at: number, source: Range): Range[] | null {
  const end = tokens.length - 1;
  if (isFirst(tokens, at)) {
    const comma = tokens.findIndex(
      (token, place) => place > source.to && (isMark(token, ',') || isQuotation(token)),
    );
    const from = isMark(tokens[comma], ',') ? comma + 1 : comma;
    return comma >= 0 && from <= end ? [{ from, to: end }] : null;
  }
  const to = lastWordAt(tokens, at - 1);
  if (to < 0) return null;
  const before = contentBefore(tokens, to);
  const next = tokens[source.to + 2];
  const goesOn =
    isMark(tokens[source.to + 1], ',') &&
    isMark(tokens[at - 1], ',') &&
    next !== undefined &&
    !isOf(next, DETERMINER | RELATIVE | GERUND);
  return goesOn ? [before, { from: source.to + 2, to: end }] : [before];
}

/** Whether only words like "but" and "still" stand before a token. */
function isFirst(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= 0; back -= 1) {
    if (tokens[back]?.sort !== 'mark' && !isOf(tokens[back], AND | BUT | ADVERB)) return false;
  }
  return true;
}
