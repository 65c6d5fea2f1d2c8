import { describe, expect, it } from 'vitest';
import { readMaterial } from '../../../src/intake/read-material.ts';
import { CONVOY, codesOf, makePage, NOW, paragraphs } from '../pages.ts';
import { makeDocx, makeZip } from '../zip-file.ts';

const LINK = 'https://www.bbc.com/news/world-middle-east-49610000';

function read(name: string, content: string | Uint8Array, contentType: string | null = null) {
  const bytes = Buffer.from(content as string);
  return readMaterial({ name, bytes, contentType, url: null, now: NOW });
}

const PARAGRAPHS = CONVOY.split('\n\n');

describe('a mail', () => {
  const HEAD =
    'From: "Reuters" <alerts@reuters.com>\r\nTo: a@example.org\r\nSubject: Fwd: =?utf-8?Q?Convoy_crosses_the_border?=\r\nDate: Sat, 7 Sep 2019 23:30:00 -0400\r\nMIME-Version: 1.0\r\n';
  const plain = `${HEAD}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${CONVOY.replaceAll('=', '=3D').replaceAll('\n', '\r\n').replace('military', 'mili=\r\ntary')}\r\n\r\n-- \r\nSent from my phone\r\n`;

  it('has its subject as title, its text, and the day on which it was sent', async () => {
    const draft = await read('a.eml', plain);
    expect(draft).toMatchObject({
      title: 'Convoy crosses the border',
      published: '2019-09-07',
      source: null,
      author: null,
    });
    expect(draft.body.startsWith('A convoy of more than 100 US military trucks')).toBe(true);
    expect(draft.body).not.toMatch(/=\n|Content-|Sent from/);
    expect(draft.doubts).toContainEqual(
      expect.objectContaining({
        code: 'date-from-byline',
        message: 'the date is the day on which the email was sent: please check',
      }),
    );
  });

  it('is recognized by its content', async () => {
    expect((await read('a.txt', plain)).title).toBe('Convoy crosses the border');
    expect((await read('a', plain, 'message/rfc822')).title).toBe('Convoy crosses the border');
  });

  it('of HTML alone is read too', async () => {
    const html = `${HEAD}Content-Type: text/html; charset=utf-8\r\n\r\n<style>p{}</style>${paragraphs(CONVOY)}`;
    expect((await read('a.eml', html)).body).toBe(CONVOY);
  });

  it('without a text of its own is refused', async () => {
    const empty = `${HEAD}Content-Type: text/plain\r\n\r\n\r\n`;
    await expect(read('a.eml', empty)).rejects.toThrow(/add the attached file/);
  });
});

describe('a page that a browser saved as one file', () => {
  const saved = (charset: string) =>
    Buffer.from(
      `From: <Saved by Blink>\r\nSnapshot-Content-Location: ${LINK}\r\nSubject: Convoy\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="--b1"\r\n\r\n----b1\r\nContent-Type: text/html${charset}\r\nContent-Transfer-Encoding: 8bit\r\nContent-Location: ${LINK}\r\n\r\n${makePage({ header: '<h1>Caf\u00e9 near the border</h1>' }).replace('<meta charset="utf-8">', '')}\r\n----b1\r\nContent-Type: text/html\r\nContent-Location: cid:frame\r\n\r\n<p>An advertisement in a frame.</p>\r\n----b1--\r\n`,
      charset === '' ? 'utf8' : 'latin1',
    );

  it.each(['', '; charset=windows-1252'])('is read as the page it was%s', async (charset) => {
    const draft = await read('a.mht', saved(charset));
    expect(draft).toMatchObject({ url: LINK, title: 'Café near the border' });
    expect(draft.body).toContain('There is no explanation for the movement');
    expect(draft.body).not.toContain('advertisement');
  });

  it('is refused if it is broken', async () => {
    const broken = saved('').toString().replaceAll('boundary=', 'border=');
    await expect(read('a.mht', broken)).rejects.toThrow(/is broken/);
  });
});

