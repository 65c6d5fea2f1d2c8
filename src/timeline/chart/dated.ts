import { firstDay, lastDay } from '../../text/calendar.ts';
import { cut } from '../../text/span.ts';
import type { Entry } from '../timeline.ts';
import { eventDateInWords } from './date-words.ts';
import { drawableText } from './drawing/drawable-text.ts';
import { dayNumber } from './periods.ts';

/** What the chart shows of an entry. */
export interface Dated {
  /** Its place in the timeline, from 1 on. */
  readonly number: number;
  /** When it happened, in words. */
  readonly date: string;
  /** The first words of its first quote, drawable; more than there is room for. */
  readonly words: string;
  /** First day it may have happened on, and the day after the last, from 1 January 1970 on. */
  readonly start: number;
  readonly end: number;
  /** Whether the day is known. */
  readonly exact: boolean;
}

/**
 * Reads what the chart shows of an entry.
 *
 * @param entry - An entry of a timeline.
 * @param index - Its place there, from 0 on.
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
