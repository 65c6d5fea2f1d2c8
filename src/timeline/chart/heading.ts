import { lastDay } from '../../text/iso-dates.ts';
import type { Timeline } from '../timeline.ts';
import { rangeInWords } from './date-words.ts';
import { drawableText, isRightToLeft } from './drawing/drawable-text.ts';
import { wrapText } from './drawing/fit-text.ts';
import { type Ink, lineAt, lineBetween, type TextLine } from './drawing/text-line.ts';
import { CANVAS, STYLES } from './style.ts';

const LEFT = CANVAS.margin;
const RIGHT = CANVAS.width - CANVAS.margin;

/** The topic, and below it the range and the number of reports, and what limits them. */
export interface Heading {
  readonly lines: readonly TextLine[];
  readonly bottom: number;
}

/** What a picture is about. */
export interface Subject {
  /** As a person typed it. */
  readonly topic: string;
  /** What the picture covers, in words. */
  readonly summary: string;
  /** What limits it, in words; `null` for nothing. */
  readonly limits: string | null;
}

/** Lays out the lines above a picture. */
export function drawUpHeading({ topic: typed, summary, limits }: Subject): Heading {
  const topic = drawableText(typed);
  const titles = wrapText(topic, STYLES.title, RIGHT - LEFT, CANVAS.titleLines);
  const first = CANVAS.margin + STYLES.title.size * 0.8;
  const lines = titles.map((text, index) => {
    const baseline = first + index * CANVAS.titleLineHeight;
    return lineBetween(text, { style: STYLES.title, colour: 'strong' }, LEFT, RIGHT, baseline);
  });
  const last = first + (titles.length - 1) * CANVAS.titleLineHeight;
  const ink: Ink = { style: STYLES.subtitle, colour: 'quiet' };
  const notes = [
    ...wrapText(drawableText(summary), STYLES.subtitle, RIGHT - LEFT, CANVAS.limitLines),
    ...wrapText(drawableText(limits ?? ''), STYLES.subtitle, RIGHT - LEFT, CANVAS.limitLines),
  ];
  const second = last + CANVAS.titleLineHeight * 0.9;
  // All lines begin at the edge where the topic begins.
  const rightToLeft = isRightToLeft(topic);
  const covered = notes.map((note, index) => {
    const baseline = second + index * CANVAS.noteLineHeight;
    return rightToLeft
      ? lineAt(note, ink, RIGHT, baseline, 'end')
      : lineAt(note, ink, LEFT, baseline);
  });
  const bottom = second + (notes.length - 1) * CANVAS.noteLineHeight + STYLES.subtitle.size / 3;
  return { lines: [...lines, ...covered], bottom };
}

/**
 * Describes a timeline by its range and its number of reports.
 *
 * @param timeline - At least one entry.
 * @returns The parts of a line, for example `December 2018 – 7 September 2019` and `2 reports`.
 */
export function summaryOf(timeline: Timeline): readonly string[] {
  return [extentInWords(timeline), countOfReports(timeline.articles.length)];
}

/**
 * Writes the range of a timeline in words.
 *
 * @param timeline - At least one entry.
 * @returns As precise as its first and last date: `December 2018 – 7 September 2019`.
 */
export function extentInWords(timeline: Timeline): string {
  const { from, until } = extentOf(timeline);
  return rangeInWords(from, until);
}

/** The range of a timeline: an ISO day, month or year each. */
export interface Extent {
  readonly from: string;
  readonly until: string;
}

/**
 * The range of a timeline.
 *
 * @param timeline - At least one entry.
 */
export function extentOf({ entries }: Pick<Timeline, 'entries'>): Extent {
  const dates = entries.map(({ when }) => when);
  const [from = ''] = dates.map(({ date }) => date).toSorted();
  const until = dates
    .map((when) => when.until ?? when.date)
    .reduce((one, other) => (lastDay(other) > lastDay(one) ? other : one));
  return { from, until };
}

/** Counts reports: `1 report`, `1,000 reports`. */
export function countOfReports(count: number): string {
  return count === 1 ? '1 report' : `${count.toLocaleString('en')} reports`;
}
