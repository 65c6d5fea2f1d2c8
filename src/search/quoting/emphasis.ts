import { directionOf } from '../../reading/direction.ts';
import { instancesIn } from '../../reading/instances.ts';
import {
  AGE,
  CLOCK,
  COUNT,
  DURATION,
  GROUP,
  HAS_DATE,
  HAS_NAME,
  HAS_NUMBER,
  type Instance,
  KILLED,
  LENGTH,
  MEANS,
  MONEY,
  PERSON,
  PLACE,
  REASON,
  SHARE,
  WEIGHT,
  WOUNDED,
  YEAR,
} from '../../reading/kinds.ts';
import { isSaying } from '../../reading/saying.ts';
import { cut, type Span } from '../../text/span.ts';
import { relatedWords } from '../../text/words/related-words.ts';
import { isStopWord } from '../../text/words/stop-words.ts';
import { type Term, termsOf } from '../../text/words/terms.ts';
import { type Word, words } from '../../text/words/words.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { Question } from '../question/question.ts';
import { type Counting, countingAsked } from './counted-number.ts';
import { innermost } from './innermost.ts';
import { LIMITING, LIMITING_TIME, withLimit, withPlaceLimit } from './limits.ts';
import { asNamed, conceptsOf, namedShare, surelyOf, tellsDeed } from './naming.ts';
import { ownNamesOf } from './own-names.ts';
import { canBe, roleAsked, verbBeforeBy } from './roles.ts';

/** Nothing is bold if the bold part would be more than this share of the quote. */
const MOST_OF_QUOTE = 0.7;

/** The names that a sentence gives do not answer if they are farther than this from what is asked, in UTF-16 units. */
const FARTHEST = 120;

/** A reason is for something else if its sentence names less of the question than this share of its weight. */
const LEAST_NAMED_SHARE = 0.5;

/** A name does not answer if fewer of its words are new than this. */
const LEAST_NEW = 0.5;

/** Numbers that count something. */
const COUNTED = COUNT | KILLED | WOUNDED;

/** Numbers that measure something. */
const MEASURES = AGE | MONEY | LENGTH | DURATION | SHARE | WEIGHT;

/** What a name can name. */
const SORTS = PERSON | PLACE | GROUP;

/** A name is in another clause than the word that is asked for behind more commas than this. */
const MOST_COMMAS = 1;

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
    const part = answerIn(cut(body, sentence), question, index, choose);
    if (!part || part.end - part.start > MOST_OF_QUOTE * (quote.end - quote.start)) return null;
    return { start: part.start + sentence.start, end: part.end + sentence.start };
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
  question: Question,
  index: SearchIndex,
  choose: Choice,
): Span | null {
  const { broad, narrow } = question.asks;
  if ((broad | narrow) === 0) return null;
  const all = words(text);
  const instances = instancesIn(text, all);
  const suiting = instances.filter(
    ({ kinds, start, end }) =>
      (kinds & (broad | narrow)) !== 0 && !isOther(kinds, narrow) && end - start < text.length,
  );
  const isOtherYear = (narrow & PERSON) !== 0 && tellsOtherYear(text, instances, question);
  if (suiting.length === 0 || isOtherYear) return null;
  const inside = termsOf(all);
  const names = asNamed(inside, question, index);
  const proper = question.concepts.filter(({ isProper }) => isProper);
  const isNameAsked = asNamed(inside, { concepts: proper }, index);
  const tellsNew = (instance: Instance) => {
    const own = inside.filter((term) => isInside(term, instance));
    const fresh = own.filter((term) => !names(term)).length;
    if (broad !== HAS_NAME) return fresh > 0;
    // A place that the question names is none that it asks for: "Syria's Quneitra".
    if (narrow === PLACE && own.some(isNameAsked)) return false;
    if (isSpelledOut(cut(text, instance), question.text)) return false;
    return fresh > 0 && fresh >= LEAST_NEW * own.length;
  };
  const isOwn = ownNamesOf(text, inside, question, index);
  const telling = suiting.filter((one) => tellsNew(one) && !isOfNation(text, one, inside, narrow));
  const isCause = (broad & (REASON | MEANS)) !== 0;
  if (isCause && namedShare(inside, question, index) < LEAST_NAMED_SHARE) return null;
  const isAsked = asNamed(inside, conceptsOf(question, question.focus), index);
  const read = { text, words: all, terms: inside };
  const some =
    (narrow & COUNTED) === 0 ? telling : choose(countingAsked(question, telling, read, isAsked));
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
  const isBeforeNoun = /^ \p{Ll}/u.test(text.slice(instance.end, instance.end + 3));
  if (isNationAsked && !isBeforeNoun) return false;
  if (isBeforeNoun && OF_PEOPLE.test(term.folded)) return true;
  const { family, isCommon } = relatedWords(term.term);
  return !isCommon && family.some((other) => other.length <= term.term.length);
}

/** Adjectives of peoples and faiths, which are no places. */
const OF_PEOPLE =
  /^(?:druze|sunni|shia|alawi|arab|muslim|yazidi|yezidi|turkmen|ismaili|jewish|kurd|\w{2,20}(?:ite|ish|ian|ese))$/;

