import type { Article } from '../../corpus/article.ts';
import { publishedInWords } from '../../corpus/article-in-words.ts';
import type { UncertainDay } from '../../reading/dates/uncertain-day.ts';
import { speakerInWords } from '../../reading/statements/speaker-in-words.ts';
import type { Side } from '../../search/answer.ts';
import { SIDES } from '../../search/answer-in-words.ts';
import { inEnglish, listInEnglish } from '../../text/in-english.ts';
import { dateInWords, MONTHS } from '../../text/iso-dates.ts';
import type { Span } from '../../text/span.ts';
import type { EventDate, Timeline } from '../timeline.ts';
import { eventDateInWords, withShortMonths } from './date-words.ts';
import { summaryOf } from './heading.ts';
import { PICTURE_TEXTS } from './picture-texts.ts';

/** Whether the names of months are whole, for reading aloud, or short, for drawn lines. */
export type Months = 'whole' | 'short';

/** What a picture says of each quote, in one language. */
export interface QuoteWords {
  /** The marks around a quote. */
  readonly marks: { readonly open: string; readonly close: string };
  /** The note on a retracted report, as it begins a line and within one. */
  readonly retracted: { readonly first: string; readonly within: string };
  /** That the date of a report is uncertain, within a line. */
  readonly uncertain: string;
  /** When a report was published. */
  published(article: Article, months: Months): string;
}

/** What the picture of a timeline says around its quotes, in one language. */
export interface ChartWords extends QuoteWords {
  /** The date of an entry. */
  eventDate(when: EventDate, months: Months): string;
  /** That the date of an entry is uncertain, and what its report prints. Has short months. */
  doubt(uncertain: UncertainDay): string;
  /** What a quote is beside the first one: `Another figure:`. */
  side(side: Side): string;
  /** The line that names the speaker of a quote; `null` if it is not sure. */
  speaker(article: Article, quote: Span, show: (naming: string) => string): string | null;
  /** The range of a timeline and its number of reports, as parts of a line. It has at least one entry. */
  summary(timeline: Timeline): readonly string[];
  /** A date on the axis. Only its month and the part that is named count. */
  axisDate(date: Date, parts: 'month' | 'month and year' | 'day and month'): string;
  /** The beginning of the text for screen readers. */
  described(topic: string, summary: string): string;
  /** The end of that text, if not all entries fit. */
  more(count: number): string;
}

/** English, which the terminal has. */
export const ENGLISH_QUOTES: QuoteWords = {
  marks: { open: '“', close: '”' },
  retracted: {
    first: PICTURE_TEXTS['picture.retracted'],
    within: PICTURE_TEXTS['picture.retracted-within'],
  },
  uncertain: PICTURE_TEXTS['picture.uncertain'],
  published(article, months) {
    const published = publishedInWords(article);
    return months === 'short' ? withShortMonths(published) : published;
  },
};

/** English, which the terminal has. */
export const ENGLISH_CHART: ChartWords = {
  ...ENGLISH_QUOTES,
  eventDate(when, months) {
    const date = eventDateInWords(when);
    return months === 'short' ? withShortMonths(date) : date;
  },
  doubt({ printed }) {
    const days = withShortMonths(listInEnglish(printed.map(dateInWords), 'or'));
    return inEnglish(PICTURE_TEXTS['picture.doubt'], { days });
  },
  side: (side) => SIDES[side],
  speaker: speakerInWords,
  summary: summaryOf,
  axisDate(date, parts) {
    const month = MONTHS[date.getUTCMonth()]?.slice(0, 3) ?? '';
    if (parts === 'month') return month;
    return parts === 'month and year'
      ? `${month} ${date.getUTCFullYear()}`
      : `${date.getUTCDate()} ${month}`;
  },
  described: (topic, summary) => inEnglish(PICTURE_TEXTS['picture.timeline'], { topic, summary }),
  more: (count) => inEnglish(PICTURE_TEXTS['picture.more-entries'], { count }),
};
