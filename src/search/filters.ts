import type { Article } from '../corpus/article.ts';
import { firstDay, lastDay } from '../text/iso-dates.ts';

/** Which articles may answer. An empty list or `null` lets every article pass. */
export interface Filters {
  /** Sources, spelled as in the corpus; an article of any of them passes. */
  readonly sources: readonly string[];
  /** Authors, spelled as in the corpus; an article of any of them passes. */
  readonly authors: readonly string[];
  /** ISO day: only articles certainly published on it or later. */
  readonly after: string | null;
  /** ISO day: only articles certainly published earlier than it. */
  readonly before: string | null;
  /** Only what this speaker surely says, spelled as `SpeakerFinder.find` returns it. Left out for everything. */
  readonly speaker?: string;
  /** Only the articles with these ids. Left out for all. */
  readonly articles?: readonly string[];
  /** Ids of the articles that tell of the event that a follow-up is about. They are searched first. Left out without one. */
  readonly event?: readonly string[];
}

/** Lets every article pass. */
export const NO_FILTERS: Filters = { sources: [], authors: [], after: null, before: null };

/** What a corpus has instead, if none of its articles passes the filters. */
export interface Excluded {
  /** Whether some articles pass the filters of sources and authors. */
  readonly hasNamed: boolean;
  /** The earliest certain date of those articles, as precise as it is known; `null` without any. */
  readonly oldest: string | null;
  /** The latest of them. */
  readonly newest: string | null;
}

/**
 * Whether an article passes the filters. A date filter excludes an article whose date is unknown or
 * not precise enough to be certain.
 */
export function passes(article: Article, filters: Filters): boolean {
  const { sources, authors, after, before } = filters;
  if (filters.articles && !filters.articles.includes(article.id)) return false;
  if (sources.length > 0 && !sources.includes(article.source ?? '')) return false;
  if (authors.length > 0 && !authors.includes(article.author ?? '')) return false;
  if (after === null && before === null) return true;
  if (article.published === null) return false;
  if (after !== null && firstDay(article.published) < after) return false;
  return before === null || lastDay(article.published) < before;
}

/**
 * Whether the date filters exclude an article only because its date is not precise enough.
 *
 * @returns `false` without a date filter, or if the date is certainly inside or outside.
 */
export function leftOutUndated(article: Article, filters: Filters): boolean {
  const { after, before } = filters;
  if (after === null && before === null) return false;
  if (!passes(article, { ...filters, after: null, before: null })) return false;
  if (article.published === null) return true;
  const first = firstDay(article.published);
  const last = lastDay(article.published);
  const outside = (after !== null && last < after) || (before !== null && first >= before);
  return !outside && !passes(article, filters);
}

/**
 * Says what a corpus has instead, if none of its articles passes the filters.
 *
 * @returns `null` if an article passes, or without filters.
 */
export function excludedBy(filters: Filters, articles: readonly Article[]): Excluded | null {
  if (!isFiltering(filters)) return null;
  if (articles.some((article) => passes(article, filters))) return null;
  const named = articles.filter((one) => passes(one, { ...filters, after: null, before: null }));
  const dates = named
    .filter((article) => !leftOutUndated(article, filters))
    .flatMap(({ published }) => published ?? []);
  return {
    hasNamed: named.length > 0,
    oldest: dates.reduce(earlier, dates[0] ?? null),
    newest: dates.reduce(later, dates[0] ?? null),
  };
}

/** Whether some articles may not pass. */
export function isFiltering({ sources, authors, after, before, articles }: Filters): boolean {
  const isDated = after !== null || before !== null;
  return sources.length > 0 || authors.length > 0 || isDated || articles !== undefined;
}

/** The date that begins earlier. */
export function earlier(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return firstDay(other) < firstDay(one) ? other : one;
}

/** The date that ends later. */
export function later(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return lastDay(other) > lastDay(one) ? other : one;
}
