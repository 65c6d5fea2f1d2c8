import { instancesIn } from '../../reading/instances.ts';
import { COUNT, KILLED, WOUNDED } from '../../reading/kinds.ts';
import {
  CIVILIANS,
  classOf,
  countedWords,
  isCountOf,
  isOfPeople,
  PEOPLE,
  wordsCounted,
} from '../../reading/numbers/counts.ts';
import { cut } from '../../text/span.ts';
import { words } from '../../text/words/words.ts';
import { sentenceSpan } from '../index/search-index.ts';
import type { Question } from '../question/question.ts';
import type { RankedSentence } from '../ranking/rank.ts';

const COUNTING = COUNT | KILLED | WOUNDED;

/** The number can be in the sentence before or after. */
const REACH = 1;

/**
 * Reads which people a question asks the number of, if they are some among others: children, police, soldiers.
 *
 * @returns The words for them as typed; `null` if it asks for people or things of any sort.
 */
export function peopleAsked({ text, asks }: Question): string | null {
  if ((asks.narrow & COUNTING) === 0) return null;
  const asked = wordsCounted(text);
  const noun = asked.at(-1);
  const of = noun ? classOf(noun) : PEOPLE;
  if (!noun || !isOfPeople(of) || of === PEOPLE || of === CIVILIANS) return null;
  return text.slice(asked[0]?.start, noun.end);
}

/** Whether a sentence, or one beside it, has a number of the people that a question asks the number of. */
export function countsPeople({ text }: Question, { indexed, sentence }: RankedSentence): boolean {
  const noun = wordsCounted(text).at(-1);
  if (!noun) return false;
  const of = classOf(noun);
  const last = Math.min(indexed.ends.length - 1, sentence + REACH);
  for (let at = Math.max(0, sentence - REACH); at <= last; at += 1) {
    const one = cut(indexed.article.article.body, sentenceSpan(indexed, at));
    const all = words(one);
    const counts = instancesIn(one, all).some(
      (number) => (number.kinds & COUNT) !== 0 && isCountOf(of, countedWords(one, all, number)),
    );
    if (counts) return true;
  }
  return false;
}
