import { tellsOfAction } from './actions.ts';
import { lemmasOf } from './word-groups.ts';

/** Words for one kind of deed: those that questions ask with, and more that reports tell of it with. */
type DeedGroup = readonly [asked: string, told: string];

/** Deeds, with the words by which reports tell of them or of a larger deed that they are part of. */
const DEEDS: readonly DeedGroup[] = [
  [
    'attack bomb bombard shell strike hit raid target invade assault pound storm ambush',
    `airstrike bombing bombardment shelling artillery mortar missile rocket fire shoot kill wound injure destroy damage
    blast explosion explode offensive incursion invasion intervene intervention
    besiege siege campaign aggression provocation provoke clash fight battle war combat retaliate retaliation massacre involvement involve
    responsible responsibility perpetrator gas sortie down behead execute murder`,
  ],
  ['veto', 'block'],
  ['invade', 'enter cross occupy operation launch troop deploy'],
  ['provoke', 'provocation attack threat threaten'],
  ['besiege', 'siege surround encircle blockade starve'],
  [
    'threaten warn',
    `threat vow ultimatum warning promise attack retaliate allow accuse blame condemn denounce caution alert fear concern
    apprehension worry risk danger`,
  ],
  [
    'support back arm fund finance sponsor',
    `aid help assist provide supply equip train weapon ally loyal deliver deploy send ship give allied cooperate cover
    assistance funding financing backing supporter backer sponsor affiliate link linked relation side fight`,
  ],
  ['shoot', 'shooting wound injure assassinate murder kill'],
  ['stab', 'stabbing wound injure murder kill'],
  // A denial is an answer too.
  ['admit acknowledge concede confess', 'admission confession acknowledgement deny denial'],
  ['sanction', 'embargo blacklist penalty freeze punish impose target measure'],
  ['down', 'shoot hit destroy bring crash intercept target'],
  ['behead execute torture', 'kill die murder shoot slaughter massacre punish abuse beat'],
  // `actions.ts` has more words for this, but some of them do not tell who accuses whom.
  [
    'accuse blame',
    'allege condemn denounce charge suspect criticise criticize slam fault attribute say tell state claim',
  ],
];

/** An accusation or a threat can be made in any words, so a question that names only one side is too vague. */
const OF_BOTH: ReadonlySet<string> = new Set(lemmasOf('accuse blame threaten warn'));

/** Deeds that `actions.ts` knows. Reports tell of them with the words it has. */
const ACTIONS = lemmasOf('kidnap abduct arrest detain capture seize retake recapture overrun meet');

const TOLD = new Map<string, ReadonlySet<string>>(
  ACTIONS.map((word) => [word, tellsOfAction('', 0, word) ?? new Set([word])]),
);
for (const [asked, told] of DEEDS) {
  const words = lemmasOf(asked);
  const all = [...words, ...lemmasOf(told.replaceAll(/\s+/g, ' '))];
  for (const word of words) TOLD.set(word, new Set([...(TOLD.get(word) ?? []), ...all]));
}

/** Deeds that are done to a place if they are done in it. */
const OF_PLACES: ReadonlySet<string> = new Set(
  lemmasOf(
    'attack bomb bombard shell strike hit raid target invade assault pound storm ambush besiege capture seize retake recapture overrun',
  ),
);

/** Whether a deed done in a place is done to the place too. */
export function isOfPlaces(lemma: string): boolean {
  return OF_PLACES.has(lemma);
}

/** Deeds that are done to one person. */
const PERSONAL: ReadonlySet<string> = new Set(lemmasOf('shoot stab'));

/** Whether a deed is done to one person. */
export function isPersonal(lemma: string): boolean {
  return PERSONAL.has(lemma);
}

/** Whether a question about a deed must name both sides to be read as one. */
export function isOfBoth(lemma: string): boolean {
  return OF_BOTH.has(lemma);
}

/** The lemmas by which a report tells of a deed that a question asks about; `null` for other words. */
export function deedWords(lemma: string): ReadonlySet<string> | null {
  return TOLD.get(lemma) ?? null;
}
