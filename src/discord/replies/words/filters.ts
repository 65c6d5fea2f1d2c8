import type { Excluded, Filters } from '../../../search/filters.ts';
import { firstDay, lastDay } from '../../../text/iso-dates.ts';
import type { Texts } from '../../languages/texts.ts';

/** Sources or authors named; the rest are counted. */
const NAMED = 3;

/** Makes a name from outside safe to show. */
type Show = (name: string) => string;

/**
 * Says which reports an answer is limited to.
 *
 * @returns `Only reports from Xinhua, published before 1 January 2020.` and `Only statements by Pat Ryder.`, or `null`
 *   without filters.
 */
export function filtersIn(filters: Filters, texts: Texts, show: Show): string | null {
  const which = [whoseIn(filters, texts, show).join(' '), whenIn(filters, texts)]
    .filter((part) => part !== '')
    .join(', ');
  const limits = [
    ...(which === '' ? [] : [texts.say('filters.reports', { which })]),
    ...(filters.speaker === undefined
      ? []
      : [texts.say('filters.speaker', { name: show(filters.speaker) })]),
  ];
  return limits.length === 0 ? null : limits.join(' ');
}

function whenIn({ after, before }: Filters, texts: Texts): string {
  if (after !== null && before !== null) {
    const [from, until] = [texts.date(after), texts.date(before)];
    return texts.say('filters.between', { after: from, before: until });
  }
  if (after !== null) return texts.say('filters.after', { date: texts.date(after) });
  return before === null ? '' : texts.say('filters.before', { date: texts.date(before) });
}

/** Says how many articles were left out because their date is not certain. */
export function undatedIn(count: number, texts: Texts): string | null {
  return count === 0 ? null : texts.say('filters.undated', { count });
}

/** Filters that no article passes. */
interface Exclusion {
  readonly filters: Filters;
  readonly excluded: Excluded;
  /** Number of articles whose date is not certain. */
  readonly undatedLeftOut: number;
}

/**
 * Says which filter no article passes, and what the corpus has instead.
 *
 * @returns `No report is that new: the newest is of 7 September 2019.`
 */
export function excludedIn(
  { filters, excluded, undatedLeftOut }: Exclusion,
  texts: Texts,
  show: Show,
): string {
  if (!excluded.hasNamed) return unnamedIn(filters, texts, show);
  const certain = undatedLeftOut > 0 ? [texts.say('excluded.certain')] : [];
  const which = [...whoseIn(filters, texts, show), ...certain].join(' ');
  // Without a source or an author, there is nothing between two spaces.
  return outsideIn(excluded, filters, which, texts).replace('  ', ' ');
}

function unnamedIn({ sources, authors }: Filters, texts: Texts, show: Show): string {
  const [publications, writers] = [sources, authors].map((names) => anyOf(names.map(show), texts));
  if (publications && writers) {
    return texts.say('excluded.both', { sources: publications, authors: writers });
  }
  return publications
    ? texts.say('excluded.source', { names: publications })
    : texts.say('excluded.author', { names: writers ?? '' });
}

function outsideIn(
  { oldest, newest }: Excluded,
  { after, before }: Filters,
  which: string,
  texts: Texts,
): string {
  if (after !== null && (newest === null ? before === null : lastDay(newest) < after)) {
    if (newest === null) return texts.say('excluded.new', { which });
    return texts.say('excluded.new-newest', { which, date: texts.date(newest) });
  }
  if (before !== null && (oldest === null ? after === null : firstDay(oldest) >= before)) {
    const bound = texts.date(before);
    if (oldest === null) return texts.say('excluded.old', { which, before: bound });
    return texts.say('excluded.old-oldest', { which, before: bound, date: texts.date(oldest) });
  }
  if (oldest === null || newest === null) return texts.say('excluded.time', { which });
  const range = { oldest: texts.date(oldest), newest: texts.date(newest) };
  return texts.say('excluded.time-range', { which, ...range });
}

function whoseIn({ sources, authors }: Filters, texts: Texts, show: Show): string[] {
  return [
    ...(sources.length > 0
      ? [texts.say('filters.source', { names: anyOf(sources.map(show), texts) })]
      : []),
    ...(authors.length > 0
      ? [texts.say('filters.author', { names: anyOf(authors.map(show), texts) })]
      : []),
  ];
}

/**
 * `Xinhua, AP or Reuters`; the fourth name and those after it are counted.
 *
 * @param names - Safe to show.
 */
export function anyOf(names: readonly string[], texts: Texts): string {
  const shown = names.slice(0, NAMED);
  const count = names.length - shown.length;
  if (count === 0) return texts.list(shown, 'or');
  return texts.say('filters.or-more', { names: shown.join(', '), count });
}
