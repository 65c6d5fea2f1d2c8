import type { Chart } from './chart.ts';
import { drawableText } from './drawing/drawable-text.ts';
import { fitText } from './drawing/fit-text.ts';
import { renderChart } from './drawing/render.ts';
import { chartSvg } from './drawing/svg.ts';
import { type Ink, lineAt, lineBetween, type TextLine } from './drawing/text-line.ts';
import { textWidth } from './drawing/text-width.ts';
import type { Mark } from './marks.ts';
import type { Picture } from './picture.ts';
import { CANVAS, HALF_CAPITAL, NUMBERS, STYLES } from './style.ts';

/** A bar: how many of something, and what they are of. */
export interface Bar {
  readonly label: string;
  readonly count: number;
}

/** Bars with the words above them. */
export interface Bars {
  readonly title: string;
  /** The line below the title. */
  readonly note: string;
  /** At least one. */
  readonly bars: readonly Bar[];
}

/** Pixels between a label and its bar, and between a bar and the next label. */
const LABEL_GAP = 12;
const BAR_GAP = 22;

const LEFT = CANVAS.margin;
const RIGHT = CANVAS.width - CANVAS.margin;

const TITLE_INK: Ink = { style: STYLES.title, colour: 'strong' };
const NOTE_INK: Ink = { style: STYLES.subtitle, colour: 'quiet' };
const LABEL_INK: Ink = { style: STYLES.words, colour: 'strong' };
const NUMBER_INK: Ink = { style: STYLES.number, colour: 'onEvent' };

/**
 * Lays out bars one below the other, each below its label.
 *
 * @returns The input of `chartSvg`.
 */
export function barsData({ title, note, bars }: Bars): Chart {
  const most = Math.max(...bars.map(({ count }) => count));
  const titleLine = CANVAS.margin + STYLES.title.size * 0.8;
  const noteLine = titleLine + CANVAS.titleLineHeight * 0.9;
  const heading = [
    lineBetween(drawableText(title), TITLE_INK, LEFT, RIGHT, titleLine),
    lineAt(drawableText(note), NOTE_INK, LEFT, noteLine),
  ];
  const marks: Mark[] = [];
  const labels: TextLine[] = [];
  let y = noteLine + CANVAS.afterHeading;
  for (const [index, { label, count }] of bars.entries()) {
    const baseline = y + STYLES.words.size;
    const words = fitText(drawableText(label), STYLES.words, RIGHT - LEFT);
    labels.push(lineBetween(words, LABEL_INK, LEFT, RIGHT, baseline));
    const top = baseline + LABEL_GAP;
    marks.push(markOf(index, count, count / most, top));
    y = top + NUMBERS.height + BAR_GAP;
  }
  return {
    width: CANVAS.width,
    height: Math.ceil(y - BAR_GAP + CANVAS.margin),
    heading,
    marks,
    axis: { y: 0, bottom: 0, stretches: [], breaks: [], ticks: [] },
    legend: [labels],
  };
}

/** Draws bars. @returns The picture, described for screen readers. */
export async function drawBars(bars: Bars): Promise<Picture> {
  const described = bars.bars.map(({ label, count }) => `${label}: ${count}`).join('; ');
  return {
    png: await renderChart(chartSvg(barsData(bars))),
    description: `${bars.title}, ${bars.note}. ${described}`
      .slice(0, LONGEST_DESCRIPTION)
      .toWellFormed(),
  };
}

/** Longest description of an attachment that Discord accepts, in UTF-16 code units. */
const LONGEST_DESCRIPTION = 1_024;

/** @param share - Length of the bar as a share of the longest. */
function markOf(index: number, count: number, share: number, top: number): Mark {
  const number = `${count}`;
  const least = textWidth(number, STYLES.number) + 2 * NUMBERS.padding;
  const box = {
    left: LEFT,
    top,
    height: NUMBERS.height,
    width: Math.max(least, share * (RIGHT - LEFT)),
  };
  const baseline = top + NUMBERS.height / 2 + HALF_CAPITAL * STYLES.number.size;
  const label = lineAt(number, NUMBER_INK, LEFT + NUMBERS.padding, baseline);
  return {
    numbers: [index + 1],
    exact: true,
    retracted: 'none',
    box,
    stem: null,
    points: [],
    label,
  };
}
