import type { Article } from '../corpus/article.ts';
import { uncertainDayInWords } from '../reading/dates/uncertain-day.ts';
import { filtersInWords } from '../search/filters-in-words.ts';
import { dateInWords } from '../text/iso-dates.ts';
import { cut } from '../text/span.ts';
import type { TimelineAnswer } from './answer-topic.ts';
import { rangeInWords } from './chart/date-words.ts';
import { countOfReports, summaryOf } from './chart/heading.ts';
import type { Entry, EventDate, TimelineOptions } from './timeline.ts';

/** Escapes text from reports for display. */
type Show = (text: string) => string;

/** Number of other reports to name. The rest are counted. */
export const NAMED = 2;

/**
 * Describes what a timeline covers, and its filters.
 *
 * @returns Lines such as `December 2018 – 7 September 2019 · 2 reports` and `Only reports by Xinhua.`
 */
export function coverageInWords({ timeline, options }: TimelineAnswer, show: Show): string[] {
  const { entries, articles } = timeline;
  const filters = filtersInWords(options.filters, show);
  if (entries.length === 0) {
    return [articles.length > 0 ? countOfReports(articles.length) : null, filters].filter(isLine);
  }
  return [summaryOf(timeline).join(' · '), limitsInWords(options, show)].filter(isLine);
}

/**
 * Describes what limits a timeline: its range and its filters.
 *
 * @returns `Only events on or after 1 January 2019. Only reports by Xinhua.`; `null` if nothing does.
 */
export function limitsInWords({ from, to, filters }: TimelineOptions, show: Show): string | null {
  const range = from === null && to === null ? null : `Only events ${daysInWords(from, to)}.`;
  const limits = [range, filtersInWords(filters, show)].filter(isLine);
  return limits.length === 0 ? null : limits.join(' ');
}

/** Says why there are no entries. The reply lists undated quotes and the nearest reports below it. */
export function absenceInWords({ timeline, options, elsewhere }: TimelineAnswer): string {
  if (timeline.articles.length === 0) return 'The reports say nothing about this.';
  const { from, to } = options;
  if (from === null && to === null) return 'The reports give no dates for this.';
  const nothing = `The reports give no dates for this ${daysInWords(from, to)}.`;
  if (elsewhere === null) return nothing;
  return `${nothing} They give dates for ${rangeInWords(elsewhere.from, elsewhere.until)}.`;
}

/**
 * Says where an entry's date came from.
 *
 * @returns `dated by the text: "In December last year"` or `date of the report`.
 */
export function basisInWords({ when, quotes: [first] }: Entry, show: Show): string {
  if (when.expression === null || !first) return 'date of the report';
  return `dated by the text: "${show(cut(first.article.body, when.expression))}"`;
}

/**
 * Says that an entry's date depends on which of two days its report is from.
 *
 * @returns `date uncertain: the report prints 18 August 2014 at its head, but its date is 3 August 2016`; `null` if it
 *   does not.
 */
export function doubtInWords({ uncertain }: EventDate): string | null {
  return uncertain && `date uncertain: ${uncertainDayInWords(uncertain)}`;
}

/**
 * Names up to two other reports of an entry by source, author or title, and counts the rest.
 *
 * @returns `also reported by Xinhua, Reuters and 3 more`; `null` if there are none.
 */
export function otherReportsInWords(entry: Entry, show: Show): string | null {
  const others = otherNamesOf(entry);
  if (others.length === 0) return null;
  const named = others.slice(0, NAMED).map(show);
  const more = others.length - named.length;
  return `also reported by ${more > 0 ? `${named.join(', ')} and ${more} more` : named.join(' and ')}`;
}

/** The other reports of an entry by source, author or title. */
export function otherNamesOf({ quotes, alsoReportedBy }: Entry): readonly string[] {
  const quoted = new Set(quotes.map(({ article }) => nameOf(article)));
  const articles = [...quotes.flatMap(({ alsoIn }) => alsoIn), ...alsoReportedBy];
  return [...new Set(articles.map(nameOf))].filter((name) => !quoted.has(name));
}

function isLine(line: string | null): line is string {
  return line !== null && line !== '';
}

function nameOf({ source, author, title }: Article): string {
  return source ?? author ?? title;
}

function daysInWords(from: string | null, to: string | null): string {
  if (to === null) return `on or after ${dateInWords(from ?? '')}`;
  if (from === null) return `on or before ${dateInWords(to)}`;
  return from === to
    ? `on ${dateInWords(from)}`
    : `from ${dateInWords(from)} to ${dateInWords(to)}`;
}
