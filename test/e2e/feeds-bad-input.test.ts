import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import type { Person } from 'local-discord';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { asText } from '../discord/as-text.ts';
import { type Entry, NewsSite, rss } from './news-site.ts';
import { Stage } from './stage.ts';

let site: NewsSite;
let stage: Stage;
let moderator: Person;

beforeEach(async () => {
  site = await NewsSite.open();
  stage = await Stage.open({ allowedOrigin: site.origin, rateLimits: false });
  await stage.startBot({ logChannelId: stage.discord.channelId });
  moderator = stage.moderator('Moderator');
});

afterEach(async () => {
  await stage.close();
  await site.close();
});

const feed = async (subcommand: string, options: Record<string, unknown>) =>
  asText(
    await moderator.command('feed', options as Record<string, string>, { subcommand }).reply(),
  );

const log = () => stage.discord.messages().map(asText);

const XML = { 'content-type': 'application/rss+xml' };

const MEGABYTE = Buffer.alloc(1_000_000, ' ');

/** Sends a megabyte again and again, up to so many. */
function pour(response: ServerResponse, megabytes: number): void {
  let left = megabytes;
  const more = () => {
    while (left > 0) {
      left -= 1;
      if (!response.write(MEGABYTE)) break;
    }
    if (left <= 0) response.end();
  };
  response.on('drain', more);
  response.write('<rss version="2.0"><channel><title>World</title>');
  more();
}

