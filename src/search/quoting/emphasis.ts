import {
  COUNT,
  HAS_DATE,
  HAS_NAME,
  type Instance,
  KILLED,
  MEANS,
  PLACE,
  REASON,
  WOUNDED,
} from '../../reading/kinds.ts';
import { leadersIn } from '../../reading/leading/leaders.ts';
import { isOfAnotherEvent } from '../../reading/numbers/another-event.ts';
import { cut, isInside, type Span } from '../../text/span.ts';
import { termsOf } from '../../text/words/terms.ts';
import { words } from '../../text/words/words.ts';
import type { SearchIndex } from '../index/search-index.ts';
import type { AskedSlot } from '../question/asked/slot.ts';
import { askedActOf, askedHolderOf, askedLeaderOf } from '../question/beside/beside.ts';
import type { Concept } from '../question/concepts.ts';
import type { Question } from '../question/question.ts';
import { holdersIn } from '../speakers/office/holder-names.ts';
import { fillerOf } from '../telling/filled-slot.ts';
import { tellingOf } from '../telling/told-act.ts';
import { fitsAge } from './emphasis/asked/age-asked.ts';
import { fitsUnit } from './emphasis/asked/unit-asked.ts';
import { type Counting, countingAsked } from './emphasis/counted-number.ts';
import { extentOf } from './emphasis/extent.ts';
import { asNamed, conceptsOf, namedShare, tellsDeed } from './emphasis/naming.ts';
import { nearest } from './emphasis/nearest.ts';
import { inOwnClause } from './emphasis/own-clause.ts';
import { ownNamesOf } from './emphasis/own-names.ts';
import { canBeOfDeed } from './emphasis/places/deed-places.ts';
import { numbersAtPlace } from './emphasis/places/numbers-at-place.ts';
import { partInPlace } from './emphasis/places/part-in-place.ts';
import { ofSortAsked } from './emphasis/places/sorts-of-places.ts';
import { type ReadSentence, readSentence } from './emphasis/read-sentence.ts';
import { tellingParts } from './emphasis/telling-parts.ts';
import { trimmed } from './emphasis/trim.ts';

/** Nothing is bold if the bold part would be more than this share of the quote. */
const MOST_OF_QUOTE = 0.7;

/** Of more parts that can answer, as in a table, none is clearly the answer, and reading each takes time. */
const MOST_TELLING = 50;

/** A reason is for something else if its sentence names less of the question than this share of its weight. */
const LEAST_NAMED_SHARE = 0.5;

/** So many characters before a sentence are read for the one whom "the 26-year-old" is, in UTF-16 units. */
const MOST_BEFORE = 300;

/** Numbers that count something. */
const COUNTED = COUNT | KILLED | WOUNDED;

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
  sentences: readonly Span[],
  question: Question,
  index: SearchIndex,
): Span | null {
  const found = (sentence: Span, choose: Choice): Span | null => {
    const before = body.slice(Math.max(0, sentence.start - MOST_BEFORE), sentence.start);
    const part = answerIn(cut(body, sentence), before, { question, index, choose });
    if (!part || part.end - part.start > MOST_OF_QUOTE * (quote.end - quote.start)) return null;
    const { start, end } = trimmed(cut(body, sentence), part);
    return start < end ? { start: start + sentence.start, end: end + sentence.start } : null;
  };
  const [best, ...others] = datedFirst(body, sentences, question);
  const first = best ? found(best, sureOrPossible) : null;
  if (first || (question.asks.narrow & COUNTED) === 0) return first;
  for (const sentence of others) {
    const part = found(sentence, onlySure);
    if (part) return part;
  }
  return null;
}

/** Puts a sentence that tells of the deed first if its date is asked for: the others have dates of something else. */
function datedFirst(body: string, sentences: readonly Span[], question: Question): readonly Span[] {
  const act = question.asks.broad === HAS_DATE ? askedActOf(question.beside) : undefined;
  if (!act) return sentences;
  const telling = sentences.filter((sentence) => tellingOf(act, cut(body, sentence)) === 'done');
  return [...telling, ...sentences.filter((sentence) => !telling.includes(sentence))];
}

/** What a bold part has to answer. */
interface Asked {
  readonly question: Question;
  readonly index: SearchIndex;
  readonly choose: Choice;
}

/** Chooses among the numbers that can count what is asked for. */
type Choice = (counting: Counting) => readonly Instance[];

const sureOrPossible: Choice = ({ sure, possible }) => (sure.length > 0 ? sure : possible);

const onlySure: Choice = ({ sure }) => sure;

/**
 * The part of a sentence to show bold.
 *
 * @param before - The text before the sentence.
 */
function answerIn(text: string, before: string, asked: Asked): Span | null {
  const { question, index } = asked;
  const { asks, slot } = question;
  if ((asks.broad | asks.narrow) === 0 && !slot) return null;
  const filler = slot ? fillerIn(slot, text, question, index) : null;
  if (filler || slot?.isKnown) return filler;
  const sentence = readSentence(text, before, question);
  if (!sentence) return null;
  const telling = ofSortAsked(text, tellingParts(sentence, question, index), question.text);
  if (telling.length === 0 || telling.length > MOST_TELLING) return null;
  if (lacksRareDeed(sentence, question, index)) return null;
  const leader = leaderAmong(telling, text, question);
  if (leader) return leader;
  const isCause = (asks.broad & (REASON | MEANS)) !== 0;
  const answer = isCause
    ? causeAmong(telling, sentence, question, index)
    : nearest(sentence, fittingOf(telling, sentence, asked), question, index);
  return answer ? extentOf(text, answer, telling, asks) : null;
}

