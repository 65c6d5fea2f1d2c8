import { describe, expect, it } from 'vitest';
import { readMaterial } from '../../../src/intake/read-material.ts';
import { CONVOY, draftOf, makePage, NOW } from '../pages.ts';

const BBC = 'https://www.bbc.com/news/world-1';

describe('a copy of a page', () => {
  it.each([
    ['the Wayback Machine', `https://web.archive.org/web/20200910120000/${BBC}`],
    ['the same without its toolbar', `https://web.archive.org/web/20200910120000id_/${BBC}`],
    ['archive.today', `https://archive.ph/2020.09.10-120000/${BBC}`],
    ['a translation', 'https://www-bbc-com.translate.goog/news/world-1?_x_tr_sl=en&_x_tr_tl=ar'],
    ['the translator', `https://translate.google.com/translate?sl=en&u=${encodeURIComponent(BBC)}`],
    ['AMP', 'https://www.google.com/amp/s/www.bbc.com/news/world-1'],
  ])('of %s has the link and the source of its original', (_name, url) => {
    expect(draftOf(makePage(), url)).toMatchObject({ url: BBC, source: 'BBC' });
  });

  it('keeps its own link, but is no source, if the original is unknown', () => {
    const draft = draftOf(makePage(), 'https://archive.ph/Ab1Cd');
    expect(draft).toMatchObject({ url: 'https://archive.ph/Ab1Cd', source: null });
    const head = `<link rel="canonical" href="https://archive.ph/2020.09.10-120000/${BBC}">`;
    expect(draftOf(makePage({ head }), 'https://archive.ph/Ab1Cd').url).toBe(BBC);
  });

  it.each([
    `<!-- saved from url=(0033)${BBC} -->`,
    `<!--\n Page saved with SingleFile \n url: ${BBC} \n saved date: Sat Sep 07 2019\n-->`,
  ])('that a browser saved has the link in its comment', (comment) => {
    const html = makePage().replace('<html', `${comment}<html`);
    expect(draftOf(html, null)).toMatchObject({ url: BBC, source: 'BBC' });
  });
});

describe('the source of a text', () => {
  const read = (text: string, url: string | null) =>
    readMaterial({ name: 'a.txt', bytes: Buffer.from(text), contentType: null, url, now: NOW });

  it('is the outlet at its link', async () => {
    const draft = await read(CONVOY, BBC);
    expect(draft.source).toBe('BBC');
    expect(draft.doubts.map(({ code }) => code)).not.toContain('no-source');
  });

  it('is unknown if the outlet is', async () => {
    expect((await read(CONVOY, 'https://www.example.org/a')).source).toBeNull();
  });
});

describe('the name of a site', () => {
  it.each([
    ['Example Herald | News from the valley', 'Example Herald'],
    ['Example Herald - World', 'Example Herald'],
    ['Example Herald®', 'Example Herald'],
  ])('%s is %s', (stated, name) => {
    const head = `<meta property="og:site_name" content="${stated}">`;
    expect(draftOf(makePage({ head })).source).toBe(name);
  });

  it('is no note on copyright', () => {
    const head = '<meta name="publisher" content="(c) 2019 - All rights reserved">';
    expect(draftOf(makePage({ head })).source).toBe('example.org');
  });
});
