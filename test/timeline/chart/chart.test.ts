import { describe, expect, it } from 'vitest';
import { type Chart, chartData } from '../../../src/timeline/chart/chart.ts';
import type { Timeline } from '../../../src/timeline/timeline.ts';
import { makeEntry, makeTimeline, timelineOf } from './timelines.ts';

describe('a chart', () => {
  it('is not drawn without dated entries', () => {
    expect(chartData(makeTimeline([]), ['2019-09-07'])).toBeNull();
    const { quotes } = makeEntry('2019', 'Nothing dates this.');
    expect(chartData({ ...makeTimeline([]), undated: quotes }, [])).toBeNull();
  });

  it('has a heading with the topic, the range and the number of reports', () => {
    const chart = draw(timelineOf(['2018-12', '2019-09-07']));
    const lines = chart.heading.map(({ text }) => text);
    expect(lines).toEqual(['Ayn al-Asad', 'December 2018 – 7 September 2019 · 2 reports']);
  });

  it('labels an entry with its date in words and the first words of its quote', () => {
    const words = `A convoy has crossed the border${' and gone on'.repeat(30)}.`;
    const [mark] = draw(timelineOf(['2019-09-07'], words)).marks;
    const [date, first, second] = mark?.label.map(({ text }) => text) ?? [];
    expect(date).toBe('7 September 2019');
    expect(words).toContain(`${first} ${second?.slice(0, -1)}`);
    expect(second).toMatch(/…$/);
  });

  it('draws a point for a day and a bar for a month, a year or a range', () => {
    const range = makeEntry('2019-09-02', 'Earlier in the week', '2019-09-07');
    const others = timelineOf(['2018-12', '2019', '2019-09-07']).entries;
    const { marks } = draw(makeTimeline([...others, range]));
    expect(marks.map(({ exact }) => exact)).toEqual([false, false, true, false]);
    const [month, year, day] = marks.map(({ box }) => box);
    expect(year?.width).toBeGreaterThan((month?.width ?? 0) * 10);
    expect(day?.width).toBe(day?.height);
  });

  it('keeps the order of the timeline from left to right and from top to bottom', () => {
    const { marks } = draw(timelineOf(['2019-01-03', '2019-02-01', '2019-06-30', '2019-12-01']));
    for (const [index, mark] of marks.entries()) {
      const next = marks[index + 1];
      if (!next) break;
      expect(next.box.left).toBeGreaterThan(mark.box.left);
      expect(next.box.top).toBeGreaterThan(mark.box.top);
    }
  });

  it('numbers the marks of many entries and lists the numbers below', () => {
    const dates = Array.from(
      { length: 12 },
      (_, month) => `2019-${`${month + 1}`.padStart(2, '0')}-05`,
    );
    const { marks, legend } = draw(timelineOf(dates));
    expect(marks.flatMap(({ label }) => label.map(({ text }) => text)).slice(0, 2)).toEqual([
      '1',
      '2',
    ]);
    expect(legend[11]?.map(({ text }) => text)).toEqual(['12', '5 Dec 2019', 'The convoy came.']);
  });

  it('shows 25 entries of one day as one mark and lists each', () => {
    const { marks, legend } = draw(timelineOf(Array<string>(25).fill('2019-09-07')));
    expect(marks.map(({ label }) => label.map(({ text }) => text))).toEqual([['1–25']]);
    expect(legend).toHaveLength(25);
    expect(legend.flat().filter(({ text }) => text === '7 Sep 2019')).toHaveLength(1);
  });

  it('aligns right-to-left lines to the right', () => {
    const arabic = 'قال المتحدث إن ائتلاف الفتح سيعقد اجتماعاً طارئاً';
    const chart = draw(makeTimeline([makeEntry('2019-09-07', arabic)], 'ائتلاف الفتح'));
    const [topic, summary] = chart.heading;
    expect([topic?.anchor, summary?.anchor]).toEqual(['end', 'end']);
    const [date, words] = chart.marks[0]?.label ?? [];
    expect([date?.anchor, words?.anchor]).toEqual(['start', 'end']);
    expect(words).toMatchObject({ rightToLeft: true, text: arabic });
    expect((words?.x ?? 0) - (words?.width ?? 0)).toBeCloseTo(date?.x ?? 0);
  });
});

function draw(timeline: Timeline): Chart {
  const chart = chartData(timeline, []);
  if (!chart) throw new Error('There is no chart');
  return chart;
}