/** The name of the one who leads those of whom a question asks it or has the office that it names: "Omar Najjar of Tunisia". */
function leaderAmong(
  telling: readonly Instance[],
  text: string,
  { beside }: Question,
): Span | null {
  const leader = askedLeaderOf(beside);
  const holder = askedHolderOf(beside);
  const holders = holder ? holdersIn(text, holder.office) : [];
  const [name] = leader ? leadersIn(text, leader.led, true) : holders;
  return (name && (telling.find(({ start }) => start === name.start) ?? name)) ?? null;
}

/** What fills the place that a question leaves open behind a verb. */
function fillerIn(
  slot: AskedSlot,
  text: string,
  question: Question,
  index: SearchIndex,
): Span | null {
  const all = words(text);
  const inside = termsOf(all);
  const isNamed = asNamed(inside, question, index);
  const asked = new Set(inside.filter(isNamed).map(({ start }) => start));
  return fillerOf(slot, text, all, ({ start }) => asked.has(start));
}

/** The first reason or means that is of what the question asks about. */
function causeAmong(
  telling: readonly Instance[],
  { terms }: ReadSentence,
  question: Question,
  index: SearchIndex,
): Instance | null {
  const [first] = telling;
  if (!first || namedShare(terms, question, index) < LEAST_NAMED_SHARE) return null;
  if ((question.asks.broad & REASON) === 0) return first;
  const outside = terms.filter((term) => !term.capitalised && !isInside(term, first));
  return tellsDeed(outside, question, index) ? first : null;
}

/** The parts that fit what is asked: numbers of what is counted, the age of the one asked about, a thing's own name. */
function fittingOf(
  all: readonly Instance[],
  sentence: ReadSentence,
  { question, index, choose }: Asked,
): readonly Instance[] {
  const isNamed = asNamed(sentence.terms, question, index);
  const years = new Set(question.times.map(({ first }) => first.slice(0, 4)));
  const named = sentence.terms.filter((term) => isNamed(term) || years.has(term.term));
  const telling = inOwnClause(sentence.text, all, named);
  const isOwn = ownNamesOf(sentence, question, index);
  if ((question.asks.narrow & COUNTED) === 0) {
    return telling.filter(
      (one) =>
        fitsAge(sentence, one, question, index) &&
        fitsUnit(sentence.text, one, question.text) &&
        isOfDeed(sentence.text, one, question) &&
        !isOneOfTwo(sentence.text, one, question) &&
        isOwn(one),
    );
  }
  const isAsked = asNamed(sentence.terms, conceptsOf(question, question.focus), index);
  const isPlace = asNamed(sentence.terms, { concepts: question.concepts.filter(isOfName) }, index);
  const places = sentence.terms.filter(isPlace);
  const part = partInPlace(sentence.text, telling, places);
  if (part) return [part];
  const ofEvent = telling.filter((one) => !isOfAnotherEvent(sentence.text, one, places));
  const here = numbersAtPlace(sentence, ofEvent, places);
  return choose(countingAsked(question, here, sentence, isAsked)).filter(isOwn);
}

/** Whether a place is not that of another deed than the one whose place is asked for. */
function isOfDeed(text: string, place: Span, { asks, beside }: Question): boolean {
  const act = asks.narrow === PLACE ? askedActOf(beside) : undefined;
  return !act || canBeOfDeed(text, place, act);
}

/** Before a name that need not be the one: "it did not know whether Syrian or Russian jets". */
const WHETHER = /\bwhether\b[^,.;:]{0,80}$/i;

/** Most characters of that. */
const LONGEST_WHETHER = 90;

/** Whether a sentence leaves open if a name is the one that is asked for. */
function isOneOfTwo(text: string, { start }: Span, { asks }: Question): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_WHETHER), start);
  return (asks.broad & HAS_NAME) !== 0 && WHETHER.test(before);
}

/** A word with at least this weight is in few reports. */
const RARE = 4;

/** Whether a sentence has no word for the rare deed of which a question asks the place. Its place is that of another deed. */
function lacksRareDeed(
  { terms }: ReadSentence,
  { text, asks, focus, concepts }: Question,
  index: SearchIndex,
): boolean {
  if (asks.narrow !== PLACE || !WAS_DONE.test(text)) return false;
  const deeds = focus.flatMap((at) => concepts[at] ?? []).filter((one) => !isOfName(one));
  const deed = deeds.at(-1);
  if (!deed || deed.weight < RARE) return false;
  const all = { ...deed, alternatives: [...deed.alternatives, ...deed.related] };
  return !terms.some(asNamed(terms, { concepts: [all] }, index));
}

/** "Where was the bomb hidden" */
const WAS_DONE = /\bwhere (?:was|were) [^?]{1,80}(?:ed|en|id|nt|ught|ld|ade)\b/i;

function isOfName({ isProper, isName }: Concept): boolean {
  return isProper || isName;
}
