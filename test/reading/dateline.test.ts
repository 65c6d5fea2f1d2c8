import { describe, expect, it } from 'vitest';
import { datelineOf } from '../../src/reading/dates/dateline.ts';
import { uncertainDay, uncertainDayInWords } from '../../src/reading/dates/uncertain-day.ts';
import { cut } from '../../src/text/span.ts';

const SENTENCE = 'Troops entered the town of Manbij, a monitor said.';

/** The printed words of the dateline, and its day. */
function read(body: string, published: string | null = null) {
  const dateline = datelineOf(body, published);
  return dateline && [cut(body, dateline), dateline.day];
}

describe('the dateline at the head of a report', () => {
  it.each([
    ['18 August 2014', '2014-08-18'],
    ['Monday 18 August 2014', '2014-08-18'],
    ['Monday, 18 August 2014', '2014-08-18'],
    ['Mon Aug 18 2014', '2014-08-18'],
    ['August 18, 2014', '2014-08-18'],
    ['Aug. 18, 2014', '2014-08-18'],
    ['Sept. 7 2019', '2019-09-07'],
    ['7th September 2019', '2019-09-07'],
    ['Sep 072019', '2019-09-07'],
    ['2014-08-18', '2014-08-18'],
    ['18.08.2014', '2014-08-18'],
    ['Tue Apr 28 , 2009 8:37 pm EDT', '2009-04-28'],
    ['Monday 18 August 2014 20:08', '2014-08-18'],
    ['18 August 2014 1849 UTC+3', '2014-08-18'],
    ['Sat 4 October 2014 at 1514', '2014-10-04'],
    ['Published August 18 2014', '2014-08-18'],
    ['Date of publication 18 August 2014', '2014-08-18'],
    ['Posted on August 18 2014', '2014-08-18'],
    ['Last updated at Aug 182014', '2014-08-18'],
    ['Page last updated at 11:50 GMT , Friday , 29 January 2010', '2010-01-29'],
  ])('is read from “%s”', (printed, day) => {
    expect(read(`${printed} ${SENTENCE}`)).toEqual([printed, day]);
    expect(read(`${printed}\n\n${SENTENCE}`)).toEqual([printed, day]);
  });

  it.each([
    ['الاثنين 18 أغسطس 2014', '2014-08-18'],
    ['١٨ آب ٢٠١٤', '2014-08-18'],
    ['الاثنين، 18 آب/أغسطس 2014', '2014-08-18'],
    ['18 كانون الثاني 2014', '2014-01-18'],
    ['18 مايو 2014', '2014-05-18'],
  ])('is read from Arabic: %s', (printed, day) => {
    expect(read(`${printed}\n\nدخلت القوات المدينة.`)).toEqual([printed, day]);
  });

  it('can have blank lines before it, and Windows line ends after it', () => {
    const body = `\r\n\r\nMonday, 18 August 2014\r\n\r\n${SENTENCE}`;
    expect(read(body)).toEqual(['Monday, 18 August 2014', '2014-08-18']);
  });

  it('can be all that a body has', () => {
    expect(read('18 August 2014')).toEqual(['18 August 2014', '2014-08-18']);
  });

  it.each([
    'Syrian forces bomb Raqqa AFP Monday 18 Aug 2014 Syrian planes bombed the city.',
    'RAQQA | Mon Aug 18, 2014 Syrian planes bombed the city.',
    'Syrian forces bomb Raqqa\nMonday 18 Aug 2014\nSyrian planes bombed the city.',
    'City hit again as talks fail Monday 18 August 2014 22.41 BST Syrian planes bombed it.',
    'Talks in Geneva Aired August 18, 2014 - 10:00 ET This is a rush transcript.',
  ])('can come after a headline: %s', (body) => {
    expect(datelineOf(body, null)?.day).toBe('2014-08-18');
  });

  it('is none far inside the report', () => {
    expect(read(`${SENTENCE.repeat(20)} AFP Monday 18 Aug 2014 ${SENTENCE}`)).toBeNull();
  });
});

describe('a number after a dateline', () => {
  it.each([
    ['7 December 2016 135 Civilians were killed.', '7 December 2016'],
    ['7 December 2016 1200 people fled.', '7 December 2016'],
    ['11 July 2016 175 Terrorists were killed.', '11 July 2016'],
  ])('belongs to the sentence: %s', (body, printed) => {
    expect(read(body)?.[0]).toBe(printed);
  });
});

describe('a date in a sentence is no dateline:', () => {
  it.each([
    'On Monday, 18 August 2014, troops entered the town.',
    'On Monday 18 August 2014 Syrian troops entered the town.',
    '18 August 2014 was a day of mourning in Syria.',
    '18 August 2014, a Monday, was a day of mourning in Syria.',
    'September 11, 2001 attacks are remembered in New York.',
    'The talks will be held Monday, August 18, 2014. The UN said so.',
    'The army entered Raqqa, Monday 18 August 2014 Syrian time.',
    'Fighting has gone on since Monday 18 August 2014 Syrian activists say.',
    'The video was posted on 18 August 2014 Activists in Raqqa said.',
    'دخلت القوات المدينة يوم الاثنين 18 أغسطس 2014 وقال ناشطون.',
    'August 18, 2014: This picture shows troops near Raqqa.',
    'In May 2014 the army left.',
  ])('%s', (body) => {
    expect(read(body)).toBeNull();
  });

  it('nor the first date of a chronology', () => {
    const events = ['18 August 2014 – Troops enter Manbij.', '21 August 2014 – They leave.'];
    expect(read(events.join('\n\n'))).toBeNull();
    expect(read(`18 August 2014\n\n18 August 2014\n\n${SENTENCE}`)).not.toBeNull();
  });
});

