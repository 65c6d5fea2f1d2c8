import type { Lexicon } from '../../../index/lexicon.ts';
import { type Concept, termsNaming } from '../../concepts.ts';
import { type AskedAct, wordAt } from '../beside.ts';
import type { Verb } from './verbs.ts';

/** Begins a clause behind a verb: "admit it was unfair". */
const CLAUSE = /\b(?:it|he|she|they|we|that|whether|if|to|was|were|is|are|being)\b/i;

/** The first thing behind a verb is enough if it weighs more. */
const LEAST_WEIGHT = 3;

/** Indexes of the concepts that a question names behind a verb, in the order of the question. */
export function namedBehind({ end }: Verb, concepts: readonly Concept[]): readonly number[] {
  return concepts.flatMap(({ isTime, places }, at) =>
    !isTime && places.every((place) => place >= end) ? [at] : [],
  );
}

/** Narrows what a question names behind a verb to its first thing, if that is rare enough. */
export function objectBehind(verb: Verb, concepts: readonly Concept[]): readonly number[] {
  const behind = namedBehind(verb, concepts);
  const [first] = behind;
  const isRare = first !== undefined && (concepts[first]?.weight ?? 0) > LEAST_WEIGHT;
  return isRare ? [first] : behind;
}

/**
 * Narrows what a question names behind a verb to its first thing without a name, however common, because another strike
 * hit no hospital. A clause is not narrowed.
 */
export function nounBehind(
  text: string,
  verb: Verb,
  concepts: readonly Concept[],
): readonly number[] {
  const behind = namedBehind(verb, concepts);
  const noun = behind.find((at) => isNoun(concepts[at]));
  if (noun === undefined) return objectBehind(verb, concepts);
  return CLAUSE.test(text.slice(verb.end, concepts[noun]?.places[0])) ? behind : [noun];
}

/**
 * The last thing without a name before a verb: "doctors" of "were doctors killed".
 *
 * @param from - Where the helping verb ends, in UTF-16 units.
 */
export function nounBefore(
  from: number,
  { word }: Verb,
  concepts: readonly Concept[],
): readonly number[] {
  const at = concepts.findLastIndex(
    (concept) =>
      isNoun(concept) && concept.places.some((place) => place >= from && place < word.start),
  );
  return at < 0 ? [] : [at];
}

/** The word directly behind a verb, if it is no name: it may be what the verb says of someone. */
export function completing(
  text: string,
  { end }: Verb,
  concepts: readonly Concept[],
): ReadonlySet<string> {
  const next = wordAt(text, end);
  const start = end + (next?.start ?? 0);
  const isThing = concepts.some(({ isProper, places }) => !isProper && places.includes(start));
  return new Set(next && isThing && text.slice(end, start).trim() === '' ? [next.term] : []);
}

/** All things that a question names. */
export function thingsOf(concepts: readonly Concept[], lexicon: Lexicon): AskedAct['things'] {
  return concepts
    .filter(({ isTime }) => !isTime)
    .map((concept) => ({
      weight: concept.weight,
      terms: new Set(termsNaming(concept, lexicon)),
    }));
}

function isNoun(concept: Concept | undefined): boolean {
  return concept !== undefined && !concept.isTime && !concept.isProper && !concept.isName;
}
