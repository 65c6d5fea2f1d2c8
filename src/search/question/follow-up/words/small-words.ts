import lemmatizer from 'wink-lemmatizer';
import type { Word } from '../../../../text/words/words.ts';

const setOf = (listed: string): ReadonlySet<string> => new Set(listed.split(/\s+/));

/** Forms of "be". */
export const BE = setOf('is are was were am isnt arent wasnt werent');

/** Auxiliaries before the dictionary form of a verb. */
export const DO_AND_MODALS = setOf(
  'do does did dont doesnt didnt will would shall should can could may might must',
);

const HAVE = setOf('has have had hasnt havent hadnt');

export const AUXILIARIES: ReadonlySet<string> = new Set([...BE, ...DO_AND_MODALS, ...HAVE]);

export const DETERMINERS = setOf('the a an this that these those his her its their our some any');

/** Words for a person or a thing named before. */
export const PRONOUNS = setOf('he she it they him her them his its their this that these those');

export const PREPOSITIONS = setOf(
  `about after against among around as at before behind between beyond by despite during for from in
  inside into near of off on onto outside over per since through throughout to toward towards under
  until till upon via with within without across`,
);

/** Prepositions that can replace each other, because they answer the same question. */
const LIKE: readonly ReadonlySet<string>[] = [
  setOf('in at near inside across on around within outside'),
  setOf('to into onto toward towards'),
  setOf('after before since until till during'),
];

/** Whether two prepositions answer the same question: where, where to or when. */
export function areAlike(one: string, other: string): boolean {
  return one === other || LIKE.some((each) => each.has(one) && each.has(other));
}

const SAYING = setOf('say tell think know believe claim deny confirm admit announce want');

/** Whether only people do what a verb says. */
export function isSaying({ folded }: Word): boolean {
  return SAYING.has(lemmatizer.verb(folded));
}

/** Whether a word is in a list; `false` for no word. */
export function isOneOf(word: Word | undefined, listed: ReadonlySet<string>): boolean {
  return word !== undefined && !isName(word) && listed.has(word.folded);
}

/** `US` and `IT` are not pronouns. */
function isName({ acronym }: Word): boolean {
  return acronym;
}
