import type { Quote } from '../../src/search/answer.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import type { TimelineAnswer } from '../../src/timeline/answer-topic.ts';
import type { Entry, EventDate, Timeline } from '../../src/timeline/timeline.ts';
import { convoy, planes, quoteOf, spanOf } from './reports.ts';

/** The day of its report, as an entry's date. */
export const REPORT_DAY: EventDate = {
  date: '2019-09-07',
  until: null,
  precision: 'day',
  basis: 'report',
  expression: null,
  uncertain: null,
};

/** An entry with one quote. */
export function entryOf(when: EventDate, quote: Quote, rest: Partial<Entry> = {}): Entry {
  return { when, quotes: [quote], alsoReportedBy: [], ...rest };
}

/** What the report of the convoy says about December 2018. */
export const visit = entryOf(
  {
    date: '2018-12',
    until: null,
    precision: 'month',
    basis: 'text',
    expression: spanOf(convoy, 'In December last year'),
    uncertain: null,
  },
  quoteOf(
    convoy,
    'In December last year, US President Donald Trump paid a surprise visit to troops there during the Xmas period.',
  ),
);

/** What it says about the week in which it was published. */
export const accusation = entryOf(
  {
    date: '2019-09-02',
    until: '2019-09-07',
    precision: 'range',
    basis: 'text',
    expression: spanOf(convoy, 'Earlier in the week'),
    uncertain: null,
  },
  quoteOf(
    convoy,
    'Earlier in the week there were reports that accused Iran of creating a major base at al-Bukamai which is the main border crossing from Iraq into Syria.',
  ),
);

/** A quote of the report without a date. */
export const undated = quoteOf(
  planes,
  'Ryder dispels recent misconceptions suggesting US forces are involved in securing the Iraq-Syria border.',
);

/** An ordinary timeline of the two reports. */
export function timelineAnswer(
  timeline: Partial<Timeline>,
  rest: Partial<TimelineAnswer> = {},
): TimelineAnswer {
  return {
    timeline: {
      topic: 'Ayn al-Asad',
      from: null,
      to: null,
      articles: [convoy, planes],
      entries: [],
      more: false,
      undated: [],
      nearest: [],
      ...timeline,
    },
    options: { filters: NO_FILTERS, from: null, to: null, entries: 8, quotes: 1 },
    elsewhere: null,
    ...rest,
  };
}
