import type { Article } from '../../../corpus/article.ts';
import { cut } from '../../../text/span.ts';
import type { TimelineAnswer } from '../../../timeline/answer-topic.ts';
import { extentOf } from '../../../timeline/chart/heading.ts';
import { otherNamesOf } from '../../../timeline/in-words.ts';
import type { Entry, EventDate, Timeline, TimelineOptions } from '../../../timeline/timeline.ts';
import type { Texts } from '../../languages/texts.ts';
import { filtersIn } from './filters.ts';
import { uncertainIn } from './published.ts';

/** Escapes text from reports for display. */
type Show = (text: string) => string;

/** Number of other reports to name. The rest are counted. */
const NAMED = 2;

/** Writes the date of an event: `7 September 2019`, `December 2018`, `2011` or `About 2–7 September 2019`. */
export function eventDateIn({ precision, date, until }: EventDate, texts: Texts): string {
  if (precision !== 'range' || until === null) return texts.date(date);
  return texts.say('timeline.about', { range: texts.range(date, until) });
}

/**
 * Describes what a timeline covers, and its filters.
 *
 * @returns Lines such as `December 2018 – 7 September 2019 · 2 reports` and `Only reports by Xinhua.`
 */
export function coverageIn(
  { timeline, options }: TimelineAnswer,
  texts: Texts,
  show: Show,
): string[] {
  const { entries, articles } = timeline;
  if (entries.length === 0) {
    const count = articles.length > 0 ? reportsIn(articles, texts) : null;
    return [count, filtersIn(options.filters, texts, show)].filter(isLine);
  }
  return [texts.line(spanIn(timeline, texts)), limitsIn(options, texts, show)].filter(isLine);
}

/** The range of a timeline with entries, and its number of reports: `December 2018 – 7 September 2019`, `2 reports`. */
export function spanIn(timeline: Timeline, texts: Texts): readonly string[] {
  const { from, until } = extentOf(timeline);
  return [texts.range(from, until), reportsIn(timeline.articles, texts)];
}

/** Describes what limits a timeline: its range and its filters; `null` if nothing does. */
export function limitsIn(options: TimelineOptions, texts: Texts, show: Show): string | null {
  const limits = [rangeIn(options, texts), filtersIn(options.filters, texts, show)].filter(isLine);
  return limits.length === 0 ? null : limits.join(' ');
}

function reportsIn(articles: readonly Article[], texts: Texts): string {
  return texts.say('timeline.reports', { count: articles.length });
}

function rangeIn({ from, to }: TimelineOptions, texts: Texts): string | null {
  const days = daysOf(from, to, texts);
  switch (days.kind) {
    case 'all':
      return null;
    case 'since':
    case 'until':
    case 'on':
      return texts.say(`timeline.${days.kind}`, days);
    case 'between':
      return texts.say('timeline.between', days);
  }
}

/** Says why there are no entries. The reply lists undated quotes and the nearest reports below it. */
export function absenceIn({ timeline, options, elsewhere }: TimelineAnswer, texts: Texts): string {
  if (timeline.articles.length === 0) return texts.say('timeline.nothing');
  const nothing = undatedIn(options, texts);
  if (elsewhere === null) return nothing;
  const range = texts.range(elsewhere.from, elsewhere.until);
  return `${nothing} ${texts.say('timeline.elsewhere', { range })}`;
}

function undatedIn({ from, to }: TimelineOptions, texts: Texts): string {
  const days = daysOf(from, to, texts);
  switch (days.kind) {
    case 'all':
      return texts.say('timeline.no-dates');
    case 'since':
    case 'until':
    case 'on':
      return texts.say(`timeline.no-dates-${days.kind}`, days);
    case 'between':
      return texts.say('timeline.no-dates-between', days);
  }
}

type Days =
  | { readonly kind: 'all' }
  | { readonly kind: 'since' | 'until' | 'on'; readonly date: string }
  | { readonly kind: 'between'; readonly from: string; readonly to: string };

function daysOf(from: string | null, to: string | null, texts: Texts): Days {
  if (from === null) return to === null ? { kind: 'all' } : { kind: 'until', date: texts.date(to) };
  if (to === null) return { kind: 'since', date: texts.date(from) };
  if (from === to) return { kind: 'on', date: texts.date(from) };
  return { kind: 'between', from: texts.date(from), to: texts.date(to) };
}

/** Says where an entry's date came from. */
export function basisIn({ when, quotes: [first] }: Entry, texts: Texts, show: Show): string {
  if (when.expression === null || !first) return texts.say('timeline.by-report');
  const words = show(cut(first.article.body, when.expression));
  return texts.say('timeline.by-text', { words });
}

/** Says that an entry's date depends on which of two days its report is from; `null` if it does not. */
export function doubtIn({ uncertain }: EventDate, texts: Texts): string | null {
  if (uncertain === null) return null;
  return texts.say('timeline.uncertain', { why: uncertainIn(uncertain, texts) });
}

/** Names up to two other reports of an entry, and counts the rest; `null` if there are none. */
export function otherReportsIn(entry: Entry, texts: Texts, show: Show): string | null {
  const others = otherNamesOf(entry);
  if (others.length === 0) return null;
  const named = others.slice(0, NAMED).map(show);
  const count = others.length - named.length;
  return count > 0
    ? texts.say('timeline.also-more', { names: named.join(', '), count })
    : texts.say('timeline.also', { names: texts.list(named) });
}

function isLine(line: string | null): line is string {
  return line !== null && line !== '';
}
