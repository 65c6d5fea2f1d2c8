import { lemmasOf } from '../beside/words/word-groups.ts';

/** A verb that is completed behind a preposition: "thank them for their help". */
export interface SlotVerb {
  /** Lemmas by which a report tells of it. */
  readonly told: ReadonlySet<string>;
  /** The prepositions that reports use for the same. */
  readonly prepositions: ReadonlySet<string>;
  /** Whether "gave him the money" says the same as "gave the money to him". */
  readonly isGiving: boolean;
}

/** Verbs that ask and tell of the same, the prepositions behind them, and more words that only tell of it. */
type SlotGroup = readonly [asked: string, prepositions: string, told?: string];

const GIVING: readonly SlotGroup[] = [
  ['give hand transfer delegate cede yield surrender entrust', 'to', 'grant'],
  ['give donate pledge contribute', 'to', 'grant award'],
  ['award grant', 'to', 'give'],
  ['sell', 'to'],
  ['pay', 'to'],
  ['send ship deliver dispatch', 'to', 'transfer'],
  ['lend loan', 'to'],
];

const GROUNDS: readonly SlotGroup[] = [
  ['treat', 'for', 'treatment'],
  ['arrest detain', 'for over', 'custody'],
  ['charge', 'with for over', 'accuse indict'],
  ['accuse blame', 'of for', 'allege criticise criticize'],
  ['fine penalise penalize punish', 'for over', 'fined'],
  ['thank', 'for', 'grateful thankful'],
  ['apologise apologize', 'for over', 'apology sorry'],
  ['praise commend hail', 'for', 'applaud laud'],
  ['criticise criticize condemn', 'for over', 'denounce slam'],
  ['convict', 'of', 'guilty'],
  ['jail imprison sentence', 'for over', 'convict'],
  ['sack dismiss fire', 'for over'],
  ['win award', 'for', 'prize honour honor'],
  ['use', 'for', 'usage'],
];

const VERBS = new Map<string, SlotVerb[]>();
for (const [groups, isGiving] of [
  [GIVING, true],
  [GROUNDS, false],
] as const) {
  for (const [asked, prepositions, more = ''] of groups) {
    const verbs = lemmasOf(asked);
    const told = new Set([...verbs, ...lemmasOf(more)]);
    const verb = { told, prepositions: new Set(prepositions.split(' ')), isGiving };
    for (const one of verbs) VERBS.set(one, [...(VERBS.get(one) ?? []), verb]);
  }
}

/**
 * Finds how reports tell of a verb with a preposition.
 *
 * @param lemma - The verb of a question.
 * @returns `null` for a verb that is not known to stand with it.
 */
export function slotVerb(lemma: string, preposition: string): SlotVerb | null {
  const verbs = (VERBS.get(lemma) ?? []).filter(({ prepositions }) =>
    prepositions.has(preposition),
  );
  const [first] = verbs;
  if (!first) return null;
  return { ...first, told: new Set(verbs.flatMap(({ told }) => [...told])) };
}
