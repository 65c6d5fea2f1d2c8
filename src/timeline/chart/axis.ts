import type { ChartWords } from './chart-words.ts';
import { boxOf, type Ink, lineAt, type TextLine } from './drawing/text-line.ts';
import { dateOf, nextPeriod, PERIODS, type Period, periodStarts } from './periods.ts';
import { type Scale, type Stretch, xOf } from './scale.ts';
import { AXIS, CANVAS, STYLES } from './style.ts';

/** The start of a period on the axis. */
export interface Tick {
  readonly x: number;
  /** Names the period that begins there. */
  readonly label: TextLine | null;
  /** Names the month or year around it, at the first tick and wherever the name changes. */
  readonly context: TextLine | null;
}

/** The time axis: lines from left to right with ticks below. */
export interface Axis {
  readonly y: number;
  readonly stretches: Scale;
  /** The middles of the breaks between them, where time is left out. */
  readonly breaks: readonly number[];
  readonly ticks: readonly Tick[];
  /** Where the content below may begin. */
  readonly bottom: number;
}

type AxisWords = Pick<ChartWords, 'axisDate'>;

const INK: Ink = { style: STYLES.axis, colour: 'quiet' };
const STRONG_INK: Ink = { style: STYLES.axis, colour: 'strong' };

/**
 * Lays out the axis with the shortest periods whose names fit.
 *
 * @param scale - The days it covers.
 * @param y - Its position, in pixels from the top.
 */
export function drawUpAxis(scale: Scale, y: number, words: AxisWords): Axis {
  const days = scale.reduce((sum, { start, end }) => sum + end - start, 0);
  let parts: readonly (readonly Tick[])[] = [];
  for (const period of PERIODS) {
    // At most about 60 names fit, so there is no need to try thirty years of days.
    if (days / shortestDays(period) > 80) continue;
    parts = scale.map((stretch) => ticksOf(period, stretch, y, words));
    if (!parts.some(hasCrowdedNames)) break;
  }
  const ticks = parts.flatMap((part, index) => named(part, scale[index], y, words));
  const rows = ticks.some(({ context }) => context) ? 2 : 1;
  return {
    y,
    stretches: scale,
    breaks: scale.slice(1).map(({ left }) => left - AXIS.breakWidth / 2),
    ticks: withoutCrowdedContexts(ticks),
    bottom: labelBaseline(y) + (rows - 1) * CANVAS.lineHeight + STYLES.axis.size / 3,
  };
}

/** Names a part between breaks by its month if no period in it has room for a name. */
function named(
  ticks: readonly Tick[],
  stretch: Stretch | undefined,
  y: number,
  words: AxisWords,
): readonly Tick[] {
  if (!stretch || ticks.some(({ label }) => label)) {
    return ticks.filter(({ x, label }) => label || x !== stretch?.left);
  }
  const { left, right, start, end } = stretch;
  const month = words.axisDate(dateOf(Math.floor((start + end) / 2)), 'month and year');
  const label = lineAt(month, INK, (left + right) / 2, labelBaseline(y), 'middle');
  return [{ x: (left + right) / 2, label, context: null }];
}

function ticksOf(period: Period, stretch: Stretch, y: number, words: AxisWords): Tick[] {
  const scale = [stretch];
  const baseline = labelBaseline(y);
  let lastContext = '';
  return periodStarts(stretch.start, stretch.end, period).map((start) => {
    const from = Math.max(start, stretch.start);
    const left = xOf(from, scale);
    const right = xOf(Math.min(nextPeriod(start, period), stretch.end), scale);
    const [name, context] = namesOf(start, period, from, words);
    let label: TextLine | null = null;
    if (isNamedInTheMiddle(period)) label = middleLabel(name, { left, right, baseline }, stretch);
    else if (start === from) label = tickLabel(name, { left, baseline }, stretch);
    if (!label || context === lastContext) return { x: left, label, context: null };
    lastContext = context;
    const below = baseline + CANVAS.lineHeight;
    return { x: left, label, context: lineAt(context, STRONG_INK, left, below) };
  });
}

/** A period on the axis, in pixels. */
interface Place {
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
}

/** The name of a period in its middle; `null` if the period is cut off and too narrow for it. */
function middleLabel(
  name: string,
  { left, right, baseline }: Place,
  stretch: Stretch,
): TextLine | null {
  const label = lineAt(name, INK, (left + right) / 2, baseline, 'middle');
  const cutOff = left === stretch.left || right === stretch.right;
  return cutOff && label.width > right - left ? null : label;
}

/** The name of a period beside its tick; `null` if there is no room for it before the stretch ends. */
function tickLabel(
  name: string,
  { left, baseline }: Omit<Place, 'right'>,
  stretch: Stretch,
): TextLine | null {
  const label = lineAt(name, INK, left + AXIS.labelIndent, baseline);
  return label.x + label.width > stretch.right + CANVAS.margin / 2 ? null : label;
}

/** The name of a day, month or year is in its middle. Other names are beside their tick. */
function isNamedInTheMiddle({ name }: Period): boolean {
  return name === 'day' || name === 'month' || name === 'year';
}

/** The name of a period, and the name of the period around it. */
function namesOf(
  start: number,
  period: Period,
  visible: number,
  words: AxisWords,
): [name: string, context: string] {
  const date = dateOf(start);
  if (period.name === 'day') {
    return [`${date.getUTCDate()}`, words.axisDate(date, 'month and year')];
  }
  if (period.name === 'week') return [words.axisDate(date, 'day and month'), yearOf(start)];
  if (period.name === 'month' || period.name === 'quarter') {
    return [words.axisDate(date, 'month'), yearOf(visible)];
  }
  return [yearOf(start), ''];
}

function yearOf(day: number): string {
  return `${dateOf(day).getUTCFullYear()}`;
}

function hasCrowdedNames(ticks: readonly Tick[]): boolean {
  return ticks.some(({ label }, index) => {
    const next = ticks[index + 1];
    if (!label || !next) return false;
    const { left, width } = boxOf(label);
    const limit = next.label ? boxOf(next.label).left : next.x;
    return left + width + AXIS.labelGap > limit;
  });
}

/** Removes the earlier of two names that would overlap. The later one covers more of the axis. */
function withoutCrowdedContexts(ticks: readonly Tick[]): Tick[] {
  let limit = CANVAS.width - CANVAS.margin / 2;
  return ticks
    .toReversed()
    .map((tick) => {
      if (!tick.context) return tick;
      const { left, width } = boxOf(tick.context);
      if (left + width > limit) return { ...tick, context: null };
      limit = left - AXIS.labelGap;
      return tick;
    })
    .toReversed();
}

function labelBaseline(y: number): number {
  return y + AXIS.tick + STYLES.axis.size;
}

function shortestDays(period: Period): number {
  return 'days' in period ? period.days : period.months * 28;
}
