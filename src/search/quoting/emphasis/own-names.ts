import { HAS_NAME, type Instance } from '../../../reading/kinds.ts';
import { cut, isInside } from '../../../text/span.ts';
import type { SearchIndex } from '../../index/search-index.ts';
import { placeOfThing } from '../../question/asked/kind.ts';
import type { Question } from '../../question/question.ts';
import { asNamed, conceptsOf } from './naming.ts';
import type { ReadSentence } from './read-sentence.ts';

/** Between the own name of a thing and the word for its sort: "Ain al-Asad air base", "a base called Ain al-Asad". */
const BEFORE_SORT = /^["”’]? (?:[a-z]{1,12} )?$/;
const BEHIND_SORT = /^,? (?:(?:of|at|called|named|known as) )?(?:the )?["“‘]?$/i;

/**
 * Returns a test for names. If the question asks "which base", only the base's own name passes, not one that describes
 * it, such as "US". If it asks for something else, any name passes.
 */
export function ownNamesOf(
  { text, terms: inside }: ReadSentence,
  question: Question,
  index: SearchIndex,
): (name: Instance) => boolean {
  const place = placeOfThing(question.text);
  const at = question.concepts.findIndex(({ places }) => place !== null && places.includes(place));
  if (at < 0 || question.asks.broad !== HAS_NAME || question.asks.narrow !== 0) return () => true;
  const sorts = inside.filter(asNamed(inside, conceptsOf(question, [at]), index));
  return (name) =>
    sorts.some((sort) => {
      if (isInside(sort, name)) return true;
      if (sort.end <= name.start) return BEHIND_SORT.test(text.slice(sort.end, name.start));
      const isAcronym = /^(?:\p{Lu}\.?){2,}$/u.test(cut(text, name));
      return !isAcronym && BEFORE_SORT.test(text.slice(name.end, sort.start));
    });
}
