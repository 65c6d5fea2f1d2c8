import { cut } from '../../text/span.ts';
import type { Missing } from '../answer.ts';
import type { Question } from '../question/question.ts';
import { wholeNameAt } from '../question/whole-names.ts';
import type { RankedSentence } from '../ranking/rank.ts';
import { isNamedNear } from './surroundings.ts';

/** Most words that are said to be missing. */
const MOST_WORDS = 2;

/** A lighter word is in so many reports that it says little about what is missing. */
const LEAST_WEIGHT = 2;

/** What tells of a word of the question can be in the sentence, beside it or in the title. */
const AROUND = { before: 1, after: 1, byTitle: true } as const;

/**
 * What a sentence about the matter lacks if no check says so, because the reports have too little of the question: its
 * heaviest words that nothing beside the sentence has. Nothing is said to be missing if the sentence has all of them in
 * other words: it may answer after all.
 */
export function untold(question: Question, sentence: RankedSentence): Missing[] {
  const things = question.concepts.filter(({ isTime, places }) => !isTime && places.length > 0);
  const absent = things
    .filter((one) => one.weight >= LEAST_WEIGHT && !isNamedNear(one, sentence, AROUND))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_WORDS);
  return absent.map(({ isProper, places: [place = 0] }) => ({
    kind: isProper ? 'name' : 'word',
    text: cut(question.text, wholeNameAt(question, place)),
  }));
}
