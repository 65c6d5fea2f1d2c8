import { describe, expect, it } from 'vitest';
import {
  benchEventDates,
  dateOf,
  readPairs,
  readSentences,
  score,
} from '../../bench/event-dates/event-dates.ts';

describe('the score of event dates', () => {
  it('counts right and undated as shares of the dated sentences, and wrong as a share of all', () => {
    const pairs = [
      ['2019-09-06', '2019-09-06'],
      ['2019-09-06', '2019-09-05'],
      ['2019-09-06', null],
      ['2019-09', '2019-09'],
      [null, '2018'],
      [null, null],
      [null, null],
      [null, null],
    ] as const;
    expect(score(pairs)).toEqual({ right: 0.5, wrong: 0.25, undated: 0.25 });
  });
});

describe('the sentences', () => {
  it('each have the day of their report, and occur once', async () => {
    const sentences = await readSentences();
    expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
    for (const { published } of sentences) expect(published).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('seldom get a wrong date', async () => {
    const { 'odd.wrong': wrong, 'odd.first.wrong': first } = await benchEventDates([]);
    expect(wrong).toBeLessThan(0.05);
    expect(Number(first)).toBeGreaterThan(Number(wrong));
  });
});

describe('the pairs', () => {
  it('seldom inherit a date that is not theirs, and each second sentence occurs once', async () => {
    const pairs = await readPairs();
    expect(new Set(pairs.map(({ before, text }) => `${before} ${text}`)).size).toBe(pairs.length);
    const figures = await benchEventDates([]);
    expect(figures['pairs.wronglyInherited']).toBeLessThan(0.1);
    expect(figures['pairs.inherited']).toBeGreaterThan(0.8);
  });
});

describe('dateOf', () => {
  it('writes ranges with both ends', () => {
    expect(dateOf({ text: 'Rain fell from Monday to Wednesday.', published: '2019-09-07' })).toBe(
      '2019-09-02/2019-09-04',
    );
  });
});
