import { deedWords } from './deed-words.ts';
import { lemmasOf } from './word-groups.ts';

/** Words for one thing that someone does. Who is named as the one who does any of them does it. */
const ACTS: readonly string[] = [
  'kill slaughter cull murder massacre execute slay',
  'fire launch shoot lob unleash',
  'drop throw dump release',
  'send deploy dispatch deliver',
  'donate give pledge contribute raise promise',
  'buy purchase acquire',
  'sell shift',
  'lose',
  'win receive',
  'order buy purchase',
  'quarantine isolate confine seclude',
  'ban prohibit forbid outlaw bar',
  'build construct',
  'destroy demolish',
  'evacuate',
  'vaccinate immunise',
  'lend loan',
  'borrow',
  'invest',
  'pay',
  'spend',
  'hire employ',
  'expel deport',
  'release free',
  'light',
];

const WORDS = new Map<string, ReadonlySet<string>>();
for (const act of ACTS) {
  const words = lemmasOf(act);
  for (const word of words) WORDS.set(word, new Set([...(WORDS.get(word) ?? []), ...words]));
}

/** The lemmas by which a report tells of what someone does; `null` for words of which they are not known. */
export function actWords(lemma: string): ReadonlySet<string> | null {
  return WORDS.get(lemma) ?? deedWords(lemma);
}
