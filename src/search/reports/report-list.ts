import type { Article } from '../../corpus/article.ts';
import { firstDay } from '../../text/iso-dates.ts';
import type { ReportsRequest } from '../question/reports-request.ts';

/** Most reports that a list has. The others are counted. */
const MOST_LISTED = 1_000;

/** Reports shown at once: as many as a phone shows without much scrolling. */
export const REPORTS_SHOWN = 5;

/** The reports that a question about the reports themselves asks for. */
export interface ReportList {
  readonly request: ReportsRequest;
  /** In the order that was asked for, retracted ones last; at most a thousand. */
  readonly articles: readonly Article[];
  /** How many there are. */
  readonly total: number;
  readonly corpus: Extent;
}

/** How many reports a corpus has, and its newest day of publication; `null` if none states one. */
export interface Extent {
  readonly total: number;
  readonly newest: string | null;
}

/**
 * Makes a list of reports.
 *
 * @param articles - All that were asked for, in any order.
 * @param extent - Of the whole corpus.
 */
export function reportList(
  request: ReportsRequest,
  articles: readonly Article[],
  extent: Extent,
): ReportList {
  const listed = inOrder(articles, request.order).slice(0, MOST_LISTED);
  return { request, articles: listed, total: articles.length, corpus: extent };
}

/**
 * Joins the lists of two corpora.
 *
 * @param own - Left out if that corpus has read the question differently: it does not know a writer.
 * @param other - Left out for the same reason.
 * @param isSeen - Whether no report of the first corpus hides one of the second.
 * @param extent - Of both corpora together.
 * @returns `undefined` without any list.
 */
export function joinLists(
  own: ReportList | undefined,
  other: ReportList | undefined,
  isSeen: (article: Article) => boolean,
  extent: Extent,
): ReportList | undefined {
  const lists = [own, other].filter((list) => list !== undefined);
  const { request } = lists.find((list) => list.request.unknown === null) ?? lists[0] ?? {};
  if (!request) return undefined;
  const seen = (other?.articles ?? []).filter(isSeen);
  const hidden = (other?.articles.length ?? 0) - seen.length;
  const joined = reportList(request, [...(own?.articles ?? []), ...seen], extent);
  return { ...joined, total: (own?.total ?? 0) + (other?.total ?? 0) - hidden };
}

/** Measures a corpus. */
export function extentOf(articles: readonly Article[]): Extent {
  let newest: string | null = null;
  for (const { published, retracted } of articles) {
    if (published === null || retracted !== null) continue;
    if (newest === null || firstDay(published) > firstDay(newest)) newest = published;
  }
  return { total: articles.length, newest };
}

/** Sorts by date of publication: undated reports after the others, retracted ones last. */
function inOrder(articles: readonly Article[], order: 'newest' | 'oldest'): Article[] {
  const sign = order === 'newest' ? -1 : 1;
  const dated = articles.map((article) => ({ article, day: dayOf(article) }));
  dated.sort((one, other) => {
    const apart = placeOf(one.article) - placeOf(other.article);
    if (apart !== 0) return apart;
    if (one.day !== other.day) return one.day < other.day ? -sign : sign;
    return one.article.id < other.article.id ? -1 : 1;
  });
  return dated.map(({ article }) => article);
}

function dayOf({ published }: Article): string {
  return published === null ? '' : firstDay(published);
}

function placeOf({ published, retracted }: Article): number {
  return 2 * Number(retracted !== null) + Number(published === null);
}
