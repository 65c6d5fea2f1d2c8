import { isCountry, isNation } from '../../../text/words/countries.ts';
import { lemma } from '../../../text/words/lemma.ts';
import { relatedWords } from '../../../text/words/related-words.ts';
import type { Lexicon } from '../../index/lexicon.ts';
import { isYesOrNo } from '../asked/kind.ts';
import type { Concept } from '../concepts.ts';
import { equivalents } from '../equivalents.ts';
import { askingIn } from './asked-parties.ts';
import type { Beside } from './beside.ts';
import { isSeat, wordsOfGovernment } from './words/seats.ts';

/** Before the name of a place, behind "in" or "visited": "in the west of New Zealand". */
const BETWEEN =
  '(?:the |(?:city|capital|country|whole|rest|north|south|east|west) of )?(?:new |saudi |mainland |(?:north|south|east|west)(?:ern)? |central )?';

/** Before where something happens, or where it goes or comes from. */
const AT = `(?:to|in|into|from|at|near|against|for|inside|outside|across|over|towards?) ${BETWEEN}`;

/** Before the one who is given, sold or sent something, or who is visited. */
const TO = `(?:giv(?:e|en|es|ing)|gave|promis(?:e[ds]?|ing)|pledg(?:e[ds]?|ing)|offer(?:s|ed|ing)?|send(?:s|ing)?|sent|sell(?:s|ing)?|sold|lend(?:s|ing)?|lent|loan(?:s|ed)?|owe[ds]?|pa(?:y|id|ys)|invad(?:e[ds]?|ing)|visit(?:s|ed|ing)?|tour(?:s|ed|ing)?|le(?:ave|aves|ft)|enter(?:s|ed)?|reach(?:es|ed)?) ${BETWEEN}`;

/** Before the nation of an office or a body: "why did the king of Morocco sack his government". */
const OF = `(?:king|queen|president|premier|minister|emir|sultan|ruler|leader|government|parliament|army|police) of ${BETWEEN}`;

/** "Who in Moscow" asks for a member of the government, whom reports name with the nation. */
const OF_GOVERNMENT = '(?<!\\b(?:who|anyone|officials|leaders) )';

/** Whose the people or the things are in a question that yes or no answers: "british troops". */
const BEFORE_PEOPLE = /^ (?:\p{L}{1,20} )?(?!\p{L}{1,20}ss\b)\p{L}{3,20}s\b/iu;

const BEFORE_PLACE = new RegExp(`${OF_GOVERNMENT}\\b(?:${AT}|${TO}|${OF})$`, 'i');

/** A lighter name is in so many reports that theirs are all about it. A share of the weight of a word of one passage. */
const LEAST_WEIGHT = 0.2;

/** How surely another spelling means the name. */
const SURE = 0.8;

/** The country of a report may be named once, before what happened there. */
const NATION = { before: 3, after: 1, byTitle: true } as const;

/** Someone who goes to a city goes to others as well, so that it is named beside it. */
const SEAT = { before: 1, after: 1, byTitle: true } as const;

/** Names the city as well. */
const CAPITAL = 'capital';

/**
 * Finds the nations and capitals that a question names as where something is done, as those who are given something, or as
 * those whose king or government does it. If yes or no answers it, whose people or things it names counts too.
 * Reports on the same people tell of what they did elsewhere. What the corpus is all about need not be named.
 *
 * @param text - The question in plain words.
 */
export function placesAsked(
  text: string,
  concepts: readonly Concept[],
  lexicon: Lexicon,
): readonly Beside[] {
  const isWhether = isYesOrNo(text);
  return askingIn(text, concepts).flatMap(({ term, concept, start, end }): Beside[] => {
    const isCity = isSeat(term);
    if (concept.weight < LEAST_WEIGHT * lexicon.mostWeight) return [];
    const isPlace = (isCity || isCountry(term)) && BEFORE_PLACE.test(text.slice(0, start));
    const isWhose = isWhether && !isCity && isNation(term) && BEFORE_PEOPLE.test(text.slice(end));
    if (!isPlace && !isWhose) return [];
    const others = isCity ? [CAPITAL] : wordsOf(term);
    const told = meaning(concept, others, lexicon);
    const around = isCity ? SEAT : NATION;
    return [{ ...around, wanted: { kind: 'place', told, name: text.slice(start, end) } }];
  });
}

/** Words for a nation: its people, its adjective and its government. */
function wordsOf(term: string): string[] {
  return [...relatedWords(term).family, ...equivalents(term), ...wordsOfGovernment(term)].map(
    lemma,
  );
}

/** The name itself in any sure spelling, and some other words, by their numbers in the lexicon. */
function meaning(
  { alternatives }: Concept,
  others: readonly string[],
  lexicon: Lexicon,
): ReadonlySet<number> {
  const own = alternatives.filter(({ strength }) => strength >= SURE).map(({ term }) => term);
  return new Set([...own, ...others.flatMap((word) => lexicon.number(word) ?? [])]);
}
