import { describe, expect, it } from 'vitest';
import { type Chart, chartData } from '../../../src/timeline/chart/chart.ts';
import type { Timeline } from '../../../src/timeline/timeline.ts';
import { timelineOf } from './timelines.ts';

describe('the time axis', () => {
  it.each([
    ['one day', '2019-09-07', '2019-09-07', ['6', '7', '8', '9', '10', '11', '12'], ['Sep 2019']],
    [
      'days of two months',
      '2019-08-30',
      '2019-09-06',
      ['30', '31', '1', '2', '3', '4', '5', '6'],
      ['Aug 2019', 'Sep 2019'],
    ],
    [
      'weeks',
      '2019-09-02',
      '2019-10-10',
      ['2 Sep', '9 Sep', '16 Sep', '23 Sep', '30 Sep', '7 Oct'],
      ['2019'],
    ],
    ['months', '2019-09', '2020-02', ['Sep', 'Oct', 'Nov', 'Dec', 'Jan', 'Feb'], ['2019', '2020']],
    [
      'quarters',
      '2018',
      '2019',
      ['Jan', 'Apr', 'Jul', 'Oct', 'Jan', 'Apr', 'Jul', 'Oct'],
      ['2018', '2019'],
    ],
    ['years', '2014', '2019', ['2014', '2015', '2016', '2017', '2018', '2019'], []],
    ['five years', '1990', '2019', ['1990', '1995', '2000', '2005', '2010', '2015'], []],
  ])('names %s', (_, from, to, names, contexts) => {
    const ticks = chartData(timelineOf([from, to]))?.axis.ticks ?? [];
    const labels = ticks.map(({ label }) => label?.text).filter(Boolean);
    if (from.length === 10 || from.length === 4) expect(labels).toEqual(names);
    else expect(labels).toEqual(expect.arrayContaining(names));
    expect(ticks.map(({ context }) => context?.text).filter(Boolean)).toEqual(contexts);
  });

  it('centres a day on its name', () => {
    const chart = chartData(timelineOf(['2019-09-07']));
    const seven = chart?.axis.ticks.find(({ label }) => label?.text === '7');
    expect(chart?.marks[0]?.stem?.x).toBeCloseTo(seven?.label?.x ?? 0);
  });

  it('spans thirty years between two entries', () => {
    const [first, last] = chartData(timelineOf(['1990-01-01', '2019-12-31']))?.marks ?? [];
    expect((last?.box.left ?? 0) - (first?.box.left ?? 0)).toBeGreaterThan(850);
  });
});

describe('a long time without entries', () => {
  const SPILL = ['2001-09-11', '2010-04-20', '2010-04-22', '2010-06-17'];

  it('is left out, so that the entries of a busy month are apart', () => {
    const { axis, marks } = draw(timelineOf(SPILL));
    expect(axis.breaks).toHaveLength(1);
    expect(axis.stretches).toHaveLength(2);
    const [first, second, third] = marks.flatMap(({ points }) => points.map(({ x }) => x));
    expect(first).toBeLessThan(axis.breaks[0] ?? 0);
    expect(second).toBeGreaterThan(axis.breaks[0] ?? 0);
    expect((third ?? 0) - (second ?? 0)).toBeGreaterThan(12);
    expect(marks.map(({ numbers }) => numbers.length)).toEqual([1, 1, 1, 1]);
  });

  it('is left out with the month and year named on both sides', () => {
    const { ticks } = draw(timelineOf(SPILL)).axis;
    const names = ticks.flatMap(({ label }) => label?.text ?? []);
    expect(names).toEqual(['Sep', 'Apr', 'May', 'Jun']);
    expect(ticks.flatMap(({ context }) => context?.text ?? [])).toEqual(['2001', '2010']);
  });

  it('makes a day as wide before it as after it', () => {
    const [before, after] = draw(timelineOf(SPILL)).axis.stretches;
    const width = (stretch: typeof before) =>
      stretch && (stretch.right - stretch.left) / (stretch.end - stretch.start);
    expect(width(before)).toBeCloseTo(width(after) ?? 0);
  });

  it('stays if the entries are apart anyway', () => {
    expect(draw(timelineOf(['2001-09-11', '2010-04-20'])).axis.breaks).toEqual([]);
    expect(draw(timelineOf(['2001-09-11', '2010-04-20', '2010-04-20'])).axis.breaks).toEqual([]);
  });
});

function draw(timeline: Timeline): Chart {
  const chart = chartData(timeline);
  if (!chart) throw new Error('There is no chart');
  return chart;
}
