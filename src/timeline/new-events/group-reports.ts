import type { Slices } from '../../give-way.ts';
import { reportDay } from '../../reading/dates/report-day.ts';
import type { IndexedArticle } from '../../search/index/search-index.ts';
import { DAY } from '../../text/milliseconds.ts';
import { similarity, type Vector } from '../events/sentence-vector.ts';
import type { LeadVectors } from './lead-vectors.ts';

/**
 * Least average similarity of a report to those of an event. Nearly all pairs of reports that are this similar and from
 * the same days tell the same event.
 */
const SAME_EVENT = 0.45;

/** Most days between two reports of one event. */
const MOST_DAYS = 3;

interface Group {
  readonly reports: IndexedArticle[];
  readonly vectors: Vector[];
  readonly days: (number | null)[];
}

/**
 * Groups reports that tell the same event. Each report joins the event that it is most similar to, or begins one.
 *
 * @param reports - In the order in which they came in.
 * @returns Groups in the order of their first reports.
 */
export async function groupReports(
  reports: readonly IndexedArticle[],
  vectors: LeadVectors,
  slices: Slices,
): Promise<readonly (readonly IndexedArticle[])[]> {
  const groups: Group[] = [];
  for (const report of reports) {
    if (slices.isOver) await slices.next();
    const vector = vectors.of(report);
    const day = dayOf(report);
    const joined = nearest(groups, vector, day) ?? { reports: [], vectors: [], days: [] };
    if (joined.reports.length === 0) groups.push(joined);
    joined.reports.push(report);
    joined.vectors.push(vector);
    joined.days.push(day);
  }
  return groups.map((group) => group.reports);
}

function nearest(groups: readonly Group[], vector: Vector, day: number | null): Group | null {
  let best: Group | null = null;
  let most = SAME_EVENT;
  for (const group of groups) {
    if (group.days.some((other) => areApart(day, other))) continue;
    const sum = group.vectors.reduce((total, other) => total + similarity(vector, other), 0);
    const average = sum / group.vectors.length;
    if (average < most) continue;
    best = group;
    most = average;
  }
  return best;
}

/** Whether two reports are from different days. A report of an unknown day may be from any. */
function areApart(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && Math.abs(one - other) > MOST_DAYS * DAY;
}

function dayOf({ article }: IndexedArticle): number | null {
  const day = reportDay(article);
  return day?.length === '2026-11-20'.length ? Date.parse(day) : null;
}
