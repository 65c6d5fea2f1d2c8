import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parsePage } from '../../src/intake/page/tree/document.ts';
import { UserError } from '../../src/user-error.ts';
import { runsOf } from '../runs.ts';
import { CONVOY, codesOf, draftOf, linkedData, makePage, PLANES, paragraphs } from './pages.ts';

describe('the body of a page', () => {
  it.each([
    ['the convoy', CONVOY],
    ['the cargo planes', PLANES],
  ])('is the report on %s word for word, in paragraphs with blank lines', (_name, text) => {
    const { body } = draftOf(makePage({ body: paragraphs(text) }));
    expect(body.replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '));
    expect(body.split('\n\n')).toHaveLength(text.split(/\n\n/).length);
  });

  it('breaks lines where the page does, and starts a paragraph after two breaks', () => {
    const body = `<p>${PLANES}</p><div>They said:<br>first this,<br/>then that.<br><br>It ended with a long sentence that closes the report at last.</div>`;
    expect(draftOf(makePage({ body })).body).toContain(
      'They said:\nfirst this,\nthen that.\n\nIt ended with',
    );
  });

  it('is read without log output, even if a library fails', () => {
    const writers = (['log', 'warn', 'error'] as const).map((name) =>
      vi.spyOn(console, name).mockReturnValue(),
    );
    try {
      const body = `<p>${'Short words of a report. '.repeat(8)}</p>`;
      expect(draftOf(`<title>Trucks cross</title>${body}`, null).body).toContain('Short words');
      for (const writer of writers) expect(writer).not.toHaveBeenCalled();
      // Later output is not suppressed.
      console.error('afterwards');
      expect(writers[2]).toHaveBeenCalledWith('afterwards');
    } finally {
      vi.restoreAllMocks();
    }
  });

  it('is read from a page with endless attributes, which are dropped', () => {
    const paragraph = (length: number) =>
      parsePage(
        `<p title="${'a - '.repeat(length / 4)}" lang="en">Words.</p>`,
      ).document.querySelector('p');
    expect(paragraph(20_000)?.getAttribute('title')).toHaveLength(20_000);
    expect(paragraph(20_004)?.getAttributeNames()).toEqual(['lang']);
    expect(paragraph(20_004)?.textContent).toBe('Words.');
  });

  it('leaves out pictures, captions, scripts and hidden text', () => {
    const clutter = `
      <template><p>Template words</p></template><script>scripted()</script><style>p{}</style>
      <noscript><p>Turn scripts on</p></noscript><svg><text>Drawn</text></svg>
      <figure><img alt=""><figcaption>A long caption of a picture of trucks.</figcaption></figure>
      <p hidden>Hidden words of nobody.</p><p style="display: none">Unseen words of nobody.</p>
      <p>Trucks near the border in September (Image: Somebody)</p>
      <p>Advertisement</p>`;
    const { body } = draftOf(
      makePage({
        body: `${paragraphs(PLANES)}${clutter}<p>${'It went on for a long time after that, said a witness. '.repeat(2)}</p>`,
      }),
    );
    expect(body).not.toMatch(/Template|scripted|scripts on|Drawn|caption|nobody|Image|Advert/);
    expect(body).toContain('said a witness');
  });

  it('leaves out links to other reports, and keeps sentences with links', () => {
    const clutter = `
      <p>READ MORE: <a href="/1">Another report with a long title about trucks</a></p>
      <ul class="related-links"><li><a href="/2">Second</a></li><li><a href="/3">Third</a></li></ul>
      <p>Don't miss</p><p><a href="/4">A fourth report stands here</a></p>
      <p>The base was <a href="/5">attacked before</a>, as officials said in a statement that day.</p>
      <p>Sign up to our newsletter for exclusive updates.</p>`;
    const { body } = draftOf(makePage({ body: `${paragraphs(PLANES)}${clutter}` }));
    expect(body).not.toMatch(/READ MORE|Second|Don't miss|fourth|newsletter/);
    expect(body).toContain('The base was attacked before, as officials');
  });

  it('leaves out title, byline and date above the text, and tags and contacts below it', () => {
    const header = `<h1>Trucks cross the border</h1><p>By Ken Hanly</p><p>Published 7 September 2019</p>`;
    const footer = '<p>Tags: Iraq, trucks</p><p>editor@example.org</p>';
    const { body } = draftOf(
      makePage({ body: `<h2>Trucks cross the border</h2>${header}${paragraphs(PLANES)}${footer}` }),
    );
    expect(body.startsWith(PLANES.slice(0, 60))).toBe(true);
    expect(body).not.toMatch(/Ken Hanly|Published|Tags|editor@/);
  });

  it('keeps quotations of social posts', () => {
    const post =
      '<div class="social-embed"><blockquote class="twitter-tweet"><p>We saw the trucks pass at dawn.</p></blockquote></div>';
    expect(
      draftOf(makePage({ body: `${paragraphs(PLANES)}${post}${paragraphs(CONVOY)}` })).body,
    ).toContain('We saw the trucks pass at dawn.');
  });

  it('comes from JSON-LD when the page shows only the beginning', () => {
    const head = linkedData({
      '@type': 'NewsArticle',
      articleBody: CONVOY.replaceAll('&', '&amp;'),
    });
    const { body } = draftOf(makePage({ head, body: `<p>${CONVOY.slice(0, 200)}…</p>` }));
    expect(body.replace(/\s+/g, ' ')).toBe(CONVOY.replace(/\s+/g, ' '));
  });

  it('is found by the last resort on a page with little text', () => {
    const { body, doubts } = draftOf(
      '<html><head><title>Short</title></head><body><div id="content"><p>Two men were hurt when a truck left the road.</p></div></body></html>',
    );
    expect(body).toContain('Two men were hurt when a truck left the road.');
    expect(doubts.map(({ code }) => code)).toContain('very-short');
  });

  it('is empty and doubted when only the title can be read', () => {
    const draft = draftOf(
      '<html><head><title>Trucks cross the border</title></head><body><div id="app"></div></body></html>',
    );
    expect(draft).toMatchObject({ title: 'Trucks cross the border', body: '' });
    expect(codesOf(draft)).toContain('no-text');
  });

  it('is refused with a sentence when the page is empty', () => {
    expect(() => draftOf('')).toThrow(/found no report.*paste its text/);
  });

  it('is doubted when it ends with a call to pay, or the site says it is not free', () => {
    const notice = makePage({
      body: `${paragraphs(PLANES)}<p>To continue reading, become a member today and support us.</p>`,
    });
    expect(codesOf(draftOf(notice))).toContain('paywall');
    const stated = linkedData({ '@type': 'NewsArticle', isAccessibleForFree: 'False' });
    expect(codesOf(draftOf(makePage({ head: stated })))).toContain('paywall');
    expect(codesOf(draftOf(makePage()))).not.toContain('paywall');
  });

  it('has only words of the page, for any page', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div class="related">',
      '</div>',
      '<article>',
      '</article>',
      '<br>',
      '<b>',
      '<table><tr><td>',
      '<h2>',
      '</h2>',
      '<ul><li>',
      '<a href="x">',
      '</a>',
      '<template>',
      '</template>',
      '<blockquote>',
      '<!--',
      '-->',
      '<title>',
      '</title>',
      '<svg>',
      '<',
      '&amp;',
      '&#x27;',
      'Officials said on Monday that the road was closed. ',
      'trucks ',
      'é ',
      '؟ ',
      '<html>',
      '<body>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const html = pieces.join('');
        try {
          for (const word of draftOf(html).body.match(/\p{L}+/gu) ?? [])
            expect(html).toContain(word);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
        }
      }),
      { numRuns: runsOf(40) },
    );
  });
});
