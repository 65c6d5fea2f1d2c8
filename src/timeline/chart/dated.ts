import type { Article } from '../../corpus/article.ts';
import type { Quote } from '../../search/answer.ts';
import { firstDay, lastDay } from '../../text/iso-dates.ts';
import { cut } from '../../text/span.ts';
import type { Entry } from '../timeline.ts';
import type { ChartWords } from './chart-words.ts';
import { drawableText } from './drawing/drawable-text.ts';
import { dayNumber } from './periods.ts';

/** The parts of a quote that the chart shows, as drawable text that is not yet cut to fit. */
export interface DatedQuote {
  /** What it is beside the first quote: "Another figure:"; `null` for the first. */
  readonly side: string | null;
  /** Its first words. */
  readonly words: string;
  /** The name of its source, or of its author, or its title. */
  readonly source: string;
  /** When its report was published, in words. */
  readonly published: string;
  readonly retracted: boolean;
  /** The line that tells who says it; `null` if it is not sure. */
  readonly speaker: string | null;
}

/** The parts of an entry that the chart shows. */
export interface Dated {
  /** Its place in the timeline, counted from 1. */
  readonly number: number;
  /** The date in words. */
  readonly date: string;
  /** That the date is uncertain, and the day that the report prints; `null` if it is not. Its date is with the quote. */
  readonly uncertain: string | null;
  readonly quotes: readonly DatedQuote[];
  /** Whether all reports that it quotes are retracted. */
  readonly retracted: boolean;
  /** The first possible day, and the day after the last one, in days from 1 January 1970. */
  readonly start: number;
  readonly end: number;
  /** Whether the day is known. */
  readonly exact: boolean;
}

/**
 * Reads the parts of an entry that the chart shows.
 *
 * @param entry - An entry of a timeline.
 * @param index - Its place in the timeline, counted from 0.
 */
export function readEntry({ when, quotes }: Entry, index: number, words: ChartWords): Dated {
  const start = dayNumber(firstDay(when.date));
  const last = dayNumber(lastDay(when.until ?? when.date));
  return {
    number: index + 1,
    date: words.eventDate(when, 'short'),
    uncertain: when.uncertain && words.doubt(when.uncertain),
    quotes: quotes.map((quote) => readQuote(quote, words)),
    retracted: quotes.every(({ article }) => article.retracted !== null),
    start,
    end: Math.max(start, last) + 1,
    exact: when.precision === 'day',
  };
}

function readQuote({ article, span, side }: Quote, words: ChartWords): DatedQuote {
  return {
    side: side && words.side(side),
    words: drawableText(cut(article.body, span)),
    source: drawableText(nameOf(article)),
    published: words.published(article, 'short'),
    retracted: article.retracted !== null,
    speaker: words.speaker(article, span, drawableText),
  };
}

function nameOf({ source, author, title }: Article): string {
  return source ?? author ?? title;
}
