import { equivalents } from '../equivalents.ts';
import { tellsOfAction } from './actions.ts';
import { lemmasOf } from './word-groups.ts';

/** Something that one does to another. */
type DeedGroup = readonly [asked: string, told: string];

/** Deeds, with the words by which reports tell of them or of a larger deed that they are part of. */
const DEEDS: readonly DeedGroup[] = [
  [
    'attack bomb bombard shell strike hit raid target invade assault pound provoke storm ambush',
    `airstrike bombing bombardment shelling artillery mortar missile rocket fire shoot kill wound injure destroy damage
    blast explosion explode launch drop offensive operation incursion invasion intervene intervention campaign
    aggression provocation clash fight battle war combat retaliate retaliation respond massacre ambush
    involvement involve responsible responsibility perpetrator gas jet warplane sortie enter cross occupy
    down behead execute murder massacre`,
  ],
  ['kidnap abduct', 'take hold seize hostage captor captive release free'],
  ['arrest detain', 'take hold jail imprison custody round hand sentence release'],
  [
    'capture seize retake recapture overrun',
    'control fall wrest drive expel lose advance win battle offensive',
  ],
  ['besiege', 'siege surround encircle blockade starve'],
  ['meet', 'talk visit host receive welcome negotiate negotiation session gather see summit'],
  [
    'accuse blame',
    'say tell state hold point suspect charge believe responsible criticise criticize slam deny describe',
  ],
  ['threaten warn', 'threat vow ultimatum warning promise say tell attack retaliate allow'],
  [
    'support back arm fund finance sponsor',
    `aid help assist provide supply equip train weapon ally loyal deliver deploy send ship give allied cooperate cover
    assistance funding financing backing supporter backer sponsor affiliate link linked behind relation side fight`,
  ],
  ['sanction', 'embargo blacklist penalty freeze punish impose target measure'],
  ['down', 'shoot hit destroy bring crash intercept target claim'],
  ['behead execute torture', 'kill die murder shoot slaughter massacre punish abuse beat'],
];

const TOLD = new Map<string, ReadonlySet<string>>();
for (const [asked, told] of DEEDS) {
  const words = lemmasOf(asked);
  const all = new Set([
    ...words,
    ...lemmasOf(told.replaceAll(/\s+/g, ' ')),
    ...words.flatMap(equivalents),
    ...words.flatMap((word) => [...(tellsOfAction(word, 0, word) ?? [])]),
  ]);
  for (const word of words) TOLD.set(word, all);
}

/** The lemmas by which a report tells of a deed that a question asks about; `null` for other words. */
export function deedWords(lemma: string): ReadonlySet<string> | null {
  return TOLD.get(lemma) ?? null;
}
