import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { HOUR } from '../../src/text/milliseconds.ts';

// Serves the feeds and reports of many newspapers, in a process of its own. What a feed has depends on the
// played time, which the parent process sends.

/** Entries of a feed. */
const WINDOW = 25;

/** Minutes that publishers ask for between two readings; 0 where they say nothing. */
const PACES = [0, 10, 30, 60];

let now = 0;
process.on('message', (time: number) => {
  now = time;
});

/** How many reports a newspaper has printed by now: from two to nine a day. */
function printed(feed: number): number {
  const each = (24 * HOUR) / (2 + (feed % 8));
  return Math.floor((now + (feed % 24) * HOUR) / each);
}

const WORDS =
  'minister convoy border bridge hospital council river market school governor dam road harvest court tribe police village agreement budget factory'.split(
    ' ',
  );

function word(seed: number): string {
  return WORDS[Math.abs(seed) % WORDS.length] ?? '';
}

/** A sentence that no other report has. */
function sentence(feed: number, report: number, at: number): string {
  let seed = (feed * 7_919 + report * 104_729 + at * 1_299_709) % 2_147_483_647;
  const next = () => {
    // Park and Miller (1988), "Random number generators: good ones are hard to find".
    seed = (seed * 48_271) % 2_147_483_647;
    return seed;
  };
  const middle = Array.from(
    { length: 14 },
    () => `${word(next())} ${next().toString(36).slice(0, 4)}`,
  );
  return `The ${middle.join(' ')} of place${feed}x${report} was seen on that day.`;
}

function page(feed: number, report: number): string {
  const title = `Report ${report} of the ${word(feed)} paper ${feed}`;
  const paragraphs = Array.from({ length: 8 }, (_, paragraph) => {
    const all = Array.from({ length: 3 }, (__, at) => sentence(feed, report, paragraph * 3 + at));
    return `<p>${all.join(' ')}</p>`;
  });
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: '2026-11-20',
    publisher: { '@type': 'Organization', name: `Paper ${feed}` },
  };
  // Every tenth page does not say when it was printed, so that it needs a look.
  const stated = report % 10 === 0 ? { ...data, datePublished: undefined } : data;
  return `<!doctype html><html lang="en"><head><title>${title}</title>
    <script type="application/ld+json">${JSON.stringify(stated)}</script></head>
    <body><main><article><h1>${title}</h1>${paragraphs.join('\n')}</article></main></body></html>`;
}

function feedOf(feed: number, origin: string): string {
  const last = printed(feed);
  const items = Array.from({ length: Math.min(WINDOW, last) }, (_, at) => {
    const report = last - at;
    return `<item><title>Report ${report} of the ${word(feed)} paper ${feed}</title>
      <link>${origin}/${feed}/${report}</link><guid isPermaLink="false">${feed}-${report}</guid>
      <description>${sentence(feed, report, 0)}</description></item>`;
  });
  return `<rss version="2.0"><channel><title>Paper ${feed}</title><link>${origin}/</link>
    <description>News</description>${items.join('\n')}</channel></rss>`;
}

function send(response: ServerResponse, status: number, headers: object, body = ''): void {
  response.writeHead(status, { ...headers });
  response.end(body);
}

const server = createServer((request, response) => {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [, feed = '', report = ''] = (request.url ?? '').split('/');
  if (report !== 'feed.xml') {
    const type = { 'content-type': 'text/html; charset=utf-8' };
    return send(response, 200, type, page(Number(feed), Number(report)));
  }
  const pace = PACES[Number(feed) % PACES.length] ?? 0;
  const etag = `"${printed(Number(feed))}"`;
  const headers = {
    etag,
    'content-type': 'application/rss+xml',
    ...(pace > 0 ? { 'cache-control': `public, max-age=${pace * 60}` } : {}),
  };
  if (request.headers['if-none-match'] === etag) return send(response, 304, headers);
  send(response, 200, headers, feedOf(Number(feed), origin));
});

server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.on('disconnect', () => process.exit());
