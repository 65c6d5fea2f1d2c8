import { reportDay } from '../../reading/dates/report-day.ts';
import { instancesIn } from '../../reading/instances.ts';
import { PLACE } from '../../reading/kinds.ts';
import { isOfAnotherEvent } from '../../reading/numbers/another-event.ts';
import { daysBetween, daysLater } from '../../text/iso-dates.ts';
import { sentences } from '../../text/sentences.ts';
import { cut, type Span } from '../../text/span.ts';
import { type Term, terms } from '../../text/words/terms.ts';
import { type DayRange, daysNamed, overlap } from '../question/asked/times.ts';
import { areNear, contentOf, sharesMatter } from '../quoting/quote-content.ts';
import type { AskedFigure, Figured } from './asked-figure.ts';
import type { AskedThing } from './asked-things.ts';
import { isIn, spelled } from './spelled.ts';

/** A report of the same event may leave out this share of what the first one names of the question. */
export const MOST_UNNAMED = 0.25;

/** A report without a time tells of the days before it, at most so many. */
const DAYS_AFTER = 7;

/** More days than this have several events: “this year”. */
const MOST_DAYS = 31;

/** The name of a place is in the sentence, in so many sentences before it in its passage, or in the title. */
const NAMED_BEFORE = 2;

const ANY_TIME: DayRange = { first: '0000-01-01', last: '9999-12-31' };

/** A test whether another quote is about the same event as the best. */
export function eventOf<Quoted extends Figured>(
  best: Quoted,
  asked: AskedFigure,
): (quote: Quoted) => boolean {
  const named = termsNear(best, asked.terms);
  const content = contentOf(best);
  const days = daysOf(best);
  const known = new Set([...termsIn(best, best.span), ...asked.terms]);
  const isOfSpan = days.some(isLong);
  const places = asked.things.filter((thing) => thing.isName && isNamedBeside(best, thing));
  return (quote) => {
    if (!sharesMatter(content, contentOf(quote)) || !areNear(best, quote)) return false;
    if (isElsewhere(quote, known) || !places.every((place) => isNamedBeside(quote, place))) {
      return false;
    }
    const others = daysOf(quote);
    if (!isOfSpan && others.some(isLong)) return false;
    if (!others.some((day) => fitsOne(day, days) && fitsOne(day, asked.times))) return false;
    const also = termsNear(quote, named);
    return named.size - also.size <= MOST_UNNAMED * named.size;
  };
}

/**
 * Whether words between numbers and the names of a question show that they are of different events.
 *
 * @param counts - Where the numbers are in the text.
 */
export function tellsOfAnother(
  text: string,
  counts: readonly Span[],
  things: readonly AskedThing[],
): boolean {
  const isNaming = ({ term, name }: Term) =>
    things.some((one) => one.isName && (one.terms.has(term) || one.terms.has(name ?? '')));
  const names = terms(text).filter(isNaming);
  return counts.every((count) => isOfAnotherEvent(text, count, names));
}

function fitsOne(day: DayRange, times: readonly DayRange[]): boolean {
  return times.length === 0 || times.some((time) => overlap(time, day));
}

function isLong({ first, last }: DayRange): boolean {
  return daysBetween(first, last) > MOST_DAYS;
}

/** The times that a quote names, or else the week before its report. */
function daysOf({ article, span }: Pick<Figured, 'article' | 'span'>): DayRange[] {
  const day = reportDay(article);
  const named = daysNamed(cut(article.body, span), day);
  if (named.length > 0) return named;
  return day === null ? [ANY_TIME] : [{ first: daysLater(day, -DAYS_AFTER), last: day }];
}

/** Whether a quote names a place that the best one and the question do not name. */
function isElsewhere({ article, span }: Figured, known: ReadonlySet<string>): boolean {
  const text = cut(article.body, span);
  const places = instancesIn(text).filter(({ kinds }) => (kinds & PLACE) !== 0);
  return places.some((place) => terms(cut(text, place)).some(({ term }) => !known.has(term)));
}

/** Whether a quote, the title or what is shortly before the quote has a name. */
function isNamedBeside({ article, span, passage }: Figured, name: AskedThing): boolean {
  if (isIn(spelled(article, span), name)) return true;
  const before = { start: passage.start, end: Math.max(passage.start, span.start) };
  const near = sentences(cut(article.body, before)).slice(-NAMED_BEFORE);
  return near.some(({ start, end }) =>
    isIn(spelled(article, { start: before.start + start, end: before.start + end }), name),
  );
}

/** Which of some terms stand in the passage or the title of a quote. */
function termsNear(quote: Figured, wanted: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(termsIn(quote, quote.passage).filter((term) => wanted.has(term)));
}

/** The terms of a part of an article and of its title. */
function termsIn({ article }: Pick<Figured, 'article'>, part: Span): string[] {
  return terms(`${article.title}\n${cut(article.body, part)}`).map(({ term }) => term);
}
