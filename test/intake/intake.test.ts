import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { Intake } from '../../src/intake/intake.ts';
import { UserError } from '../../src/user-error.ts';
import { CONVOY, linkedData, makePage, NOW, paragraphs } from './pages.ts';
import { SHARED_READERS } from './shared-readers.ts';
import { serve, serveOne } from './web.ts';

function makeIntake(allowedOrigin?: string): Intake {
  const fetch = allowedOrigin === undefined ? {} : { allowedOrigin };
  return new Intake({ now: () => NOW, fetch, readers: SHARED_READERS });
}

describe('intake', () => {
  it('makes a draft from a link, with everything the page states', async () => {
    const head = `${linkedData({
      '@type': 'NewsArticle',
      headline: 'Convoy crosses the border',
      datePublished: '2019-09-07T23:30:00-05:00',
      author: { name: 'Ken Hanly' },
      publisher: { name: 'Example Herald' },
    })}<link rel="canonical" href="/2019/09/07/convoy">`;
    const origin = await serve((request, response) => {
      if (request.url === '/short')
        return response.writeHead(301, { location: '/long?utm=1' }).end();
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' });
      return response.end(gzipSync(makePage({ head, header: '<p>By Ken Hanly</p>' })));
    });
    const draft = await makeIntake(origin).fromLink(`${origin}/short`);
    expect(draft).toMatchObject({
      title: 'Convoy crosses the border',
      source: 'Example Herald',
      author: 'Ken Hanly',
      published: '2019-09-07',
      language: 'en',
      url: `${origin}/2019/09/07/convoy`,
      doubts: [],
    });
    expect(draft.body.replace(/\s+/g, ' ')).toBe(CONVOY.replace(/\s+/g, ' '));
  });

  it('takes the encoding from the header of the web server', async () => {
    const page = makePage({ body: paragraphs(CONVOY) }).replace('utf-8', 'us-ascii');
    const origin = await serveOne(iconv.encode(page, 'windows-1252'), {
      'content-type': 'text/html; charset=iso-8859-1',
    });
    expect((await makeIntake(origin).fromLink(`${origin}/a`)).body).toContain(
      'There is no explanation',
    );
  });

  it('makes a draft from a plain text from a web server', async () => {
    const origin = await serveOne(CONVOY, { 'content-type': 'text/plain' });
    const draft = await makeIntake(origin).fromLink(`${origin}/report.txt`);
    expect(draft).toMatchObject({ body: CONVOY, url: `${origin}/report.txt` });
  });

  it('makes a draft from pasted text', async () => {
    const draft = await makeIntake().fromText(
      `Convoy crosses the border\n\n${CONVOY}`,
      'https://www.example.org/a',
    );
    expect(draft).toMatchObject({
      title: 'Convoy crosses the border',
      body: CONVOY,
      url: 'https://www.example.org/a',
    });
    await expect(makeIntake().fromText('  \n ')).rejects.toThrow(UserError);
  });

  it('refuses this machine unless a test allows it, and refuses invalid links', async () => {
    const origin = await serveOne(makePage());
    await expect(makeIntake().fromLink(origin)).rejects.toThrow(/does not lead to a public page/);
    await expect(makeIntake().fromText('Words.', 'ftp://a')).rejects.toThrow(/not a link/);
  });
});
