import type { Missing } from '../answer.ts';
import { wordAt } from '../question/beside/beside.ts';
import type { Concept } from '../question/concepts.ts';
import type { Question } from '../question/question.ts';
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
 * heaviest words that nothing beside the sentence has, or else all of it together.
 */
export function untold({ text, concepts, beside }: Question, sentence: RankedSentence): Missing[] {
  const things = concepts.filter(({ isTime, places }) => !isTime && places.length > 0);
  const absent = things
    .filter((one) => one.weight >= LEAST_WEIGHT && !isNamedNear(one, sentence, AROUND))
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_WORDS);
  if (absent.length > 0) {
    return absent.map((one) => ({ kind: one.isProper ? 'name' : 'word', text: typed(text, one) }));
  }
  const starts = things.flatMap(({ places }) => places);
  const ends = things.flatMap((one) => one.places.map((place) => place + typed(text, one).length));
  // A check has found nothing wrong with who does what.
  const isChecked = beside.some(({ deed, actor, deathOf }) => deed ?? actor ?? deathOf);
  const isSeveral = things.length > 1 && !isChecked;
  return isSeveral
    ? [{ kind: 'deed', text: text.slice(Math.min(...starts), Math.max(...ends)) }]
    : [];
}

/** The word of a concept where the question has it first. */
function typed(text: string, { places: [place = 0] }: Concept): string {
  return text.slice(place, place + (wordAt(text, place)?.end ?? 0));
}
