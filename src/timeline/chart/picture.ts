import type { Timeline } from '../timeline.ts';
import { chartAlternativeText } from './alternative-text.ts';
import { chartData } from './chart.ts';
import { type ChartWords, ENGLISH_CHART } from './chart-words.ts';
import { renderChart } from './drawing/render.ts';
import { chartSvg } from './drawing/svg.ts';

/** The picture of a timeline. */
export interface Picture {
  readonly png: Uint8Array;
  /** Describes it for screen readers. */
  readonly description: string;
}

/** A picture of a single date would add nothing to the text. */
const FEWEST_ENTRIES = 2;

/**
 * Draws a timeline.
 *
 * @param timeline - Up to 25 entries.
 * @param limits - What limits it, in words: `Only reports from Xinhua.`; `null` for nothing.
 * @returns `null` with fewer than two dated entries.
 */
export async function drawPicture(
  timeline: Timeline,
  limits: string | null = null,
  words: ChartWords = ENGLISH_CHART,
): Promise<Picture | null> {
  if (timeline.entries.length < FEWEST_ENTRIES) return null;
  const chart = chartData(timeline, limits, words);
  if (chart === null) return null;
  const png = await renderChart(chartSvg(chart));
  return { png, description: chartAlternativeText(timeline, words) };
}
