import { firstDay, lastDay } from '../../text/iso-dates.ts';
import { cut } from '../../text/span.ts';
import type { Entry } from '../timeline.ts';
import { eventDateInWords } from './date-words.ts';
import { drawableText } from './drawing/drawable-text.ts';
import { dayNumber } from './periods.ts';

/** The parts of an entry that the chart shows. */
export interface Dated {
  /** Its place in the timeline, counted from 1. */
  readonly number: number;
  /** The date in words. */
  readonly date: string;
  /** The first words of its first quote as drawable text, not yet cut to fit. */
  readonly words: string;
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
export function readEntry({ when, quotes }: Entry, index: number): Dated {
  const start = dayNumber(firstDay(when.date));
  const last = dayNumber(lastDay(when.until ?? when.date));
  const [quote] = quotes;
  return {
    number: index + 1,
    date: eventDateInWords(when),
    words: quote ? drawableText(cut(quote.article.body, quote.span)) : '',
    start,
    end: Math.max(start, last) + 1,
    exact: when.precision === 'day',
  };
}
