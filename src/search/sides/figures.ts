import { reportDay } from '../../reading/dates/report-day.ts';
import { instancesIn } from '../../reading/instances.ts';
import { COUNT, HAS_NUMBER, KILLED, PLACE, WOUNDED } from '../../reading/kinds.ts';
import {
  CIVILIANS,
  type Count,
  countAsked,
  countsIn,
  isCounting,
  isSameNumber,
  PEOPLE,
} from '../../reading/numbers/counts.ts';
import { daysLater } from '../../text/iso-dates.ts';
import { cut, type Span } from '../../text/span.ts';
import { terms } from '../../text/words/terms.ts';
import type { Quote } from '../answer.ts';
import type { AskedKind } from '../question/asked/kind.ts';
import { type DayRange, daysNamed, overlap } from '../question/asked/times.ts';
import { areNear, contentOf, sharesMatter } from '../quoting/quote-content.ts';
import type { AskedThing } from './asked-things.ts';

/** Other figures are looked for among this many quotes. */
const REACH = 10;

/** Most other figures shown directly after the first. */
export const MOST_FIGURES = 2;

/** A report of the same event may leave out this share of what the first one names of the question. */
export const MOST_UNNAMED = 0.25;

/** A report without a time tells of the days before it, at most so many. */
const DAYS_AFTER = 7;

const ANY_TIME: DayRange = { first: '0000-01-01', last: '9999-12-31' };

/** What a question asks a figure of. */
export interface AskedFigure {
  /** `KILLED`, `WOUNDED`, or 0 for things that are only counted. */
  readonly state: number;
  /** What is counted, as a `Count` has it. */
  readonly of: string;
  readonly isLatest: boolean;
  /** Whether it is the total of a whole war. */
  readonly isTotal: boolean;
  /** The times that the question names. */
  readonly times: readonly DayRange[];
  /** The terms of the question. */
  readonly terms: ReadonlySet<string>;
  /** What the question names. */
  readonly things: readonly AskedThing[];
}

/** A quote that can give a figure. */
export type Figured = Pick<Quote, 'article' | 'side' | 'span' | 'passage'>;

/**
 * Reads what figure a question asks for.
 *
 * @param text - As a person typed it.
 * @returns `null` if it asks for none that changes.
 */
export function askedFigure(
  text: string,
  { broad, narrow, isLatest, isTotal }: AskedKind,
  times: readonly DayRange[],
  things: readonly AskedThing[],
): AskedFigure | null {
  const state = narrow & (KILLED | WOUNDED);
  const isCount = (broad & HAS_NUMBER) !== 0 && (narrow === 0 || narrow === COUNT);
  if (state === 0 && !(isCount && isLatest)) return null;
  const named = terms(text).filter(({ numeric }) => !numeric);
  return {
    state,
    of: countAsked(text),
    isLatest,
    isTotal,
    times,
    terms: new Set(named.map(({ term }) => term)),
    things,
  };
}

/**
 * Gathers the figures of one event: quotes that give another figure than the first follow it directly, labelled,
 * at most two. A question for the latest gets the newest figure first.
 *
 * @param quotes - Best first.
 */
export function withFigures<Quoted extends Figured>(
  quotes: readonly Quoted[],
  asked: AskedFigure,
): Quoted[] {
  const [best] = quotes;
  const counts = best ? countsOf(best, asked) : [];
  if (!best || counts.length === 0) return [...quotes];
  const isSameEvent = eventOf(best, asked);
  const gathered = [{ quote: best, counts }];
  for (const quote of quotes.slice(1, REACH)) {
    if (quote.article.retracted !== null || !isSameEvent(quote)) continue;
    const others = countsOf(quote, asked).filter((other) =>
      counts.some((one) => isSameThing(one.of ?? '', other.of ?? '')),
    );
    if (others.length > 0) gathered.push({ quote, counts: others });
  }
  const first = asked.isLatest ? newest(gathered) : gathered[0];
  if (!first) return [...quotes];
  const shown = [first];
  for (const figure of gathered) {
    if (shown.length > MOST_FIGURES) break;
    if (shown.every((other) => !isSame(figure.counts, other.counts))) shown.push(figure);
  }
  const [, ...further] = shown.map(({ quote }) => quote);
  return ledBy(first.quote, further, quotes);
}

/** Puts a quote first and others behind it, labelled as other figures. The rest of the quotes keep their order. */
export function ledBy<Quoted extends Figured>(
  first: Quoted,
  further: readonly Quoted[],
  quotes: readonly Quoted[],
): Quoted[] {
  return [
    first,
    ...further.map((quote) => ({ ...quote, side: 'figure' as const })),
    ...quotes.filter((quote) => quote !== first && !further.includes(quote)),
  ];
}

interface Gathered<Quoted> {
  readonly quote: Quoted;
  readonly counts: readonly Count[];
}

/** The counts of a quote that can be the figure asked for. */
export function countsOf(
  { article, span }: Pick<Figured, 'article' | 'span'>,
  asked: AskedFigure,
): Count[] {
  return countsIn(cut(article.body, span))
    .filter((count) => isCounting(count, asked.state) && (count.of !== null || asked.state !== 0))
    .map((count) => ({ ...count, of: count.of ?? asked.of }))
    .filter(({ of }) => asked.of === PEOPLE || isSameThing(of, asked.of) || of === PEOPLE);
}

/** Reports call the same dead people or civilians. */
function isSameThing(one: string, other: string): boolean {
  const isAnybody = (thing: string) => thing === PEOPLE || thing === CIVILIANS;
  return one === other || (isAnybody(one) && isAnybody(other));
}

/** Whether two figures give the same number. */
export function isSame(some: readonly Count[], others: readonly Count[]): boolean {
  return some.some((one) => others.some((other) => isSameNumber(one, other)));
}

/** The first quote whose figure the newest report has. */
function newest<Quoted extends Figured>(
  gathered: readonly Gathered<Quoted>[],
): Gathered<Quoted> | undefined {
  const dayOf = ({ quote }: Gathered<Quoted>) => reportDay(quote.article) ?? '';
  const days = gathered.map(dayOf).sort();
  const last = gathered.find((one) => dayOf(one) === days.at(-1));
  return last && gathered.find(({ counts }) => isSame(counts, last.counts));
}

/** A test whether another quote is about the same event as the best. */
function eventOf<Quoted extends Figured>(
  best: Quoted,
  asked: AskedFigure,
): (quote: Quoted) => boolean {
  const named = termsNear(best, asked.terms);
  const content = contentOf(best);
  const days = daysOf(best);
  const known = new Set([...termsIn(best, best.span), ...asked.terms]);
  return (quote) => {
    if (!sharesMatter(content, contentOf(quote)) || !areNear(best, quote)) return false;
    if (isElsewhere(quote, known)) return false;
    const others = daysOf(quote);
    if (!others.some((day) => fitsOne(day, days) && fitsOne(day, asked.times))) return false;
    const also = termsNear(quote, named);
    return named.size - also.size <= MOST_UNNAMED * named.size;
  };
}

function fitsOne(day: DayRange, times: readonly DayRange[]): boolean {
  return times.length === 0 || times.some((time) => overlap(time, day));
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

/** Which of some terms stand in the passage or the title of a quote. */
function termsNear(quote: Figured, wanted: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(termsIn(quote, quote.passage).filter((term) => wanted.has(term)));
}

/** The terms of a part of an article and of its title. */
function termsIn({ article }: Pick<Figured, 'article'>, part: Span): string[] {
  return terms(`${article.title}\n${cut(article.body, part)}`).map(({ term }) => term);
}
