import { nextPeriod, PERIODS, type Period, periodStart, periodStarts } from './periods.ts';
import { AXIS, CANVAS, HISTOGRAM } from './style.ts';

/** A range of days, counted from 1 January 1970, without `end`. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** The days that the chart covers, and the periods in which it counts reports. */
export interface Scale extends Days {
  /** The period of one bar of the histogram. */
  readonly period: Period;
}

/**
 * Chooses the days that the chart covers: those of the entries, and those of reports as long as the
 * entries keep a third of the axis. Extends the range to whole periods.
 *
 * @param entries - The dates of the events, at least one.
 * @param reports - The publication dates of the reports.
 */
export function chooseScale(entries: readonly Days[], reports: readonly Days[]): Scale {
  const told = withFewestDays({
    start: Math.min(...entries.map(({ start }) => start)),
    end: Math.max(...entries.map(({ end }) => end)),
  });
  const length = told.end - told.start;
  const near = reports.filter(
    ({ start, end }) => start >= told.start - length && end <= told.end + length,
  );
  const start = near.reduce((first, report) => Math.min(first, report.start), told.start);
  const end = near.reduce((last, report) => Math.max(last, report.end), told.end);
  const longest = PERIODS.at(-1) ?? { name: 'day', days: 1 };
  const period =
    PERIODS.find((each) => periodStarts(start, end, each).length <= HISTOGRAM.mostBars) ?? longest;
  return {
    start: periodStart(start, period),
    end: nextPeriod(periodStart(end - 1, period), period),
    period,
  };
}

/** The position of the midnight that begins a day, in pixels from the left. */
export function xOf(day: number, { start, end }: Days): number {
  const width = CANVAS.width - 2 * CANVAS.margin;
  return CANVAS.margin + (width * (day - start)) / (end - start);
}

/** Extends a short range by one day before it and the others after it, when reports come out. */
function withFewestDays({ start, end }: Days): Days {
  if (end - start >= AXIS.fewestDays) return { start, end };
  return { start: start - 1, end: start - 1 + AXIS.fewestDays };
}
