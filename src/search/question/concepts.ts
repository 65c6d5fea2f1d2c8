import { distance } from 'fastest-levenshtein';
import { relatedWords } from '../../text/words/related-words.ts';
import { nameTerm, type Term } from '../../text/words/terms.ts';
import type { Lexicon } from '../index/lexicon.ts';
import { equivalents } from './equivalents.ts';

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
  /** Whether it only says when. Reports say that in other words, or with their date alone. */
  readonly isTime: boolean;
  /** Where the question names it, in UTF-16 units. */
  readonly places: readonly number[];
}

/**
 * How surely a term means the word of the question: another spelling of a name, a joined pair of
 * words, half of a word, a word with a typing mistake, another word, or one of the same family.
 */
const STRENGTH = {
  name: 0.9,
  joined: 0.9,
  half: 0.6,
  misspelled: 0.7,
  equivalent: 0.7,
  family: 0.6,
} as const;

/** Terms at least this sure are forms of the word itself; less sure ones are other words. */
export const LEAST_NAMED = STRENGTH.family;

/** How surely a synonym, and a broader or narrower word, means the word of the question. */
const RELATED_STRENGTH = { synonym: 0.5, kind: 0.25 } as const;

/**
 * A word is a name, even typed in lower case, if the corpus has it as a name in at least this share
 * of the passages with it.
 */
const NAME_SHARE = 0.8;

/**
 * Weights of a name and of another word that the corpus does not have, as shares of the weight of a
 * word that one passage has. The corpus may say the same in another word, but it has nothing about
 * a name that it never prints.
 */
const UNKNOWN_NAME = 1.1;
const UNKNOWN_WORD = 0.66;

type Neighbours = readonly [Term | undefined, Term | undefined];

/**
 * Finds what a word of a question stands for in a corpus.
 *
 * @param neighbours - The words before and after it, which may be one word with it.
 * @param isShouted - Whether the question has no lower-case letter, so that capitals mean nothing.
 */
export function conceptOf(
  term: Term,
  neighbours: Neighbours,
  lexicon: Lexicon,
  isShouted: boolean,
): Omit<Concept, 'places' | 'isTime'> {
  const strengths = new Map<number, number>();
  const add = (spelling: string | null, strength: number) => {
    const number = spelling === null ? undefined : lexicon.number(spelling);
    if (number === undefined || lexicon.frequency(number) === 0) return;
    strengths.set(number, Math.max(strengths.get(number) ?? 0, strength));
  };
  add(term.term, 1);
  if (strengths.size === 0 || term.capitalised || isMostlyName(term, lexicon)) {
    add(nameTerm(term.term), STRENGTH.name);
  }
  const [previous, next] = neighbours;
  if (next) add(term.term + next.term, STRENGTH.joined);
  if (previous) add(previous.term + term.term, STRENGTH.joined);
  add(rarerHalf(term.term, lexicon), STRENGTH.half);
  for (const other of equivalents(term.term)) add(other, STRENGTH.equivalent);
  const { family, synonyms, kinds } = relatedWords(term.term);
  for (const other of family) add(other, STRENGTH.family);
  // Synonyms are searched only if the corpus does not have the word itself.
  if (strengths.size === 0) {
    for (const other of synonyms) add(other, RELATED_STRENGTH.synonym);
  }
  if (strengths.size === 0) {
    for (const near of nearMisses(term.term, lexicon)) add(near, STRENGTH.misspelled);
  }
  const alternatives = [...strengths].map(([number, strength]) => ({ term: number, strength }));
  const related = [
    ...inCorpus(synonyms, RELATED_STRENGTH.synonym, lexicon),
    ...inCorpus(kinds, RELATED_STRENGTH.kind, lexicon),
  ].filter((other) => !strengths.has(other.term));
  // The first word of a question is capitalised anyway.
  const isName = term.numeric || (term.capitalised && term.start > 0 && !isShouted);
  return { weight: weightOf(term, alternatives, lexicon), alternatives, related, isName };
}

/** The words that the corpus has. */
function inCorpus(words: readonly string[], strength: number, lexicon: Lexicon): Alternative[] {
  return words.flatMap((word) => {
    const term = lexicon.number(word);
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

function isMostlyName(term: Term, lexicon: Lexicon): boolean {
  const name = nameTerm(term.term);
  const asName = name === null ? undefined : lexicon.number(name);
  const asWord = lexicon.number(term.term);
  if (asName === undefined || asWord === undefined) return false;
  return lexicon.frequency(asName) >= NAME_SHARE * lexicon.frequency(asWord);
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

/** Finds words of the corpus within one typing mistake, or two for long words. */
function nearMisses(term: string, lexicon: Lexicon): string[] {
  if (term.length < 4 || /\p{N}/u.test(term)) return [];
  const most = term.length < 8 ? 1 : 2;
  return lexicon.like(term, most).filter((known) => distance(known, term) <= most);
}
