import type { Entry, EventDate, Timeline } from '../../../src/timeline/timeline.ts';
import { makeArticle } from '../../corpus/folders.ts';

/** An entry that quotes `words`, dated to a day, month or year, or to the two days of a range. */
export function makeEntry(date: string, words: string, until: string | null = null): Entry {
  const span = { start: 0, end: words.length };
  const article = makeArticle({ body: words });
  return {
    when: {
      date,
      until,
      precision: precisionOf(date, until),
      basis: 'text',
      expression: null,
      uncertain: null,
    },
    quotes: [{ article, span, emphasis: null, passage: span, score: 1, side: null, alsoIn: [] }],
    alsoReportedBy: [],
  };
}

/** An entry that quotes `words` of a retracted report of Xinhua. */
export function retractedEntry(date: string, words: string): Entry {
  const entry = makeEntry(date, words);
  const details = { body: words, source: 'Xinhua', published: '2019-09-08' };
  const article = makeArticle({ ...details, retracted: 'The figures were wrong.' });
  return { ...entry, quotes: entry.quotes.map((quote) => ({ ...quote, article })) };
}

/** A timeline of these entries, with as many reports. */
export function makeTimeline(entries: readonly Entry[], topic = 'Ayn al-Asad'): Timeline {
  const articles = entries.map((_, index) => makeArticle({ id: `article-${index}` }));
  return { topic, from: null, to: null, articles, entries, more: false, undated: [], nearest: [] };
}

/** A timeline with one entry per date, all with the same words. */
export function timelineOf(dates: readonly string[], words = 'The convoy came.'): Timeline {
  return makeTimeline(dates.map((date) => makeEntry(date, words)));
}

/** The ISO day `days` days after another. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

function precisionOf(date: string, until: string | null): EventDate['precision'] {
  if (until !== null) return 'range';
  return date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year';
}
