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
import type { Question } from '../../question/question.ts';
import { deedOfWhich, roleAsked, verbBeforeBy, verbOfObject } from './asked/role-asked.ts';
import { asNamed, type Concepts, conceptsOf, deedsAsked, surelyOf } from './naming.ts';
import type { ReadSentence } from './read-sentence.ts';
import { canBe } from './roles.ts';

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
  sentence: ReadSentence,
  suiting: readonly Instance[],
  question: Question,
  index: SearchIndex,
): Instance | undefined {
  const { text } = sentence;
  const named = namedWords(sentence, question, index);
  const titled = titledAmong(suiting, sentence, question, named);
  if (titled) return titled;
  const some = narrowestOf(suiting, text, question, named);
  const far = (one: Span) => (isOfPlace(text, one, named) ? 0 : distanceTo(named.near, one));
  // Of two counts of the same, the one beside the place that is asked about.
  const farFromName = (one: Span) => (named.names.length > 0 ? distanceTo(named.names, one) : 0);
  const [found] = some.toSorted((a, b) => far(a) - far(b) || farFromName(a) - farFromName(b));
  const best = found && beforeBrackets(text, found, some);
  return best && isSure(text, best, question, named) ? best : undefined;
}

/** The words of a sentence that name what a question says. */
interface NamedWords {
  /** Those of what is asked about. */
  readonly focused: readonly Term[];
  /** Those of the deed whose date is asked for, or of what is asked about; of the whole question if there are none. */
  readonly near: readonly Term[];
  /** Those of the question's proper names. */
  readonly names: readonly Term[];
  /** Those of the places where something was done of which the date is asked for. */
  readonly places: readonly Term[];
  /** Those of what is done. */
  readonly verbs: readonly Term[];
  /** Those of what "which bank" did, or of what was done to it. */
  readonly ofWhich: readonly Term[];
  readonly isNamed: (term: Term) => boolean;
}

function namedWords({ terms }: ReadSentence, question: Question, index: SearchIndex): NamedWords {
  const naming = (concepts: Concepts) => terms.filter(asNamed(terms, concepts, index));
  const isNamed = asNamed(terms, question, index);
  const focused = naming(conceptsOf(question, question.focus));
  // The other dates are of what else the same one did.
  const deeds = question.asks.broad === HAS_DATE ? naming(deedsAsked(question)) : [];
  const [near = []] = [deeds, focused, terms.filter(isNamed)].filter(({ length }) => length > 0);
  return {
    focused,
    near,
    names: naming({ concepts: question.concepts.filter(({ isProper }) => isProper) }),
    places: question.asks.broad === HAS_DATE ? naming(placesOf(question)) : [],
    verbs: naming(surelyOf(conceptsOf(question, verbOf(question)))),
    ofWhich: naming(surelyOf(conceptsOf(question, verbOfWhich(question)))),
    isNamed,
  };
}

/** Before the place where something was done. */
const BEFORE_WHERE = /\b(?:in|at|near) (?:the )?$/i;

/** Between a place and the date of what was done there: "a second clinic in Houston in 2006". */
const BEFORE_ITS_DATE = /^ ?,? (?:in |on )?(?:the )?$/;

function placesOf({ text, concepts }: Question): Concepts {
  const isPlace = (place: number) => BEFORE_WHERE.test(text.slice(0, place));
  return { concepts: concepts.filter((one) => one.isProper && one.places.some(isPlace)) };
}

/** Whether a date follows the place that is asked about. Another one is that of another place. */
function isOfPlace(text: string, { start }: Span, { places }: NamedWords): boolean {
  return places.some(({ end }) => end <= start && BEFORE_ITS_DATE.test(text.slice(end, start)));
}

/** The person whose name follows what is asked for. Whom the minister blames is not the minister. */
function titledAmong(
  suiting: readonly Instance[],
  sentence: ReadSentence,
  { text, asks }: Question,
  named: NamedWords,
): Instance | undefined {
  if (asks.broad !== HAS_NAME || verbOfObject(text) !== null) return undefined;
  return suiting.find((one) => isTitled(sentence, one, named));
}

/** Of the parts that fit a question, those of the narrowest kind. */
function narrowestOf(
  suiting: readonly Instance[],
  text: string,
  question: Question,
  { verbs, ofWhich }: NamedWords,
): readonly Instance[] {
  const { narrow, isStrict } = question.asks;
  // Common verbs such as "give" are no concepts.
  const isVerbUnknown = verbOfObject(question.text) !== null && !hasVerbOfObject(question);
  const known = isVerbUnknown ? [] : verbs;
  const role = deedOfWhich(question.text)?.role;
  // Where a report tells of what "which bank" did, no other one of the sentence can be the bank.
  const isOther = (one: Instance) =>
    role !== undefined &&
    ofWhich.length > 0 &&
    !ofWhich.some((verb) => canBe(role, one, text, verb));
  const fitting = suiting.filter(
    (one) => fitsQuestion(text, one, known, question) && !isOther(one),
  );
  const kindred = fitting.filter(({ kinds }) => (kinds & narrow) !== 0);
  const exact = kindred.filter((one) => !PART_OF_DAY.test(cut(text, one)));
  const narrowest = narrow === CLOCK && exact.length > 0 ? exact : kindred;
  return narrowest.length > 0 || isStrict || isSpecial(narrow) ? narrowest : fitting;
}

