import { instancesIn } from '../../reading/instances.ts';
import {
  COUNT,
  GROUP,
  HAS_DATE,
  HAS_NAME,
  HAS_NUMBER,
  type Instance,
  KILLED,
  MEANS,
  PERSON,
  PLACE,
  REASON,
  WOUNDED,
  YEAR,
} from '../../reading/kinds.ts';
import { cut, type Span } from '../../text/span.ts';
import { relatedWords } from '../../text/words/related-words.ts';
import { isStopWord } from '../../text/words/stop-words.ts';
import { type Term, terms, termsOf } from '../../text/words/terms.ts';
import { type Word, words } from '../../text/words/words.ts';
import { fillerOf } from '../filled-slot.ts';
import type { SearchIndex } from '../index/search-index.ts';
import { type AgedSentence, ageAsked, isAgeOf } from '../question/asked/age.ts';
import type { AskedSlot } from '../question/asked/slot.ts';
import { askedActOf } from '../question/beside/beside.ts';
import type { Question } from '../question/question.ts';
import { tellingOf, withReasons } from '../told-act.ts';
import { askedDate } from './asked-date.ts';
import { type Counting, countingAsked } from './counted-number.ts';
import { innermost } from './innermost.ts';
import { LIMITING, LIMITING_TIME, withLimit, withPlaceLimit } from './limits.ts';
import { asNamed, conceptsOf, namedShare, tellsDeed } from './naming.ts';
import { withNations } from './nations.ts';
import { nearest } from './nearest.ts';
import { canBeObject } from './object-places.ts';
import { originsIn } from './origins.ts';
import { ownNamesOf } from './own-names.ts';
import { PersonsAsked } from './person-asked.ts';
import { trimmed } from './trim.ts';

/** Nothing is bold if the bold part would be more than this share of the quote. */
const MOST_OF_QUOTE = 0.7;

/** A reason is for something else if its sentence names less of the question than this share of its weight. */
const LEAST_NAMED_SHARE = 0.5;

/** A name does not answer if fewer of its words are new than this. */
const LEAST_NEW = 0.5;

/** So many characters before a sentence are read for the one whom "the 26-year-old" is, in UTF-16 units. */
const MOST_BEFORE = 300;

/** Numbers that count something. */
const COUNTED = COUNT | KILLED | WOUNDED;

/** What a name can name. */
const SORTS = PERSON | PLACE | GROUP;

/**
 * Finds the part of a quote to show bold: the number, date, name, reason or manner in its best sentence that the
 * question asks for and does not say itself.
 *
 * @param body - The article's body.
 * @param quote - The sentences shown, a span of `body`.
 * @param sentences - The same one by one, the best first. The others are read only for a number that surely counts what is
 *   asked for.
 * @returns A span of `body` inside one of them, or `null` if no part is clearly the answer.
 */
export function emphasisIn(
  body: string,
  quote: Span,
  [best, ...others]: readonly Span[],
  question: Question,
  index: SearchIndex,
): Span | null {
  const found = (sentence: Span, choose: Choice): Span | null => {
    const before = body.slice(Math.max(0, sentence.start - MOST_BEFORE), sentence.start);
    const part = answerIn(cut(body, sentence), before, question, index, choose);
    if (!part || part.end - part.start > MOST_OF_QUOTE * (quote.end - quote.start)) return null;
    const { start, end } = trimmed(cut(body, sentence), part);
    return start < end ? { start: start + sentence.start, end: end + sentence.start } : null;
  };
  const first = best ? found(best, sureOrPossible) : null;
  if (first || (question.asks.narrow & COUNTED) === 0) return first;
  for (const sentence of others) {
    const part = found(sentence, onlySure);
    if (part) return part;
  }
  return null;
}

/** Chooses among the numbers that can count what is asked for. */
type Choice = (counting: Counting) => readonly Instance[];

const sureOrPossible: Choice = ({ sure, possible }) => (sure.length > 0 ? sure : possible);

const onlySure: Choice = ({ sure }) => sure;

