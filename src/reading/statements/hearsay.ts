import type { Span } from '../../text/span.ts';
import type { Clause } from './grammar/clauses.ts';
import { isMark, isOf } from './grammar/tokens.ts';
import { ADVERB, AUXILIARY } from './grammar/word-classes.ts';

/** What is said without a source. */
export interface Hearsay {
  readonly cue: Span;
  readonly content: Span;
  readonly clause: Clause;
}

const ADVERBS: ReadonlySet<string> = new Set(
  'reportedly allegedly supposedly purportedly'.split(' '),
);

/** "Is believed to", "are said to". */
const PASSIVES: ReadonlySet<string> = new Set(
  'believed said thought alleged rumoured rumored reported understood suspected'.split(' '),
);

/** Finds words such as "reportedly" in a sentence. What is said is the whole sentence, up to a semicolon. */
export function hearsayIn(clause: Clause): Hearsay[] {
  const { tokens } = clause;
  const found: Hearsay[] = [];
  for (const [at, token] of tokens.entries()) {
    const isPassive =
      tokens[at + 1]?.lower === 'to' &&
      isOf(tokens[at - 1], AUXILIARY) &&
      PASSIVES.has(token.lower);
    if (!isPassive && !(isOf(token, ADVERB) && ADVERBS.has(token.lower))) continue;
    let [from, to] = [at, at];
    while (from > 0 && !isMark(tokens[from - 1], ';')) from -= 1;
    while (to + 1 < tokens.length && !isMark(tokens[to + 1], ';')) to += 1;
    const last = found.at(-1);
    const content = { start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
    if (last?.content.start === content.start) continue;
    found.push({ cue: { start: token.start, end: token.end }, content, clause });
  }
  return found;
}
