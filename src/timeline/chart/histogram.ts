import { type Box, lineAt, type TextLine } from './drawing/text-line.ts';
import { isoDay, nextPeriod, type Period, periodStart, periodStarts } from './periods.ts';
import { type Days, type Scale, xOf } from './scale.ts';
import { CANVAS, HISTOGRAM, STYLES } from './style.ts';

/** Reports of one day, week, month, quarter or some years. */
export interface Bucket {
  /** First ISO day. */
  readonly from: string;
  readonly count: number;
  readonly bar: Box;
}

/** The number of reports over time. */
export interface Histogram {
  readonly buckets: readonly Bucket[];
  /** The lower edge of the bars, in pixels from the top. */
  readonly baseline: number;
  /** Names the period, the count of the highest bar, and the reports that are not shown. */
  readonly caption: TextLine;
  readonly bottom: number;
}

/**
 * Counts the reports of each period. A report dated to a month or a year counts only if one period
 * contains all of it.
 *
 * @param reports - The publication dates of the reports.
 * @param scale - The days that the chart covers.
 * @param top - The upper edge of the highest bar, in pixels from the top.
 * @returns `null` if no report can be counted.
 */
export function drawUpHistogram(
  reports: readonly Days[],
  scale: Scale,
  top: number,
): Histogram | null {
  const starts = periodStarts(scale.start, scale.end, scale.period);
  const counts = countOf(reports, starts, scale.period);
  const most = Math.max(...counts);
  if (most === 0) return null;
  const baseline = top + HISTOGRAM.height;
  const buckets = starts.map((start, index) => {
    const count = counts[index] ?? 0;
    const right = xOf(nextPeriod(start, scale.period), scale);
    const room = right - xOf(start, scale);
    const width = Math.min(room - HISTOGRAM.between, HISTOGRAM.barMost);
    const left = right - (room + width) / 2;
    const height = count && Math.max((HISTOGRAM.height * count) / most, HISTOGRAM.barLeast);
    return { from: isoDay(start), count, bar: { left, top: baseline - height, width, height } };
  });
  const captionBaseline = baseline + CANVAS.lineHeight + 2;
  return {
    buckets,
    baseline,
    caption: lineAt(
      captionOf(reports, scale, counts),
      { style: STYLES.axis, colour: 'quiet' },
      CANVAS.margin,
      captionBaseline,
    ),
    bottom: captionBaseline + STYLES.axis.size / 3,
  };
}

function countOf(reports: readonly Days[], starts: readonly number[], period: Period): number[] {
  const counts = new Map(starts.map((start) => [start, 0]));
  for (const { start, end } of reports) {
    const bucket = periodStart(start, period);
    const count = counts.get(bucket);
    if (count !== undefined && end <= nextPeriod(bucket, period)) counts.set(bucket, count + 1);
  }
  return [...counts.values()];
}

function captionOf(reports: readonly Days[], scale: Scale, counts: readonly number[]): string {
  const earlier = reports.filter(({ end }) => end <= scale.start).length;
  const later = reports.filter(({ start }) => start >= scale.end).length;
  const counted = counts.reduce((sum, count) => sum + count, 0);
  const inexact = reports.length - counted - earlier - later;
  return [
    `Reports per ${scale.period.name}, at most ${Math.max(...counts)}`,
    earlier > 0 && `${earlier} earlier`,
    later > 0 && `${later} later`,
    inexact > 0 && `${inexact} not dated to the ${scale.period.name}`,
  ]
    .filter(Boolean)
    .join(' · ');
}
