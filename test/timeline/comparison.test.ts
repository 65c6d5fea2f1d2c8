import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { Searcher } from '../../src/search/searcher.ts';
import { cut } from '../../src/text/span.ts';
import type { CompareOptions, OutletRow } from '../../src/timeline/comparison/comparison.ts';
import { comparisonFiles } from '../../src/timeline/comparison/export/files.ts';
import {
  figuresInWords,
  figuresSideBySide,
  nothingInWords,
  sameAs,
  summaryInWords,
} from '../../src/timeline/comparison/in-words.ts';
import { drawComparison } from '../../src/timeline/comparison/picture/picture.ts';
import { comparisonSvg } from '../../src/timeline/comparison/picture/table.ts';
import { Timeliner } from '../../src/timeline/timeliner.ts';
import { corpusOf } from '../search/corpora.ts';

const ANY: CompareOptions = { from: null, to: null };

async function compared(
  articles: readonly Partial<Article>[],
  topic = 'Azaz market bomb',
  options = ANY,
) {
  const { index } = new Searcher(await corpusOf(articles));
  return new Timeliner(index).compare(topic, options);
}

const asItIs = (text: string) => text;

const wordsOf = ({ quote }: OutletRow) => cut(quote.article.body, quote.span);

const report = (source: string | null, published: string | null, body: string) => ({
  source,
  published,
  title: `Bomb in Azaz market, by ${source}`,
  body,
});

const ON_DAY = 'on 13 October 2016';

const AGENCY = `A bomb in the market of Azaz killed at least 20 people and wounded 40 ${ON_DAY}, officials said.`;
const DAILY = `The bomb in the market of Azaz ${ON_DAY} killed 24 people, the town said.`;
const LATE = `More than 30 people were killed by the bomb in the market of Azaz ${ON_DAY}, medics said.`;
const ALONE = `Smugglers had parked the lorry with the bomb behind a bakery in Azaz market ${ON_DAY}, neighbours recalled.`;

const REPORTS = [
  report('Daily', '2016-10-15', DAILY),
  report('Agency', '2016-10-13', `${AGENCY} ${ALONE}`),
  report('Agency', '2016-10-16', LATE),
  report('Copier', '2016-10-14', AGENCY),
  report('Monthly', '2016-10', DAILY.replace('24', '25')),
  report(null, null, DAILY.replace('24', '26')),
];

describe('a comparison', () => {
  test('has a row for each outlet, by the dates of their first reports, undated ones last', async () => {
    const { days, rows, reports } = await compared(REPORTS);
    expect(days).toMatchObject({ date: '2016-10-13', precision: 'day' });
    expect(reports).toBe(6);
    expect(
      rows.map(({ outlet, quote, later }) => [outlet, quote.article.published, later]),
    ).toEqual([
      ['Agency', '2016-10-13', 1],
      ['Copier', '2016-10-14', 0],
      ['Daily', '2016-10-15', 0],
      ['Monthly', '2016-10', 0],
      [null, null, 0],
    ]);
  });

  test('quotes the sentence of the first report, word for word', async () => {
    const { rows } = await compared(REPORTS);
    expect(rows.slice(0, 3).map(wordsOf)).toEqual([AGENCY, AGENCY, DAILY]);
    expect(rows.map((_, at) => sameAs(rows, at))).toEqual([null, 0, null, null, null]);
  });

  test('has the figures of each report, as printed', async () => {
    const { rows } = await compared(REPORTS);
    const [agency, , daily] = rows.map((row) => figuresInWords(row, asItIs));
    expect(agency).toBe('Killed: at least 20 · Wounded: 40');
    expect(daily).toBe('Killed: 24');
    expect(figuresSideBySide(rows, asItIs)[0]).toBe(
      'Killed: at least 20 (Agency, Copier) · 24 (Daily) · 25 (Monthly) · 26 (Bomb in Azaz market, by null)',
    );
  });

  test('names things with all their words', async () => {
    const body = `More than 100 US military trucks crossed the market of Azaz after the bomb ${ON_DAY}.`;
    const { rows } = await compared([report('Agency', '2016-10-13', body)]);
    expect(rows.map((row) => figuresInWords(row, asItIs))).toEqual([
      'Also counted: More than 100 US military trucks',
    ]);
  });

  test('does not join a number with the same number and "at least"', async () => {
    const { rows } = await compared([
      report('Agency', '2016-10-13', AGENCY),
      report('Daily', '2016-10-14', AGENCY.replace('at least 20', '20')),
    ]);
    expect(figuresSideBySide(rows, asItIs)[0]).toBe('Killed: at least 20 (Agency) · 20 (Daily)');
  });

  test('shows what only one report says', async () => {
    const { rows } = await compared(REPORTS);
    const only = rows.map((row) => row.only && cut(row.only.article.body, row.only.span));
    expect(only).toEqual([ALONE, null, null, null, null]);
  });

  test('does not say that only one has what another has in nearly the same words', async () => {
    const also = ALONE.replace('Smugglers', 'Some smugglers');
    const all = REPORTS.map((each) => ({
      ...each,
      body: each.body === DAILY ? `${DAILY} ${also}` : each.body,
    }));
    const { rows } = await compared(all);
    expect(rows.map(({ only }) => only)).toEqual([null, null, null, null, null]);
  });

  test('of a single outlet says nothing about others', async () => {
    const comparison = await compared([report('Agency', '2016-10-13', `${AGENCY} ${ALONE}`)]);
    expect(comparison.rows.map(({ only }) => only)).toEqual([null]);
    expect(summaryInWords(comparison)).toBe('13 October 2016 · 1 outlet · 1 report on the topic');
    expect(await drawComparison(comparison)).toBeNull();
  });

  test('leaves out reports of other days with the same words', async () => {
    const earlier = AGENCY.replace('13 October 2016', '2 March 2014');
    const { rows } = await compared([...REPORTS, report('Other', '2014-03-03', earlier)]);
    expect(rows.map(({ outlet }) => outlet)).not.toContain('Other');
  });

  test('is of the event that is asked for', async () => {
    const earlier = AGENCY.replace('13 October 2016', '2 March 2014');
    const all = [...REPORTS, report('Other', '2014-03-03', earlier)];
    const march = { from: '2014-03-01', to: '2014-03-31' };
    const { rows } = await compared(all, 'Azaz market bomb', march);
    expect(rows.map(({ outlet }) => outlet)).toEqual(['Other']);
  });

  test('joins the spellings of a source, and names authors where there is no source', async () => {
    const { rows } = await compared([
      report('AGENCY', '2016-10-14', AGENCY),
      report('Agency', '2016-10-13', DAILY),
      { ...report(null, '2016-10-15', LATE), author: 'Nour Haddad' },
    ]);
    expect(rows.map(({ outlet }) => outlet)).toEqual(['Agency', 'Nour Haddad']);
  });

  test('says why there is nothing', async () => {
    const april = { from: '2016-04-01', to: '2016-04-01' };
    const none = await compared(REPORTS, 'Azaz market bomb', april);
    expect([none.days, none.rows]).toEqual([null, []]);
    expect(nothingInWords(none, april)).toBe(
      'I found no event on this on 1 April 2016 in the reports.',
    );
    const year = { from: '2011-01-01', to: '2011-12-31' };
    expect(nothingInWords(none, year)).toBe('I found no event on this in the reports for 2011.');
    expect(nothingInWords(none, ANY)).toBe('I found no dated event on this in the reports.');
    const unknown = await compared(REPORTS, 'Reykjavik ferry');
    expect(nothingInWords(unknown, ANY)).toBe('The reports say nothing about this.');
  });
});

