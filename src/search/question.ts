import { distance } from 'fastest-levenshtein';
import { nameTerm, type Term, terms } from '../text/terms.ts';
import type { Lexicon } from './lexicon.ts';
import type { SearchTerm } from './search-index.ts';
import { HAS_DATE, HAS_NAME, HAS_NUMBER } from './sentence-kind.ts';

/** One of the terms that express a concept, and how surely. */
export interface Alternative {
  /** Number of the term in the lexicon. */
  readonly term: number;
  /** From 0 to 1; 1 is the word itself. */
  readonly strength: number;
}

/** One thing that a question names, with all terms that the corpus has for it. */
export interface Concept {
  /** How much it tells: inverse document frequency; highest for words the corpus does not have. */
  readonly weight: number;
  /** Empty when the corpus has no word for it. */
  readonly alternatives: readonly Alternative[];
}

/** A question as the ranking reads it. */
export interface Question {
  readonly concepts: readonly Concept[];
  /** Bits of `sentenceKind` one of which an answering sentence should have; 0 for any sentence. */
  readonly asks: number;
}

/** How surely another spelling, a joined pair, a half of a word or a near miss is meant. */
const STRENGTH = { name: 0.9, joined: 0.9, half: 0.6, misspelled: 0.7 } as const;

/** A word that stands in capitals this much more often than not is a name, however it is typed. */
const NAME_SHARE = 0.8;

const ASKS: readonly (readonly [RegExp, number])[] = [
  [/\bhow (?:many|much|often|long|old|far|large|big)\b|\bnumber of\b|\bpercentage\b/i, HAS_NUMBER],
  [/\bwhen\b|\b(?:what|which) (?:year|date|day|month)\b|\bsince when\b/i, HAS_DATE],
  [/\bwho\b|\bwhom\b|\bwhose\b/i, HAS_NAME],
  [/\bwhere\b|\b(?:what|which) (?:country|city|town|province|place)\b/i, HAS_NAME],
];

/** Words that ask rather than name something, as lemmas. */
const ASKING: ReadonlySet<string> = new Set(
  `happen occur know explain describe mention report article news story information detail latest
  update discuss name list show find take place talk`.split(/\s+/),
);

/**
 * What an ordinary word weighs that the corpus does not have, as a share of what a name weighs: the
 * corpus may say the same in another word, but has nothing about a name that it never prints.
 */
const UNKNOWN_WORD = 0.6;

/**
 * Reads a question: what it names, in the terms of the corpus, and what kind of thing it asks for.
 *
 * @param text - As a person typed it.
 * @param lexicon - The terms of the index that will be searched.
 * @returns Without concepts if the text has only stop words and punctuation.
 */
export function readQuestion(text: string, lexicon: Lexicon): Question {
  const all = terms(text);
  const naming = all.filter(({ term }) => !ASKING.has(term));
  const named = naming.length > 0 ? naming : all;
  const seen = new Set<string>();
  const concepts: Concept[] = [];
  for (const [index, term] of named.entries()) {
    if (seen.has(term.term)) continue;
    seen.add(term.term);
    concepts.push(conceptOf(term, [named[index - 1], named[index + 1]], lexicon));
  }
  const asks = ASKS.find(([pattern]) => pattern.test(text))?.[1] ?? 0;
  return { concepts, asks };
}

/** The terms by which candidates for a question are searched, each as sure as it is at its surest. */
export function searchTerms(question: Question, lexicon: Lexicon): SearchTerm[] {
  const boosts = new Map<number, number>();
  for (const { alternatives } of question.concepts) {
    for (const { term, strength } of alternatives) {
      boosts.set(term, Math.max(boosts.get(term) ?? 0, strength));
    }
  }
  return [...boosts].map(([term, boost]) => ({ term: lexicon.term(term), boost }));
}

type Neighbours = readonly [Term | undefined, Term | undefined];

function conceptOf(term: Term, neighbours: Neighbours, lexicon: Lexicon): Concept {
  const strengths = new Map<number, number>();
  const add = (spelling: string | null, strength: number) => {
    const number = spelling === null ? undefined : lexicon.number(spelling);
    if (number === undefined || lexicon.frequency(number) === 0) return;
    strengths.set(number, Math.max(strengths.get(number) ?? 0, strength));
  };
  add(term.term, 1);
  if (strengths.size === 0 || term.capitalised || isName(term, lexicon)) {
    add(nameTerm(term.term), STRENGTH.name);
  }
  const [previous, next] = neighbours;
  if (next) add(term.term + next.term, STRENGTH.joined);
  if (previous) add(previous.term + term.term, STRENGTH.joined);
  add(rarerHalf(term.term, lexicon), STRENGTH.half);
  if (strengths.size === 0) {
    for (const near of nearMisses(term.term, lexicon)) add(near, STRENGTH.misspelled);
  }
  const alternatives = [...strengths].map(([number, strength]) => ({ term: number, strength }));
  return { weight: weightOf(term, alternatives, lexicon), alternatives };
}

/** The weight of the surest alternative; of several as sure, the commonest one's. */
function weightOf(term: Term, alternatives: readonly Alternative[], lexicon: Lexicon): number {
  const surest = Math.max(0, ...alternatives.map(({ strength }) => strength));
  const weights = alternatives
    .filter(({ strength }) => strength === surest)
    .map(({ term }) => lexicon.weight(term));
  if (weights.length > 0) return Math.min(...weights);
  const isNaming = term.capitalised || term.numeric;
  return lexicon.weight(undefined) * (isNaming ? 1 : UNKNOWN_WORD);
}

function isName(term: Term, lexicon: Lexicon): boolean {
  const name = nameTerm(term.term);
  const asName = name === null ? undefined : lexicon.number(name);
  const asWord = lexicon.number(term.term);
  if (asName === undefined || asWord === undefined) return false;
  return lexicon.frequency(asName) >= NAME_SHARE * lexicon.frequency(asWord);
}

/** `airbase` is also written `air base`: found by the half that tells more. */
function rarerHalf(term: string, lexicon: Lexicon): string | null {
  let best: string | null = null;
  for (let at = 3; at <= term.length - 3; at++) {
    const halves = [term.slice(0, at), term.slice(at)];
    const numbers = halves.map((half) => lexicon.number(half));
    if (numbers.some((number) => number === undefined || lexicon.frequency(number) === 0)) continue;
    const weights = numbers.map((number) => lexicon.weight(number));
    best = halves[(weights[0] ?? 0) > (weights[1] ?? 0) ? 0 : 1] ?? null;
  }
  return best;
}

/** Words of the corpus one typing mistake away, two for long words. */
function nearMisses(term: string, lexicon: Lexicon): string[] {
  if (term.length < 4 || /\p{N}/u.test(term)) return [];
  const most = term.length < 8 ? 1 : 2;
  return lexicon.terms.filter(
    (known) =>
      known[0] === term[0] &&
      Math.abs(known.length - term.length) <= most &&
      distance(known, term) <= most,
  );
}
