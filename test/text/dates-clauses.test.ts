import { describe, expect, it } from 'vitest';
import { calendarDays, timeExpressions } from '../../src/text/dates.ts';
import { asAnnotated, readAnnotated } from './annotated.ts';

/** A Monday. */
const PUBLISHED = '2016-10-03';

function check(marked: string, published = PUBLISHED): void {
  const { text, expected } = readAnnotated(marked);
  expect(asAnnotated(text, timeExpressions(text, published))).toEqual(expected);
}

describe('"earlier in the day"', () => {
  it.each([
    'They were among the groups that agreed to join the truce on [September 28|2016-09-28].',
    'Fighting resumed after a truce on [September 28|2016-09-28].',
    'Shelling broke the truce of [September 28|2016-09-28].',
  ])('is the day of the report after a date of the background: %s', (before) =>
    check(`${before} [Earlier in the day|2016-10-03] a bomb went off.`),
  );

  it.each([
    'Rebels left the town on [Saturday|2016-10-01].',
    'The army said that rebels left the town on [Saturday|2016-10-01].',
    'The rebels, who had agreed to a truce, left on [Saturday|2016-10-01].',
  ])('is the day of the event before it: %s', (before) =>
    check(`${before} [Earlier in the day|2016-10-01] a bomb went off.`),
  );
});

describe('"that day"', () => {
  it('is the last day named, also if that is background', () => {
    check(
      'The truce of [September 28|2016-09-28] collapsed. [That day|2016-09-28] 30 people died.',
    );
  });
});

describe('the weekday after that of the report', () => {
  it('is unknown, told as past, if the report names its own weekday', () => {
    check(
      'The bomber struck [late Monday|2016-10-03]. ' +
        'Seats were still covered in blood on [Tuesday morning|XXXX-WXX-2TMO].',
    );
  });

  it.each([
    'Seats were covered in blood on [Tuesday|2016-09-27].',
    '[Monday, October 3, 2016|2016-10-03]. Seats were covered in blood on [Tuesday|2016-09-27].',
    'The bomber struck on [Monday|2016-10-03]. Seats were covered in blood on [Wednesday|2016-09-28].',
    'The bomber struck on [Monday|2016-10-03]. Seats were covered in blood [last Tuesday|2016-09-27].',
  ])('is in the week before otherwise: %s', (marked) => check(marked));

  it('is in this week if the sentence looks ahead', () => {
    check('Talks open [Monday|2016-10-03]. The council will vote on [Tuesday|2016-10-04].');
  });
});

describe('the report’s own day', () => {
  it.each([
    'The town was shelled [last night|2016-10-02TNI] and [the night before last|2016-10-01TNI].',
    'The town was shelled [overnight|2016-10-03TNI].',
    'The town was shelled [this morning|2016-10-03TMO].',
    'The siege began [a year ago today|2015-10-03].',
    'The siege began [two weeks ago today|2016-09-19].',
    'The siege began [a month ago today|2016-09-03].',
    'Rebels struck at [dawn|2016-10-03TMO].',
  ])('is what it counts from: %s', (marked) => check(marked));

  it('has a day even if the month has no such day', () => {
    check(
      'It began [a month ago today|2016-02-29] and [a year ago today|2015-03-31].',
      '2016-03-31',
    );
    check('It began [a year ago today|2015-02-28].', '2016-02-29');
  });

  it('does not settle a weekday a year ago', () => {
    check('The siege began [a year ago Tuesday|XXXX-XX-XX].');
  });
});

describe('dawn and dusk', () => {
  it.each([
    'Rebels struck at [dawn on Friday|2016-09-30TMO].',
    'Rebels struck at [dawn Friday|2016-09-30TMO].',
    'Rebels struck on [Friday at dawn|2016-09-30TMO].',
    'Rebels struck before [dusk on 5 March 2014|2014-03-05TEV].',
    'The party Golden Dawn won on [Friday|2016-09-30].',
    'Dawn on [Friday|2016-09-30] printed the letter.',
    'The dawn raid killed two on [Friday|2016-09-30].',
  ])('are hours only in lower case, beside a day or a preposition: %s', (marked) => check(marked));
});

describe('days of one month', () => {
  it.each([
    'Talks were held on [October 5 and 6, 2013|2013-10-05/2013-10-06].',
    'Talks were held on [5 and 6 October 2013|2013-10-05/2013-10-06].',
    'Talks were held on [September 5 and 6|2016-09-05/2016-09-06] in Rome.',
    'Talks were held on [5, 6 and 7 September|2016-09-05/2016-09-07] in Rome.',
    'Talks were held on [September 5, 6 and 7|2016-09-05/2016-09-07].',
  ])('are a range if they follow each other: %s', (marked) => check(marked));

  it.each([
    'On [September 5|2016-09-05] and 6 people died.',
    'On [September 5|2016-09-05] and 9 they met.',
    'A blast killed 5 and [6 September|2016-09-06] saw another.',
  ])('are not otherwise: %s', (marked) => check(marked));
});

describe('years before the common era', () => {
  it.each([
    ['A temple of [the 12th century B.C.|BC11] was hit.'],
    ['A temple of [the third century BCE|BC02] was hit.'],
    ['A temple of [1200 BC|BC1200] was hit.'],
    ['A temple built from [1200 to 1100 BC|BC1200/BC1100] was hit.'],
  ])('have no days: %s', (marked) => {
    check(marked);
    const { text } = readAnnotated(marked);
    expect(timeExpressions(text, PUBLISHED).map((one) => calendarDays(one, PUBLISHED))).toEqual([
      null,
    ]);
  });

  it('are before the first century', () => {
    const text = 'A temple of the first century was hit.';
    const [first] = timeExpressions(text, PUBLISHED);
    expect(first && calendarDays(first, PUBLISHED)).toEqual({
      date: '0000-01-01',
      until: '0099-12-31',
      precision: 'range',
    });
  });
});

describe('a year that opens a sentence', () => {
  it.each([
    'It was hit. [2014|2014] Rebels seize the town.',
    'It was ticket No. 2014 Rebels drew.',
    'It was hit. 2014 people left.',
  ])('is read before a name: %s', (marked) => check(marked));
});
