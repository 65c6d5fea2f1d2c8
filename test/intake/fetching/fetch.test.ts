import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fetchPage } from '../../../src/intake/fetch/fetch.ts';
import { serve, serveOne } from '../web.ts';

const HTML = { 'content-type': 'text/html' };

function fetchFrom(origin: string, time = 10_000) {
  return fetchPage(`${origin}/`, { allowedOrigin: origin, time });
}

/** The best quality takes seconds for 50 MB. */
function brotliQuickly(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}

describe('the answer of a site', () => {
  it.each([
    ['gzip', gzipSync],
    ['deflate', deflateSync],
    ['br', brotliCompressSync],
  ])('is unpacked from %s', async (coding, pack) => {
    const origin = await serveOne(pack('<p>café</p>'), { ...HTML, 'content-encoding': coding });
    const { bytes, contentType } = await fetchFrom(origin);
    expect(Buffer.from(bytes).toString()).toBe('<p>café</p>');
    expect(contentType).toBe('text/html');
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliQuickly],
  ])('is refused when %s unpacks to too many bytes', async (coding, pack) => {
    const bomb = pack(Buffer.alloc(50_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const origin = await serveOne(bomb, { ...HTML, 'content-encoding': coding });
    await expect(fetchFrom(origin)).rejects.toThrow(/too large/);
  });

  it('is refused when it is too large on the wire', async () => {
    const origin = await serveOne(Buffer.alloc(15_000_001, 'a'), HTML);
    await expect(fetchFrom(origin)).rejects.toThrow(/too large/);
  });

  it('is refused when it never ends', async () => {
    const origin = await serve((_request, response) => {
      response.writeHead(200, HTML);
      const write = () => {
        while (!response.destroyed && response.write('a'.repeat(65_536)));
      };
      response.on('drain', write);
      write();
    });
    await expect(fetchFrom(origin)).rejects.toThrow(/too large/);
  });

  it.each([
    ['never starts', () => {}],
    [
      'arrives one letter at a time',
      (_request: unknown, response: import('node:http').ServerResponse) => {
        response.writeHead(200, HTML);
        const timer = setInterval(() => response.write('a'), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('times out when it %s', async (_name, listener) => {
    const origin = await serve(listener);
    await expect(fetchFrom(origin, 300)).rejects.toThrow(/took too long/);
  });

  it('times out when the name server never answers, at first or after a redirect', async () => {
    const silent = { time: 300, resolve: () => {} };
    const refusal = /took too long/;
    await expect(fetchPage('https://www.example.com/', silent)).rejects.toThrow(refusal);
    const origin = await serve((_request, response) => {
      response.writeHead(302, { location: 'https://www.example.com/' });
      response.end();
    });
    const following = fetchPage(`${origin}/`, { ...silent, allowedOrigin: origin });
    await expect(following).rejects.toThrow(refusal);
  });

  it.each(['image/png', 'application/json', 'video/mp4', 'text/css', 'text/htmlx'])(
    'is refused when it is %s',
    async (type) => {
      const origin = await serveOne('{}', { 'content-type': type });
      await expect(fetchFrom(origin)).rejects.toThrow(/something other than a page/);
    },
  );

  it.each(['gzip, gzip', 'zstd', 'compress'])(
    'is refused when it is packed with %s',
    async (coding) => {
      const origin = await serveOne('a', { ...HTML, 'content-encoding': coding });
      await expect(fetchFrom(origin)).rejects.toThrow(/in a form I cannot read/);
    },
  );

  it.each([
    [404, /no page at that link \(404\)/],
    [410, /no page at that link/],
    [403, /does not give me the page \(403\).*paste its text/],
    [429, /does not give me the page/],
    [204, /found no/],
    [503, /reports an error \(503\)\. Try again later/],
  ])('with status %i has its own message', async (status, message) => {
    const origin = await serveOne(status === 204 ? '' : 'no', HTML, status);
    if (status === 204) expect((await fetchFrom(origin)).bytes).toHaveLength(0);
    else await expect(fetchFrom(origin)).rejects.toThrow(message);
  });

  it.each([
    [
      'breaks off',
      (response: import('node:http').ServerResponse) =>
        response.writeHead(200, { ...HTML, 'content-length': '10' }).write('a'),
    ],
    [
      'is not packed as declared',
      (response: import('node:http').ServerResponse) =>
        response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).write('no gzip'),
    ],
  ])('counts as no answer when it %s', async (_name, write) => {
    const origin = await serve((_request, response) => {
      write(response);
      setTimeout(() => response.destroy(), 50);
    });
    await expect(fetchFrom(origin)).rejects.toThrow(/did not answer/);
  });

  it('is requested without cookies and with the name of the bot', async () => {
    const asked: unknown[] = [];
    const origin = await serve((request, response) => {
      asked.push(request.headers.cookie, request.headers['user-agent'], request.headers.referer);
      response.writeHead(200, { ...HTML, 'set-cookie': 'a=b' });
      response.end('x');
    });
    await fetchFrom(origin);
    expect(asked).toEqual([undefined, expect.stringContaining('Dateline'), undefined]);
  });
});
