import { AXIS, CANVAS } from './style.ts';

/** A range of days, counted from 1 January 1970, without `end`. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** A part of the axis without a break. */
export interface Stretch extends Days {
  /** Its edges, in pixels from the left. */
  readonly left: number;
  readonly right: number;
}

/**
 * The days that the axis covers, in order. A day is equally wide in all stretches; the time between two
 * stretches is left out.
 */
export type Scale = readonly Stretch[];

const WIDTH = CANVAS.width - 2 * CANVAS.margin;

/**
 * Chooses the days that the axis covers. Leaves out long times without entries if the other entries would
 * be too close to distinguish.
 *
 * @param entries - The dates of the events, at least one.
 */
export function chooseScale(entries: readonly Days[]): Scale {
  let runs = [extentOf(entries)];
  while (runs.length <= AXIS.mostBreaks && isCrowded(entries, placed(runs))) {
    const broken = withoutLongestGap(runs, entries);
    if (!broken) break;
    runs = broken;
  }
  return placed(runs);
}

/** The position of the midnight that begins a day, in pixels from the left. */
export function xOf(day: number, scale: Scale): number {
  const stretch = scale.find(({ end }) => day <= end) ?? scale.at(-1);
  if (!stretch) return CANVAS.margin;
  const { start, end, left, right } = stretch;
  return left + ((right - left) * (day - start)) / (end - start);
}

/** Whether two entries that begin on different days are nearer than readers can distinguish. */
function isCrowded(entries: readonly Days[], scale: Scale): boolean {
  const starts = [...new Set(entries.map(({ start }) => xOf(start, scale)))].sort((a, b) => a - b);
  return starts.some((x, index) => x - (starts[index - 1] ?? -AXIS.distinct) < AXIS.distinct);
}

/** Splits the runs at the longest time without entries; `null` if none is long enough. */
function withoutLongestGap(runs: readonly Days[], entries: readonly Days[]): Days[] | null {
  const sorted = entries.toSorted((one, other) => one.start - other.start);
  const gaps: Days[] = [];
  let end = sorted[0]?.end ?? 0;
  for (const entry of sorted) {
    const isInside = runs.some((run) => run.start <= end && entry.start < run.end);
    if (isInside && entry.start > end) gaps.push({ start: end, end: entry.start });
    end = Math.max(end, entry.end);
  }
  const [longest] = gaps.sort((one, other) => lengthOf(other) - lengthOf(one));
  const covered = runs.reduce((sum, run) => sum + lengthOf(run), 0);
  if (!longest || lengthOf(longest) < AXIS.longGap * covered) return null;
  return runs.flatMap((run) =>
    run.start <= longest.start && longest.end <= run.end
      ? [
          { start: run.start, end: longest.start },
          { start: longest.end, end: run.end },
        ]
      : [run],
  );
}

/** Shares the width among the runs by their days. A run of few days gets some days around it. */
function placed(runs: readonly Days[]): Scale {
  const width = WIDTH - (runs.length - 1) * AXIS.breakWidth;
  const extended = runs.length === 1 ? runs.map(withFewestDays) : withEnoughDays(runs, width);
  const days = extended.reduce((sum, run) => sum + lengthOf(run), 0);
  let left: number = CANVAS.margin;
  return extended.map((run) => {
    const right = left + (width * lengthOf(run)) / days;
    const stretch = { ...run, left, right };
    left = right + AXIS.breakWidth;
    return stretch;
  });
}

/** Extends short runs so that each has room for the name of its month. */
function withEnoughDays(runs: readonly Days[], width: number): Days[] {
  let fewest = 1;
  let days = 0;
  do {
    days = runs.reduce((sum, run) => sum + Math.max(lengthOf(run), fewest), 0);
    fewest = Math.ceil((AXIS.stretchLeast * days) / width);
  } while (runs.reduce((sum, run) => sum + Math.max(lengthOf(run), fewest), 0) > days);
  return runs.map(({ start, end }) => {
    const missing = Math.max(0, fewest - (end - start));
    const before = Math.floor(missing / 2);
    return { start: start - before, end: end + missing - before };
  });
}

/** Extends a short range by one day before it and the others after it, when reports come out. */
function withFewestDays({ start, end }: Days): Days {
  if (end - start >= AXIS.fewestDays) return { start, end };
  return { start: start - 1, end: start - 1 + AXIS.fewestDays };
}

function extentOf(entries: readonly Days[]): Days {
  return {
    start: Math.min(...entries.map(({ start }) => start)),
    end: Math.max(...entries.map(({ end }) => end)),
  };
}

function lengthOf({ start, end }: Days): number {
  return end - start;
}
