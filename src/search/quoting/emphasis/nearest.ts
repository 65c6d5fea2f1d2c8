import { directionOf } from '../../../reading/direction.ts';
import {
  AGE,
  CLOCK,
  DURATION,
  GROUP,
  HAS_DATE,
  HAS_NAME,
  type Instance,
  LASTING,
  LENGTH,
  MONEY,
  PERSON,
  PLACE,
  SHARE,
  WEIGHT,
  YEAR,
} from '../../../reading/kinds.ts';
import { isSaying } from '../../../reading/saying.ts';
import { cut, type Span } from '../../../text/span.ts';
import type { Term } from '../../../text/words/terms.ts';
import { words } from '../../../text/words/words.ts';
import type { SearchIndex } from '../../index/search-index.ts';
import { askedActOf, wordAt } from '../../question/beside/beside.ts';
import type { Concept } from '../../question/concepts.ts';
import type { Question } from '../../question/question.ts';
import { asNamed, conceptsOf, surelyOf } from './naming.ts';
import type { ReadSentence } from './read-sentence.ts';
import { canBe, roleAsked, verbBeforeBy, verbOfObject } from './roles.ts';

/** The names that a sentence gives do not answer if they are farther than this from what is asked, in UTF-16 units. */
const FARTHEST = 120;

/** A name is in another clause than the word that is asked for behind more commas than this. */
const MOST_COMMAS = 1;

/** Numbers that measure something. */
const MEASURES = AGE | MONEY | LENGTH | DURATION | LASTING | SHARE | WEIGHT;

/**
 * Chooses the part of a sentence that answers: one of the narrowest kind that fits, the nearest to the words of the
 * question.
 *
 * @param suiting - The parts of the sentence that can answer.
 * @returns `undefined` if none fits, or if the words do not tell that a name is the one asked for.
 */
export function nearest(
  { text, terms: inside }: ReadSentence,
  suiting: readonly Instance[],
  question: Question,
  index: SearchIndex,
): Instance | undefined {
  const { narrow, broad, isStrict } = question.asks;
  const isFocused = asNamed(inside, conceptsOf(question, question.focus), index);
  const isNamed = asNamed(inside, question, index);
  const focused = inside.filter(isFocused);
  // The other dates are of what else the same one did.
  const dated = broad === HAS_DATE ? deedOf(question) : [];
  const deeds = inside.filter(asNamed(inside, conceptsOf(question, dated), index));
  const [near = []] = [deeds, focused, inside.filter(isNamed)].filter(({ length }) => length > 0);
  const far = (span: Span) => distanceTo(near, span);
  // Of two counts of the same, the one beside the place that is asked about.
  const isProper = asNamed(inside, { concepts: question.concepts.filter(isProperName) }, index);
  const proper = inside.filter(isProper);
  const farFromName = (span: Span) => (proper.length > 0 ? distanceTo(proper, span) : 0);
  const first = inside.filter(
    asNamed(inside, surelyOf(conceptsOf(question, verbOf(question))), index),
  );
  // Common verbs such as "give" are no concepts.
  const isVerbUnknown = verbOfObject(question.text) !== null && !hasVerbOfObject(question);
  const verbs = isVerbUnknown ? [] : first;
  // Whom the minister blames is not the minister.
  const titled =
    broad === HAS_NAME &&
    verbOfObject(question.text) === null &&
    suiting.find((one) => isTitled(text, one, focused, inside, isNamed));
  if (titled) return titled;
  const fitting = suiting.filter((one) => fitsQuestion(text, one, verbs, question));
  const kindred = fitting.filter(({ kinds }) => (kinds & narrow) !== 0);
  const exact = kindred.filter((one) => !PART_OF_DAY.test(cut(text, one)));
  const narrowest = narrow === CLOCK && exact.length > 0 ? exact : kindred;
  // Only the words around a name tell that it is of a place, and only a unit tells what a number measures.
  const isSpecial =
    isStrict ||
    narrow === PLACE ||
    narrow === CLOCK ||
    narrow === YEAR ||
    (narrow & MEASURES) !== 0;
  const some = narrowest.length > 0 || isSpecial ? narrowest : fitting;
  const [found] = some.toSorted((a, b) => far(a) - far(b) || farFromName(a) - farFromName(b));
  const best = found && beforeBrackets(text, found, some);
  if (!best || broad !== HAS_NAME) return best;
  if (far(best) > FARTHEST) return undefined;
  // "In Raqqa" tells where, in any clause.
  if ((narrow & PLACE) !== 0) return best;
  // A name beside other words would seem to be who did it.
  return first.length === 0 || isApart(text, best, first) ? undefined : best;
}

/** Between a name or a number and the same in other words: "Jaysh al-Islam (Army of Islam)", "$ 75,000 ( # 48,000 )". */
const OPENS_BRACKETS = /^ ?\( ?(?:[#$£€] ?)?$/;

/** Most characters of that. */
const MOST_OPENING = 5;

/** What is before the brackets in which a part is, as its gloss. */
function beforeBrackets(text: string, inside: Instance, all: readonly Instance[]): Instance {
  const isBefore = ({ end }: Instance) =>
    end <= inside.start &&
    inside.start - end <= MOST_OPENING &&
    OPENS_BRACKETS.test(text.slice(end, inside.start));
  return all.find(isBefore) ?? inside;
}

/** How far a span is from the nearest of some terms, in UTF-16 units. */
function distanceTo(terms: readonly Term[], { start, end }: Span): number {
  return Math.min(...terms.map((term) => Math.max(0, start - term.end, term.start - end)));
}

function isProperName({ isProper }: Concept): boolean {
  return isProper;
}

/** Where a person or a group is not named, but a place: "headed for Qabun". */
const BEFORE_PLACE =
  /\b(?:in|at|near|towards?|(?:headed|heading|bound) for|(?:north|south|east|west)\w{0,5} of) (?:the )?$/i;

/** Tells the time less exactly than a clock. */
const PART_OF_DAY = /\b(?:morning|afternoon|evening|night)\b/i;

/** The concepts of the act that a question asks about. */
function deedOf({ text, beside, concepts }: Question): readonly number[] {
  const asked = askedActOf(beside)?.asked ?? [];
  const isAsked = (place: number) => asked.includes(wordAt(text, place)?.term ?? '');
  return [...concepts.keys()].filter((at) => concepts[at]?.places.some(isAsked));
}

/** The concept of what is done: the first that is asked about, or the verb of "who was the alliance backed by". */
function verbOf(question: Question): readonly number[] {
  const at = conceptAt(question, verbBeforeBy(question.text) ?? verbOfObject(question.text));
  return at < 0 ? question.focus.slice(0, 1) : [at];
}

function hasVerbOfObject(question: Question): boolean {
  return conceptAt(question, verbOfObject(question.text)) >= 0;
}

function conceptAt({ concepts }: Question, place: number | null): number {
  return place === null ? -1 : concepts.findIndex(({ places }) => places.includes(place));
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
  { text: question, asks: { broad, narrow, direction } }: Question,
): boolean {
  if (broad === HAS_DATE) return !isDayOfSaying(text, one, question);
  if (broad !== HAS_NAME) return true;
  if (direction !== null) return directionOf(text, one) === direction;
  const isGroup = (narrow & GROUP) !== 0 && (one.kinds & GROUP) === 0;
  const isWho = ((narrow & PERSON) !== 0 || isGroup) && (narrow & PLACE) === 0;
  if (isWho && BEFORE_PLACE.test(text.slice(0, one.start))) return false;
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
