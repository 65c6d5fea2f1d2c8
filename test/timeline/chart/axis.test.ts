import { describe, expect, it } from 'vitest';
import { chartData } from '../../../src/timeline/chart/chart.ts';
import { makeEntry, makeTimeline, timelineOf } from './timelines.ts';

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
    const ticks = chartData(timelineOf([from, to]), [])?.axis.ticks ?? [];
    const labels = ticks.map(({ label }) => label?.text).filter(Boolean);
    if (from.length === 10 || from.length === 4) expect(labels).toEqual(names);
    else expect(labels).toEqual(expect.arrayContaining(names));
    expect(ticks.map(({ context }) => context?.text).filter(Boolean)).toEqual(contexts);
  });

  it('centres a day on its name', () => {
    const chart = chartData(timelineOf(['2019-09-07']), []);
    const seven = chart?.axis.ticks.find(({ label }) => label?.text === '7');
    expect(chart?.marks[0]?.stem?.x).toBeCloseTo(seven?.label?.x ?? 0);
  });

  it('spans thirty years between two entries', () => {
    const [first, last] = chartData(timelineOf(['1990-01-01', '2019-12-31']), [])?.marks ?? [];
    expect((last?.box.left ?? 0) - (first?.box.left ?? 0)).toBeGreaterThan(850);
  });
});

describe('the reports below', () => {
  it('are counted by day, week, month, quarter or year', () => {
    const reports = ['2019-09-07', '2019-09-07', '2019-09-09'];
    const buckets = chartData(timelineOf(['2019-09-07']), reports)?.histogram?.buckets ?? [];
    expect(
      buckets.filter(({ count }) => count > 0).map(({ from, count }) => [from, count]),
    ).toEqual([
      ['2019-09-07', 2],
      ['2019-09-09', 1],
    ]);
    expect(captionOf(['1990', '2019'], ['1995-03', '1995', '2001-01-01'])).toBe(
      'Reports per year, at most 2',
    );
  });

  it('have a higher bar if there are more', () => {
    const reports = ['2019-09-07', '2019-09-07', '2019-09-08'];
    const buckets = chartData(timelineOf(['2019-09-07']), reports)?.histogram?.buckets ?? [];
    const heights = buckets.map(({ bar }) => bar.height).filter((height) => height > 0);
    expect(heights[0]).toBe((heights[1] ?? 0) * 2);
  });

  it('are only counted in the caption if their date is not precise enough', () => {
    expect(captionOf(['2019-09-07'], ['2019-09-07', '2019-09', '2019'])).toBe(
      'Reports per day, at most 1 · 2 not dated to the day',
    );
  });

  it('are only counted in the caption if they are far from the entries', () => {
    expect(captionOf(['2019-09-07'], ['2011-01-01', '2019-09-07', '2024-01-01', '2024-02'])).toBe(
      'Reports per day, at most 1 · 1 earlier · 2 later',
    );
  });

  it('are left out if no date is precise enough', () => {
    const timeline = makeTimeline([makeEntry('2019-09-07', 'The convoy came.')]);
    expect(chartData(timeline, [])?.histogram).toBeNull();
    expect(chartData(timeline, ['2019'])?.histogram).toBeNull();
  });
});

function captionOf(dates: readonly string[], reports: readonly string[]): string | undefined {
  return chartData(timelineOf(dates), reports)?.histogram?.caption.text;
}
