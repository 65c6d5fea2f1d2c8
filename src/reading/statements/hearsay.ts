import type { Span } from '../../text/span.ts';
import type { Clause } from './grammar/clauses.ts';
import { isMark, isOf } from './grammar/tokens.ts';
import { AUXILIARY } from './grammar/word-classes.ts';

/** What is said without a source. */
export interface Hearsay {
  readonly cue: Span;
  readonly content: Span;
  readonly clause: Clause;
}

const ADVERBS = /^(?:reportedly|allegedly|supposedly|purportedly)$/;

/** "Is believed to", "are said to". */
const PASSIVES = /^(?:believed|said|thought|alleged|rumou?red|reported|understood|suspected)$/;

/** Finds words such as "reportedly" in a sentence. What is said is the whole sentence, up to a semicolon. */
export function hearsayIn(clause: Clause): Hearsay[] {
  const { tokens } = clause;
  const found: Hearsay[] = [];
  for (const [at, token] of tokens.entries()) {
    const isPassive =
      PASSIVES.test(token.lower) &&
      tokens[at + 1]?.lower === 'to' &&
      isOf(tokens[at - 1], AUXILIARY);
    if (!isPassive && !ADVERBS.test(token.lower)) continue;
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
