import {
  GROUP,
  HAS_DATE,
  HAS_NAME,
  type Instance,
  PERSON,
  PLACE,
  YEAR,
} from '../../../reading/kinds.ts';
import { cut, isInside } from '../../../text/span.ts';
import { isNation } from '../../../text/words/countries.ts';
import { relatedWords } from '../../../text/words/related-words.ts';
import { isStopWord } from '../../../text/words/stop-words.ts';
import type { Term } from '../../../text/words/terms.ts';
import { type Word, words } from '../../../text/words/words.ts';
import type { SearchIndex } from '../../index/search-index.ts';
import type { Question } from '../../question/question.ts';
import { askedDate } from './asked/asked-date.ts';
import { PersonsAsked } from './asked/person-asked.ts';
import { asNamed } from './naming.ts';
import { canBeObject } from './places/object-places.ts';
import { originsIn } from './places/origins.ts';
import type { ReadSentence } from './read-sentence.ts';
import { isOther } from './sorts-of-names.ts';

/** A name does not answer if fewer of its words are new than this. */
const LEAST_NEW = 0.5;

/**
 * Finds the parts of a sentence that can answer: those of the kind that a question asks for that tell something which the
 * question does not say itself.
 */
export function tellingParts(
  sentence: ReadSentence,
  question: Question,
  index: SearchIndex,
): Instance[] {
  const persons = new PersonsAsked(sentence, question, index);
  const suiting = suitingParts(sentence, question, persons);
  if (suiting.length === 0 || tellsOtherYear(sentence, question)) return [];
  const tellsNew = noveltyFor(sentence, question, index, persons);
  return suiting.filter((one) => tellsNew(one) && !isOfNation(sentence, one, question.asks.narrow));
}

/** Whether a question asks for a person, and perhaps for something else. */
function isPersonAsked({ asks: { broad, narrow } }: Question): boolean {
  return broad === HAS_NAME && (narrow & PERSON) !== 0;
}

/** The parts of a sentence of the kind that a question asks for: only the month of a date for "which month". */
function suitingParts(
  { text, instances }: ReadSentence,
  question: Question,
  persons: PersonsAsked,
): Instance[] {
  const { broad, narrow } = question.asks;
  const origins = originsIn(text, instances, question.asks);
  return instances
    .filter(
      ({ kinds, start, end }) =>
        (kinds & (broad | narrow)) !== 0 && !isOther(kinds, narrow) && end - start < text.length,
    )
    .filter((one) => !origins.has(one))
    .flatMap((one) => {
      if (broad === HAS_DATE) return askedDate(text, one, question.text);
      return isPersonAsked(question) ? persons.bare(one) : one;
    });
}

/** Returns a test for parts of a sentence that have new words, and for names that are none of the question. */
function noveltyFor(
  { text, terms }: ReadSentence,
  question: Question,
  index: SearchIndex,
  persons: PersonsAsked,
): (part: Instance) => boolean {
  const { broad, narrow } = question.asks;
  const isNamed = asNamed(terms, question, index);
  const proper = question.concepts.filter(({ isProper }) => isProper);
  const isNameAsked = asNamed(terms, { concepts: proper }, index);
  return (part) => {
    const own = terms.filter((term) => isInside(term, part));
    const fresh = own.filter((term) => !isNamed(term)).length;
    if (broad !== HAS_NAME) return fresh > 0;
    // A place that the question names is none that it asks for: "Syria's Quneitra".
    if (narrow === PLACE && own.some(isNameAsked)) return false;
    if (narrow === PLACE && !canBeObject(text, part, question.text)) return false;
    if (ASKS_COUNTRY.test(question.text) && !own.some(isOfCountry)) return false;
    if (isSpelledOut(cut(text, part), question.text)) return false;
    const rest = own.filter((term) => !isNamed(term));
    if (ASKS_UNIT.test(question.text) && rest.every(isWholeForce)) return false;
    if (isPersonAsked(question) && persons.has(part)) return false;
    return fresh > 0 && fresh >= LEAST_NEW * own.length;
  };
}

