import type { Span } from '../../../text/span.ts';
import { type Acronym, initialsOf } from '../../../text/words/acronyms.ts';
import { lemma } from '../../../text/words/lemma.ts';
import { nameTerm, type Term, termsOf } from '../../../text/words/terms.ts';
import { variantSpellings } from '../../../text/words/variant-spellings.ts';
import { words } from '../../../text/words/words.ts';
import type { Lexicon } from '../../index/lexicon.ts';

/** Words that together mean what one other word says. Without stop words. */
const PHRASES: readonly (readonly [phrase: string, ...words: string[]])[] = [
  ['prime minister', 'premier'],
  ['united kingdom', 'britain', 'british'],
  ['islamic state', 'is.', 'isis', 'isil', 'daesh'],
  ['lose life', 'kill', 'die', 'dead', 'death'],
  ['death toll', 'kill', 'die', 'dead', 'fatality'],
  ['body count', 'kill', 'die', 'dead', 'death', 'fatality'],
  ['shoot dead', 'kill'],
  ['money problem', 'financial', 'debt', 'bankruptcy'],
  ['money trouble', 'financial', 'debt', 'bankruptcy'],
  ['cease fire', 'truce', 'ceasefire', 'cessation'],
  ['ولايات متحده', 'us.'],
  ['امم متحده', 'un', 'nations'],
  ['مملكه متحده', 'uk', 'britain', 'british'],
  ['حزب الله', 'hezbollah', 'hizbollah', 'hizballah'],
  ['عين عرب', 'kobani', 'kobane'],
  ['دوله اسلاميه', 'is.', 'isis', 'isil', 'daesh'],
];

/** Acronyms that reports use without introducing them. */
const KNOWN: readonly Acronym[] = [
  ['un', 'united nations'],
  ['eu', 'european union'],
  ['uk', 'united kingdom'],
  ['pm', 'prime minister'],
  ['fm', 'foreign minister'],
  ['is.', 'islamic state'],
  ['hrw', 'human rights watch'],
  ['msf', 'medecins sans frontieres'],
  ['msf', 'doctors without borders'],
  ['icrc', 'international committee red cross'],
  ['pmf', 'popular mobilization forces'],
  ['pmu', 'popular mobilization units'],
  ['sdf', 'syrian democratic forces'],
  ['fsa', 'free syrian army'],
  ['ypg', 'peoples protection units'],
  ['hts', 'hayat tahrir al-sham'],
  ['sohr', 'syrian observatory human rights'],
  ['opcw', 'organisation prohibition chemical weapons'],
  ['irgc', 'islamic revolutionary guard corps'],
  ['idf', 'israel defense forces'],
  ['iaea', 'international atomic energy agency'],
  ['unhcr', 'united nations high commissioner refugees'],
  ['unsc', 'united nations security council'],
  ['who.', 'world health organization'],
  ['cdc', 'centers disease control'],
  ['ny', 'new york'],
  ['nyc', 'new york city'],
  ['nyt', 'new york times'],
  ['uae', 'united arab emirates'],
  ['drc', 'democratic republic congo'],
  ['ksa', 'saudi arabia'],
  ['wwi', 'world war i'],
  ['wwii', 'world war ii'],
  ['ww2', 'world war ii'],
  ['nato', 'north atlantic treaty organization'],
  ['gcc', 'gulf cooperation council'],
  ['oic', 'organization islamic cooperation'],
  ['wfp', 'world food programme'],
  ['imf', 'international monetary fund'],
  ['wto', 'world trade organization'],
  ['ecb', 'european central bank'],
  ['icc', 'international criminal court'],
  ['icj', 'international court justice'],
  ['fbi', 'federal bureau investigation'],
  ['cia', 'central intelligence agency'],
  ['doj', 'department justice'],
  ['dod', 'department defense'],
  ['epa', 'environmental protection agency'],
  ['fda', 'food drug administration'],
  ['fema', 'federal emergency management agency'],
  ['pkk', 'kurdistan workers party'],
  ['ied', 'improvised explosive device'],
  ['ngo', 'non governmental organization'],
].map(([letters = '', name = '']) => ({ letters, name: name.split(' ').map(lemma) }));

const BY_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  PHRASES.map(([phrase, ...words]) => [phrase.split(' ').map(lemma).join(' '), words.map(lemma)]),
);

/** Most words of a phrase. */
const LONGEST = 7;

/** A word of the corpus for several words of a question. */
export interface Phrase {
  /** The terms of the question that it stands for together. */
  readonly terms: readonly string[];
  readonly word: string;
}

/**
 * Finds the words that stand for several words of a question: `un` for "United Nations", and `sdf` for
 * "Syrian Democratic Forces" if a report introduces it.
 *
 * @param terms - The terms of the question, in order.
 */
export function phrasesIn(terms: readonly Term[], lexicon: Lexicon): Phrase[] {
  const words = terms.map(({ term }) => term);
  return words.flatMap((_, start) =>
    Array.from({ length: LONGEST - 1 }, (_, more) => words.slice(start, start + more + 2))
      .filter((run, more) => run.length === more + 2)
      .flatMap((run) => meaning(run, lexicon).map((word) => ({ terms: run, word }))),
  );
}

function meaning(run: readonly string[], lexicon: Lexicon): string[] {
  const known = BY_WORDS.get(run.map(withoutArticle).join(' ')) ?? [];
  const acronyms = acronymsOf(initialsOf(run), lexicon).filter((acronym) => isNamed(acronym, run));
  return [...known, ...acronyms.map(({ letters }) => letters)];
}

/** The words that an acronym stands for, as reports introduce it: `syrian`, `democratic`, `force`. */
export function namesOf(letters: string, lexicon: Lexicon): readonly (readonly string[])[] {
  return acronymsOf(letters, lexicon).map(({ name }) => name);
}

/** Where a text has the words of an acronym that everyone knows: "human rights watch". */
export function spansOfAcronyms(text: string): Span[] {
  const all = words(text);
  const asked = termsOf(all);
  return asked.flatMap(({ start }, from) =>
    KNOWN.flatMap(({ name }) => {
      const run = asked.slice(from, from + name.length);
      const end = run.at(-1)?.end ?? start;
      return isNamed(
        { letters: '', name },
        run.map(({ term }) => term),
      )
        ? [{ start, end }]
        : [];
    }),
  );
}

function acronymsOf(letters: string, lexicon: Lexicon): readonly Acronym[] {
  return [...KNOWN.filter((known) => known.letters === letters), ...lexicon.acronyms(letters)];
}

function isNamed({ name }: Acronym, run: readonly string[]): boolean {
  if (name.length !== run.length) return false;
  return name.every((word, at) => {
    const asked = run[at] ?? '';
    if (word === asked || variantSpellings(word).includes(asked)) return true;
    return nameTerm(word) !== null && nameTerm(word) === nameTerm(asked);
  });
}

/** Arabic words are written together with their article. */
function withoutArticle(word: string): string {
  return word.replace(/^ال(?=\p{L}{3})/u, '');
}