describe('a feed is refused with a sentence if', () => {
  test.each<[string, Parameters<NewsSite['answers']['set']>[1], string]>([
    [
      'it is a page that names none',
      '<!doctype html><html><body>News</body></html>',
      'That page names no feed.',
    ],
    [
      'its page names a page',
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>',
      'there is no feed at the link',
    ],
    [
      'it has 50 MB',
      (_request, response) => pour(response.writeHead(200, XML), 50),
      'larger than 10 MB',
    ],
    [
      'it never ends',
      (_request, response) => pour(response.writeHead(200, XML), Number.POSITIVE_INFINITY),
      'larger than 10 MB',
    ],
    [
      'it unpacks to a gigabyte',
      (_request, response) => {
        const bomb = gzipSync(Buffer.concat(Array.from({ length: 50 }, () => MEGABYTE)));
        response.writeHead(200, { ...XML, 'content-encoding': 'gzip' });
        for (let times = 0; times < 20; times += 1) response.write(bomb);
        response.end();
      },
      'larger than 10 MB',
    ],
    [
      'it expands entities without end',
      `<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
        .split('')
        .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`)
        .join('')}]><rss version="2.0"><channel><title>&j;</title></channel></rss>`,
      '',
    ],
    [
      'it leads into the local network',
      (_request, response) => {
        response.writeHead(302, { location: 'http://127.0.0.1:9/feed.xml' });
        response.end();
      },
      'does not lead to a public page',
    ],
    [
      'its page names a feed in the local network',
      '<html><head><link rel="alternate" type="application/rss+xml" href="http://10.0.0.1/feed"></head></html>',
      'does not lead to a public page',
    ],
    [
      'it is not there',
      (_request, response) => void response.writeHead(404).end(),
      'no feed at that link (404)',
    ],
    [
      'it asks the bot to wait',
      (_request, response) => void response.writeHead(429).end(),
      'asks me to wait (429). Try again later.',
    ],
  ])('%s', async (_what, answer, sentence) => {
    site.answers.set('/feed.xml', answer);
    const reply = await feed('add', { link: `${site.origin}/feed.xml` });
    expect(reply).toContain(sentence);
    if (sentence === '') return;
    expect(await stage.feeds.list(stage.discord.guildId)).toEqual([]);
  });
});

describe('a report of a feed', () => {
  test('in the local network is not fetched, and told', async () => {
    site.answers.set(
      '/feed.xml',
      rss('World', 'http://127.0.0.1:9', [{ path: '/secret', title: 'Secret' }]),
    );
    await feed('add', { link: `${site.origin}/feed.xml` });
    for (let hours = 0; hours < 12; hours += 1) {
      stage.now = new Date(stage.now.getTime() + 3_600_000);
      await stage.readFeeds();
    }
    expect(log().at(-1)).toContain('does not lead to a public page');
  });

  test('without a date, with a date to come, or with a relative link, becomes a draft', async () => {
    for (const path of ['/a', '/b', '/c']) site.report(path, `A report about ${path.slice(1)}rea`);
    const entries: Entry[] = [
      { path: '/a', title: 'A report about area' },
      { path: '/b', title: 'A report about brea', published: '2031-01-01T00:00:00Z' },
    ];
    site.answers.set(
      '/feed.xml',
      rss('World', site.origin, entries).replace(
        '</channel>',
        '<item><title>A report about crea</title><link>/c</link></item></channel>',
      ),
    );
    await feed('add', { link: `${site.origin}/feed.xml` });
    await stage.readFeeds();
    expect(log().at(-1)).toContain('### 3 drafts from feeds');
    // The date of the page counts, and never that of the feed.
    expect(
      log()
        .at(-1)
        ?.match(/5 June 2019/g),
    ).toHaveLength(3);
  });
});

test('of 5,000 reports at first sight, the newest 20 are taken and the others are offered', async () => {
  const entries = Array.from({ length: 5_000 }, (_, at) => ({
    path: `/report${at}`,
    title: `A report about place${at}`,
    published: new Date(Date.parse('2020-01-01') + at * 3_600_000).toISOString(),
  }));
  site.answers.set('/feed.xml', rss('World', site.origin, entries));
  for (const { path, title } of entries.slice(-40)) site.report(path, title);
  const reply = await feed('add', { link: `${site.origin}/feed.xml` });
  expect(reply).toContain('4,980 older ones were left out');
  await stage.readFeeds();
  expect(log().slice(1)).toEqual([
    expect.stringContaining('- 4,980 older reports were left out.'),
    expect.stringContaining('### 20 drafts from feeds'),
  ]);
  const pages = () => site.asked.filter((path) => path.startsWith('/report'));
  expect(new Set(pages())).toEqual(new Set(entries.slice(-20).map(({ path }) => path)));
  const list = await moderator.command('feed', {}, { subcommand: 'list' }).reply();
  expect(asText(list)).toContain('4,980 left out');
  const shown = await moderator.select(list, 'Show a feed', 'World').reply();
  expect(asText(shown)).toContain('4,980 reports were left out');
  const taking = await moderator.click(shown, 'Take 20 more').reply();
  expect(asText(taking)).toContain('20 reports are waiting to be read.');
  expect(asText(taking)).toContain('4,960 reports were left out');
  stage.now = new Date(stage.now.getTime() + 60_000);
  await stage.readFeeds();
  expect(new Set(pages())).toEqual(new Set(entries.slice(-40).map(({ path }) => path)));
  expect(log().at(-1)).toContain('### 20 drafts from feeds');
});

test('of a thousand new reports at once, 50 are taken at once, and none comes twice', async () => {
  site.feed('/feed.xml', []);
  await feed('add', { link: `${site.origin}/feed.xml` });
  await stage.readFeeds();
  const entries = Array.from({ length: 1_000 }, (_, at) => ({
    path: `/report${at}`,
    title: `A report about place${at}`,
  }));
  site.feed('/feed.xml', entries);
  stage.now = new Date(stage.now.getTime() + 3_600_000);
  await stage.readFeeds();
  expect(log().slice(-3)).toEqual([
    expect.stringContaining('- 950 older reports were left out.'),
    expect.stringContaining('### 25 drafts from feeds'),
    expect.stringContaining('### 25 drafts from feeds'),
  ]);
  // The publisher gives all of its entries other names.
  site.feed(
    '/feed.xml',
    entries.map((entry) => ({ ...entry, guid: `new ${entry.path}` })),
  );
  stage.now = new Date(stage.now.getTime() + 3_600_000);
  await stage.readFeeds();
  expect(await stage.stores.drafts.list()).toHaveLength(50);
});
