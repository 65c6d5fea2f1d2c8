import { describe, expect, it } from 'vitest';
import { Cookies } from '../../../src/intake/fetch/cookies.ts';
import { fetchPage } from '../../../src/intake/fetch/fetch.ts';
import { findRefresh } from '../../../src/intake/fetch/refresh.ts';
import { Intake } from '../../../src/intake/intake.ts';
import { readMaterial } from '../../../src/intake/read-material.ts';
import { CONVOY, makePage, NOW, paragraphs } from '../pages.ts';
import { makePdf } from '../pdf-file.ts';
import { SHARED_READERS } from '../shared-readers.ts';
import { serve, serveOne } from '../web.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };

const fetchFrom = (origin: string, path = '/') =>
  fetchPage(`${origin}${path}`, { allowedOrigin: origin, time: 10_000 });

describe('a site that shows a page only with its cookie', () => {
  it('gets the cookie back after the redirect', async () => {
    const asked: unknown[] = [];
    const origin = await serve((request, response) => {
      asked.push(request.headers.cookie);
      if (request.headers.cookie?.includes('seen=1')) response.writeHead(200, HTML).end('words');
      else
        response.writeHead(302, { location: '/', 'set-cookie': ['seen=1; Path=/', 'b=2'] }).end();
    });
    expect(Buffer.from((await fetchFrom(origin)).bytes).toString()).toBe('words');
    expect(asked).toEqual([undefined, 'seen=1; b=2']);
  });

  it('is left after some redirects', async () => {
    const origin = await serve((_request, response) => {
      response.writeHead(302, { location: '/', 'set-cookie': 'a=b' }).end();
    });
    await expect(fetchFrom(origin)).rejects.toThrow(/redirects too many times/);
  });
});

describe('a cookie', () => {
  const kept = (header: string, from: string, to: string) => {
    const cookies = new Cookies();
    cookies.keep(header, new URL(from));
    return cookies.headerFor(new URL(to));
  };

  it.each([
    ['a=1', 'https://www.bbc.com/', 'https://www.bbc.com/news', 'a=1'],
    ['a=1', 'https://www.bbc.com/', 'https://bbc.com/', null],
    ['a=1; Domain=.bbc.com', 'https://www.bbc.com/', 'https://bbc.com/', 'a=1'],
    ['a=1; Domain=bbc.com', 'https://www.bbc.com/', 'https://notbbc.com/', null],
    ['a=1; Domain=reuters.com', 'https://www.bbc.com/', 'https://reuters.com/', null],
    ['a=1; Domain=com', 'https://www.bbc.com/', 'https://reuters.com/', null],
    ['a=1; Secure', 'https://www.bbc.com/', 'http://www.bbc.com/', null],
    ['a=1; Max-Age=0', 'https://www.bbc.com/', 'https://www.bbc.com/', null],
    ['a=1\r\nx: y', 'https://www.bbc.com/', 'https://www.bbc.com/', null],
    [`a=${'1'.repeat(5_000)}`, 'https://www.bbc.com/', 'https://www.bbc.com/', null],
    ['=1', 'https://www.bbc.com/', 'https://www.bbc.com/', null],
  ])('%s from %s goes to %s: %s', (header, from, to, sent) => {
    expect(kept(header, from, to)).toBe(sent);
  });

  it('is one of at most fifty', () => {
    const cookies = new Cookies();
    const url = new URL('https://www.bbc.com/');
    for (let number = 0; number < 80; number += 1) cookies.keep(`a${number}=1`, url);
    expect(cookies.headerFor(url)?.split('; ')).toHaveLength(50);
  });
});

describe('a page that leads on at once', () => {
  const page = (content: string) => `<html><head><meta http-equiv="Refresh" content="${content}">`;

  it('is followed once', async () => {
    const origin = await serve((request, response) => {
      const next = { '/': '/one', '/one': '/two' }[request.url ?? ''];
      response.writeHead(200, HTML).end(next ? page(`0; url=${next}`) : 'the end');
    });
    expect((await fetchFrom(origin)).url).toBe(`${origin}/one`);
  });

  it('is not followed to an address inside the network', async () => {
    const origin = await serveOne(page('0;url=http://127.0.0.1:9/'));
    await expect(fetchFrom(origin)).rejects.toThrow(/does not lead to a public page/);
  });

  const FROM = new URL('https://www.bbc.com/news');

  it.each([
    ['0; url=/news/1', 'https://www.bbc.com/news/1'],
    ["1;URL='https://www.bbc.co.uk/news/1' ", 'https://www.bbc.co.uk/news/1'],
    ['0, /news/1', 'https://www.bbc.com/news/1'],
    ['300; url=/news/1', null],
    ['0; url=#top', null],
    ['0; url=/news', null],
    ['30', null],
    ['0; url=http://[', null],
  ])('with %j leads to %s', (content, target) => {
    expect(findRefresh(Buffer.from(page(content)), FROM)?.href ?? null).toBe(target);
  });

  it('only for browsers without scripts is not followed', () => {
    const html = `<noscript>${page('0; url=/plain')}</noscript>`;
    expect(findRefresh(Buffer.from(html), FROM)).toBeNull();
  });
});

describe('an answer', () => {
  it.each(['application/octet-stream', 'binary/octet-stream', 'application/force-download'])(
    'that is a PDF file sent as %s is read',
    async (type) => {
      const lines = CONVOY.split('\n\n')[4]?.match(/.{1,80}/g) ?? [];
      const pdf = makePdf([lines.map((text, at) => ({ text, bottom: 700 - 14 * at }))]);
      const origin = await serveOne(pdf, { 'content-type': type });
      const { url, bytes, contentType } = await fetchFrom(origin, '/download?id=1');
      const draft = await readMaterial({ name: '/download', url, bytes, contentType, now: NOW });
      expect(draft.body).toContain('The base is the second largest airbase');
    },
  );

  it('that is a program sent for download is refused', async () => {
    const bytes = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]);
    const material = { name: '/a', url: null, bytes, contentType: 'application/octet-stream' };
    await expect(readMaterial({ ...material, now: NOW })).rejects.toThrow(/I can read web pages/);
  });

  it('of 14 MB is read, if it is a report with pictures and scripts inside', async () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(9_000_000)}">`;
    const script = `<script>var a = "${'b'.repeat(5_000_000)}";</script>`;
    const html = makePage({ head: script, body: picture + paragraphs(CONVOY) });
    const origin = await serveOne(html);
    const { url, bytes, contentType } = await fetchFrom(origin);
    expect(bytes.length).toBeGreaterThan(14_000_000);
    const draft = await readMaterial({ name: '/', url, bytes, contentType, now: NOW });
    expect(draft.body).toBe(CONVOY);
  });
});

describe('a link', () => {
  it.each(['/ ', '/%20', '/\u200b', '/\u00a0\n', '/%20%20'])(
    'that was copied with something behind it is fetched without: %j',
    async (path) => {
      const asked: unknown[] = [];
      const origin = await serve((request, response) => {
        asked.push(request.url);
        response.writeHead(200, HTML).end('words');
      });
      await fetchFrom(origin, path);
      expect(asked).toEqual(['/']);
    },
  );

  it('of a file may have a blank behind it', async () => {
    const intake = new Intake({ now: () => NOW, readers: SHARED_READERS });
    const bytes = Buffer.from(CONVOY);
    const draft = await intake.fromFile({ name: 'a.txt', bytes, url: 'https://www.bbc.com/1 ' });
    expect(draft.url).toBe('https://www.bbc.com/1');
  });
});
