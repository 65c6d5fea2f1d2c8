import { describe, expect, it } from 'vitest';
import { CONVOY, codesOf, draftOf, linkedData, makePage, paragraphs } from '../pages.ts';

const TIME = '<time datetime="2018-02-11">11 February 2018</time>';

const BYLINE = '<h1>Trucks cross the border</h1><p class="byline">Published 7 September 2019</p>';

describe('a date that is not the report’s', () => {
  it.each([
    ['the list of other reports', { after: `<aside><a href="/x">${TIME} Storm</a></aside>` }],
    ['a list with a class name', { after: `<div class="latest-news">${TIME}</div>` }],
    ['a reader’s comment', { after: `<div id="comments"><p>Ann, ${TIME}</p></div>` }],
    [
      'an embedded post',
      { body: `${paragraphs(CONVOY)}<blockquote class="twitter-tweet">${TIME}</blockquote>` },
    ],
    ['the teaser of another report', { after: `<article><h3>Storm</h3>${TIME}</article>` }],
    ['the toolbar of an archive', { after: `<div id="wm-ipp-base">${TIME}</div>` }],
    [
      'a sentence of the report',
      {
        body: `<p>The border was closed on ${TIME}, the ministry said, after trucks had crossed it.</p>${paragraphs(CONVOY)}`,
      },
    ],
  ])('in %s does not count', (_name, parts) => {
    expect(draftOf(makePage({ header: BYLINE, ...parts })).published).toBe('2019-09-07');
    const undated = draftOf(makePage({ header: '<h1>Trucks cross the border</h1>', ...parts }));
    expect(undated.published).toBeNull();
    expect(codesOf(undated)).toContain('no-date');
  });

  it.each([
    'Correction, 9 September 2019: An earlier version gave another number.',
    'Editor’s note: this was corrected on 9 September 2019.',
    'Korrektur vom 9. September 2019: In einer früheren Fassung stand eine andere Zahl.',
    'تصحيح 9 سبتمبر 2019: ورد في نسخة سابقة رقم آخر',
  ])('in the note “%s” does not count', (note) => {
    const body = `${paragraphs(CONVOY)}<p class="note">${note}</p>`;
    expect(draftOf(makePage({ body })).published).toBeNull();
  });

  it('counts if its element holds the heading, whatever the class name', () => {
    const header = `<div class="no-sidebar latest"><h1>Trucks cross the border</h1>${TIME}</div>`;
    expect(draftOf(makePage({ header })).published).toBe('2018-02-11');
  });
});

describe('dates with labels', () => {
  it.each([
    ['one line', '<p>Published 7 September 2019, updated 9 September 2019</p>'],
    ['the change first', '<p>Updated: 9 September 2019 | Published: 7 September 2019</p>'],
    [
      'two elements',
      '<time datetime="2019-09-09">Last updated 9 Sept 2019</time> <time datetime="2019-09-07">First published 7 Sept 2019</time>',
    ],
    [
      'labels before the elements',
      '<p>Updated <time datetime="2019-09-09">Monday</time> Published <time datetime="2019-09-07">Saturday</time></p>',
    ],
    ['German', '<p>Veröffentlicht: 7. September 2019, aktualisiert am 9. September 2019</p>'],
    ['Arabic', '<p>نشر في 7 سبتمبر 2019 - آخر تحديث 9 سبتمبر 2019</p>'],
  ])('in %s keep the first and show the change', (_name, line) => {
    const draft = draftOf(makePage({ header: `<h1>Trucks cross the border</h1>${line}` }));
    expect(draft.published).toBe('2019-09-07');
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({
        code: 'changed-later',
        message: 'the page was changed on 9 September 2019, after it was published',
      }),
    );
  });

  it('are none if only the change is stated', () => {
    const header = '<h1>Trucks cross the border</h1><p>Updated 9 September 2019</p>';
    const draft = draftOf(makePage({ header }));
    expect(draft.published).toBeNull();
    expect(codesOf(draft)).toContain('only-modified-date');
  });
});

