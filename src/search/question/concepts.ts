import { relatedWords } from '../../text/words/related-words.ts';
import { otherNumbers } from '../../text/words/spelled-numbers.ts';
import { isNameTerm, nameTerm, type Term } from '../../text/words/terms.ts';
import { variantSpellings } from '../../text/words/variant-spellings.ts';
import type { Lexicon } from '../index/lexicon.ts';
import { equivalents } from './equivalents.ts';
import { isMostlyName, isProperName, isWrittenAsName } from './proper-names.ts';
import type { EverydayVerb } from './wording/everyday-verbs.ts';
import { looseNames, withOrWithoutArticle } from './wording/loose-names.ts';
import { type Mended, mended, mendedRare } from './wording/mended.ts';
import { inOtherScript } from './wording/other-script.ts';
import { variedSpellings, withAnotherLetter, withAnotherVowel } from './wording/other-spellings.ts';
import { namesOf } from './wording/phrases.ts';
import { shortForms } from './wording/short-forms.ts';

/** A term that expresses a concept, and how surely. */
export interface Alternative {
  /** Number of the term in the lexicon. */
  readonly term: number;
  /** From 0 to 1; 1 is the word itself. */
  readonly strength: number;
}

/** A thing that a question names, with all terms that the corpus has for it. */
export interface Concept {
  /** Inverse document frequency; highest for words that the corpus does not have. */
  readonly weight: number;
  /** Empty if the corpus has no word for it. */
  readonly alternatives: readonly Alternative[];
  /**
   * Terms of similar meaning. They raise the score of sentences that other words have found. They
   * are not searched, because searching them where the corpus has the word itself finds more that
   * is beside the point.
   */
  readonly related: readonly Alternative[];
  /** Whether it is written as a name or has a digit. */
  readonly isName: boolean;
  /** Whether it names a person, a place or a group: written as a name, or mostly a name in the corpus. */
  readonly isProper: boolean;
  /** Whether it only says when. Reports say that in other words, or with their date alone. */
  readonly isTime: boolean;
  /** Where the question names it, in UTF-16 units. */
  readonly places: readonly number[];
}

/** How surely a term means the word of the question. */
const STRENGTH = {
  /** A name in another spelling. */
  name: 0.9,
  /** A commoner spelling of a name, with another vowel. */
  vowel: 0.8,
  /** A spelling of a name with a vowel more, less or elsewhere. */
  varied: 0.7,
  /** A name in another script. */
  script: 0.8,
  /** A number in digits or in words, or two words written as one. */
  joined: 0.9,
  /** A word for several. */
  phrase: 1,
  /** What a short form stands for. */
  shortForm: 0.9,
  smallMistake: 0.9,
  /** A word with any other typing mistake. */
  misspelled: 0.7,
  /** Another word that reports use for it. */
  equivalent: 0.7,
  /** The rarer half of a word, or the rarest part of a name. */
  half: 0.6,
  /** A word of the same family: "decide", "decision". */
  family: 0.6,
} as const;

/** Terms at least this sure are forms of the word itself; less sure ones are other words. */
export const LEAST_NAMED = STRENGTH.family;

/** The terms that are forms of a concept's own word. */
export function termsNaming({ alternatives }: Concept, lexicon: Lexicon): string[] {
  return alternatives
    .filter(({ strength }) => strength >= LEAST_NAMED)
    .map(({ term }) => lexicon.term(term));
}

/** How surely a synonym, and a broader or narrower word, means the word of the question. */
const RELATED_STRENGTH = { synonym: 0.5, kind: 0.25 } as const;

/**
 * Weights of a name and of another word that the corpus does not have, as shares of the weight of a
 * word that one passage has. The corpus may say the same in another word, but it has nothing about
 * a name that it never prints.
 */
const UNKNOWN_NAME = 1.1;
const UNKNOWN_WORD = 0.66;

type Neighbours = readonly [Term | undefined, Term | undefined];

