import { lemma } from '../../text/words/lemma.ts';
import { CONFLICT } from './equivalents/conflict.ts';
import { DEEDS } from './equivalents/deeds.ts';
import { PEOPLE } from './equivalents/people.ts';
import { THINGS } from './equivalents/things.ts';

/**
 * Words that reports use for one another. Acronyms as `terms` marks them. The lists are short on purpose, because the
 * rest of a question finds what the corpus says in other words.
 */
const GROUPS = [...PEOPLE, ...CONFLICT, ...DEEDS, ...THINGS];

const OTHERS = new Map<string, readonly string[]>();
for (const group of GROUPS.map((words) => words.map(lemma))) {
  for (const term of group) {
    const others = [...(OTHERS.get(term) ?? []), ...group.filter((other) => other !== term)];
    OTHERS.set(term, [...new Set(others)]);
  }
}

/** Other words for a term. */
export function equivalents(term: string): readonly string[] {
  return OTHERS.get(term) ?? [];
}