describe('a saved page', () => {
  it.each([
    `<!-- saved from url=(0047)${LINK} -->`,
    `<!--\n Page saved with SingleFile \n url: ${LINK} \n saved date: Sat Sep 07 2019\n-->`,
    `<!-- Mirrored from ${LINK.replace('https://', '')} by HTTrack Website Copier/3.x -->`,
  ])('has the link that is written into it: %s', async (note) => {
    const page = makePage().replace('<html', `${note}<html`);
    expect(await read('a.html', page)).toMatchObject({ url: LINK, source: 'BBC' });
  });

  it('has no link if the note names a file', async () => {
    const page = makePage().replace('<html', '<!-- saved from url=(0014)about:internet --><html');
    expect((await read('a.html', page)).url).toBeNull();
  });
});

describe('a Word document', () => {
  it('keeps note marks apart from numbers, and leaves out struck words', async () => {
    const run = (text: string, style: string) =>
      `</w:t></w:r><w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r><w:r><w:t xml:space="preserve">`;
    const document = makeDocx(null, ['At least 12SUP trucks of STRUCK30.', ...PARAGRAPHS]);
    const zip = await import('../../../src/intake/file/zip.ts');
    const entries = await zip.unpackEntries(document, () => true);
    const styled = Object.fromEntries(
      [...entries].map(([name, bytes]) => [
        name,
        bytes
          .toString()
          .replace('SUP', run('3', '<w:vertAlign w:val="superscript"/>'))
          .replace('STRUCK', run('40 ', '<w:strike/>')),
      ]),
    );
    const draft = await read('a.docx', makeZip(styled));
    expect(draft.body).toContain('At least 12[3] trucks of 30.');
    expect(codesOf(draft)).toContain('struck-out');
  });
});

