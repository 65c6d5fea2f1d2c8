import { COUNT, type Instance, KILLED, WOUNDED } from '../../../reading/kinds.ts';
import { areThings, isOfThings } from '../../../reading/numbers/counted-things.ts';
import {
  areLivingAsked,
  arePeopleAsked,
  CIVILIANS,
  countAsked,
  countedClass,
  countedWords,
  isCountOf,
  isOfPeople,
  PEOPLE,
  wordsCounted,
} from '../../../reading/numbers/counts.ts';
import { isPart, isWhole } from '../../../reading/numbers/parts.ts';
import type { Term } from '../../../text/words/terms.ts';
import type { Word } from '../../../text/words/words.ts';
import type { Question } from '../../question/question.ts';
import { doneAsked, reachesOther } from './number-deeds.ts';
import type { ReadSentence } from './read-sentence.ts';

/** What can have happened to those counted. */
const STATES = KILLED | WOUNDED;

/** The numbers of a sentence that can count what a question asks the number of. */
export interface Counting {
  readonly sure: readonly Instance[];
  /** Those of people, or of something that the sentence does not say. */
  readonly possible: readonly Instance[];
}

/**
 * Finds the numbers of a sentence that can count what a question asks the number of.
 *
 * @param isAsked - Whether a term names what is counted in the question.
 */
export function countingAsked(
  { text, asks }: Question,
  numbers: readonly Instance[],
  { text: sentence, words, terms }: ReadSentence,
  isAsked: (term: Term) => boolean,
): Counting {
  const of = countAsked(text);
  const state = asks.narrow & STATES;
  const asked = wordsCounted(text).at(-1);
  const canBePeople = !asked || !areThings(asked);
  const arePeople = arePeopleAsked(text, state);
  const isNamed = (word: Word) => terms.some((term) => term.start === word.start && isAsked(term));
  const areLiving = areLivingAsked(text, state);
  const fitting = numbers.filter(
    (number) =>
      !(areLiving && (number.kinds & STATES) !== 0) &&
      (number.kinds & COUNT) !== 0 &&
      (state === 0 || ((number.kinds & STATES & ~state) === 0 && !isJoined(words, number))) &&
      !isWhole(words, number),
  );
  const counted = fitting.map((number) => {
    const behind = countedWords(sentence, words, number);
    const noun = behind.at(-1);
    // "49 Nusra militants" does not count Nusra's commanders.
    const isOfOther = arePeople && isOfThings(behind);
    const isSure = noun !== undefined && !isOfOther && (isCountOf(of, behind) || isNamed(noun));
    const isExact = isSure && (countedClass(behind) === of || isNamed(noun));
    return { number, noun: countedClass(behind), isSure, isExact, isOfOther };
  });
  const inState = numbers.filter(({ kinds }) => state !== 0 && (kinds & state) !== 0);
  // The others of "killed three people and injured 11 others" are all who were injured.
  const isAloneInState = (number: Instance) => inState.length === 1 && inState[0] === number;
  const isPossible = ({ number, noun, isOfOther }: (typeof counted)[number]) => {
    if (isOfOther || (isPart(words, number) && !isAloneInState(number))) return false;
    if (noun === null)
      return state === 0
        ? of !== PEOPLE && !isOfName(words, number) && !reachesOther(words, number, isNamed)
        : true;
    return (
      state !== 0 && canBePeople && isOfPeople(noun) && (!isOfPeople(of) || isAnyone(of, noun))
    );
  };
  const done = doneAsked(counted, words, isNamed);
  if (done.length > 0) return { sure: done, possible: [] };
  const told = counted.filter(({ number }) => (number.kinds & state) !== 0);
  // "The death of 3 citizens and injuring 11 others"
  const isOfState = of === PEOPLE && told.some((one) => one.isSure || isPossible(one));
  const sure = (isOfState ? told : counted).filter(({ isSure }) => isSure);
  // "150 officers to assist the 3,500-strong police force"
  const exact = sure.filter(({ isExact }) => isExact);
  return {
    sure: (exact.length > 0 ? exact : sure).map(({ number }) => number),
    possible: (isOfState ? told : counted).filter(isPossible).map(({ number }) => number),
  };
}

/** Reports tell of people and of civilians in the same words. */
function isAnyone(of: string, noun: string): boolean {
  return of === PEOPLE || (of === CIVILIANS && noun === PEOPLE);
}

/** Whether a number only says of what kind a thing is: "8.3-magnitude", "12-storey". Nothing was done to what it counts. */
function isJoined(all: readonly Word[], { end }: Instance): boolean {
  return all.find(({ start }) => start >= end)?.joined === true;
}

/** Whether a number without a noun belongs to the name before it: "School 236", "Flight 22". */
function isOfName(all: readonly Word[], { start }: Instance): boolean {
  const at = all.findIndex((word) => word.start === start);
  const before = all[at - 1];
  return at > 1 && all[at]?.numeric === true && before?.capitalised === true && !before.numeric;
}
