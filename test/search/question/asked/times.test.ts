import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../../src/search/filters.ts';
import { askedTimes } from '../../../../src/search/question/asked/times.ts';
import { Searcher } from '../../../../src/search/searcher.ts';
import { ask, corpusOf, quoted, reports } from '../../corpora.ts';

const FIRE = 'A fire broke out at the refinery in Basra';

describe('times in a question', () => {
  it.each([
    ['Ayn al-Asad in December 2018?', 'In December last year, US President Donald Trump'],
    ['the convoy of trucks in September 2019', 'convoy'],
  ])('let “%s” be answered by “%s”', async (question, words) => {
    expect(quoted(await ask(await reports(), question)).join('\n')).toContain(words);
  });

  it('prefer the sentence about that time, in any wording', async () => {
    const corpus = await corpusOf([
      { published: '2019-09-07', body: `${FIRE} in March last year.` },
      { published: '2019-09-07', body: `${FIRE} in March this year.` },
    ]);
    const first = async (question: string) => quoted(await ask(corpus, question))[0];
    expect(await first('fire at the refinery in 2018')).toContain('last year');
    expect(await first('fire at the refinery in 2019')).toContain('this year');
  });

  it('prefer reports of that time if no sentence says when', async () => {
    const corpus = await corpusOf(
      ['2017-05-01', '2018-05-01', '2019-05-01'].map((published) => ({
        published,
        body: `${FIRE}, ${published === '2018-05-01' ? 'workers' : 'people'} said.`,
      })),
    );
    for (const year of ['2017', '2018', '2019']) {
      const { quotes } = await ask(corpus, `fire at the refinery in ${year}`);
      expect(quotes[0]?.article.published).toContain(year);
    }
  });

  it('fit both readings of a date in numbers at the head of a report', async () => {
    const corpus = await corpusOf([{ published: '2014-05-13', body: `09-07-2014 ${FIRE}.` }]);
    for (const month of ['July', 'September']) {
      expect(quoted(await ask(corpus, `fire at the refinery in ${month} 2014`))).not.toEqual([]);
    }
    expect(quoted(await ask(corpus, 'fire at the refinery in May 2014'))).toEqual([]);
  });

  it('prefer a sentence that names no other day', async () => {
    const corpus = await corpusOf([
      { published: '2019-05-03', body: `${FIRE} on March 2.` },
      { published: '2019-05-03', body: `${FIRE} beside a school for girls.` },
    ]);
    const [first] = quoted(await ask(corpus, 'fire at the refinery in Basra in May 2019'));
    expect(first).toContain('school');
  });

  it('are not those of a report about another time, which is named as the nearest', async () => {
    const corpus = await corpusOf([{ published: '2019-05-01', body: `${FIRE}.` }]);
    const answer = await ask(corpus, 'fire at the refinery in 2011');
    expect(answer).toMatchObject({
      quotes: [],
      near: [{ emphasis: null }],
      missing: [{ kind: 'time', text: '2011', nearest: '2019-05-01' }],
    });
  });

  it.each(['on 3 may', 'on May 3', 'on the 3rd of may', 'in may'])(
    'are of any year if they name none: “%s”',
    async (time) => {
      const corpus = await corpusOf(
        ['2018-05-03', '2019-05-03', '2019-07-03'].map((published) => ({
          published,
          body: `${FIRE}, people said ${published}.`,
        })),
      );
      const { quotes } = await ask(corpus, `was there a fire at the refinery ${time}`);
      const days = quotes.map(({ article }) => article.published);
      expect(days.sort()).toEqual(['2018-05-03', '2019-05-03']);
      const other = await ask(corpus, `was there a fire at the refinery on 3 march`);
      expect(other).toMatchObject({ quotes: [], missing: [{ kind: 'time', text: '3 march' }] });
    },
  );

  it('are not the first or last day of a longer time', () => {
    const read = (text: string) => askedTimes(text, null, ['2019']).length;
    expect(['by 3 May', 'since 3 May', 'between 3 May and 5 June'].map(read)).toEqual([0, 0, 0]);
    expect(read('on 3 May')).toBe(1);
  });

  it('are relative to the day of the question', async () => {
    const corpus = await corpusOf(
      ['2019-05-01', '2020-05-01', '2021-05-01'].map((published) => ({
        published,
        body: `${FIRE}, it was said in Baghdad.`,
      })),
    );
    const now = () => new Date('2021-02-03T12:00:00Z');
    const { quotes } = await new Searcher(corpus, undefined, now).ask(
      'fire at the refinery last year',
      { filters: NO_FILTERS, limit: 1, offset: 0 },
    );
    expect(quotes[0]?.article.published).toBe('2020-05-01');
  });

  it('are calendar days, not occasions', () => {
    const read = (text: string) =>
      askedTimes(text, '2021-02-03').map(({ start, end, ranges }) => [
        text.slice(start, end),
        ...ranges.flatMap(({ first, last }) => [first, last]),
      ]);
    expect(read('in February 2019')).toEqual([['February 2019', '2019-02-01', '2019-02-28']]);
    expect(read('the report of October 28, 2023')).toEqual([
      ['October 28, 2023', '2023-10-28', '2023-10-28'],
    ]);
    expect(read('what happened last may')).toEqual([['last may', '2020-05-01', '2020-05-31']]);
    expect(read('what happened last autumn')).toEqual([
      ['last autumn', '2020-09-01', '2020-11-30'],
    ]);
    expect(read('the Thanksgiving parade on the same day')).toEqual([]);
    expect(read('How long did it take?')).toEqual([]);
  });
});
