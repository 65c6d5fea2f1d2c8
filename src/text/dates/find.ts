import type { Meaning } from './meaning.ts';
import type { Around } from './pattern.ts';
import { RULES } from './rules/index.ts';
import { GAP, type Token } from './token.ts';

/** The tokens of a time expression, and its meaning. */
export interface Finding {
  /** Index of the first token, and index after the last. */
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/** Finds the expressions of a text from left to right, the longest at each position. */
export function findExpressions(tokens: readonly Token[]): Finding[] {
  const found: Finding[] = [];
  let at = 0;
  while (at < tokens.length) {
    const finding = findAt(tokens, at);
    if (finding) found.push(finding);
    at = finding ? finding.to : at + 1;
  }
  return found;
}

function findAt(tokens: readonly Token[], from: number): Finding | null {
  for (const { rule, said, end: to } of RULES.matches(tokens, from)) {
    const meaning = rule.mean(said, around(tokens, from, to));
    if (meaning) return { from, to, meaning };
  }
  return null;
}

function around(tokens: readonly Token[], from: number, to: number): Around {
  return {
    matched: tokens.slice(from, to),
    before: (nth = 1) => {
      const follower = tokens[from - nth + 1];
      return follower && follower.gap < GAP.paragraph ? tokens[from - nth] : undefined;
    },
    after: (nth = 1) => {
      const next = tokens[to + nth - 1];
      return next && next.gap < GAP.paragraph ? next : undefined;
    },
  };
}