/** What surrounds a word in its question. */
export interface Surroundings {
  /** The words before and after it, which may be one word with it. */
  readonly neighbours: Neighbours;
  /** Words that stand for it together with its neighbours. */
  readonly phrases: readonly string[];
  /** Whether the question has no lower-case letter, so that capitals mean nothing. */
  readonly isShouted: boolean;
}

/** The terms of a corpus that express a word, each as surely as the surest of its ways. */
class Expressions {
  readonly #strengths = new Map<number, number>();
  readonly #lexicon: Lexicon;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get isEmpty(): boolean {
    return this.#strengths.size === 0;
  }

  get all(): Alternative[] {
    return [...this.#strengths].map(([term, strength]) => ({ term, strength }));
  }

  has(term: number): boolean {
    return this.#strengths.has(term);
  }

  /** Adds the words that the corpus has. */
  add(strength: number, ...words: readonly (string | null)[]): void {
    for (const { term } of inCorpus(words, strength, this.#lexicon)) {
      this.#strengths.set(term, Math.max(this.#strengths.get(term) ?? 0, strength));
    }
  }
}

/** Finds what a word of a question stands for in a corpus. */
export function conceptOf(
  term: Term,
  { neighbours, phrases, isShouted }: Surroundings,
  lexicon: Lexicon,
): Omit<Concept, 'places' | 'isTime'> {
  const found = new Expressions(lexicon);
  const spellings = [term.term, ...variantSpellings(term.term)];
  found.add(1, ...spellings);
  const isAbsent = found.isEmpty;
  const meant = isAbsent ? mended(term.term, lexicon) : null;
  if (isAbsent || term.capitalised || isMostlyName(term.term, lexicon)) {
    addNames(found, term, meant, lexicon);
  }
  found.add(STRENGTH.joined, ...otherNumbers(term.term));
  found.add(STRENGTH.phrase, ...phrases);
  for (const joined of joinedWith(term, neighbours)) {
    found.add(STRENGTH.joined, joined, isAbsent ? nameTerm(joined) : null);
  }
  found.add(STRENGTH.shortForm, ...spellings.flatMap(shortForms));
  found.add(STRENGTH.equivalent, ...spellings.flatMap(equivalents));
  found.add(STRENGTH.family, ...spellings.flatMap((word) => relatedWords(word).family));
  for (const name of namesOf(term.term, lexicon)) found.add(STRENGTH.half, rarest(name, lexicon));
  if (found.isEmpty) found.add(STRENGTH.name, ...looseNames(term.term, lexicon));
  if (meant) addMended(found, meant);
  found.add(STRENGTH.half, rarerHalf(term.term, lexicon));
  found.add(1, mendedRare(term.term, lexicon));
  const known = meant?.words[0] ?? term.term;
  const { synonyms, kinds } = relatedWords(known);
  // Synonyms are searched only if the corpus does not have the word itself.
  if (found.isEmpty) found.add(RELATED_STRENGTH.synonym, ...synonyms);
  const related = [
    ...inCorpus(synonyms, RELATED_STRENGTH.synonym, lexicon),
    ...inCorpus(kinds, RELATED_STRENGTH.kind, lexicon),
  ].filter((other) => !found.has(other.term));
  const isWritten = isWrittenAsName(term, isShouted);
  // No report prints it, and it was found by how it sounds.
  const isHeard = found.all.every((one) => isNameTerm(lexicon.term(one.term)));
  const isProper = isProperName({ ...term, term: known }, isWritten, !isHeard, lexicon);
  const weight = weightOf(term, found.all, lexicon);
  return { weight, alternatives: found.all, related, isName: term.numeric || isWritten, isProper };
}

/** Finds the words of a corpus for a verb of several words: those that say the same, and its first one. */
export function conceptOfVerb(
  term: Term,
  { head, words }: EverydayVerb,
  lexicon: Lexicon,
): Omit<Concept, 'places' | 'isTime'> {
  const found = new Expressions(lexicon);
  found.add(STRENGTH.phrase, head, ...words);
  const weight = weightOf(term, found.all, lexicon);
  return { weight, alternatives: found.all, related: [], isName: false, isProper: false };
}

/** Adds what a word can be if it is a name. */
function addNames(found: Expressions, term: Term, meant: Mended | null, lexicon: Lexicon): void {
  const isMistake = meant !== null && meant.words.length > 0 && !term.capitalised;
  const strength = isMistake ? STRENGTH.misspelled : STRENGTH.name;
  found.add(strength, nameTerm(term.term), nameTerm(term.folded));
  found.add(
    STRENGTH.vowel,
    ...withOrWithoutArticle(term.term),
    ...withAnotherVowel(term.term, lexicon),
  );
  found.add(STRENGTH.misspelled, ...withAnotherLetter(term.term, lexicon));
  found.add(STRENGTH.varied, ...variedSpellings(term.term, lexicon));
  const owner = ownerOf(term.term, lexicon);
  if (owner !== null) found.add(STRENGTH.name, owner, nameTerm(owner));
  for (const { words, isSure } of inOtherScript(term.term, lexicon)) {
    found.add(isSure ? STRENGTH.script : STRENGTH.misspelled, ...words);
  }
}

/** Fewest letters of a name that can be read in its possessive. */
const SHORTEST_OWNER = 4;

/** The name in a possessive that was typed without its apostrophe: `samira` in "samiras daughter". */
function ownerOf(word: string, lexicon: Lexicon): string | null {
  const owner = word.slice(0, -1);
  if (!word.endsWith('s') || owner.length < SHORTEST_OWNER) return null;
  return isMostlyName(owner, lexicon) ? owner : null;
}

/** Adds the words that are meant by a mistyped one, and what stands for them. */
function addMended(found: Expressions, { words, isSure }: Mended): void {
  found.add(isSure ? STRENGTH.smallMistake : STRENGTH.misspelled, ...words);
  const others = words.flatMap((word) => [
    ...shortForms(word),
    ...equivalents(word),
    ...relatedWords(word).family,
  ]);
  found.add(STRENGTH.family, ...others);
}

function joinedWith(term: Term, [previous, next]: Neighbours): string[] {
  return [
    ...(next ? [term.term + next.term] : []),
    ...(previous ? [previous.term + term.term] : []),
  ];
}

/** The rarest of some words that the corpus has. */
function rarest(words: readonly string[], lexicon: Lexicon): string | null {
  const known = words.flatMap((word) => {
    const number = lexicon.number(word);
    return number === undefined ? [] : [{ word, weight: lexicon.weight(number) }];
  });
  return known.sort((one, other) => other.weight - one.weight)[0]?.word ?? null;
}

/** The words that the corpus has. */
function inCorpus(
  words: readonly (string | null)[],
  strength: number,
  lexicon: Lexicon,
): Alternative[] {
  return words.flatMap((word) => {
    const term = word === null ? undefined : lexicon.number(word);
    return term !== undefined && lexicon.frequency(term) > 0 ? [{ term, strength }] : [];
  });
}

/** The weight of the surest alternative, or of the commonest if several are equally sure. */
function weightOf(term: Term, alternatives: readonly Alternative[], lexicon: Lexicon): number {
  const surest = Math.max(0, ...alternatives.map(({ strength }) => strength));
  const weights = alternatives
    .filter(({ strength }) => strength === surest)
    .map(({ term }) => lexicon.weight(term));
  if (weights.length > 0) return Math.min(...weights);
  const isNaming = term.capitalised || term.numeric;
  return lexicon.mostWeight * (isNaming ? UNKNOWN_NAME : UNKNOWN_WORD);
}

/** The more informative half of a compound: `airbase` is also written `air base`. */
function rarerHalf(term: string, lexicon: Lexicon): string | null {
  let best: string | null = null;
  for (let at = 3; at <= term.length - 3; at++) {
    const halves = [term.slice(0, at), term.slice(at)];
    const numbers = halves.map((half) => lexicon.number(half));
    if (numbers.some((number) => number === undefined || lexicon.frequency(number) === 0)) continue;
    const weights = numbers.map((number) => (number === undefined ? 0 : lexicon.weight(number)));
    best = halves[(weights[0] ?? 0) > (weights[1] ?? 0) ? 0 : 1] ?? null;
  }
  return best;
}
