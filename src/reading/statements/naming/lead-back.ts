import type { Draft } from '../drafts.ts';
import type { Clause } from '../grammar/clauses.ts';
import { isOf, type Token } from '../grammar/tokens.ts';
import { RELATIVE, THAT } from '../grammar/word-classes.ts';
import type { Source } from '../statement.ts';
import type { Weighed } from '../weighing/weigh.ts';
import { Namings } from './namings.ts';

/** Sources of less sure statements need more to be taken for a person. */
const SURE_SPEAKER = 0.6;

/**
 * Leads the sources of statements back to the fullest naming before them.
 *
 * @param clauses - The sentences of the body, in order.
 * @param weighed - Statements in them.
 */
export function leadBack(
  clauses: readonly Clause[],
  weighed: readonly Weighed[],
): Map<Draft, Source> {
  const byClause = new Map<Clause, Draft[]>();
  const sureness = new Map(weighed.map((one) => [one.draft, one.sureness]));
  for (const { draft } of weighed) {
    const known = byClause.get(draft.clause);
    if (known) known.push(draft);
    else byClause.set(draft.clause, [draft]);
  }
  const namings = new Namings();
  const found = new Map<Draft, Source>();
  const isSure = (draft: Draft) => (sureness.get(draft) ?? 0) >= SURE_SPEAKER;
  const lead = (draft: Draft) => {
    const words = wordsOf(draft);
    // "He" inside a quotation is none of those who speak around it.
    const isInside = draft.clause.depth > 0 && isPronoun(words[0]);
    const isQuoted = draft.candidate.opening === 'quote';
    const naming = isInside
      ? draft.source
      : namings.lead(draft.source, words, isSure(draft), isQuoted);
    found.set(draft, { printed: draft.source, naming });
  };
  for (const clause of clauses) {
    const own = byClause.get(clause) ?? [];
    // A pronoun behind what is said stands for one who was named before: "Assad must go, he said".
    const before = own.filter((draft) => clause.depth === 0 && isPronounBehind(draft));
    before.forEach(lead);
    namings.read(clause);
    for (const draft of own) if (!before.includes(draft)) lead(draft);
  }
  return found;
}

function isPronounBehind({ candidate, clause }: Draft): boolean {
  const { source, order } = candidate;
  const isOne = source.from === source.to;
  return isOne && isPronoun(clause.tokens[source.from]) && (order !== 'after' || source.from === 0);
}

function isPronoun(token: Token | undefined): boolean {
  return /^(?:he|she|they|it)(?:'|$)/.test(token?.lower ?? '');
}

/** The tokens of a source, without the pronoun of "X, who". */
function wordsOf({ candidate, clause }: Draft): Token[] {
  const { from, to } = candidate.source;
  const words = clause.tokens.slice(from, to + 1);
  if (words.length > 1 && isOf(words.at(-1), RELATIVE | THAT)) words.pop();
  return words;
}
