import type { Dated } from './dated.ts';
import { type Ink, lineAt } from './drawing/text-line.ts';
import { textWidth } from './drawing/text-width.ts';
import type { Mark, Marks, Point, Retraction } from './marks.ts';
import { type Scale, xOf } from './scale.ts';
import { AXIS, CANVAS, type Colour, HALF_CAPITAL, NUMBERS, STYLES } from './style.ts';

/** Entries that share one mark. */
interface Group {
  readonly numbers: readonly number[];
  readonly exact: boolean;
  readonly retracted: Retraction;
  readonly label: string;
  /** Edges of the mark, in pixels from the left. */
  readonly left: number;
  readonly right: number;
  /** The middle of its time on the axis, in pixels from the left. */
  readonly middle: number;
  /** Its days on the axis; none unless all are known. */
  readonly points: readonly Point[];
}

const STEP = NUMBERS.height + NUMBERS.between;

/**
 * Marks entries with their numbers, directly above their place on the axis. A mark that would overlap
 * another is placed above it. Entries too close to distinguish share a mark (`3–5`).
 *
 * @param entries - In the order of the timeline.
 * @param scale - The days that the axis covers.
 * @param top - The upper edge of the highest mark, in pixels from the top.
 */
export function drawUpNumbers(entries: readonly Dated[], scale: Scale, top: number): Marks {
  const { lanes, groups } = packed(entries, scale);
  const count = Math.max(...lanes) + 1;
  const bottom = top + count * STEP + AXIS.above;
  const marks = groups.map((group, index): Mark => {
    const laneTop = top + (count - 1 - (lanes[index] ?? 0)) * STEP;
    const center = (group.left + group.right) / 2;
    const ink: Ink = { style: STYLES.number, colour: labelColour(group) };
    const baseline = laneTop + NUMBERS.height / 2 + HALF_CAPITAL * STYLES.number.size;
    return {
      numbers: group.numbers,
      exact: group.exact,
      retracted: group.retracted,
      box: {
        left: group.left,
        top: laneTop,
        width: group.right - group.left,
        height: NUMBERS.height,
      },
      stem: group.exact ? { x: group.middle, top: laneTop + NUMBERS.height, bottom } : null,
      points: group.points,
      label: lineAt(group.label, ink, center, baseline, 'middle'),
    };
  });
  return { marks: marks.map((mark) => withFreeStem(mark, marks)), bottom };
}

/** Ends a stem at the next mark below, so that it crosses no number. */
function withFreeStem(mark: Mark, marks: readonly Mark[]): Mark {
  const { stem } = mark;
  if (!stem) return mark;
  const inTheWay = marks.filter(
    ({ box }) =>
      box.top >= stem.top &&
      box.left - NUMBERS.clearance <= stem.x &&
      stem.x <= box.left + box.width + NUMBERS.clearance,
  );
  const bottom = Math.min(stem.bottom, ...inTheWay.map(({ box }) => box.top));
  return { ...mark, stem: { ...stem, bottom } };
}

function labelColour({ exact, retracted }: Group): Colour {
  if (retracted === 'all') return 'retracted';
  return exact ? 'onEvent' : 'strong';
}

/** Places the marks in at most `mostLanes` lanes. Entries share a mark only as far as that needs. */
function packed(entries: readonly Dated[], scale: Scale): { groups: Group[]; lanes: number[] } {
  let groups: Group[] = [];
  let lanes: number[] = [];
  for (const nearness of NUMBERS.nearness) {
    groups = together(entries, scale, nearness);
    lanes = lanesOf(groups);
    if (Math.max(...lanes) < NUMBERS.mostLanes) break;
  }
  return { groups, lanes };
}

/** For each mark, the lowest lane in which it does not overlap earlier marks. */
function lanesOf(groups: readonly Group[]): number[] {
  const lanes: Group[][] = [];
  return groups.map((group) => {
    const free = lanes.findIndex((lane) => lane.every((other) => areApart(group, other)));
    const index = free < 0 ? lanes.length : free;
    lanes[index] = [...(lanes[index] ?? []), group];
    return index;
  });
}

function areApart(one: Group, other: Group): boolean {
  return one.left >= other.right + NUMBERS.between || other.left >= one.right + NUMBERS.between;
}

/** Groups neighbours that begin and end within `nearness` pixels of the first of them. */
function together(entries: readonly Dated[], scale: Scale, nearness: number): Group[] {
  const groups: Dated[][] = [];
  for (const entry of entries) {
    const group = groups.at(-1);
    const [first] = group ?? [];
    const near =
      first &&
      Math.abs(xOf(first.start, scale) - xOf(entry.start, scale)) <= nearness &&
      Math.abs(xOf(first.end, scale) - xOf(entry.end, scale)) <= nearness;
    if (near) group?.push(entry);
    else groups.push([entry]);
  }
  return groups.map((group) => groupOf(group, scale));
}

function groupOf(entries: readonly Dated[], scale: Scale): Group {
  const numbers = entries.map(({ number }) => number);
  const label =
    numbers.length > 1 ? `${Math.min(...numbers)}–${Math.max(...numbers)}` : `${numbers[0]}`;
  const start = xOf(Math.min(...entries.map((entry) => entry.start)), scale);
  const end = xOf(Math.max(...entries.map((entry) => entry.end)), scale);
  const least = Math.max(textWidth(label, STYLES.number) + 2 * NUMBERS.padding, NUMBERS.height);
  // Days far apart that share a mark are drawn as a bar over all of them.
  const exact = entries.every((entry) => entry.exact) && spreadOf(entries, scale) <= least;
  const width = exact ? least : Math.max(least, end - start);
  const middle = (start + end) / 2;
  const inside = CANVAS.margin / 2;
  const left = Math.min(Math.max(middle - width / 2, inside), CANVAS.width - inside - width);
  const points = exact ? entries.map((entry) => pointOf(entry, scale)) : [];
  const retracted = retractionOf(entries);
  return { numbers, exact, retracted, label, left, right: left + width, middle, points };
}

function pointOf({ start, end, retracted }: Dated, scale: Scale): Point {
  return { x: (xOf(start, scale) + xOf(end, scale)) / 2, retracted };
}

function retractionOf(entries: readonly Dated[]): Retraction {
  if (entries.every(({ retracted }) => retracted)) return 'all';
  const quotes = entries.flatMap((entry) => entry.quotes);
  return quotes.some(({ retracted }) => retracted) ? 'some' : 'none';
}

/** Pixels between the first and the last of some days. */
function spreadOf(entries: readonly Dated[], scale: Scale): number {
  const starts = entries.map(({ start }) => start);
  return xOf(Math.max(...starts), scale) - xOf(Math.min(...starts), scale);
}