function answerIn(
  text: string,
  before: string,
  question: Question,
  index: SearchIndex,
  choose: Choice,
): Span | null {
  const { broad, narrow } = question.asks;
  const { slot } = question;
  if ((broad | narrow) === 0 && !slot) return null;
  const all = words(text);
  const filler = slot ? fillerIn(slot, text, all, question, index) : null;
  if (filler || slot?.isKnown) return filler;
  const act = (broad & REASON) === 0 ? undefined : askedActOf(question.beside);
  if (act && tellingOf(act, text) === 'undone') return null;
  const printed = withNations(question.text, all, instancesIn(text, all));
  const instances = act ? withReasons(act, text, all, printed) : printed;
  const inside = termsOf(all);
  const persons = new PersonsAsked(text, inside, question, index);
  const isPersonAsked = broad === HAS_NAME && (narrow & PERSON) !== 0;
  const origins = originsIn(text, instances, question.asks);
  const suiting = instances
    .filter(
      ({ kinds, start, end }) =>
        (kinds & (broad | narrow)) !== 0 && !isOther(kinds, narrow) && end - start < text.length,
    )
    .filter((one) => !origins.has(one))
    .flatMap((one) => {
      if (broad === HAS_DATE) return askedDate(text, one, question.text);
      return isPersonAsked ? persons.bare(one) : one;
    });
  const isOtherYear = (narrow & PERSON) !== 0 && tellsOtherYear(text, instances, question);
  if (suiting.length === 0 || isOtherYear) return null;
  const names = asNamed(inside, question, index);
  const proper = question.concepts.filter(({ isProper }) => isProper);
  const isNameAsked = asNamed(inside, { concepts: proper }, index);
  const tellsNew = (instance: Instance) => {
    const own = inside.filter((term) => isInside(term, instance));
    const fresh = own.filter((term) => !names(term)).length;
    if (broad !== HAS_NAME) return fresh > 0;
    // A place that the question names is none that it asks for: "Syria's Quneitra".
    if (narrow === PLACE && own.some(isNameAsked)) return false;
    if (narrow === PLACE && !canBeObject(text, instance, question.text)) return false;
    if (isSpelledOut(cut(text, instance), question.text)) return false;
    if (isPersonAsked && persons.has(instance)) return false;
    return fresh > 0 && fresh >= LEAST_NEW * own.length;
  };
  const isOwn = ownNamesOf(text, inside, question, index);
  const telling = suiting.filter((one) => tellsNew(one) && !isOfNation(text, one, inside, narrow));
  const isCause = (broad & (REASON | MEANS)) !== 0;
  if (isCause && namedShare(inside, question, index) < LEAST_NAMED_SHARE) return null;
  const isAsked = asNamed(inside, conceptsOf(question, question.focus), index);
  const read = { text, words: all, terms: inside };
  const ages = { ...read, instances };
  const some =
    (narrow & COUNTED) === 0
      ? telling.filter((one) => fitsAge(ages, before, one, question, index))
      : choose(countingAsked(question, telling, read, isAsked));
  const best = isCause ? some[0] : nearest(text, some.filter(isOwn), inside, question, index);
  if (!best) return null;
  const outside = inside.filter((term) => !term.capitalised && !isInside(term, best));
  if ((broad & REASON) !== 0 && !tellsDeed(outside, question, index)) return null;
  if ((broad & HAS_NUMBER) !== 0) return withLimit(text, best, LIMITING);
  if (broad === HAS_DATE) return withLimit(text, best, LIMITING_TIME);
  if (broad !== HAS_NAME) return toClauseEnd(text, best);
  if (narrow !== PLACE) return withFurther(text, best, telling);
  return withPlaceLimit(text, withFurther(text, innermost(text, best, telling), telling));
}

/** What fills the place that a question leaves open behind a verb. */
function fillerIn(
  slot: AskedSlot,
  text: string,
  all: readonly Word[],
  question: Question,
  index: SearchIndex,
): Span | null {
  const inside = termsOf(all);
  const isNamed = asNamed(inside, question, index);
  const asked = new Set(inside.filter(isNamed).map(({ start }) => start));
  return fillerOf(slot, text, all, ({ start }) => asked.has(start));
}

/** Whether a number is the age of the one asked about, if a question asks for an age. */
function fitsAge(
  sentence: AgedSentence,
  before: string,
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
      const told = terms(before);
      return told.some(asNamed(told, last, index));
    },
  });
}

/** Whether a sentence names years, and none is of a time that the question names: "in the 2000s" for one in 2013. */
function tellsOtherYear(text: string, all: readonly Instance[], { times }: Question): boolean {
  const years = all
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

/** Whether a name is known to name something else than what is asked for. */
function isOther(kinds: number, narrow: number): boolean {
  return (kinds & SORTS) !== 0 && (narrow & SORTS) !== 0 && (kinds & narrow & SORTS) === 0;
}

/**
 * Whether a name is only the adjective of a nation before a noun, the "Iraqi" of "the Iraqi capital", or a nation where
 * a person or a group is asked for.
 */
function isOfNation(
  text: string,
  instance: Instance,
  inside: readonly Term[],
  narrow: number,
): boolean {
  const [term, more] = inside.filter((one) => isInside(one, instance));
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
  /^(?:druze|sunni|shia|alawi|arab|muslim|yazidi|yezidi|turkmen|ismaili|jewish|kurd|\w{2,20}(?:ite|ish|ian|ese))$/;

function isInside({ start, end }: Span, outer: Span): boolean {
  return start >= outer.start && end <= outer.end;
}

/** A reason ends where its clause ends. Other kinds end where they are. */
function toClauseEnd(text: string, { start, end, kinds }: Instance): Span {
  if ((kinds & (REASON | MEANS)) === 0) return { start, end };
  const stop = text.slice(start).search(/[,;](?=\s)|[.?!]["”’]?$/);
  const last = stop < 0 ? end : Math.min(end, start + stop);
  // Some reports print a space before a mark.
  return { start, end: start + text.slice(start, last).trimEnd().length };
}

/** What joins the names of a list: "Moscow, Ankara and Tehran". */
const LISTING = /^(?:\s?,? and |\s?, )(?:the )?$/i;

/** What joins a name to those before it. A comma alone also parts: "In Aleppo, Moscow …". */
const LISTED_BEFORE = /^\s?,? and (?:the )?$/i;

/** Extends a name by those that are listed before and behind it. */
function withFurther(text: string, name: Instance, all: readonly Instance[]): Span {
  const names = all.filter(
    ({ kinds }) => (kinds & HAS_NAME) !== 0 && !isOther(kinds, name.kinds & SORTS),
  );
  let { start, end } = name;
  for (;;) {
    const next = names.find((one) => LISTING.test(text.slice(end, one.start)));
    if (!next) break;
    end = next.end;
  }
  let joint = LISTED_BEFORE;
  for (;;) {
    const before = names.find((one) => joint.test(text.slice(one.end, start)));
    if (!before) return { start, end };
    start = before.start;
    joint = LISTING;
  }
}
