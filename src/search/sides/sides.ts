import { cut } from '../../text/span.ts';
import type { Quote } from '../answer.ts';
import type { AskedKind } from '../question/asked/kind.ts';
import type { DayRange } from '../question/asked/times.ts';
import type { QuoteContent } from '../quoting/quote-content.ts';
import { type AskedFigure, askedFigure } from './asked-figure.ts';
import type { AskedThing } from './asked-things.ts';
import { withBothSides } from './both-sides.ts';
import { withFigures } from './figures.ts';
import { withLatestFigures } from './latest-figures.ts';
import { withTotals } from './totals.ts';

/** A quote that can be given a side. */
type Sided = Pick<Quote, 'article' | 'side' | 'span' | 'passage'>;

/** What of a question decides which sides its quotes have. */
export interface AskedSides {
  readonly text: string;
  readonly asks: AskedKind;
  /** The times that it names. */
  readonly times: readonly DayRange[];
  /** What it names. */
  readonly things: readonly AskedThing[];
}

/**
 * Brings other figures, denials and rival claims among the first three quotes, and labels them. A denial that
 * follows an accusation in its report stays after it.
 *
 * @param quotes - Best first. Only denials that follow their accusation keep their label.
 * @param read - Reads a quote.
 * @param others - Cuts further sentences with an instance of some kinds, which can have the latest toll.
 */
export function withSides<Quoted extends Sided>(
  quotes: readonly Quoted[],
  { text, asks, times, things }: AskedSides,
  read: (quote: Quoted) => QuoteContent,
  others: (kinds: number) => readonly Quoted[] = () => [],
): Quoted[] {
  const following = quotes.filter(
    (quote) => quote.side === 'denial' && quotes.some((other) => isFollowedBy(other, quote)),
  );
  const standing = quotes
    .filter((quote) => !following.includes(quote))
    .map((quote) => ({ ...quote, side: null }));
  const figure = askedFigure(text, asks, times, things);
  const figured = figure ? inOrder<Quoted>(standing, figure, others) : standing;
  return withBothSides<Quoted>(figured, times.length > 0, read).flatMap((quote) => [
    quote,
    ...following.filter((denial) => isFollowedBy(quote, denial)),
  ]);
}

function inOrder<Quoted extends Sided>(
  quotes: readonly Quoted[],
  figure: AskedFigure,
  others: (kinds: number) => readonly Quoted[],
): readonly Quoted[] {
  const totals = figure.isTotal ? withTotals<Quoted>(quotes, others(figure.state), figure) : null;
  if (totals) return totals;
  const latest = isTollAskedLast(figure)
    ? withLatestFigures<Quoted>(quotes, others(figure.state), figure)
    : null;
  return latest ?? withFigures<Quoted>(quotes, figure);
}

/** Other numbers tell what holds, rather than of an event. */
function isTollAskedLast({ isLatest, state }: AskedFigure): boolean {
  return isLatest && state !== 0;
}

/** Whether a quote ends where another begins. */
function isFollowedBy({ article, span }: Sided, other: Sided): boolean {
  if (article.id !== other.article.id || span.end > other.span.start) return false;
  return cut(article.body, { start: span.end, end: other.span.start }).trim() === '';
}
