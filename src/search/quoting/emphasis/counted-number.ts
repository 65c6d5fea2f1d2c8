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
import { type CountedNumber, doneAsked, reachesOther } from './number-deeds.ts';
import type { ReadSentence } from './read-sentence.ts';

/** What can have happened to those counted. */
const STATES = KILLED | WOUNDED;

/** The numbers of a sentence that can count what a question asks the number of. */
export interface Counting {
  readonly sure: readonly Instance[];
  /** Those of people, or of something that the sentence does not say. */
  readonly possible: readonly Instance[];
}

/** What a question asks the number of. */
interface Asked {
  /** The class of its noun. */
  readonly of: string;
  /** What happened to those counted, as {@link STATES}; 0 if it does not say. */
  readonly state: number;
  /** Whether it asks for those who live, so that no dead count. */
  readonly areLiving: boolean;
  readonly arePeople: boolean;
  /** Whether people can be counted as well: its noun means no things. */
  readonly canBePeople: boolean;
  /** Whether a word of the sentence names what is counted. */
  readonly isNamed: (word: Word) => boolean;
}

/** A number of a sentence, with what it counts and how surely that is asked for. */
interface Counted extends CountedNumber {
  /** Whether nothing but the noun that is asked for is counted. */
  readonly isExact: boolean;
  /** Whether it counts things where people are asked for. */
  readonly isOfOther: boolean;
}

/**
 * Finds the numbers of a sentence that can count what a question asks the number of.
 *
 * @param isAsked - Whether a term names what is counted in the question.
 */
export function countingAsked(
  question: Question,
  numbers: readonly Instance[],
  sentence: ReadSentence,
  isAsked: (term: Term) => boolean,
): Counting {
  const { words, terms } = sentence;
  const isNamed = (word: Word) => terms.some((term) => term.start === word.start && isAsked(term));
  const asked = askedOf(question, isNamed);
  const all = numbers
    .filter((number) => canFit(asked, words, number))
    .map((number) => countedBy(asked, sentence, number));
  const done = doneAsked(all, words, isNamed);
  if (done.length > 0) return { sure: done, possible: [] };
  const inState = numbers.filter((number) => isIn(asked.state, number));
  const isPossible = (one: Counted) => {
    // The others of "killed three people and injured 11 others" are all who were injured.
    const isAlone = inState.length === 1 && inState[0] === one.number;
    return (isAlone || !isPart(words, one.number)) && canCount(asked, words, one);
  };
  const told = all.filter(({ number }) => isIn(asked.state, number));
  // "The death of 3 citizens and injuring 11 others"
  const isOfState = asked.of === PEOPLE && told.some((one) => one.isSure || isPossible(one));
  const counted = isOfState ? told : all;
  const sure = counted.filter(({ isSure }) => isSure);
  // "150 officers to assist the 3,500-strong police force"
  const exact = sure.filter(({ isExact }) => isExact);
  return {
    sure: (exact.length > 0 ? exact : sure).map(({ number }) => number),
    possible: counted.filter(isPossible).map(({ number }) => number),
  };
}

function askedOf({ text, asks }: Question, isNamed: Asked['isNamed']): Asked {
  const state = asks.narrow & STATES;
  const noun = wordsCounted(text).at(-1);
  return {
    of: countAsked(text),
    state,
    areLiving: areLivingAsked(text, state),
    arePeople: arePeopleAsked(text, state),
    canBePeople: !noun || !areThings(noun),
    isNamed,
  };
}

/** Whether a number counts something that can be in the state that is asked for. */
function canFit({ state, areLiving }: Asked, words: readonly Word[], number: Instance): boolean {
  if ((number.kinds & COUNT) === 0 || isWhole(words, number)) return false;
  if (areLiving && isIn(STATES, number)) return false;
  const isInOther = (number.kinds & STATES & ~state) !== 0;
  return state === 0 || (!isInOther && !isJoined(words, number));
}

function isIn(state: number, { kinds }: Instance): boolean {
  return (kinds & state) !== 0;
}

function countedBy(
  { of, arePeople, isNamed }: Asked,
  { text, words }: ReadSentence,
  number: Instance,
): Counted {
  const behind = countedWords(text, words, number);
  const last = behind.at(-1);
  const noun = countedClass(behind);
  // "49 Nusra militants" does not count Nusra's commanders.
  const isOfOther = arePeople && isOfThings(behind);
  const isNounNamed = last !== undefined && isNamed(last);
  const isSure = last !== undefined && !isOfOther && (isNounNamed || isCountOf(of, behind));
  return { number, noun, isSure, isExact: isSure && (isNounNamed || noun === of), isOfOther };
}

/** Whether a number can count what is asked for, though it does not say so. */
function canCount(asked: Asked, words: readonly Word[], counted: Counted): boolean {
  if (counted.isOfOther) return false;
  if (counted.noun === null) return canBeAlone(asked, words, counted.number);
  return asked.state !== 0 && canBeOfPeople(asked, counted.noun);
}

/** Whether a number without a noun can count what is asked for. Without a state, people are counted with a noun. */
function canBeAlone({ of, state, isNamed }: Asked, words: readonly Word[], number: Instance) {
  if (state !== 0) return true;
  return of !== PEOPLE && !isOfName(words, number) && !reachesOther(words, number, isNamed);
}

/** Whether those whom a noun names can be the people who are asked for. */
function canBeOfPeople({ of, canBePeople }: Asked, noun: string): boolean {
  return canBePeople && isOfPeople(noun) && (!isOfPeople(of) || isAnyone(of, noun));
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
