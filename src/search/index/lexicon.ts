import { ownCopy } from '../../own-copy.ts';
import { type Acronym, readAcronym } from '../../text/words/acronyms.ts';
import { isArabicScript, skeletonsOf } from '../../text/words/scripts.ts';
import { keyOfNameTerm } from '../../text/words/terms.ts';
import { type ArticleTerms, passageTerms } from './indexed-article.ts';

/**
 * The terms of an index: the number of each, and how many passages have it. MiniSearch counts
 * passages too, but has no public way to ask.
 */
export class Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  /** Numbers of the terms by their first letter and length, for {@link like}. */
  readonly #shapes = new Map<string, number[]>();
  /** The letters of each term, as {@link lettersIn} returns them. Filled together with the shapes. */
  readonly #letters: number[] = [];
  /** Numbers of the names by their consonants, for {@link sounding}. */
  readonly #sounds = new Map<string, number[]>();
  /** Numbers of the terms that introduce acronyms, by the letters. */
  readonly #acronyms = new Map<string, number[]>();
  #hasArabic = false;
  /** Number of passages whose text has each term, by the term's number. */
  readonly #frequencies: number[] = [];
  /**
   * Number of matches of each term in the titles, sources and authors of the passages' articles.
   */
  readonly #fieldMatches: number[] = [];
  #passages = 0;

  /** @param terms - Known terms, in the order of their numbers. */
  constructor(terms: readonly string[] = []) {
    for (const term of terms) this.#add(term);
  }

  /** Every term. Its index is its number. */
  get terms(): readonly string[] {
    return this.#terms;
  }

  /** Returns the number of a term. A new term gets the next number. */
  intern(term: string): number {
    return this.#numbers.get(term) ?? this.#add(ownCopy(term));
  }

  /** The number of a term; `undefined` if the index never had it. */
  number(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** The term with a number. @throws RangeError if no term has it. */
  term(number: number): string {
    const term = this.#terms[number];
    if (term === undefined) throw new RangeError(`No term has the number ${number}`);
    return term;
  }

  /**
   * Finds terms that may be meant by a mistyped word: those of about the same length and letters, with the
   * same first letter or with the first two letters swapped.
   *
   * @param most - Most letters that are missing, added or wrong.
   */
  like(term: string, most: number): string[] {
    if (this.#shapes.size === 0) for (const number of this.#terms.keys()) this.#shape(number);
    const letters = lettersIn(term);
    const found: string[] = [];
    const add = (number: number) => {
      // A wrong letter is one letter missing and another added.
      if (countBits(letters ^ (this.#letters[number] ?? 0)) > 2 * most) return;
      found.push(this.term(number));
    };
    for (let length = term.length - most; length <= term.length + most; length += 1) {
      this.#shapes.get(`${term[0]}${length}`)?.forEach(add);
    }
    if (term[0] === term[1]) return found;
    for (const number of this.#shapes.get(`${term[1]}${term.length}`) ?? []) {
      if (this.term(number)[1] === term[0]) add(number);
    }
    return found;
  }

  /**
   * Finds the names that have some consonants, in Latin or Arabic letters.
   *
   * @param skeleton - One of `skeletonsOf` the key of a name.
   * @returns Terms of names. The index may no longer have some of them.
   */
  sounding(skeleton: string): string[] {
    if (this.#sounds.size === 0) for (const number of this.#terms.keys()) this.#hear(number);
    return (this.#sounds.get(skeleton) ?? []).map((number) => this.term(number));
  }

  /** Whether any report ever had a word in Arabic script. */
  get hasArabic(): boolean {
    return this.#hasArabic;
  }

  /** What some letters stand for, as the reports introduce them. */
  acronyms(letters: string): Acronym[] {
    return (this.#acronyms.get(letters) ?? []).flatMap((number) =>
      this.frequency(number) > 0 ? (readAcronym(this.term(number)) ?? []) : [],
    );
  }

  /** Number of passages whose text has a term. */
  frequency(number: number): number {
    return this.#frequencies[number] ?? 0;
  }

  /** Number of passages whose text has a term; 0 if no report ever had it. */
  frequencyOf(term: string): number {
    const number = this.number(term);
    return number === undefined ? 0 : this.frequency(number);
  }

  /** Number of matches that MiniSearch goes through for a term: one per passage and field. */
  matches(term: string): number {
    const number = this.number(term);
    return number === undefined ? 0 : this.frequency(number) + (this.#fieldMatches[number] ?? 0);
  }

  /** Adds the passages of an article to the counts (`by` 1) or removes them (`by` −1). */
  count(read: ArticleTerms, by: 1 | -1): void {
    const passages = passageTerms(read);
    this.#passages += by * passages.length;
    for (const terms of passages) add(new Set(terms), by, this.#frequencies);
    for (const terms of read.fields) add(new Set(terms), by * passages.length, this.#fieldMatches);
  }

  /**
   * The weight of a term: inverse document frequency as in BM25, never negative (Robertson &
   * Zaragoza, "The Probabilistic Relevance Framework", 2009, with Lucene's 1 + inside the
   * logarithm).
   */
  weight(number: number): number {
    return this.#weight(this.frequency(number));
  }

  /** The weight of a term that only one passage has. No term weighs more. */
  get mostWeight(): number {
    return this.#weight(1);
  }

  #weight(frequency: number): number {
    const others = Math.max(0, this.#passages - frequency);
    return Math.log(1 + (others + 0.5) / (frequency + 0.5));
  }

  #add(term: string): number {
    const number = this.#terms.length;
    this.#numbers.set(term, number);
    this.#terms.push(term);
    this.#frequencies.push(0);
    this.#fieldMatches.push(0);
    if (this.#shapes.size > 0) this.#shape(number);
    if (this.#sounds.size > 0) this.#hear(number);
    const acronym = readAcronym(term);
    if (acronym) addTo(this.#acronyms, acronym.letters, number);
    this.#hasArabic ||= isArabicScript(term);
    return number;
  }

  #hear(number: number): void {
    const key = keyOfNameTerm(this.term(number));
    if (key === null) return;
    for (const skeleton of skeletonsOf(key)) addTo(this.#sounds, skeleton, number);
  }

  #shape(number: number): void {
    const term = this.term(number);
    addTo(this.#shapes, `${term[0]}${term.length}`, number);
    this.#letters[number] = lettersIn(term);
  }
}

/** A bit for each letter that a word has. Letters of other scripts share the bits. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** Number of bits that are set. */
function countBits(bits: number): number {
  let rest = bits;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function addTo(groups: Map<string, number[]>, group: string, number: number): void {
  const members = groups.get(group);
  if (members) members.push(number);
  else groups.set(group, [number]);
}

function add(numbers: Iterable<number>, by: number, counts: number[]): void {
  for (const number of numbers) counts[number] = (counts[number] ?? 0) + by;
}
