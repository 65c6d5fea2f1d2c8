/**
 * Words that reports use for one another, as `terms` spells them. The list is short on purpose,
 * because the rest of a question finds what the corpus says in other words.
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
