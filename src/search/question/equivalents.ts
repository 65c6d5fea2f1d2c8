/**
 * Words, as `terms` spells them, that reports use for one another. Short on purpose: what the corpus
 * says in other words is found by the rest of the question.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['us.', 'america', 'american'],
  ['uk', 'britain', 'british'],
  ['troop', 'soldier', 'serviceman'],
];

const OTHERS = new Map(
  GROUPS.flatMap((group) =>
    group.map((term) => [term, group.filter((other) => other !== term)] as const),
  ),
);

/** Other words for a term. */
export function equivalents(term: string): readonly string[] {
  return OTHERS.get(term) ?? [];
}