describe('a date that the page contradicts', () => {
  const stated = (day: string, modified = day) =>
    linkedData({ '@type': 'NewsArticle', datePublished: day, dateModified: modified });
  const shown = (day: string) => `<h1>Trucks cross the border</h1><p>${day}</p>`;

  it('is doubted if readers see another day', () => {
    const page = makePage({ head: stated('2021-03-02'), header: shown('7 September 2019') });
    expect(codesOf(draftOf(page))).toContain('dates-disagree');
  });

  it('is not doubted if readers see the day of the last change', () => {
    const head = stated('2019-09-07', '2019-10-04');
    expect(codesOf(draftOf(makePage({ head, header: shown('4 October 2019') })))).toEqual(
      codesOf(draftOf(makePage({ head, header: shown('7 September 2019') }))),
    );
  });

  it('is doubted if it is long after the last change', () => {
    const head = stated('2021-03-02', '2019-09-07');
    expect(codesOf(draftOf(makePage({ head })))).toContain('dates-disagree');
  });

  it('is doubted if the text prints another day and month at its head', () => {
    const body = paragraphs(`ERBIL, Sept 7 (Reuters) - ${CONVOY}`);
    const codes = (day: string) => codesOf(draftOf(makePage({ head: stated(day), body })));
    expect(codes('2019-12-20')).toContain('dateline-disagrees');
    expect(codes('2019-09-08')).not.toContain('dateline-disagrees');
  });
});

describe('a date in digits', () => {
  const page = (root: string, more = '') =>
    makePage({
      header: `<h1>Trucks cross the border</h1><p><time>9/7/2019</time></p>${more}`,
    }).replace('<html lang="en">', root);

  it('takes its meaning from the language of the page', () => {
    const url = 'https://www.example.com/a';
    expect(draftOf(page('<html lang="en-US">'), url).published).toBe('2019-09-07');
    expect(draftOf(page('<html lang="es">'), url).published).toBe('2019-07-09');
  });

  it('takes its meaning from another date of the page', () => {
    expect(draftOf(page('<html>'), 'https://www.example.com/2019/09/07/a').published).toBe(
      '2019-09-07',
    );
    const more = '<p>Updated 8 September 2019</p>';
    expect(draftOf(page('<html>', more), 'https://www.example.com/a').published).toBe('2019-09-07');
  });

  it('is none, with a doubt, if nothing decides', () => {
    const draft = draftOf(page('<html lang="en">'), 'https://www.example.com/a');
    expect(draft.published).toBeNull();
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({
        code: 'date-ambiguous',
        message: 'the date on the page can mean 9 July 2019 or 7 September 2019',
      }),
    );
  });
});

describe('other places of a date', () => {
  it('a live blog begins with its coverage, not with its newest entry', () => {
    const entries = [
      { '@type': 'BlogPosting', datePublished: '2019-09-10T20:00:00+03:00' },
      { '@type': 'BlogPosting', datePublished: '2019-09-07T08:10:00+03:00' },
    ];
    const head = linkedData({
      '@type': 'LiveBlogPosting',
      coverageStartTime: '2019-09-07T06:00:00+03:00',
      liveBlogUpdate: entries,
    });
    expect(draftOf(makePage({ head })).published).toBe('2019-09-07');
  });

  it.each([
    'ERBIL, Iraq, Sept 7, 2019 (Reuters) - ',
    'BAGHDAD — September 7, 2019 — ',
    'بغداد، 7 أيلول 2019 (رويترز) - ',
  ])('the dateline “%s” counts if the page states no date', (dateline) => {
    const draft = draftOf(makePage({ body: paragraphs(`${dateline}${CONVOY}`) }));
    expect(draft.published).toBe('2019-09-07');
    expect(codesOf(draft)).toContain('date-from-byline');
  });

  it('a link may have months and days of one digit', () => {
    expect(draftOf(makePage(), 'https://www.example.org/news/2019/9/7/convoy').published).toBe(
      '2019-09-07',
    );
  });

  it('a month without a day stays a month', () => {
    const header = '<h1>Trucks cross the border</h1><div class="date">September 2019</div>';
    const draft = draftOf(makePage({ header }));
    expect(draft.published).toBe('2019-09');
    expect(codesOf(draft)).toContain('date-from-byline');
  });
});
