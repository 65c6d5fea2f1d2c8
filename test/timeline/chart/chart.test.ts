import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { type Chart, chartData } from '../../../src/timeline/chart/chart.ts';
import type { TextLine } from '../../../src/timeline/chart/drawing/text-line.ts';
import type { Entry, Timeline } from '../../../src/timeline/timeline.ts';
import { makeArticle } from '../../corpus/folders.ts';
import { makeEntry, makeTimeline, retractedEntry, timelineOf } from './timelines.ts';

describe('a chart', () => {
  it('is not drawn without dated entries', () => {
    expect(chartData(makeTimeline([]))).toBeNull();
    const { quotes } = makeEntry('2019', 'Nothing dates this.');
    expect(chartData({ ...makeTimeline([]), undated: quotes })).toBeNull();
  });

  it('has a heading with the topic, the range and the number of reports', () => {
    const chart = draw(timelineOf(['2018-12', '2019-09-07']));
    const lines = chart.heading.map(({ text }) => text);
    expect(lines).toEqual(['Ayn al-Asad', 'December 2018 – 7 September 2019 · 2 reports']);
  });

  it('says what limits it', () => {
    const chart = draw(timelineOf(['2018-12', '2019-09-07']), 'Only reports from Xinhua.');
    expect(chart.heading.at(-1)?.text).toBe('Only reports from Xinhua.');
  });

  it('lists each number with its date, the source and date of the report, and the quote', () => {
    const quote = sourced('A convoy has crossed the border.');
    const { marks, legend } = draw(makeTimeline([{ ...makeEntry('2019-09-07', ''), ...quote }]));
    expect(marks[0]?.label.text).toBe('1');
    expect(textsOf(legend[0])).toEqual([
      '1',
      '7 Sep 2019',
      'Xinhua · 8 Sep 2019',
      '“A convoy has crossed the border.”',
    ]);
  });

  it('names the speaker of a quote below it, where it is sure', () => {
    const quote = sourced('Pat Ryder said that the road was open.');
    const { legend } = draw(makeTimeline([{ ...makeEntry('2019-09-07', ''), ...quote }]));
    expect(textsOf(legend[0]).slice(-2)).toEqual([
      '“Pat Ryder said that the road was open.”',
      'Said by Pat Ryder',
    ]);
  });

  it('names the author or the title of a report without a source, and says if it is undated', () => {
    const sourceOf = (details: Partial<Article>) =>
      textsOf(
        draw(makeTimeline([{ ...makeEntry('2019', ''), ...sourced('Words.', details) }])).legend[0],
      )[2];
    const unnamed = { source: null, published: null };
    expect(sourceOf({ ...unnamed, author: 'Ken Hanly' })).toBe('Ken Hanly · undated');
    expect(sourceOf(unnamed)).toBe('A convoy crosses the border · undated');
  });

  it('cuts a long source but not the date of its report', () => {
    const long = sourced('Words.', { source: 'The Gazette of all the provinces '.repeat(9) });
    const { legend } = draw(makeTimeline([{ ...makeEntry('2019', ''), ...long }]));
    expect(textsOf(legend[0])[2]).toMatch(/^The Gazette .*… · 8 Sep 2019$/);
  });

  it('says below a date that it is uncertain, and which day the report prints', () => {
    const entry = makeEntry('2014-08-15', 'The convoy came.');
    const uncertain = { printed: ['2014-08-18'], stored: '2016-08-03' };
    const { legend } = draw(
      makeTimeline([
        { ...entry, when: { ...entry.when, uncertain } },
        makeEntry('2019-09-07', 'The convoy left.'),
      ]),
    );
    const note = 'date uncertain: the report prints 18 Aug 2014';
    expect(legend.map((row) => textsOf(row).indexOf(note))).toEqual([3, -1]);
    const [, date, , doubt, quote] = legend[0] ?? [];
    expect(doubt?.baseline).toBeGreaterThan(date?.baseline ?? Infinity);
    expect(doubt?.baseline).toBeLessThan(quote?.baseline ?? 0);
  });

  it('says which reports are retracted', () => {
    const timeline = makeTimeline([
      makeEntry('2019-09-06', 'The convoy came.'),
      retractedEntry('2019-09-07', 'The convoy left.'),
    ]);
    const { marks, legend } = draw(timeline);
    expect(marks.map(({ retracted }) => retracted)).toEqual(['none', 'all']);
    expect(legend.map((row) => textsOf(row).includes('Retracted ·'))).toEqual([false, true]);
    const [point] = marks[1]?.points ?? [];
    expect(point?.retracted).toBe(true);
  });

  it('outlines a mark that retracted and other reports share', () => {
    const kept = timelineOf(Array<string>(24).fill('2019-09-07')).entries;
    const { marks } = draw(makeTimeline([...kept, retractedEntry('2019-09-07', 'It left.')]));
    expect(marks.map(({ retracted }) => retracted)).toEqual(['some']);
  });

  it('shows a quote that contradicts the first, with its own source', () => {
    const entry = makeEntry('2019-09-07', 'The convoy came.');
    const quotes = [...entry.quotes, ...sourced('The convoy never came.').quotes];
    const { legend } = draw(makeTimeline([{ ...entry, quotes }]));
    expect(textsOf(legend[0]).slice(3)).toEqual([
      '“The convoy came.”',
      'Xinhua · 8 Sep 2019',
      '“The convoy never came.”',
    ]);
  });

  it('cuts a long quote between words, with quotation marks around what is left', () => {
    const words = `A convoy has crossed the border${' and gone on'.repeat(30)}.`;
    const { legend } = draw(timelineOf(['2019-09-07'], words));
    const shown = textsOf(legend[0]).slice(3).join(' ');
    expect(shown).toMatch(/^“A convoy has crossed the border.*…”$/);
    expect(words).toContain(shown.slice(1, -2));
  });

  it('draws a point for a day and a bar for a month, a year or a range', () => {
    const range = makeEntry('2019-09-02', 'Earlier in the week', '2019-09-07');
    const others = timelineOf(['2018-12', '2019', '2019-09-07']).entries;
    const { marks } = draw(makeTimeline([...others, range]));
    expect(marks.map(({ exact }) => exact)).toEqual([false, false, true, false]);
    const [month, year, day] = marks.map(({ box }) => box);
    expect(year?.width).toBeGreaterThan((month?.width ?? 0) * 10);
    expect(day?.width).toBeLessThan((day?.height ?? 0) * 1.2);
  });

  it('keeps the order of the timeline from left to right, and from top to bottom in the list', () => {
    const { marks, legend } = draw(
      timelineOf(['2019-01-03', '2019-02-01', '2019-06-30', '2019-12-01']),
    );
    const lefts = marks.map(({ box }) => box.left);
    expect(lefts).toEqual(lefts.toSorted((one, other) => one - other));
    const lines = legend.map(([number]) => number?.baseline ?? 0);
    expect(lines).toEqual(lines.toSorted((one, other) => one - other));
  });

  it('shows more of each quote if there are few', () => {
    const linesOf = (count: number) =>
      textsOf(draw(timelineOf(Array(count).fill('2019'), 'word '.repeat(90))).legend[0]).length - 3;
    expect([4, 8, 12, 13].map(linesOf)).toEqual([3, 2, 2, 1]);
  });

  it('shows 25 entries of one day as one mark and lists each', () => {
    const { marks, legend } = draw(timelineOf(Array<string>(25).fill('2019-09-07')));
    expect(marks.map(({ label }) => label.text)).toEqual(['1–25']);
    expect(legend.map((row) => textsOf(row)[1])).toEqual(Array(25).fill('7 Sep 2019'));
  });

  it('aligns right-to-left lines to the right', () => {
    const arabic = 'قال المتحدث إن ائتلاف الفتح سيعقد اجتماعاً طارئاً';
    const chart = draw(makeTimeline([makeEntry('2019-09-07', arabic)], 'ائتلاف الفتح'));
    const [topic, summary] = chart.heading;
    expect([topic?.anchor, summary?.anchor]).toEqual(['end', 'end']);
    const [, date, , words] = chart.legend[0] ?? [];
    expect([date?.anchor, words?.anchor]).toEqual(['start', 'end']);
    expect(words).toMatchObject({ rightToLeft: true, text: `“${arabic}”` });
  });
});

function draw(timeline: Timeline, limits: string | null = null): Chart {
  const chart = chartData(timeline, limits);
  if (!chart) throw new Error('There is no chart');
  return chart;
}

function textsOf(lines: readonly TextLine[] = []): string[] {
  return lines.map(({ text }) => text);
}

/** The quotes of an entry: the words of a report of Xinhua. */
function sourced(words: string, details: Partial<Article> = {}): Pick<Entry, 'quotes'> {
  const given = { body: words, source: 'Xinhua', published: '2019-09-08', ...details };
  const { quotes } = makeEntry('2019-09-07', words);
  return { quotes: quotes.map((quote) => ({ ...quote, article: makeArticle(given) })) };
}
