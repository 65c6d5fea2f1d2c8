import type { Article } from '../../corpus/article.ts';
import { lastDay } from '../../text/iso-dates.ts';
import type { Timeline } from '../timeline.ts';
import { rangeInWords } from './date-words.ts';
import { drawableText, isRightToLeft } from './drawing/drawable-text.ts';
import { wrapText } from './drawing/fit-text.ts';
import { type Ink, lineAt, lineBetween, type TextLine } from './drawing/text-line.ts';
import { CANVAS, STYLES } from './style.ts';

const LEFT = CANVAS.margin;
const RIGHT = CANVAS.width - CANVAS.margin;

/** The topic, and below it the range and the number of reports. */
export interface Heading {
  readonly lines: readonly TextLine[];
  readonly bottom: number;
}

/**
 * Lays out the lines above the picture.
 *
 * @param timeline - At least one entry.
 */
export function drawUpHeading(timeline: Timeline): Heading {
  const topic = drawableText(timeline.topic);
  const titles = wrapText(topic, STYLES.title, RIGHT - LEFT, CANVAS.titleLines);
  const first = CANVAS.margin + STYLES.title.size * 0.8;
  const lines = titles.map((text, index) => {
    const baseline = first + index * CANVAS.titleLineHeight;
    return lineBetween(text, { style: STYLES.title, colour: 'strong' }, LEFT, RIGHT, baseline);
  });
  const last = first + (titles.length - 1) * CANVAS.titleLineHeight;
  const baseline = last + CANVAS.titleLineHeight * 0.9;
  const ink: Ink = { style: STYLES.subtitle, colour: 'quiet' };
  const summary = summaryOf(timeline);
  // Both lines begin at the edge where the topic begins.
  const covered = isRightToLeft(topic)
    ? lineAt(summary, ink, RIGHT, baseline, 'end')
    : lineAt(summary, ink, LEFT, baseline);
  return { lines: [...lines, covered], bottom: baseline + STYLES.subtitle.size / 3 };
}

/**
 * Describes a timeline by its range and its number of reports.
 *
 * @param timeline - At least one entry.
 * @returns For example `December 2018 – 7 September 2019 · 2 reports`.
 */
export function summaryOf(timeline: Timeline): string {
  return `${extentInWords(timeline)} · ${reportsInWords(timeline.articles)}`;
}

/**
 * Writes the range of a timeline in words.
 *
 * @param timeline - At least one entry.
 * @returns As precise as its first and last date: `December 2018 – 7 September 2019`.
 */
export function extentInWords({ entries }: Timeline): string {
  const dates = entries.map(({ when }) => when);
  const [from = ''] = dates.map(({ date }) => date).toSorted();
  const until = dates
    .map((when) => when.until ?? when.date)
    .reduce((one, other) => (lastDay(other) > lastDay(one) ? other : one));
  return rangeInWords(from, until);
}

/** Counts reports: `1 report`, `1,000 reports`. */
export function reportsInWords({ length }: readonly Article[]): string {
  return length === 1 ? '1 report' : `${length.toLocaleString('en')} reports`;
}
