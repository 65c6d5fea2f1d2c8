import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarDays, timeExpressions } from '../../src/text/dates.ts';
import { asAnnotated, readAnnotated } from './annotated.ts';

const CONVOY = readFileSync(
  new URL('../../corpus/2019-09-07-convoy-of-more-than-100-us-military-trucks.md', import.meta.url),
  'utf8',
).replace(/^---\n(?:.*\n)*?---\n/, '');

/** Every expression of a text and the days it covers, in words. */
function days(text: string, published: string | null): string[] {
  return timeExpressions(text, published).map((expression) => {
    const found = calendarDays(expression, published);
    const words = text.slice(expression.start, expression.end);
    if (!found) return `${words}: –`;
    return `${words}: ${found.date}${found.until ? ` to ${found.until}` : ''} (${found.precision})`;
  });
}

describe('the days a date covers', () => {
  it.each([
    ['He came on 5 March.', '5 March: 2019-03-05 (day)'],
    ['He came at 6 p.m. on Friday.', '6 p.m. on Friday: 2019-09-06 (day)'],
    ['He came in December last year.', 'December last year: 2018-12 (month)'],
    ['He came in 2014.', '2014: 2014 (year)'],
    ['He came last week.', 'last week: 2019-08-26 to 2019-09-01 (range)'],
    ['He came last weekend.', 'last weekend: 2019-08-31 to 2019-09-01 (range)'],
    ['He came in the second quarter.', 'the second quarter: 2019-04-01 to 2019-06-30 (range)'],
    [
      'He came in the first half of 2012.',
      'the first half of 2012: 2012-01-01 to 2012-06-30 (range)',
    ],
    ['He came in the first half of August.', 'the first half of August: 2019-08 (month)'],
    ['He came in the summer of 2012.', 'the summer of 2012: 2012-06-01 to 2012-08-31 (range)'],
    ['He came in the winter of 2011.', 'the winter of 2011: 2011-12-01 to 2012-02-29 (range)'],
    ['He came in the 1990s.', 'the 1990s: 1990-01-01 to 1999-12-31 (range)'],
    ['He came in the 19th century.', 'the 19th century: 1800-01-01 to 1899-12-31 (range)'],
    ['He came in the 2011-12 season.', '2011-12: 2011-01-01 to 2012-12-31 (range)'],
    ['He stayed for two years.', 'two years: –'],
    ['He comes every day.', 'every day: –'],
    ['He came recently.', 'recently: –'],
    ['He came in fiscal 2014.', 'fiscal 2014: –'],
  ])('%s', (text, expected) => {
    expect(days(text, '2019-09-07')).toEqual([expected]);
  });

  it('does not let “earlier” reach past the report, nor “later” before it', () => {
    const [earlier, later] = days(
      'Earlier this week he came, later this week he goes.',
      '2019-09-04',
    );
    expect(earlier).toBe('Earlier this week: 2019-09-02 to 2019-09-04 (range)');
    expect(later).toBe('later this week: 2019-09-04 to 2019-09-08 (range)');
    expect(days('Earlier in the week he came.', '2019-09-02')).toEqual([
      'Earlier in the week: 2019-09-02 (day)',
    ]);
  });

  it('reads the dates of the convoy report', () => {
    expect(days(CONVOY, '2019-09-07')).toEqual([
      'December last year: 2018-12 (month)',
      'Earlier in the week: 2019-09-02 to 2019-09-07 (range)',
      'recent: –',
      '2018: 2018 (year)',
      '2014: 2014 (year)',
      '2017: 2017 (year)',
      'recent: –',
      'Monday: 2019-09-02 (day)',
    ]);
  });
});

describe('an undated report', () => {
  it.each([
    'It was signed on [7 September 2019|2019-09-07], in [2014|2014] and in [the 1990s|199].',
    'It was signed on [7 September|XXXX-09-07] or in [October|XXXX-10].',
    'It was signed on [Monday|XXXX-WXX-1], [yesterday|XXXX-XX-XX] or [last week|XXXX-WXX].',
    'It was signed [last month|XXXX-XX], [last year|XXXX] or [two years ago|XXXX].',
    'It was signed in [December last year|XXXX-12] or in [the third quarter|XXXX-Q3].',
    'It was signed at [6 p.m.|XXXX-XX-XXT18:00] on time.',
    'It was signed on [7/8/2007|XXXX-XX-XX] or [13/8/2007|2007-08-13].',
    'It was signed on [5 March 2014|2014-03-05] and printed [the next day|2014-03-06].',
    'In [2014|2014] it was drafted. On [Monday|XXXX-WXX-1] it was signed, [a day earlier|XXXX-XX-XX] read.',
    'It took [two years|P2Y].',
  ])('resolves only complete dates: %s', (marked) => {
    const { text, expected } = readAnnotated(marked);
    const found = timeExpressions(text, null);
    expect(asAnnotated(text, found)).toEqual(expected);
    for (const expression of found) {
      if (expression.value.includes('X')) expect(calendarDays(expression, null)).toBeNull();
    }
  });

  it('can also be one whose date is unreadable', () => {
    for (const published of ['', 'soon', '2019-02-30', '19']) {
      expect(timeExpressions('He came yesterday.', published)).toMatchObject([
        { value: 'XXXX-XX-XX' },
      ]);
    }
  });
});

describe('a report dated to a month or a year', () => {
  it.each([
    ['2019-09', 'He came [last month|2019-08] and [last year|2018].'],
    ['2019-09', 'He came in [December last year|2018-12] or in [June|2019-06].'],
    ['2019-09', 'He came on [5 June|2019-06-05].'],
    ['2019-09', 'He came on [Monday|XXXX-WXX-1], [last week|XXXX-WXX] or [today|XXXX-XX-XX].'],
    ['2019', 'He came in [December last year|2018-12] and [two years ago|2017].'],
    ['2019', 'He came in [June|XXXX-06], on [5 June|XXXX-06-05] and [last month|XXXX-XX].'],
  ])('%s: %s', (published, marked) => {
    const { text, expected } = readAnnotated(marked);
    expect(asAnnotated(text, timeExpressions(text, published))).toEqual(expected);
  });
});