describe('the files of a comparison', () => {
  test('have a row for each outlet, and are null where nothing is known', async () => {
    const [csv, json] = comparisonFiles(await compared(REPORTS));
    const { event, rows } = JSON.parse(json?.content ?? '');
    expect(event).toEqual({ date: '2016-10-13', until: null, precision: 'day' });
    expect(rows[1]).toMatchObject({
      number: 2,
      outlet: 'Copier',
      quote: AGENCY,
      same_words_as: 1,
      killed: 'at least 20',
      wounded: '40',
      only_here: null,
    });
    expect(rows[4]).toMatchObject({ outlet: null, published: null, author: null, url: null });
    const lines = csv?.content.trimEnd().split('\r\n') ?? [];
    expect(lines[0]).toMatch(/^\ufeffnumber,outlet,published,quote,/);
    expect(lines).toHaveLength(6);
  });
});

describe('the picture of a comparison', () => {
  test('names each outlet with its words, figures and date', async () => {
    const svg = comparisonSvg(await compared(REPORTS));
    for (const shown of [
      'Agency',
      '13 Oct 2016',
      'Killed: 24',
      'The same words as 1',
      'Only here:',
    ]) {
      expect(svg).toContain(shown);
    }
  });

  test('marks a retracted report, and counts outlets that do not fit', async () => {
    const many = Array.from({ length: 12 }, (_, at) => ({
      ...report(`Paper ${at}`, `2016-10-${14 + at}`, DAILY.replace('24', `${24 + at}`)),
      ...(at === 2 ? { retracted: 'made up' } : {}),
    }));
    const svg = comparisonSvg(await compared(many));
    expect(svg).toContain('Retracted · ');
    expect(svg).toMatch(/and \d more outlets/);
  });

  test('closes the marks around a sentence that is cut', async () => {
    const long = DAILY.replace('24', 'twenty-four '.repeat(40));
    const svg = comparisonSvg(await compared([report('Paper', '2016-10-14', long), ...REPORTS]));
    expect(svg).toMatch(/twenty-four…”</);
  });

  test('is described for screen readers in at most 1,024 characters', async () => {
    const long = REPORTS.map((each) => ({
      ...each,
      source: each.source && `${each.source} ${'x'.repeat(300)}`,
    }));
    const picture = await drawComparison(await compared(long));
    expect(picture?.description).toMatch(/^Comparison of Azaz market bomb: 13 October 2016/);
    expect(picture?.description.length).toBeLessThanOrEqual(1_024);
  });
});
