import type { IncomingHttpHeaders } from 'node:http';
import { expect, test } from 'vitest';
import { fetchFeed } from '../../../src/intake/fetch/fetch-feed.ts';
import { serve } from '../web.ts';

const NOW = new Date('2026-11-20T12:00:00Z');

async function fetchAnswered(
  status: number,
  headers: Readonly<Record<string, string>>,
  validators: Parameters<typeof fetchFeed>[1] = null,
) {
  let asked: IncomingHttpHeaders = {};
  const origin = await serve((request, response) => {
    asked = request.headers;
    response.writeHead(status, headers);
    response.end(status === 304 ? undefined : '<rss/>');
  });
  const answer = await fetchFeed(`${origin}/feed`, validators, NOW, { allowedOrigin: origin });
  return { asked, answer };
}

test('a feed is asked for with what its site said of it, and not sent again if nothing is new', async () => {
  const modified = 'Fri, 20 Nov 2026 10:00:00 GMT';
  const first = await fetchAnswered(200, { etag: 'W/"7"', 'last-modified': modified });
  expect(first.asked['if-none-match']).toBeUndefined();
  if (first.answer.kind !== 'fetched') throw new Error('It was not fetched');
  expect(first.answer.validators).toEqual({ etag: 'W/"7"', modified });
  const next = await fetchAnswered(304, {}, first.answer.validators);
  expect(next.asked).toMatchObject({ 'if-none-match': 'W/"7"', 'if-modified-since': modified });
  expect(next.answer).toEqual({ kind: 'unchanged', fresh: null });
});

test('a header that could not be sent back, or is endless, is not kept', async () => {
  const headers = { etag: `"${'a'.repeat(600)}"`, 'last-modified': 'caf\u00e9' };
  const { answer } = await fetchAnswered(200, headers);
  expect(answer).toMatchObject({ validators: { etag: null, modified: null } });
});

test.each([
  ['public, max-age=3600', 3_600_000],
  ['max-age="60"', 60_000],
  ['no-cache', null],
  ['s-maxage=60', null],
  ['max-age=-1', null],
])('the header %j says how long nothing new comes', async (cacheControl, fresh) => {
  const { answer } = await fetchAnswered(200, { 'cache-control': cacheControl });
  expect(answer).toMatchObject({ kind: 'fetched', fresh });
});

test.each([
  [429, '120', 120_000],
  [503, 'Fri, 20 Nov 2026 12:30:00 GMT', 1_800_000],
  [503, 'Fri, 20 Nov 2026 11:00:00 GMT', 0],
  [429, 'soon', null],
])('status %i with retry-after %j asks for patience', async (status, header, retryAfter) => {
  const { answer } = await fetchAnswered(status, { 'retry-after': header });
  expect(answer).toEqual({ kind: 'busy', status, retryAfter });
});

test.each([
  [404, 'There is no feed at that link (404).'],
  [410, 'There is no feed at that link (410).'],
  [403, 'That site does not give me the feed (403).'],
  [500, 'That site reports an error (500).'],
])('status %i is refused with a sentence', async (status, sentence) => {
  await expect(fetchAnswered(status, {})).rejects.toThrow(sentence);
});
