import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import {
  compare,
  f1,
  isCalendarDate,
  isDateline,
  NO_AGREEMENT,
  plus,
  valueF1,
} from '../../bench/dates/score.ts';
import type { TimeExpression } from '../../src/text/dates/time-expression.ts';
import { timeExpressions } from '../../src/text/dates.ts';

function date(start: number, end: number, value: string): TimeExpression {
  return { start, end, type: 'DATE', value };
}

describe('agreement with an annotated text', () => {
  const annotated = [date(0, 4, '2009'), date(10, 20, '2009-03'), date(30, 36, 'PRESENT_REF')];
  const found = [date(0, 4, '2009'), date(12, 20, '2009-04'), date(50, 54, '1999')];

  it('counts overlaps, equal spans and equal values', () => {
    expect(compare(annotated, found)).toEqual({
      annotated: 3,
      found: 3,
      relaxed: 2,
      strict: 1,
      value: 1,
    });
  });

  it('gives F1 of spans, and of values as accuracy times relaxed F1', () => {
    const agreement = compare(annotated, found);
    // Two of three on both sides; one of the two values is right.
    expect(f1(agreement, agreement.relaxed)).toBeCloseTo(2 / 3);
    expect(f1(agreement, agreement.strict)).toBeCloseTo(1 / 3);
    expect(valueF1(agreement)).toBeCloseTo((1 / 2) * (2 / 3));
  });

  it('pairs every expression once, and equal spans before overlaps', () => {
    const outer = date(0, 17, 'P2Y');
    const inner = date(5, 9, '2009');
    expect(compare([outer, inner], [date(5, 9, '2009')])).toMatchObject({ relaxed: 1, value: 1 });
    expect(compare([inner], [date(0, 6, '2009'), date(7, 12, '2009')]).relaxed).toBe(1);
  });

  it('adds up over texts, and is null without any expression', () => {
    const agreement = compare(annotated, found);
    expect(plus(agreement, agreement)).toMatchObject({ annotated: 6, relaxed: 4 });
    expect(valueF1(NO_AGREEMENT)).toBeNull();
    expect(valueF1(compare(annotated, []))).toBe(0);
  });
});

describe('the measured expressions', () => {
  it('include each DATE with a year, a decade or a century', () => {
    const values = ['2009', '2009-03-01', '2009-W13', '2009-SP', '2009-Q1', '198', '19'];
    const others = ['PRESENT_REF', 'P1D', 'XXXX-XX-XX', 'FY2007', 'PXY'];
    expect(values.filter((value) => isCalendarDate(date(0, 1, value)))).toEqual(values);
    expect(others.filter((value) => isCalendarDate(date(0, 1, value)))).toEqual([]);
    expect(isCalendarDate({ ...date(0, 1, '2009-03-01T10:00'), type: 'TIME' })).toBe(false);
  });

  it('do not include the line that only dates the report', () => {
    const text = 'A title of 2009\n\nMarch 1 , 2009\n\nOn March 1 , 2009 it rained';
    expect(isDateline(text, { start: 17, end: 31 })).toBe(true);
    expect(isDateline(text, { start: 36, end: 50 })).toBe(false);
    expect(isDateline(text, { start: 11, end: 15 })).toBe(false);
  });
});

describe('the texts of the project’s own', () => {
  it('are read as they are annotated', async () => {
    const lines = (await readFile('bench/dates/own.jsonl', 'utf8')).trim().split('\n');
    const agreement = lines
      .map((line) => JSON.parse(line))
      .map(({ text, published, timexes }) => compare(timexes, timeExpressions(text, published)))
      .reduce(plus, NO_AGREEMENT);
    expect(valueF1(agreement)).toBeGreaterThan(0.95);
  });
});
