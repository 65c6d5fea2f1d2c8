import { instancesIn } from '../../reading/instances.ts';
import { COUNT, HAS_NUMBER, KILLED, WOUNDED } from '../../reading/kinds.ts';
import {
  areSortOfPeople,
  areThings,
  canBeSameThing,
  isThing,
} from '../../reading/numbers/counted-things.ts';
import {
  areLivingAsked,
  classOf,
  countedWords,
  isOfPeople,
  wordsCounted,
} from '../../reading/numbers/counts.ts';
import { cut } from '../../text/span.ts';
import { type Word, words } from '../../text/words/words.ts';
import { sentenceSpan } from '../index/search-index.ts';
import type { Question } from '../question/question.ts';
import type { RankedSentence } from '../ranking/rank.ts';

const STATES = KILLED | WOUNDED;

/** "One of the worst attacks", "one told us": hardly ever the number that is asked for. */
const ONE: ReadonlySet<string> = new Set(['one', '1']);

/**
 * Reads which things a question asks the number of, or which people, if nothing happened to them.
 *
 * @returns The words for them as typed; `null` if it does not say, or if their kind is not known.
 */
export function thingsAsked({ text, asks }: Question): string | null {
  const kinds = asks.narrow & (COUNT | STATES);
  const asked = wordsCounted(text);
  const noun = asked.at(-1);
  if (!noun || kinds === 0) return null;
  // What happened to people is checked by itself.
  if (!areThings(noun) && (kinds !== COUNT || !arePeople(noun))) return null;
  return text.slice(asked[0]?.start, noun.end);
}

/**
 * Whether the numbers of a sentence surely count something else than what a question asks the number of, people or other
 * things, and no number of those beside it or of the title counts that. Nouns that are not known can be other words for
 * it. If the sentence has no number, those beside it are read as it would be.
 */
export function countsOthers(
  { text, asks }: Question,
  { indexed, sentence }: RankedSentence,
): boolean {
  const noun = wordsCounted(text).at(-1);
  if (!noun) return false;
  const { article } = indexed.article;
  const areLiving = areLivingAsked(text, asks.narrow & STATES);
  const fitsAt = (at: number) =>
    at < 0 || at >= indexed.ends.length
      ? []
      : fitsOf(noun, areLiving, cut(article.body, sentenceSpan(indexed, at)));
  const own = fitsAt(sentence);
  const beside = [
    ...fitsAt(sentence - 1),
    ...fitsAt(sentence + 1),
    ...fitsOf(noun, areLiving, article.title),
  ];
  if (beside.includes('same')) return false;
  const fits = own.length > 0 ? own : beside;
  return fits.length > 0 && fits.every((fit) => fit === 'other');
}

/** Most numbers that are read of a sentence or a title: what each counts is looked for in all of its words. */
const MOST_NUMBERS = 20;

/** What a number counts, seen from what is asked for. */
type Fit = 'same' | 'other' | 'unknown';

/** Whether each number of a sentence counts what is asked for, or can do so. The dead are none who live. */
function fitsOf(noun: Word, areLiving: boolean, text: string): Fit[] {
  const all = words(text);
  return instancesIn(text, all)
    .filter(({ kinds }) => (kinds & HAS_NUMBER) !== 0)
    .slice(0, MOST_NUMBERS)
    .flatMap((number) => {
      // Money, a weight or an age counts nothing.
      if ((number.kinds & COUNT) === 0 || (areLiving && (number.kinds & STATES) !== 0))
        return 'other';
      const isOne = ONE.has(cut(text, number).toLowerCase());
      const fit = fitOf(noun, countedWords(text, all, number), number.kinds & STATES, isOne);
      return isOne && fit === 'unknown' ? [] : fit;
    });
}

function fitOf(noun: Word, counted: readonly Word[], state: number, isOne: boolean): Fit {
  const isOfPeople = counted.some(arePeople);
  const things = counted.filter((word) => areThings(word) || (isOne && isThing(word)));
  const areAsked = areThings(noun);
  if (areAsked ? things.some((thing) => canBeSameThing(thing, noun)) : isOfPeople) return 'same';
  if (isOfPeople || things.length > 0) return 'other';
  // "12 wounded", "three others killed"
  if (state !== 0) return areAsked ? 'other' : 'same';
  return 'unknown';
}

function arePeople(word: Word): boolean {
  return isOfPeople(classOf(word)) || areSortOfPeople(word);
}
