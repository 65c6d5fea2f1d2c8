import type { Timeline } from '../timeline.ts';
import { type Axis, drawUpAxis } from './axis.ts';
import { type ChartWords, ENGLISH_CHART } from './chart-words.ts';
import { readEntry } from './dated.ts';
import type { TextLine } from './drawing/text-line.ts';
import { drawUpHeading } from './heading.ts';
import { drawUpLegend } from './legend.ts';
import type { Mark } from './marks.ts';
import { drawUpNumbers } from './numbers.ts';
import { chooseScale } from './scale.ts';
import { CANVAS } from './style.ts';

/** The picture of a timeline as plain data. All lengths are pixels. */
export interface Chart {
  readonly width: number;
  readonly height: number;
  /** Topic, then range and number of reports, then filters. */
  readonly heading: readonly TextLine[];
  /** Numbered as in `legend`, in the order of the timeline. */
  readonly marks: readonly Mark[];
  readonly axis: Axis;
  /** For each entry its number, its date, and its quotes with their sources. */
  readonly legend: readonly (readonly TextLine[])[];
}

/**
 * Lays out the picture of a timeline: its entries as numbers above a time axis, and below it the quotes
 * behind the numbers.
 *
 * @param timeline - Up to 25 entries, in order.
 * @param limits - What limits the timeline, in words: `Only reports from Xinhua.`
 * @returns The input of {@link chartSvg}; `null` without entries.
 */
export function chartData(
  timeline: Timeline,
  limits: string | null = null,
  words: ChartWords = ENGLISH_CHART,
): Chart | null {
  const entries = timeline.entries.map((entry, index) => readEntry(entry, index, words));
  if (entries.length === 0) return null;
  const scale = chooseScale(entries);
  const summary = words.summary(timeline).join(' · ');
  const heading = drawUpHeading({ topic: timeline.topic, summary, limits });
  const { marks, bottom } = drawUpNumbers(entries, scale, heading.bottom + CANVAS.afterHeading);
  const axis = drawUpAxis(scale, bottom, words);
  const legend = drawUpLegend(entries, axis.bottom + CANVAS.afterHeading, words);
  return {
    width: CANVAS.width,
    height: Math.ceil(legend.bottom + CANVAS.margin * 0.8),
    heading: heading.lines,
    marks,
    axis,
    legend: legend.rows,
  };
}