/** The instance of the narrowest kind that is nearest to the words of the question. */
function nearest(
  text: string,
  suiting: readonly Instance[],
  inside: readonly Term[],
  question: Question,
  index: SearchIndex,
): Instance | undefined {
  const { narrow, broad } = question.asks;
  const isFocused = asNamed(inside, conceptsOf(question, question.focus), index);
  const isNamed = asNamed(inside, question, index);
  const focused = inside.filter(isFocused);
  const near = focused.length > 0 ? focused : inside.filter(isNamed);
  const far = (span: Span) =>
    Math.min(...near.map((term) => Math.max(0, span.start - term.end, term.start - span.end)));
  const first = inside.filter(
    asNamed(inside, surelyOf(conceptsOf(question, verbOf(question))), index),
  );
  const titled =
    broad === HAS_NAME && suiting.find((one) => isTitled(text, one, focused, inside, isNamed));
  if (titled) return titled;
  const fitting = suiting.filter((one) => fitsQuestion(text, one, first, question));
  const kindred = fitting.filter(({ kinds }) => (kinds & narrow) !== 0);
  const exact = kindred.filter((one) => !PART_OF_DAY.test(cut(text, one)));
  const narrowest = narrow === CLOCK && exact.length > 0 ? exact : kindred;
  // Only the words around a name tell that it is of a place, and only a unit tells what a number measures.
  const isSpecial =
    narrow === PLACE || narrow === CLOCK || narrow === YEAR || (narrow & MEASURES) !== 0;
  const some = narrowest.length > 0 || isSpecial ? narrowest : fitting;
  const [best] = some.toSorted((a, b) => far(a) - far(b));
  if (!best || broad !== HAS_NAME) return best;
  if (far(best) > FARTHEST) return undefined;
  // "In Raqqa" tells where, in any clause.
  if ((narrow & PLACE) !== 0) return best;
  // A name beside other words would seem to be who did it.
  return first.length === 0 || isApart(text, best, first) ? undefined : best;
}

/** Tells the time less exactly than a clock. */
const PART_OF_DAY = /\b(?:morning|afternoon|evening|night)\b/i;

/** The concept of what is done: the first that is asked about, or the verb of "who was the alliance backed by". */
function verbOf({ text, concepts, focus }: Question): readonly number[] {
  const place = verbBeforeBy(text);
  const at = place === null ? -1 : concepts.findIndex(({ places }) => places.includes(place));
  return at < 0 ? focus.slice(0, 1) : [at];
}

/** Whether a person's name follows what is asked for: "mission head Hedi Annabi" for "who headed the mission". */
function isTitled(
  text: string,
  { kinds, start }: Instance,
  focused: readonly Term[],
  inside: readonly Term[],
  isNamed: (term: Term) => boolean,
): boolean {
  if ((kinds & PERSON) === 0) return false;
  const title = focused.find(({ end }) => end < start && text.slice(end, start).trim() === '');
  if (!title) return false;
  const before = inside.findLast(({ end }) => end <= title.start);
  const isBeside = before && text.slice(before.end, title.start).trim() === '';
  // "Arab League chief" heads no other body.
  return !isBeside || !before.capitalised || isNamed(before);
}

/** Whether a name has the direction or the role that is asked for, and whether a date is not only that of saying it. */
function fitsQuestion(
  text: string,
  one: Instance,
  verbs: readonly Term[],
  { text: question, asks: { broad, direction } }: Question,
): boolean {
  if (broad === HAS_DATE) return !isDayOfSaying(text, one, question);
  if (broad !== HAS_NAME) return true;
  if (direction !== null) return directionOf(text, one) === direction;
  const role = (one.kinds & PLACE) === 0 ? roleAsked(question) : null;
  return role === null || verbs.length === 0 || verbs.some((verb) => canBe(role, one, text, verb));
}

/** Most words between a verb of saying and its day: "told reporters on Monday". */
const SAYING_REACH = 3;

/** Asks when something was said. */
const ASKS_SAYING =
  /\b(?:say|tell|announce|claim|report|declare|warn|vow|state|accuse|deny|confirm|admit|call|demand)\b/i;

/** Whether a date tells only when something was said, and the question does not ask that. */
function isDayOfSaying(text: string, { start }: Span, question: string): boolean {
  if (ASKS_SAYING.test(question)) return false;
  const before = words(text).filter(({ end }) => end <= start);
  return before.slice(-SAYING_REACH).some(isSaying);
}

/** Whether commas part a name from every one of some words. */
function isApart(text: string, { start, end }: Span, near: readonly Term[]): boolean {
  return near.every((term) => {
    const [from, to] = term.end <= start ? [term.end, start] : [end, term.start];
    return text.slice(from, Math.max(from, to)).split(',').length - 1 > MOST_COMMAS;
  });
}

function isInside({ start, end }: Span, outer: Span): boolean {
  return start >= outer.start && end <= outer.end;
}

/** A reason ends where its clause ends. Other kinds end where they are. */
function toClauseEnd(text: string, { start, end, kinds }: Instance): Span {
  if ((kinds & (REASON | MEANS)) === 0) return { start, end };
  const stop = text.slice(start).search(/[,;](?=\s)|[.?!]["”’]?$/);
  return { start, end: stop < 0 ? end : Math.min(end, start + stop) };
}

/** What joins the names of a list: "Moscow, Ankara and Tehran". */
const LISTING = /^(?:,? and |, )(?:the )?$/i;

/** What joins a name to those before it. A comma alone also parts: "In Aleppo, Moscow …". */
const LISTED_BEFORE = /^,? and (?:the )?$/i;

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