describe('an OpenDocument text', () => {
  const odt = (body: string, styles = '') =>
    makeZip({
      mimetype: 'application/vnd.oasis.opendocument.text',
      'content.xml': `<?xml version="1.0"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    });
  const lines = PARAGRAPHS.map((text) => `<text:p>${text.replaceAll('&', '&amp;')}</text:p>`).join(
    '\n',
  );

  it('becomes its title and paragraphs', async () => {
    const title = '<text:p text:style-name="Title">Convoy crosses the border</text:p>';
    const draft = await read('a.odt', odt(`${title}${lines}`));
    expect(draft).toMatchObject({ title: 'Convoy crosses the border', body: CONVOY });
  });

  it('has rows of tables, note marks apart, and no comments, deleted or struck words', async () => {
    const styles =
      '<style:style style:name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>' +
      '<style:style style:name="T2"><style:text-properties style:text-position="super 58%"/></style:style>';
    const body =
      '<text:tracked-changes><text:p>Deleted words.</text:p></text:tracked-changes>' +
      '<text:p>At least <text:span text:style-name="T1">20</text:span><text:s/>12<text:span text:style-name="T2">3</text:span> trucks<office:annotation><text:p>A remark.</text:p></office:annotation> passed.</text:p>' +
      '<table:table><table:table-row><table:table-cell><text:p>May</text:p></table:table-cell><table:table-cell><text:p>340</text:p></table:table-cell></table:table-row></table:table>';
    const draft = await read('a.odt', odt(`${lines}${body}`, styles));
    expect(draft.body.endsWith('At least 12[3] trucks passed.\n\nMay 340')).toBe(true);
    expect(draft.body).not.toMatch(/Deleted|remark/);
    expect(codesOf(draft)).toContain('struck-out');
  });

  it('is refused if it is nested deeper than any document', async () => {
    const nested = odt(`${'<text:list><text:list-item>'.repeat(200)}${lines}`);
    await expect(read('a.odt', nested)).rejects.toThrow(/cannot be read safely/);
  });

  it('is refused if it has no content', async () => {
    const empty = makeZip({ mimetype: 'application/vnd.oasis.opendocument.text' });
    await expect(read('a.odt', empty)).rejects.toThrow(/is broken/);
  });
});

describe('an e-book', () => {
  const epub = (metadata: string, chapters: Readonly<Record<string, string>>) =>
    makeZip({
      mimetype: 'application/epub+zip',
      'META-INF/container.xml':
        '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
      'OEBPS/book.opf': `<package><metadata>${metadata}</metadata><manifest><item id="nav" href="nav.xhtml" properties="nav"/>${Object.keys(
        chapters,
      )
        .map((name) => `<item id="${name}" href="${name}.xhtml"/>`)
        .join('')}</manifest><spine><itemref idref="nav"/>${Object.keys(chapters)
        .toReversed()
        .map((name) => `<itemref idref="${name}"/>`)
        .join('')}</spine></package>`,
      'OEBPS/nav.xhtml': '<html><body><p>Contents of the book</p></body></html>',
      ...Object.fromEntries(
        Object.entries(chapters).map(([name, body]) => [
          `OEBPS/${name}.xhtml`,
          `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body>${body}</body></html>`,
        ]),
      ),
    });
  const metadata = `<dc:title>Convoy crosses the border</dc:title><dc:creator>Ken Hanly</dc:creator><dc:date>2019-09-07</dc:date><dc:publisher>BBC</dc:publisher><dc:source>${LINK}</dc:source>`;

  it('has what it states of itself, and its chapters in reading order', async () => {
    const draft = await read(
      'a.epub',
      epub(metadata, {
        second: paragraphs(PARAGRAPHS.slice(4).join('\n\n')),
        first: `<h1>Convoy crosses the border</h1>${paragraphs(PARAGRAPHS.slice(0, 4).join('\n\n'))}`,
      }),
    );
    expect(draft).toMatchObject({
      title: 'Convoy crosses the border',
      author: 'Ken Hanly',
      source: 'BBC',
      published: '2019-09-07',
      url: LINK,
      body: CONVOY,
    });
    expect(codesOf(draft)).toEqual(['date-from-byline']);
  });

  it('is refused if it is broken', async () => {
    const broken = makeZip({ mimetype: 'application/epub+zip', 'a.xhtml': '<p>Words.</p>' });
    await expect(read('a.epub', broken)).rejects.toThrow(/e-book is broken/);
  });
});

describe('a Rich Text file', () => {
  const rtf = (text: string) =>
    `{\\rtf1\\ansi\\ansicpg1252\\uc1{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}}{\\info{\\title Draft 3}}{\\*\\generator Word;}\\f0 ${text}}`;

  it('becomes its paragraphs', async () => {
    const text = PARAGRAPHS.map((part) =>
      part.replace(/[^\x20-\x7e]/gu, (sign) =>
        [...Array(sign.length).keys()].map((at) => `\\u${sign.charCodeAt(at)}?`).join(''),
      ),
    ).join('\\par\r\n');
    expect((await read('a.rtf', rtf(text))).body).toBe(CONVOY);
  });

  it('has the letters of its code pages, signs as typed, and no struck or hidden words', async () => {
    const draft = await read(
      'a.rtf',
      rtf(
        "{\\f1 \\'cc\\'ee\\'f1\\'f2\\'fb} caf\\'e9 \\ldblquote yes\\rdblquote\\~\\{no\\}\\par At least {\\strike 20 }12{\\super 3} trucks{\\v hidden}{\\footnote A note.} passed.",
      ),
    );
    expect(draft.title).toBe('Мосты café “yes”\u00a0{no}');
    expect(draft.body).toBe('At least 12[3] trucks passed.');
    expect(codesOf(draft)).toContain('struck-out');
  });

  it('is refused if it has no words', async () => {
    await expect(read('a.rtf', rtf(''))).rejects.toThrow(/no text in that file/);
  });
});
