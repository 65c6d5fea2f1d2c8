import type { Instance } from '../../../../reading/kinds.ts';
import { terms } from '../../../../text/words/terms.ts';
import type { SearchIndex } from '../../../index/search-index.ts';
import { ageAsked, isAgeOf } from '../../../question/asked/age.ts';
import type { Question } from '../../../question/question.ts';
import { asNamed, conceptsOf } from '../naming.ts';
import type { ReadSentence } from '../read-sentence.ts';

/** Whether a number is the age of the one asked about, if a question asks for an age. */
export function fitsAge(
  sentence: ReadSentence,
  one: Instance,
  question: Question,
  index: SearchIndex,
): boolean {
  const age = ageAsked(question);
  if (!age) return true;
  const last = conceptsOf(question, age.named.slice(-1));
  return isAgeOf(age, sentence, one, {
    names: asNamed(sentence.terms, conceptsOf(question, age.named), index),
    isLast: asNamed(sentence.terms, last, index),
    isToldBefore: () => {
      const told = terms(sentence.before);
      return told.some(asNamed(told, last, index));
    },
  });
}
