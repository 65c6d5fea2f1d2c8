import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { NO_FILTERS } from '../../src/search/filters.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { cut } from '../../src/text/span.ts';
import { Timeliner } from '../../src/timeline/timeliner.ts';
import { corpusOf } from '../search/corpora.ts';

/** Dates and quotes of a timeline of one report with these sentences. */
async function entriesOf(topic: string, report: Partial<Article>) {
  const corpus = await corpusOf([{ title: topic, ...report }]);
  const options = { filters: NO_FILTERS, from: null, to: null, entries: 20, quotes: 5 };
  const { entries } = await new Timeliner(new Searcher(corpus).index).build(topic, options);
  return entries.map(({ when, quotes }) => ({
    when,
    date: when.until === null ? when.date : `${when.date}/${when.until}`,
    told: quotes.map(({ article, span }) => cut(article.body, span)).join(' | '),
  }));
}

/** The dates of the entries that tell something. */
async function datesOf(words: string, topic: string, report: Partial<Article>) {
  const entries = await entriesOf(topic, report);
  return entries.filter(({ told }) => told.includes(words)).map(({ date }) => date);
}

describe('a date', () => {
  it('stays in its own clause: a year that opens the next sentence is another time', async () => {
    const dates = await datesOf('seizes', 'Damascus war', {
      published: '2017-04-04',
      body:
        'On August 21 2013 Washington accuses Damascus of a war crime with chemical weapons in rebel-held districts. ' +
        '2014 Islamic State group seizes swathes of territory around Damascus and proclaims a caliphate in the war.',
    });
    expect(dates).toEqual([]);
  });

  it('"earlier in the day" is the day of the report after the date of an older truce', async () => {
    const dates = await datesOf('Earlier in the day', 'Ahrar al-Sham', {
      published: '2017-05-21',
      body:
        'Ahrar al-Sham was among the opposition groups that agreed to join the Syrian ceasefire on December 30. ' +
        'Earlier in the day media reported that a terrorist had driven a motorbike up to the headquarters of Ahrar al-Sham.',
    });
    expect(dates).toEqual(['2017-05-21']);
  });

  it('is left open for the day after the report', async () => {
    const dates = await datesOf('covered in blood', 'Tall Tawil wedding', {
      published: '2016-10-03',
      body:
        'The bomber blew himself up late Monday at a wedding in the village of Tall Tawil, killing 32 people. ' +
        'Rows of seats in the wedding hall of Tall Tawil were still covered in blood on Tuesday morning.',
    });
    expect(dates).toEqual([]);
  });

  it.each([
    ['last night', '2016-10-02'],
    ['overnight', '2016-10-03'],
    ['early this morning', '2016-10-03'],
    ['a year ago today', '2015-10-03'],
    ['at dawn on Friday', '2016-09-30'],
    ['before dawn on Friday', '2016-09-30'],
    ['on October 1 and 2', '2016-10-01/2016-10-02'],
    ['on October 1 and 2, 2015', '2015-10-01/2015-10-02'],
  ])('%s is %s in a report of 3 October 2016', async (words, date) => {
    const dates = await datesOf('shelled', 'Jarabulus shelling', {
      published: '2016-10-03',
      body: `The town of Jarabulus was heavily shelled ${words}, the people of three villages nearby said.`,
    });
    expect(dates).toEqual([date]);
  });

  it('counts from the dateline of an agency', async () => {
    const dates = await datesOf('shelled', 'Jarabulus shelling', {
      published: '2016-10-04',
      body: 'JARABULUS, Oct 3 (Reuters) - The town of Jarabulus was heavily shelled yesterday, the people of three villages nearby said.',
    });
    expect(dates).toEqual(['2016-10-02']);
  });

  it('in a century before our era is none', async () => {
    const dates = await datesOf('temple', 'Palmyra temple', {
      published: '2016-10-03',
      body: 'The oldest temple of Palmyra was built of clay and wood in the 12th century B.C. by the people of the oasis.',
    });
    expect(dates).toEqual([]);
  });
});

