import { MEANS, REASON, SPEECH } from '../../../reading/kinds.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import type { AskedKind } from '../asked/kind.ts';
import type { Concept } from '../concepts.ts';
import { type Beside, wordAt } from './beside.ts';
import { describedIn } from './described.ts';
import { ACTION, THING, within } from './reach.ts';
import { phrasedDeeds, tellsOfDeed, wordsBeforeOffice } from './words/deed-words.ts';
import { MULTIPLES, PLACES } from './words/places.ts';
import { WEAPONS } from './words/weapons.ts';
import { wordGroups } from './words/word-groups.ts';

/** Places and weapons. */
const THINGS = wordGroups([...PLACES, ...WEAPONS]);

/** "Triple", "twin". */
const TOGETHER = wordGroups(MULTIPLES);

const VERB = /(?:ed|ing)$/i;

/**
 * Reasons, means and words are often told without the action that they are about. What is asked to have been done
 * (`act/asked-act.ts`) must still be told beside a reason.
 */
const WITHOUT_ACTION = SPEECH | REASON | MEANS;

/** Whether an answer tells of the actions that a question names. */
export function isActionTold({ broad }: AskedKind): boolean {
  return (broad & WITHOUT_ACTION) === 0;
}

/** A word of a question that is no name and no time. */
interface PlainWord {
  readonly term: string;
  /** Where it begins, in UTF-16 units. */
  readonly place: number;
  /** As it was typed. */
  readonly words: string;
  readonly concept: Concept;
  /** Index of the concept. */
  readonly at: number;
}

/**
 * Finds the actions, the kinds of places and the weapons that a question names and an answer must tell of.
 *
 * @param text - The question in plain words.
 */
export function wordsBeside(
  text: string,
  asks: AskedKind,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): Beside[] {
  const described = describedIn(text);
  const deedsEnd = isActionTold(asks) ? described.from : 0;
  const phrased = phrasedDeeds(text).filter(({ start }) => start < deedsEnd);
  const wantedOf = ({ at, words }: PlainWord, told: ReadonlySet<string>) =>
    ({ kind: 'word', anyOf: [at], told: numbersOf(told, lexicon), words }) as const;

  const deedOf = (word: PlainWord): Beside[] => {
    const deed = word.place < deedsEnd ? tellsOfDeed(text, word.place, word.term) : null;
    if (!deed) return [];
    const told = new Set([...deed].filter((one) => !described.terms.has(one)));
    return within(ACTION, { ...wantedOf(word, told), beforeOffice: wordsBeforeOffice(word.term) });
  };
  const thingOf = (word: PlainWord): Beside[] => {
    // "Shipped" is no ship.
    const isVerb = VERB.test(word.words) && !VERB.test(word.term);
    const told = isVerb ? undefined : THINGS.get(word.term);
    return within(THING, told ? wantedOf(word, told) : null);
  };
  const multipleOf = (word: PlainWord): Beside[] => {
    const told = TOGETHER.get(word.term);
    return within(ACTION, told ? wantedOf(word, told) : null);
  };
  // "Win" of "win the base back" is not the action.
  const isOfPhrase = ({ concept }: PlainWord) =>
    phrased.some(({ start, end }) => concept.places.some((place) => place >= start && place < end));

  return [
    ...plainWordsIn(text, concepts).flatMap((word) =>
      isOfPhrase(word) ? thingOf(word) : [...deedOf(word), ...thingOf(word), ...multipleOf(word)],
    ),
    ...phrased.flatMap(({ start, end, told, beforeOffice, other }) =>
      within(ACTION, {
        kind: 'word',
        anyOf: [],
        told: numbersOf(told, lexicon),
        beforeOffice,
        other,
        words: text.slice(start, end),
      }),
    ),
  ];
}

function plainWordsIn(text: string, concepts: readonly Concept[]): PlainWord[] {
  return concepts.flatMap((concept, at) => {
    const [place] = concept.places;
    if (concept.isProper || concept.isTime || place === undefined) return [];
    const word = wordAt(text, place);
    if (!word) return [];
    return [{ term: word.term, place, words: text.slice(place, place + word.end), concept, at }];
  });
}

function numbersOf(told: ReadonlySet<string>, lexicon: Lexicon): ReadonlySet<number> {
  return new Set([...told].flatMap((one) => lexicon.number(one) ?? []));
}
