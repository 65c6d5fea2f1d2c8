import { blanked } from '../../text/span.ts';
import { type Term, terms, unmarkedAcronym } from '../../text/words/terms.ts';
import type { Lexicon } from '../index/lexicon.ts';
import type { AskedKind } from './asked/kind.ts';
import type { AskedSlot } from './asked/slot.ts';
import type { AskedTime } from './asked/times.ts';
import { type Concept, conceptOf, conceptOfVerb } from './concepts.ts';
import { timeConcept } from './time-concept.ts';
import { isArabicAsking } from './wording/arabic-words.ts';
import { type TermWithVerb, withVerbs } from './wording/everyday-verbs.ts';
import { phrasesIn } from './wording/phrases.ts';
import { toldOtherwise } from './wording/told-otherwise.ts';

/** What a question asks for, as far as it changes what its words name. */
interface Asked {
  readonly asks: AskedKind;
  readonly slot: AskedSlot | null;
}

/** Words that ask rather than name something, as lemmas. */
const ASKING: ReadonlySet<string> = new Set(
  `happen occur say know explain describe mention report article news story information detail latest
  update discuss name list show find take place talk publish suggest indicate claim cover portray
  portrayal highlight attribute compare contradict agree disagree similar different difference
  consistent consistency narrative respectively come see`.split(/\s+/),
);

/** Asks who is behind something, rather than what a report claims. */
const RESPONSIBILITY =
  /\bwho(?: has| have)? claim(?:s|ed)?\b|\bclaim(?:s|ed|ing)? (?:the )?(?:responsibility|credit)\b|\bclaimed by\b/i;

/** What a question says of a toll, and a report that gives it does not. */
const OF_TOTAL: ReadonlySet<string> = new Set('total whole entire overall'.split(' '));

/** Acronyms that would be stop words in lower case. */
const ACRONYMS: ReadonlySet<string> = new Set(['us', 'who', 'is', 'it']);

/**
 * Finds what a question names, in the terms of the corpus.
 *
 * @param text - In plain words, without what reports are not about. Places are in it.
 * @param times - The times that it asks about.
 * @returns Things in the order of the question, then times.
 */
export function readConcepts(
  text: string,
  lexicon: Lexicon,
  times: readonly AskedTime[],
  asked: Asked,
): Concept[] {
  const named = namingTerms(text, times, lexicon, asked);
  // Capitals mean nothing in a question without lower-case letters.
  const isShouted = !/\p{Ll}/u.test(text);
  const things = thingsNamed(named, isShouted, lexicon);
  return onlyAskedFor([...things, ...times.map((time) => timeConcept(time, lexicon))]);
}

/** The terms that name something; all terms if none does. */
function namingTerms(
  text: string,
  times: readonly AskedTime[],
  lexicon: Lexicon,
  asked: Asked,
): TermWithVerb[] {
  const withoutTimes = times.reduce(blanked, text);
  const all = terms(withoutTimes);
  const isNaming = ({ term }: Term) =>
    !isAsking(term, text, asked.asks) && !isArabicAsking(term) && !isStressed(term);
  const naming = withVerbs(all.filter(isNaming), toldOtherwise(withoutTimes, lexicon, asked));
  return naming.length > 0 ? naming : withVerbs(all, []);
}

function thingsNamed(
  named: readonly TermWithVerb[],
  isShouted: boolean,
  lexicon: Lexicon,
): Concept[] {
  const phrases = phrasesIn(named, lexicon);
  return eachOnce(named).map(({ term, places }) => {
    const at = named.indexOf(term);
    const surroundings = {
      neighbours: [named[at - 1], named[at + 1]] as const,
      phrases: phrases.filter(({ terms }) => terms.includes(term.term)).map(({ word }) => word),
      isShouted,
    };
    const concept = term.verb
      ? conceptOfVerb(term, term.verb, lexicon)
      : conceptOf(term, surroundings, lexicon);
    return { ...concept, isTime: false, places };
  });
}

/** The first of each term, with the places of all that are the same. */
function eachOnce(
  named: readonly TermWithVerb[],
): { readonly term: TermWithVerb; readonly places: readonly number[] }[] {
  const found = new Map<string, { readonly term: TermWithVerb; readonly places: number[] }>();
  for (const term of named) {
    const same = found.get(term.term);
    if (same) same.places.push(term.start);
    else found.set(term.term, { term, places: [term.start] });
  }
  return [...found.values()];
}

/** Whether a word asks rather than names something, in any question. */
export function isAskingWord(term: string): boolean {
  return ASKING.has(term);
}

/** Whether a word of a question asks rather than names something. */
function isAsking(term: string, text: string, { isTotal }: AskedKind): boolean {
  if (term === 'claim' && RESPONSIBILITY.test(text)) return false;
  return isAskingWord(term) || (isTotal && OF_TOTAL.has(term));
}

/** A stop word in capitals that is no acronym: "did NOT". */
function isStressed(term: string): boolean {
  const letters = unmarkedAcronym(term);
  return letters !== null && !ACRONYMS.has(letters);
}

/**
 * Leaves out times that the corpus never prints. Times express a preference; they do not count
 * against a report. A question that names only times asks for them.
 */
function onlyAskedFor(concepts: readonly Concept[]): Concept[] {
  if (concepts.every(({ isTime }) => isTime)) {
    return concepts.map((concept) => ({ ...concept, isTime: false }));
  }
  return concepts.filter(({ isTime, alternatives }) => !isTime || alternatives.length > 0);
}
