import type { ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Kind, USUAL } from './kind.ts';
import { asGzip, asZlib, repeatPacked } from './repeated.ts';

const HTML = { 'content-type': 'text/html; charset=utf-8' };

const QUICKLY = { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } };

function siteKind(
  name: string,
  answer: (response: ServerResponse, size: number) => void | Promise<void>,
  size = USUAL,
): Kind {
  return {
    name: `site: ${name}`,
    sizes: [size],
    make: (bytes) => ({ serve: (_request, response) => void answer(response, bytes) }),
  };
}

function packedKind(name: string, coding: string, body: Uint8Array): Kind {
  return siteKind(name, (response) => {
    response.writeHead(200, { ...HTML, 'content-encoding': coding }).end(body);
  });
}

const BLANKS = ' '.repeat(1_000_000);

/** Web servers that answer with too much, too slowly or not at all. */
export const SITES: readonly Kind[] = [
  siteKind('a large body', (response, size) => {
    response.writeHead(200, HTML).end(Buffer.alloc(size, 'a '));
  }),
  siteKind('a body without end', async (response) => {
    response.writeHead(200, HTML);
    const chunk = Buffer.alloc(65_536, 'a ');
    while (!response.destroyed) {
      if (!response.write(chunk)) await setTimeout(1);
    }
  }),
  packedKind('gzip, unpacked to 1 GB', 'gzip', asGzip(repeatPacked(BLANKS, 1_000))),
  packedKind('deflate, unpacked to 1 GB', 'deflate', asZlib(repeatPacked(BLANKS, 1_000))),
  packedKind(
    'brotli, unpacked to 50 MB',
    'br',
    brotliCompressSync(Buffer.alloc(50_000_000, ' '), QUICKLY),
  ),
  siteKind('something that only claims to be gzip', (response, size) => {
    response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).end(Buffer.alloc(size, 'a'));
  }),
  siteKind('an unknown encoding', (response, size) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=no-such-thing' })
      .end(Buffer.alloc(Math.min(size, 2_900_000), 0xe9));
  }),
  siteKind('large headers', (response) => {
    const headers = Array.from({ length: 20 }, (_, at) => [`x-${at}`, 'a'.repeat(4_000)]);
    response.writeHead(200, { ...HTML, ...Object.fromEntries(headers) }).end('a');
  }),
  siteKind('redirects without end', (response) => {
    response.writeHead(302, { location: '/again' }).end();
  }),
  siteKind('a large body behind a redirect', (response, size) => {
    response.writeHead(302, { location: 'http://127.0.0.1/' }).end(Buffer.alloc(size, 'a'));
  }),
  siteKind('no answer (slow)', () => undefined),
  siteKind('a byte each second (slow)', async (response) => {
    response.writeHead(200, HTML);
    while (!response.destroyed) {
      response.write('a');
      await setTimeout(1_000);
    }
  }),
];
