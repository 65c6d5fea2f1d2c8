import { describe, expect, it } from 'vitest';
import { readPageDate } from '../../src/intake/page/page-date.ts';
import { codesOf, draftOf, linkedData, makePage, NOW } from './pages.ts';

describe('a date on a page', () => {
  it.each([
    ['2019-11-18T23:30:00-05:00', '2019-11-18'],
    ['2019-11-18T00:10:00+09:00', '2019-11-18'],
    ['2019/11/18', '2019-11-18'],
    ['20191118', '2019-11-18'],
    ['20191118T101500Z', '2019-11-18'],
    ['1574073000', '2019-11-18'],
    ['1574073000000', '2019-11-18'],
    ['Mon, 18 Nov 2019 10:15:00 GMT', '2019-11-18'],
    ['November 18, 2019 | 4:10pm', '2019-11-18'],
    ['Sept. 7, 2019', '2019-09-07'],
    ['18th of November 2019', '2019-11-18'],
    ['18.11.2019', '2019-11-18'],
    ['7.9.2019', '2019-09-07'],
    ['11/18/2019', '2019-11-18'],
    ['9/7/2019 4:10 PM', '2019-09-07'],
    ['7/9/2019', '2019-09-07'],
    ['18 de noviembre de 2019', '2019-11-18'],
    ['18 novembre 2019', '2019-11-18'],
    ['18. März 2019', '2019-03-18'],
    ['18 ноября 2019', '2019-11-18'],
    ['18 listopada 2019', '2019-11-18'],
    ['18 Kasım 2019', '2019-11-18'],
    ['٧ سبتمبر ٢٠١٩', '2019-09-07'],
    ['2019年11月18日', '2019-11-18'],
    ['2019년 11월 18일', '2019-11-18'],
  ])('%s is %s', (text, day) => {
    expect(readPageDate(text, NOW)).toBe(day);
  });

  it.each([
    ['a year before the web', '1970-01-01'],
    ['the future', '2027-01-01'],
    ['a day that does not exist', '2019-02-30'],
    ['a month', 'November 2019'],
    ['a number', '12345'],
    ['a word', 'yesterday'],
  ])('%s is rejected', (_name, text) => {
    expect(readPageDate(text, NOW)).toBeNull();
  });

  it('tomorrow is accepted, because it has begun in the east', () => {
    expect(readPageDate('2026-11-21', NOW)).toBe('2026-11-21');
    expect(readPageDate('2026-11-22', NOW)).toBeNull();
  });
});

describe('the date of a page', () => {
  const jsonLd = (datePublished: string, more = {}) =>
    linkedData({ '@type': 'NewsArticle', datePublished, ...more });

  it('comes from JSON-LD before other marks', () => {
    const head = `${jsonLd('2019-09-07T10:00:00+03:00')}<meta name="date" content="2019-09-08">`;
    expect(draftOf(makePage({ head })).published).toBe('2019-09-07');
  });

  it.each([
    ['<meta>', '<meta property="article:published_time" content="2019-09-07T10:00:00+03:00">', ''],
    ['<time>', '', '<time datetime="2019-09-07">Saturday</time>'],
    ['itemprop', '', '<span itemprop="datePublished" content="2019-09-07"></span>'],
  ])('is read from %s without a doubt', (_name, head, header) => {
    const draft = draftOf(makePage({ head, header }));
    expect(draft.published).toBe('2019-09-07');
    expect(codesOf(draft)).not.toContain('date-from-byline');
  });

  it.each([
    '/2019/09/07/convoy',
    '/2019/sep/07/convoy',
    '/news/2019-09-07-convoy',
    '/20190907/convoy',
  ])('is read from the link %s', (path) => {
    expect(draftOf(makePage(), `https://www.example.org${path}`).published).toBe('2019-09-07');
  });

  it('is read from the byline with a doubt', () => {
    const draft = draftOf(
      makePage({ header: '<h1>Trucks</h1><p class="byline">By Ken Hanly, 7 September 2019</p>' }),
    );
    expect(draft.published).toBe('2019-09-07');
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({
        code: 'date-from-byline',
        message: 'date taken from the byline: please check',
      }),
    );
  });

  it('is never the date of the last change', () => {
    const draft = draftOf(
      makePage({ head: linkedData({ '@type': 'NewsArticle', dateModified: '2019-09-08' }) }),
    );
    expect(draft.published).toBeNull();
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({
        code: 'only-modified-date',
        message: 'no date found; the page was last changed on 8 September 2019',
      }),
    );
  });

  it('is doubted if it is just after midnight in UTC, and nothing else tells the day', () => {
    const stated = (time: string, header = '') =>
      draftOf(
        makePage({ head: linkedData({ '@type': 'NewsArticle', datePublished: time }), header }),
      );
    const night = stated('2019-09-07T03:10:00Z');
    expect(night.published).toBe('2019-09-07');
    expect(night.doubts).toContainEqual(
      expect.objectContaining({
        code: 'date-ambiguous',
        message:
          'the page states its time only in UTC: the day can be 6 September 2019 or 7 September 2019',
      }),
    );
    const heading = '<h1>Trucks cross the border</h1>';
    for (const other of [
      stated('2019-09-07T03:10:00Z', `${heading}<p>7 September 2019</p>`),
      stated('2019-09-07T12:10:00Z'),
      stated('2019-09-07T03:10:00-04:00'),
    ]) {
      expect(codesOf(other)).not.toContain('date-ambiguous');
    }
  });

  it('is the day that the page shows if the mark is in UTC', () => {
    const head = jsonLd('2019-09-08T02:18:11Z');
    expect(draftOf(makePage({ head }), 'https://www.example.org/2019/09/07/a').published).toBe(
      '2019-09-07',
    );
    const header = '<time>7 September 2019</time>';
    expect(draftOf(makePage({ head, header })).published).toBe('2019-09-07');
    expect(draftOf(makePage({ head })).published).toBe('2019-09-08');
  });

  it('is doubted if marks differ by more than time zones can', () => {
    const head = `${jsonLd('2019-09-07')}<meta property="article:published_time" content="2019-09-12">`;
    const draft = draftOf(makePage({ head }));
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({
        code: 'dates-disagree',
        message: 'several dates disagree: 7 September 2019 and 12 September 2019',
      }),
    );
  });

  it('is unknown if the page has none or an impossible one', () => {
    expect(codesOf(draftOf(makePage()))).toContain('no-date');
    expect(draftOf(makePage({ head: jsonLd('1970-01-01T00:00:00Z') })).published).toBeNull();
  });
});
