import { lemma } from '../../../../text/words/lemma.ts';
import { variantSpellings } from '../../../../text/words/variant-spellings.ts';
import { equivalents } from '../../equivalents.ts';

/** Words that ask for a thing, and words that also tell of it, with a space between them. */
export type WordGroup = readonly [asked: string, told?: string];

/** Lemmas by which a report tells of a thing, for each lemma by which a question asks for it. */
export type WordGroups = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Groups words. What reports use for one of the words that ask tells of the thing as well (`equivalents`).
 *
 * @param groups - A word that asks for several things may be told of by the words of any.
 * @param others - What else tells of a word.
 */
export function wordGroups(
  groups: readonly WordGroup[],
  others: (word: string) => readonly string[] = equivalents,
): WordGroups {
  const all = new Map<string, ReadonlySet<string>>();
  for (const [asked, told] of groups) {
    const words = lemmasOf(asked);
    const lemmas = [...words, ...lemmasOf(told ?? ''), ...words.flatMap(others)];
    for (const word of words) {
      all.set(word, new Set([...(all.get(word) ?? []), ...lemmas]));
    }
  }
  return all;
}

/** The lemmas of words with a space between them, in British and American spelling. */
export function lemmasOf(spaced: string): string[] {
  return spaced
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(lemma)
    .flatMap((word) => [word, ...variantSpellings(word)]);
}
