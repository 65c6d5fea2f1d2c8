import lemmatizer from 'wink-lemmatizer';
import { remembered } from './remembered.ts';

/** How many lemmas are kept: a corpus of 50,000 passages has fewer forms than this. */
const MOST_KNOWN = 200_000;

/** Titles of office that differ only by who holds them: spokeswoman, spokesperson, spokesmen. */
const HOLDER = /^(\p{L}{5,})(?:woman|person|people|women|men)$/u;

/**
 * The dictionary form of a word, so that `leads`, `leading` and `led` are found by each other while
 * `organ` and `organization` stay apart.
 *
 * @param folded - A word as `fold` returns it.
 * @returns The lemma, or the word itself where none is known.
 */
export const lemma = remembered(lookUp, MOST_KNOWN);

function lookUp(folded: string): string {
  if (folded.length < 3 || !/^[a-z]+$/.test(folded)) return folded;
  const holder = HOLDER.exec(folded);
  if (holder) return `${holder[1]}man`;
  // A noun first, since a form that is both (building, meeting) is one lemma either way.
  for (const form of [lemmatizer.noun, lemmatizer.verb, lemmatizer.adjective]) {
    const result = form(folded);
    if (result !== folded) return lemmatizer.verb(result);
  }
  return folded;
}
