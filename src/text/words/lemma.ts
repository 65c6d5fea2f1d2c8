import lemmatizer from 'wink-lemmatizer';
import { remembered } from './remembered.ts';

/** Most lemmas to keep. A corpus of 50,000 passages has fewer word forms. */
const MOST_KNOWN = 200_000;

/** Titles of office that differ only in their holder: spokeswoman, spokesperson, spokesmen. */
const HOLDER = /^(\p{L}{5,})(?:woman|person|people|women|men)$/u;

/** Plurals that few dictionaries have: airmen, gunmen. */
const MEN = /^(\p{L}{3,4})men$/u;

/** Verbs that look like the past of another: the wounded do not `wind`, and a founder does not `find`. */
const VERBS_OF_THEIR_OWN: ReadonlyMap<string, string> = new Map(
  [
    ['wound', 'wound wounds wounded wounding'],
    ['found', 'founds founded founding'],
    ['ground', 'ground grounds grounded grounding'],
  ].flatMap(([verb = '', forms = '']) => forms.split(' ').map((form) => [form, verb] as const)),
);

/**
 * Finds the dictionary form of a word, so that `leads`, `leading` and `led` match each other, while
 * `organ` and `organization` do not.
 *
 * @param folded - A word as `fold` returns it.
 * @returns The lemma, or the word itself if none is known.
 */
export const lemma = remembered(lookUp, MOST_KNOWN);

function lookUp(folded: string): string {
  if (folded.length < 3 || !/^[a-z]+$/.test(folded)) return folded;
  const own = VERBS_OF_THEIR_OWN.get(folded);
  if (own !== undefined) return own;
  const holder = HOLDER.exec(folded) ?? MEN.exec(folded);
  if (holder) return `${holder[1]}man`;
  // A noun first, since a form that is both (building, meeting) is one lemma either way.
  for (const form of [lemmatizer.noun, lemmatizer.verb, lemmatizer.adjective]) {
    const result = form(folded);
    if (result !== folded) return lemmatizer.verb(result);
  }
  return folded;
}