describe('the date of the sentence before', () => {
  const FIRST =
    'A car bomb killed 12 people near the gate of Azaz on Friday, officials of Azaz said.';
  const dateOfSecond = async (second: string, first = FIRST) => {
    const report = { published: '2016-10-03', body: `${first} ${second}` };
    return datesOf(second.slice(0, 20), 'Azaz bombing', report);
  };

  it.each([
    ['names the event', 'The blast tore through a crowded vegetable market in the centre of Azaz.'],
    [
      'counts its victims',
      'At least 20 others were wounded when the windows of a school in Azaz broke.',
    ],
  ])('is taken over by one that %s', async (_, second) => {
    expect(await dateOfSecond(second)).toEqual(['2016-09-30']);
  });

  it.each([
    [
      'is about something else',
      'The mayor of Azaz opened a long bridge over the river near the old mill.',
    ],
    [
      'is in the present',
      'The attack is the latest of many in Azaz and has shocked the whole country.',
    ],
    [
      'goes further back',
      'The blast had been planned for many weeks by a group that fled from Azaz.',
    ],
    [
      'goes on later',
      'The attack was later claimed by a small group whose leaders live near Azaz.',
    ],
    [
      'names a time of its own',
      'The attack followed a truce that was agreed in recent weeks in Azaz town.',
    ],
    [
      'may not have happened',
      'The blast could close the road from Azaz to the border for some weeks.',
    ],
  ])('is not taken over by one that %s', async (_, second) => {
    expect(await dateOfSecond(second)).toEqual([]);
  });

  it.each([
    [
      'a month',
      'A car bomb killed 12 people near the gate of Azaz in June 2016, officials of Azaz said.',
    ],
    [
      'the day of a saying',
      'Officials of Azaz announced on Friday that a car bomb killed 12 people near its northern gate.',
    ],
  ])('is not taken over if it is %s', async (_, first) => {
    const second = 'The blast tore through a crowded vegetable market in the centre of Azaz.';
    expect(await dateOfSecond(second, first)).toEqual([]);
  });

  it('is not taken over across a heading, or a paragraph that does not name the event', async () => {
    const wounded = 'At least 20 others were wounded when the windows of a school in Azaz broke.';
    const blast = 'The blast tore through a crowded vegetable market in the centre of Azaz.';
    const dates = (rest: string, words: string) =>
      datesOf(words, 'Azaz bombing', { published: '2016-10-03', body: `${FIRST}\n\n${rest}` });
    expect(await dates(blast, 'The blast')).toEqual(['2016-09-30']);
    expect(await dates(wounded, 'At least 20')).toEqual([]);
    expect(await dates(`The market\n\n${blast}`, 'The blast')).toEqual(['2016-10-03']);
  });
});

describe('a date is uncertain', () => {
  const body = (words: string) =>
    `Monday, 18 August 2014\n\nRebels shelled the gate of the town of Azaz ${words}, the people of three villages said.`;
  const uncertainOf = async (words: string, published = '2014-08-28') => {
    const [entry] = await entriesOf('Azaz shelling', { published, body: body(words) });
    return entry?.when.uncertain;
  };
  const DAYS = { printed: ['2014-08-18'], stored: '2014-08-28' };

  it.each(['on Sunday', 'yesterday', 'last week', 'again and again'])(
    'if it counts from the day of a report that prints another: %s',
    async (words) => expect(await uncertainOf(words)).toEqual(DAYS),
  );

  it.each(['on 16 August 2014', 'on 16 August', 'in July'])(
    'but not if it is the same from both days: %s',
    async (words) => expect(await uncertainOf(words)).toBeNull(),
  );

  it('also without its year, if the years of the two days differ', async () => {
    expect(await uncertainOf('on 16 August', '2016-08-03')).toEqual({
      printed: ['2014-08-18'],
      stored: '2016-08-03',
    });
  });

  it('but not if the two days are a day apart', async () => {
    expect(await uncertainOf('on Sunday', '2014-08-19')).toBeNull();
  });

  it('in the sentence that takes it over', async () => {
    const entries = await entriesOf('Azaz bombing', {
      published: '2014-08-28',
      body: 'Monday, 18 August 2014\n\nA car bomb killed 12 people near the gate of Azaz on Friday, officials of Azaz said. The blast tore through a vegetable market in Azaz.',
    });
    expect(entries.map(({ date, when }) => [date, when.uncertain])).toEqual([['2014-08-15', DAYS]]);
  });

  it('in a range of two weekdays', async () => {
    expect(await uncertainOf('between Friday and Sunday')).toEqual(DAYS);
  });
});