/** Whether only the words around a name tell that it is of a kind, or only a unit what a number measures. */
function isSpecial(narrow: number): boolean {
  return narrow === PLACE || narrow === CLOCK || narrow === YEAR || (narrow & MEASURES) !== 0;
}

/** Whether the words of a sentence tell that the nearest part is the one asked for. Only names can be others. */
function isSure(
  text: string,
  best: Instance,
  { text: question, asks: { broad, narrow } }: Question,
  { near, verbs, ofWhich }: NamedWords,
): boolean {
  if (broad !== HAS_NAME) return true;
  if (distanceTo(near, best) > FARTHEST) return false;
  // "In Raqqa" tells where, in any clause.
  if ((narrow & PLACE) !== 0) return true;
  // A name beside other words would seem to be who did it.
  if (isInClauseOf(text, best, verbs)) return true;
  // A report seldom says that the bank is one.
  const role = deedOfWhich(question)?.role;
  const isKindred = (best.kinds & narrow) !== 0;
  if (!role || (!isKindred && words(cut(text, best)).length > MOST_OF_NAME)) return false;
  return ofWhich.some((verb) => isOfVerb(text, best, verb) && canBe(role, best, text, verb));
}

/** A longer name that no word around it tells of what it is can be a headline. */
const MOST_OF_NAME = 3;

/** Between a name and its verb, what the one named is: "Goldman Sachs, the large bank, reported". */
const INTRODUCING = /^ ?, (?:an?|the|its|his|her|their|which|who) [^,;:]{1,80}, /i;

/** Between a name and its verb: "has also been". "Al Jazeera staff were killed" tells of the staff. */
const HELPING =
  /^ ?(?:(?:has|have|had|was|were|is|are|be|been|being|also|then|later|who|which|\w{2,20}ly) ){0,4}$/i;

/** Between a verb and the name of the one who does it or to whom it is done. */
const BEHIND_VERB = /^ (?:(?:by|the|up|out|off|over|down) ){0,3}$/i;

/** Whether a name has its place at a verb, with no other word between them that has it. */
function isOfVerb(text: string, { start, end }: Span, verb: Span): boolean {
  if (verb.end <= start) return BEHIND_VERB.test(text.slice(verb.end, start));
  return HELPING.test(text.slice(end, verb.start).replace(INTRODUCING, ' '));
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

/** Where a person or a group is not named, but a place: "headed for Qabun". */
const BEFORE_PLACE =
  /\b(?:in|at|near|towards?|(?:headed|heading|bound) for|(?:north|south|east|west)\w{0,5} of) (?:the )?$/i;

/** Tells the time less exactly than a clock. */
const PART_OF_DAY = /\b(?:morning|afternoon|evening|night)\b/i;

/** The concept of what is done: the first that is asked about, or the verb of "who was the alliance backed by". */
function verbOf(question: Question): readonly number[] {
  const at = conceptAt(question, verbBeforeBy(question.text) ?? verbOfObject(question.text));
  return at < 0 ? question.focus.slice(0, 1) : [at];
}

/** The concept of what "which bank" did, or of what was done to it. */
function verbOfWhich(question: Question): readonly number[] {
  const at = conceptAt(question, deedOfWhich(question.text)?.verb ?? null);
  return at < 0 ? [] : [at];
}

function hasVerbOfObject(question: Question): boolean {
  return conceptAt(question, verbOfObject(question.text)) >= 0;
}

function conceptAt({ concepts }: Question, place: number | null): number {
  return place === null ? -1 : concepts.findIndex(({ places }) => places.includes(place));
}

/** Whether a person's name follows what is asked for: "mission head Hedi Annabi" for "who headed the mission". */
function isTitled(
  { text, terms }: ReadSentence,
  { kinds, start }: Instance,
  { focused, isNamed }: NamedWords,
): boolean {
  if ((kinds & PERSON) === 0) return false;
  const title = focused.find(({ end }) => end < start && text.slice(end, start).trim() === '');
  if (!title) return false;
  const before = terms.findLast(({ end }) => end <= title.start);
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

/** Whether a name is in the clause of one of some words: few commas are between them. */
function isInClauseOf(text: string, { start, end }: Span, near: readonly Term[]): boolean {
  return near.some((term) => {
    const [from, to] = term.end <= start ? [term.end, start] : [end, term.start];
    return text.slice(from, Math.max(from, to)).split(',').length - 1 <= MOST_COMMAS;
  });
}
