import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDays, timeExpressions } from '../../src/text/dates.ts';
import { asAnnotated, readAnnotated } from './annotated.ts';

describe('prose as it is printed', () => {
  it.each([
    [
      'wrapped over lines',
      '2013-03-22',
      'The talks of [March 5,\n2012|2012-03-05] led to a [ten-\nyear|P10Y] pact.',
    ],
    [
      'in two paragraphs, which never share a date',
      '2013-03-22',
      'They met in [March|2013-03]\n\n2010 people came.',
    ],
    [
      'with curly apostrophes and long dashes',
      '2013-03-22',
      '[Last year’s third quarter|2012-Q3] was weak — the [2010|2010]–[2011|2011] plan failed.',
    ],
    [
      'with blanks around marks',
      '2013-03-22',
      'It rose on [March 18 , 2013|2013-03-18] , a [six - month|P6M] high .',
    ],
    ['without apostrophes', '2013-03-22', 'In [Wednesdays|2013-03-20] vote they lost.'],
    [
      'in capitals',
      '1963-03-01',
      'THE TREATY OF [DECEMBER 1962|1962-12] WAS BROKEN [LAST WEEK|1963-W08].',
    ],
    [
      'with several anchors',
      '2013-03-22',
      'On [5 March 1999|1999-03-05] they struck; [the following Monday|1999-03-08] they won. ' +
        'It ran from [November|2007-11] to [May 2008|2008-05].',
    ],
    [
      'with verbs that govern another verb',
      '2013-03-22',
      'It prompted them to call [Monday|2013-03-18] for talks. They agreed to meet [Monday|2013-03-25].',
    ],
    [
      'about a game with quarters',
      '2013-03-22',
      'He scored twice in the fourth quarter of the game and in the first half.',
    ],
    [
      'with a decade and a possessive year',
      '2013-03-22',
      "[The 1980's|198] were loud; [2020|2020]'s plans are not.",
    ],
    [
      'with ages and temperatures in tens',
      '2013-03-22',
      'She is in her sixties, he in his mid-40s; it was in the high 70s. Music of [the late 70s|197] and [80s|198].',
    ],
    [
      'with a year that does not belong to the next month',
      '2013-03-22',
      'They have fought since [2011|2011]. In [February|2013-02] they talked.',
    ],
  ])('%s', (_, published, marked) => {
    const { text, expected } = readAnnotated(marked);
    expect(asAnnotated(text, timeExpressions(text, published))).toEqual(expected);
  });
});

const WORDS = (
  'the a two 5 15 2009 31 March May Monday last next this week year years quarter ago of in on , . - ' +
  "' s at 6 p.m. 10:30 morning first third early late end and half few couple 1990s 7/8/07 9/11 " +
  'every daily fiscal same period day before after later earlier now recent past future \n\n'
).split(' ');

describe('any text', () => {
  it('yields spans in order that do not overlap and are not blank', () => {
    const texts = fc
      .array(fc.constantFrom(...WORDS), { maxLength: 40 })
      .map((all) => all.join(' '));
    const dates = fc.constantFrom(null, '2019', '2019-09', '2019-09-07', '2020-02-29');
    fc.assert(
      fc.property(fc.oneof(texts, fc.string()), dates, (text, published) => {
        let end = 0;
        for (const expression of timeExpressions(text, published)) {
          expect(expression.start).toBeGreaterThanOrEqual(end);
          expect(expression.end).toBeGreaterThan(expression.start);
          expect(text.slice(expression.start, expression.end).trim()).not.toBe('');
          expect(expression.value).not.toMatch(/NaN|undefined|null|Infinity/);
          const days = calendarDays(expression, published);
          if (days) expect(days.date).toMatch(/^\d{4}(-\d\d){0,2}$/);
          if (days?.until) expect(days.until > days.date).toBe(true);
          end = expression.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['digits', '1'],
    ['digits and blanks', '1 '],
    ['blanks', ' '],
    ['line breaks', '\n'],
    ['articles', 'the '],
    ['thousands', '1,111'],
    ['slashes', '1/1/'],
    ['colons', '1:1'],
    ['points', '1.1.'],
    ['dashes', '-'],
    ['apostrophes', "'"],
    ['months', 'May '],
    ['years', '2009-'],
    ['weekdays', 'Monday, '],
    ['numbers', 'two and a '],
    ['quarters', 'the third quarter of '],
    ['pairs of surrogates', '😀'],
  ])('is read in linear time: 100,000 characters of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(100_000 / piece.length));
    // A pattern that backtracks would not finish.
    expect(timeExpressions(text, '2019-09-07').length).toBeLessThanOrEqual(text.length);
  });
});
