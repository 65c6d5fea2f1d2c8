import {
  HAS_DATE,
  HAS_NAME,
  HAS_NUMBER,
  type Instance,
  MEANS,
  PLACE,
  REASON,
} from '../../../reading/kinds.ts';
import type { Span } from '../../../text/span.ts';
import type { Question } from '../../question/question.ts';
import { innermost } from './innermost.ts';
import { LIMITING, LIMITING_TIME, withLimit, withPlaceLimit } from './limiting-words.ts';
import { isOther, SORTS } from './sorts-of-names.ts';

/**
 * What to show bold for the part of a sentence that answers: with the words that limit it, the names that are listed
 * with it, the smaller place that is in it. A reason ends with its clause.
 *
 * @param text - The sentence.
 * @param answer - The part that answers.
 * @param telling - All its parts that can answer.
 */
export function extentOf(
  text: string,
  answer: Instance,
  telling: readonly Instance[],
  { broad, narrow }: Question['asks'],
): Span {
  if ((broad & HAS_NUMBER) !== 0) return withLimit(text, answer, LIMITING);
  if (broad === HAS_DATE) return withLimit(text, answer, LIMITING_TIME);
  if (broad !== HAS_NAME) return toClauseEnd(text, answer);
  if (narrow !== PLACE) return withFurther(text, answer, telling);
  return withPlaceLimit(text, withFurther(text, innermost(text, answer, telling), telling));
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

/** Between a name and one that only begins what is said of it: "Canada, the North African country". */
const SAID_OF = /^\s?, the $/i;

/** Whether a listed name only describes a noun behind it, which tells what the one before it is. */
function isOfNoun(text: string, { start, end }: Span, from: number): boolean {
  return SAID_OF.test(text.slice(from, start)) && /^ (?!and\b|or\b)\p{Ll}/u.test(text.slice(end));
}

/** Extends a name by those that are listed before and behind it. */
function withFurther(text: string, name: Instance, all: readonly Instance[]): Span {
  const names = all.filter(
    ({ kinds }) => (kinds & HAS_NAME) !== 0 && !isOther(kinds, name.kinds & SORTS),
  );
  let { start, end } = name;
  for (;;) {
    const next = names.find((one) => LISTING.test(text.slice(end, one.start)));
    if (!next || isOfNoun(text, next, end)) break;
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
