import type { Term } from '../../../text/words/terms.ts';
import type { SearchIndex } from '../../index/search-index.ts';
import { askedActOf, wordAt } from '../../question/beside/beside.ts';
import type { Question } from '../../question/question.ts';

/** How surely a word must be that of the question to show who did it. "Told" does not stand for "claimed". */
const SAME_WORD = 0.9;

/** Some concepts of a question. */
export type Concepts = Pick<Question, 'concepts'>;

/** Those concepts of a question, by their indexes. */
export function conceptsOf({ concepts }: Question, some: readonly number[]): Concepts {
  return { concepts: some.flatMap((at) => concepts[at] ?? []) };
}

/** The concepts of the deed that a question asks about: "die" of "when did he die". */
export function deedsAsked({ text, beside, concepts }: Question): Concepts {
  const asked = askedActOf(beside)?.asked ?? [];
  const isAsked = (place: number) => asked.includes(wordAt(text, place)?.term ?? '');
  return { concepts: concepts.filter(({ places }) => places.some(isAsked)) };
}

/** Concepts with only the terms that surely mean them. */
export function surelyOf({ concepts }: Concepts): Concepts {
  const sure = (concept: Question['concepts'][number]) =>
    concept.alternatives.filter(({ strength }) => strength >= SAME_WORD);
  return { concepts: concepts.map((concept) => ({ ...concept, alternatives: sure(concept) })) };
}

/** Share of the question's weight that some terms name. */
export function namedShare(
  inside: readonly Term[],
  { concepts }: Question,
  index: SearchIndex,
): number {
  const total = concepts.reduce((sum, { weight }) => sum + weight, Number.MIN_VALUE);
  const named = concepts.filter((concept) =>
    inside.some(asNamed(inside, { concepts: [concept] }, index)),
  );
  return named.reduce((sum, { weight }) => sum + weight, 0) / total;
}

/**
 * Returns a test for words that name what the question asks about. If several words of the sentence
 * express one concept, only the surest pass: next to "led", "leader" does not count for "leads".
 */
export function asNamed(
  inside: readonly Term[],
  { concepts }: Concepts,
  { lexicon }: SearchIndex,
): (term: Term) => boolean {
  const numbers = ({ term, name }: Term) =>
    [term, name].map((spelling) => (spelling === null ? undefined : lexicon.number(spelling)));
  const present = new Set(inside.flatMap(numbers));
  const asked = new Set(
    concepts.flatMap(({ alternatives }) => {
      const here = alternatives.filter(({ term }) => present.has(term));
      const surest = Math.max(0, ...here.map(({ strength }) => strength));
      return here.filter(({ strength }) => strength === surest).map(({ term }) => term);
    }),
  );
  return (term) => numbers(term).some((number) => number !== undefined && asked.has(number));
}

/** What a question asks the reason of and is no deed: "why does it matter". */
const STATE = /^(?:matter|important|importance|key|strategic|significant|need|want)/;

/** Whether some words, those of a sentence without a reason, tell what was done of which the reason is asked. */
export function tellsDeed(
  outside: readonly Term[],
  question: Question,
  index: SearchIndex,
): boolean {
  const isState = ({ places }: (typeof question.concepts)[number]) =>
    places.some((place) => STATE.test(question.text.slice(place)));
  if (question.concepts.some(isState)) return true;
  const deeds = question.concepts.filter(({ isProper, isTime }) => !isProper && !isTime);
  const all = deeds.map((deed) => ({
    ...deed,
    alternatives: [...deed.alternatives, ...deed.related],
  }));
  return deeds.length === 0 || outside.some(asNamed(outside, { concepts: all }, index));
}
