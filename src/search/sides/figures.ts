import { reportDay } from '../../reading/dates/report-day.ts';
import {
  CIVILIANS,
  type Count,
  countsIn,
  isCounting,
  isSameNumber,
  PEOPLE,
} from '../../reading/numbers/counts.ts';
import { cut } from '../../text/span.ts';
import type { AskedFigure, Figured } from './asked-figure.ts';
import { eventOf, tellsOfAnother } from './same-event.ts';

/** Other figures are looked for among this many quotes. */
const REACH = 10;

/** Most other figures shown directly after the first. */
export const MOST_FIGURES = 2;

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
    const text = cut(quote.article.body, quote.span);
    if (others.length > 0 && !tellsOfAnother(text, others, asked.things))
      gathered.push({ quote, counts: others });
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