describe('a date that reads two ways', () => {
  const body = `04-03-2016 ${SENTENCE}`;

  it('is read as the stored date is near', () => {
    expect(datelineOf(body, '2016-03-04')?.day).toBe('2016-03-04');
    expect(datelineOf(body, '2016-03-06')?.day).toBe('2016-03-04');
    expect(datelineOf(body, '2016-04-03')?.day).toBe('2016-04-03');
    expect(datelineOf(body, '2016-04')?.day).toBe('2016-04-03');
  });

  it('is left open otherwise', () => {
    expect(datelineOf(body, null)).toBeNull();
    expect(datelineOf(body, '2016')).toBeNull();
    expect(datelineOf(body, '2015-01-01')).toBeNull();
  });

  it('has one reading if only one day exists', () => {
    expect(datelineOf(`29-07-2016 ${SENTENCE}`, null)?.day).toBe('2016-07-29');
    expect(datelineOf(`07-29-2016 ${SENTENCE}`, null)?.day).toBe('2016-07-29');
    expect(datelineOf(`05.05.2016 ${SENTENCE}`, null)?.day).toBe('2016-05-05');
  });

  it('has none if no such day exists', () => {
    expect(datelineOf(`31-02-2016 ${SENTENCE}`, null)).toBeNull();
    expect(datelineOf(`31 June 2016 ${SENTENCE}`, null)).toBeNull();
  });
});

describe('a later version of a page', () => {
  it('prints when it was changed, not when the report was written', () => {
    const body = `Last updated at 29 July 2012 ${SENTENCE}`;
    expect(datelineOf(body, '2011-02-03')).toBeNull();
    expect(datelineOf(body, '2012-07-20')?.day).toBe('2012-07-29');
    expect(datelineOf(body, null)?.day).toBe('2012-07-29');
  });
});

describe('an agency’s dateline', () => {
  it.each([
    ['BAGHDAD, Sept 7 (Reuters) - A bomb went off.', 'Sept 7'],
    ['NEW YORK , Sept. 7 -- A bomb went off.', 'Sept. 7'],
    ['KABUL, Afghanistan, September 7 (AP) — A bomb went off.', 'September 7'],
    ['A bomb goes off. BAGHDAD September 7 (The Associated Press) A bomb went off.', 'September 7'],
  ])('is the day of the report, in the year of its date: %s', (body, printed) => {
    const dateline = datelineOf(body, '2019-09-08');
    expect(dateline && [dateline.day, body.slice(dateline.start, dateline.end)]).toEqual([
      '2019-09-07',
      printed,
    ]);
  });

  it('can be of the year before', () => {
    expect(datelineOf('BAGHDAD, Dec 31 (Reuters) - A bomb.', '2020-01-01')?.day).toBe('2019-12-31');
    expect(datelineOf('BAGHDAD, Jan 1 (Reuters) - A bomb.', '2019-12-31')?.day).toBe('2020-01-01');
  });

  it.each([
    ['a month away', 'BAGHDAD, Sept 7 (Reuters) - A bomb went off.', '2019-03-08'],
    ['without a date to count from', 'BAGHDAD, Sept 7 (Reuters) - A bomb went off.', null],
    ['of a year', 'BAGHDAD, Sept 7 (Reuters) - A bomb went off.', '2019'],
    ['that does not exist', 'BAGHDAD, Feb 30 (Reuters) - A bomb went off.', '2019-03-01'],
    ['in a sentence', 'In BAGHDAD, Sept 7 was calm.', '2019-09-08'],
  ])('is not read %s', (_, body, published) => {
    expect(datelineOf(body, published)).toBeNull();
  });
});

describe('the day of a report is uncertain', () => {
  const body = `Monday, 18 August 2014\n\n${SENTENCE}`;
  const told = (text: string, published: string | null) => {
    const day = uncertainDay({ body: text, published });
    return day && uncertainDayInWords(day);
  };

  it('if it prints one that is more than a day from its date', () => {
    expect(told(body, '2016-08-03')).toBe(
      'the report prints 18 August 2014 at its head, but its date is 3 August 2016',
    );
    expect(told(body, '2014-08-16')).toMatch(/but its date is 16 August 2014$/);
    expect(told(body, '2014-08-20T09:00:00Z')).toMatch(/but its date is 20 August 2014$/);
    expect(told(body, '2014-07')).toMatch(/but its date is July 2014$/);
    expect(told(body, '2013')).toMatch(/but its date is 2013$/);
  });

  it('if neither reading of the day is near its date', () => {
    expect(told(`04-03-2016 ${SENTENCE}`, '2014-08-18')).toBe(
      'the report prints 4 March 2016 or 3 April 2016 at its head, but its date is 18 August 2014',
    );
    expect(told(`04-03-2016 ${SENTENCE}`, '2016-04-03')).toBeNull();
  });

  it.each(['2014-08-18', '2014-08-17', '2014-08-19', '2014-08', '2014'])(
    'but not for %s',
    (date) => {
      expect(told(body, date)).toBeNull();
    },
  );

  it('but not if one of the two is unknown', () => {
    expect(told(body, null)).toBeNull();
    expect(told(body, 'yesterday')).toBeNull();
    expect(told(SENTENCE, '2014-08-18')).toBeNull();
    expect(told('', '2014-08-18')).toBeNull();
  });
});
