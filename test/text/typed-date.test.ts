import { describe, expect, it } from 'vitest';
import { dateInWords, firstDay, isPartialDate, lastDay } from '../../src/text/iso-dates.ts';
import { readDateOption, readTypedDate } from '../../src/text/typed-date.ts';
import { UserError } from '../../src/user-error.ts';

/** A Friday. */
const NOW = new Date('2026-11-20T10:00:00Z');

describe('readTypedDate', () => {
  it.each([
    ['2019', '2019'],
    ['in 2019', '2019'],
    ['2019-09', '2019-09'],
    ['2019-9-7', '2019-09-07'],
    ['Sept 2019', '2019-09'],
    ['7 September 2019', '2019-09-07'],
    ['the 7th of September 2019', '2019-09-07'],
    ['September 7, 2019', '2019-09-07'],
    ['13/9/2019', '2019-09-13'],
    ['7/7/2019', '2019-07-07'],
    ['٢٠١٩-٠٩-٠٧', '2019-09-07'],
    ['today', '2026-11-20'],
    ['yesterday', '2026-11-19'],
    ['3 days ago', '2026-11-17'],
    ['last week', '2026-11-09'],
    ['this week', '2026-11-16'],
    ['last month', '2026-10'],
    ['last year', '2025'],
    ['Monday', '2026-11-16'],
    ['December', '2025-12'],
    ['7 Sept', '2026-09-07'],
  ])('reads %s', (typed, date) => {
    expect(readTypedDate(typed, NOW)).toBe(date);
  });

  it('refuses an ambiguous date, and names both readings', () => {
    expect(() => readTypedDate('7/9/2019', NOW)).toThrow(
      'it is 7 September 2019 to some and 9 July 2019 to others. Write it as 2019-09-07',
    );
  });

  it.each([
    ['2019-02-30', 'is not a real date'],
    ['31/4/2019', 'is not a real date'],
    ['7/9/19', 'short years'],
    ['30 February 2019', 'cannot read'],
    ['banana', 'cannot read'],
    ['5 pm', 'cannot read'],
    ['from 2018 to 2019', 'cannot read'],
    ['', 'cannot read'],
    ['9'.repeat(5_000), 'cannot read'],
  ])('refuses %s with an example of a valid date', (typed, reason) => {
    expect(() => readTypedDate(typed, NOW)).toThrow(UserError);
    expect(() => readTypedDate(typed, NOW)).toThrow(reason);
    expect(() => readTypedDate(typed, NOW)).toThrow('2019-09-07');
  });
});

describe('calendar', () => {
  it('writes a date as precisely as it is known', () => {
    expect(dateInWords('2019-09-07')).toBe('7 September 2019');
    expect(dateInWords('2019-09')).toBe('September 2019');
    expect(dateInWords('2019')).toBe('2019');
    expect(() => dateInWords('soon')).toThrow(RangeError);
  });

  it('knows the first and the last day of a month and a year', () => {
    expect([firstDay('2020'), lastDay('2020')]).toEqual(['2020-01-01', '2020-12-31']);
    expect([firstDay('2020-02'), lastDay('2020-02')]).toEqual(['2020-02-01', '2020-02-29']);
    expect([firstDay('2020-02-03'), lastDay('2020-02-03')]).toEqual(['2020-02-03', '2020-02-03']);
  });

  it('knows which days exist', () => {
    expect(isPartialDate('2019-02-29')).toBe(false);
    expect(isPartialDate('2020-02-29')).toBe(true);
    expect(isPartialDate('2019-13')).toBe(false);
    expect(isPartialDate('7/9/2019')).toBe(false);
  });
});

describe('readDateOption', () => {
  it.each([
    ['7 September 2019', '2019-09-07', '2019-09-07'],
    ['Sept 2019', '2019-09-01', '2019-09-30'],
    ['2019', '2019-01-01', '2019-12-31'],
    ['the last week', '2026-11-09', '2026-11-15'],
    ['this week', '2026-11-16', '2026-11-22'],
  ])('reads %s as its first and last day', (typed, first, last) => {
    expect(readDateOption('to', typed, NOW)).toEqual({ first, last });
  });

  it.each([undefined, '', '  '])('reads %j as no date', (typed) => {
    expect(readDateOption('to', typed, NOW)).toBeNull();
  });

  it('names the option that cannot be read', () => {
    expect(() => readDateOption('to', 'soonish', NOW)).toThrow(/^`to`: I cannot read “soonish”/);
    expect(() => readDateOption('to', 'soonish', NOW)).toThrow(UserError);
  });
});
