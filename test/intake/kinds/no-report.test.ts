import { describe, expect, it } from 'vitest';
import {
  CONVOY,
  codesOf,
  draftOf,
  LINK,
  linkedData,
  makePage,
  PLANES,
  paragraphs,
} from '../pages.ts';

/** A page with only this text. */
const only = (text: string) => makePage({ body: paragraphs(text) });

describe('a page that is no report', () => {
  it.each([
    [
      'a consent notice',
      'We and our 310 partners store cookies on your device and process personal data. You can change your preferences or withdraw your consent at any time under Privacy.',
    ],
    [
      'a consent notice in German',
      'Wir und unsere Partner verarbeiten personenbezogene Daten und setzen Cookies. Ihre Einwilligung können Sie jederzeit unter Datenschutz widerrufen. Mit Zustimmung lesen Sie weiter.',
    ],
    [
      'a consent notice in French',
      'Avec nos partenaires, nous utilisons des cookies et traitons des données personnelles pour des publicités adaptées. Vous pouvez retirer votre consentement à tout moment.',
    ],
    ['a request for scripts', 'You need to enable JavaScript to run this app.'],
    [
      'a request for scripts in German',
      'Bitte aktivieren Sie JavaScript, um diese Seite zu sehen.',
    ],
    ['a check for robots', 'Checking your browser. Please verify that you are human to go on.'],
    [
      'a log-in page',
      'Log in to your account. E-mail address and password. Forgot your password? Create an account.',
    ],
    ['a missing page', 'Sorry, the page you are looking for could not be found.'],
  ])('is doubted: %s', (_name, text) => {
    expect(codesOf(draftOf(only(text)))).toContain('no-report');
  });

  it('is not a report about such matters', () => {
    const report = `The regulator fined the company for its cookies, which store personal data without consent. ${CONVOY}\n\n${PLANES}`;
    expect(codesOf(draftOf(only(report)))).not.toContain('no-report');
    expect(codesOf(draftOf(makePage()))).not.toContain('no-report');
  });

  it('is doubted if it lists reports', () => {
    const teasers = [1, 2, 3, 4, 5]
      .map(
        (number) =>
          `<div><h2><a href="/${number}">Convoy number ${number} crosses the border</a></h2><p>The trucks of convoy ${number} came from the north and went on to the south, witnesses said on Saturday.</p></div>`,
      )
      .join('');
    expect(codesOf(draftOf(makePage({ body: teasers })))).toContain('no-report');
    const head = '<meta property="og:type" content="article">';
    expect(codesOf(draftOf(makePage({ head, body: teasers })))).not.toContain('no-report');
  });

  it('is doubted if its lines are links with a summary each', () => {
    const teasers = [1, 2, 3, 4, 5]
      .map(
        (number) =>
          `<li><a href="/${number}">Convoy number ${number} crosses the border</a><p>The trucks of convoy ${number} came from the north and went on to the south, witnesses said on Saturday.</p></li>`,
      )
      .join('');
    expect(codesOf(draftOf(makePage({ body: `<h1>World</h1><ul>${teasers}</ul>` })))).toContain(
      'no-report',
    );
    expect(codesOf(draftOf(makePage({ after: `<ul>${teasers}</ul>` })))).not.toContain('no-report');
  });

  it('is doubted if it is a front page or a collection', () => {
    expect(codesOf(draftOf(makePage(), 'https://www.example.org/'))).toContain('no-report');
    const head = linkedData({ '@type': 'CollectionPage' });
    expect(codesOf(draftOf(makePage({ head })))).toContain('no-report');
  });

  it('is refused if it only leads to the report', () => {
    const url = 'https://news.google.com/rss/articles/abc';
    expect(() => draftOf('<html><body>Google News</body></html>', url)).toThrow(
      /a Google News link/,
    );
  });
});

describe('a page with more or less than one report', () => {
  const post = (text: string, title: string) =>
    `<article><h2><a href="/${title}">${title}</a></h2>${paragraphs(text)}</article>`;

  it('is doubted if its text is of several', () => {
    const html = `<html><body><div>${post(CONVOY, 'Convoy')}${post(PLANES, 'Planes')}</div></body></html>`;
    expect(codesOf(draftOf(html))).toContain('several-reports');
  });

  it.each([
    ['a pager', { after: '<div class="pager">Page 1 of 5</div>' }, 'page 1 of 5'],
    ['a German pager', { after: '<p>Seite 1 von 3</p>' }, 'page 1 of 3'],
    ['a link to the next page', { head: `<link rel="next" href="${LINK}?page=2">` }, 'page 1 of 2'],
  ])('is doubted if %s shows that it is the first part', (_name, parts, message) => {
    const { doubts } = draftOf(makePage(parts));
    expect(doubts).toContainEqual(
      expect.objectContaining({
        code: 'part-of-report',
        message: `this is ${message}: the rest of the report is missing`,
      }),
    );
  });

  it('is whole if the next page is another report', () => {
    const head = '<link rel="next" href="https://www.example.org/world/planes">';
    expect(codesOf(draftOf(makePage({ head })))).not.toContain('part-of-report');
  });
});