const ASKS_COUNTRY = /\b(?:which|what) (?:[\w-]{1,20} ){0,2}(?:country|countries|nations?)\b/i;

/** "United Kingdom", "UK" and the names that the runtime knows. */
function isOfCountry({ term, folded }: Term): boolean {
  return term !== 'nation' && (/^(?:united|us|usa|uk|uae|drc)$/.test(folded) || isNation(term));
}

/** "Which army unit": the name of the army says nothing of its unit. */
const ASKS_UNIT =
  /\b(?:which|what) (?:[\w-]{1,20} ){1,2}(?:unit|brigade|division|battalion|regiment|branch|wing|corps)s?\b/i;

const FORCE = /^(?:army|military|force|troop|soldier|air|navy|police|government|regime|arab|unit)$/;

function isWholeForce({ term }: Term): boolean {
  return isNation(term) || FORCE.test(term);
}

/**
 * Whether a question asks for a person at a time, and a sentence names only other years: "in the 2000s" for one in
 * 2013.
 */
function tellsOtherYear({ text, instances }: ReadSentence, { times, asks }: Question): boolean {
  if ((asks.narrow & PERSON) === 0) return false;
  const years = instances
    .filter(({ kinds }) => (kinds & YEAR) !== 0)
    .flatMap((date) => /\d{4}s?/.exec(cut(text, date))?.[0] ?? []);
  if (times.length === 0 || years.length === 0) return false;
  return !years.some((year) => {
    const first = year.slice(0, 4);
    const last = year.endsWith('s') ? `${first.slice(0, 3)}9` : first;
    return times.some((time) => time.first.slice(0, 4) <= last && time.last.slice(0, 4) >= first);
  });
}

/** Whether a name is the long form of an acronym of the question: "Syrian Democratic Forces" of "sdf". */
function isSpelledOut(name: string, question: string): boolean {
  const parts = words(name).filter(({ capitalised, acronym }) => capitalised && !acronym);
  const letters = parts.map(({ folded }) => folded.charAt(0)).join('');
  // "Is" is seldom the group.
  const isShort = ({ folded, acronym: isMarked }: Word) =>
    folded === letters && (isMarked || !isStopWord(folded));
  return letters.length > 1 && words(question).some(isShort);
}

/**
 * Whether a name is only the adjective of a nation before a noun, the "Iraqi" of "the Iraqi capital", or a nation where
 * a person or a group is asked for.
 */
function isOfNation({ text, terms }: ReadSentence, instance: Instance, narrow: number): boolean {
  const [term, more] = terms
    .filter((one) => isInside(one, instance))
    .filter(({ folded }, at, { length }) => at === length - 1 || !DIRECTION.test(folded));
  if ((instance.kinds & HAS_NAME) === 0 || !term || more) return false;
  const isNationAsked = (narrow & (PERSON | GROUP)) === 0 || (narrow & PLACE) !== 0;
  const isBeforeNoun = BEFORE_NOUN.test(text.slice(instance.end, instance.end + 8));
  if (isNationAsked && !isBeforeNoun) return false;
  if (isBeforeNoun && OF_PEOPLE.test(term.folded)) return true;
  const { family, isCommon } = relatedWords(term.term);
  return !isCommon && family.some((other) => other.length <= term.term.length);
}

/** A word in lower case that is no helping verb: "Thai troops", but not "Thailand has". */
const BEFORE_NOUN = /^ (?!(?:has|have|had|is|are|was|were|will|would|and|or)\b)\p{Ll}/u;

/** Adjectives of peoples and faiths, which are no places. */
const OF_PEOPLE =
  /^(?:druze|sunni|shia|alawi|arab|muslim|yazidi|yezidi|turkmen|ismaili|jewish|kurd|\w{2,20}(?:ite|ish|ian|ican|ese))$/;

/** Before the adjective of a people: "North African". */
const DIRECTION = /^(?:north|south|east|west|central)(?:ern)?$/;
