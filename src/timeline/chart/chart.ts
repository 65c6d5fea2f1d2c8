import { firstDay, lastDay } from '../../text/iso-dates.ts';
import type { Timeline } from '../timeline.ts';
import { type Axis, drawUpAxis } from './axis.ts';
import { readEntry } from './dated.ts';
import type { TextLine } from './drawing/text-line.ts';
import { drawUpHeading } from './heading.ts';
import { drawUpHistogram, type Histogram } from './histogram.ts';
import { drawUpLegend } from './legend.ts';
import type { Mark } from './marks.ts';
import { drawUpNumbers } from './numbers.ts';
import { dayNumber } from './periods.ts';
import { drawUpRows } from './rows.ts';
import { chooseScale } from './scale.ts';
import { CANVAS, HISTOGRAM, ROWS } from './style.ts';

/** The picture of a timeline as plain data. All lengths are pixels. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  /** Topic, then range and number of reports. */
  readonly heading: readonly TextLine[];
  /** In the order of the timeline; labelled with date and words, or numbered as in `legend`. */
  readonly marks: readonly Mark[];
  readonly axis: Axis;
  /** `null` if no report's date is precise enough. */
  readonly histogram: Histogram | null;
  /** Lines of number, date and words. Empty if the marks have labels. */
  readonly legend: readonly (readonly TextLine[])[];
}

/**
 * Lays out the picture of a timeline: its entries above a time axis, and the number of reports over time
 * below it.
 *
 * @param timeline - Up to 25 entries, in order.
 * @param reportDays - The publication dates of the topic's reports: ISO days, months or years.
 * @returns The input of {@link chartSvg}; `null` without entries.
 */
export function chartData(timeline: Timeline, reportDays: readonly string[]): Chart | null {
  const entries = timeline.entries.map(readEntry);
  if (entries.length === 0) return null;
  const reports = reportDays.map((date) => ({
    start: dayNumber(firstDay(date)),
    end: dayNumber(lastDay(date)) + 1,
  }));
  const scale = chooseScale(entries, reports);
  const heading = drawUpHeading(timeline);
  const numbered = entries.length > ROWS.most;
  const drawUpMarks = numbered ? drawUpNumbers : drawUpRows;
  const { marks, bottom } = drawUpMarks(entries, scale, heading.bottom + CANVAS.afterHeading);
  const axis = drawUpAxis(scale, bottom);
  const histogram = drawUpHistogram(reports, scale, axis.bottom + HISTOGRAM.above);
  const beneath = histogram?.bottom ?? axis.bottom;
  const legend = numbered ? drawUpLegend(entries, beneath + CANVAS.afterHeading) : null;
  return {
    width: CANVAS.width,
    height: Math.ceil((legend?.bottom ?? beneath) + CANVAS.margin * 0.8),
    heading: heading.lines,
    marks,
    axis,
    histogram,
    legend: legend?.rows ?? [],
  };
}
