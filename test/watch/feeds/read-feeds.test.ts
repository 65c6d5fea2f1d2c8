import { expect, test } from 'vitest';
import type { Draft } from '../../../src/intake/draft.ts';
import { NoRoomError } from '../../../src/intake/drafts/draft-limits.ts';
import type { FeedReading } from '../../../src/intake/intake.ts';
import { FolderFeeds } from '../../../src/storage/folder/feeds.ts';
import { UserError } from '../../../src/user-error.ts';
import type { FeedNews } from '../../../src/watch/feeds/desk.ts';
import { Feeds } from '../../../src/watch/feeds/feeds.ts';
import { FeedReader, type ReadingTools } from '../../../src/watch/feeds/read-feeds.ts';
import { makeFolder, TESTER } from '../../corpus/folders.ts';

const SERVER = '100000000000000001';
const NOW = new Date('2026-11-20T12:00:00Z');

const ONE_REPORT: FeedReading = {
  kind: 'fetched',
  ...{ url: 'https://world.org/feed', fresh: null, length: 1 },
  validators: { etag: null, modified: null },
  found: {
    ...{ kind: 'feed', format: 'RSS', title: 'World', pace: null },
    items: [
      {
        ...{ key: '1', link: 'https://world.org/1', title: 'One' },
        ...{ summary: '', published: null, updated: '' },
      },
    ],
  },
};

async function open(changed: Partial<ReadingTools>, now = () => NOW) {
  let ids = 0;
  const feeds = new Feeds(new FolderFeeds(makeFolder()), {
    now,
    randomId: () => {
      ids += 1;
      return String(ids).padStart(10, '0');
    },
  });
  const errors: unknown[] = [];
  const unused = () => {
    throw new Error('nothing needs it');
  };
  const reader = new FeedReader({
    ...{ feeds, now, isServed: async () => true, useDesk: unused },
    intake: { feedFromLink: unused, fromLink: unused },
    onError: (_feed, error) => void errors.push(error),
    ...changed,
  });
  const add = (name: string) => {
    const link = `https://${name}.org/feed`;
    return feeds.add(SERVER, { link, name, channel: null, words: '', publish: 'drafts' }, TESTER);
  };
  return { feeds, reader, errors, add };
}

test('a reading that the end of the bot breaks off does not count against the feed', async () => {
  const stopping = new AbortController();
  const { feeds, reader, add } = await open({
    intake: {
      feedFromLink: async () => {
        stopping.abort();
        throw new UserError('That could not be read.');
      },
      fromLink: () => Promise.reject(new Error('not reached')),
    },
  });
  const before = await add('world');
  await reader.readDue(stopping.signal);
  expect(await feeds.find({ server: SERVER, id: before.id })).toEqual(before);
});

test('a report whose reading the end of the bot breaks off is taken next time', async () => {
  const stopping = new AbortController();
  const { feeds, reader, errors, add } = await open({
    useDesk: (_server, work) => {
      const corpus = { isLinkTaken: () => false };
      return work({ corpus } as unknown as Parameters<typeof work>[0]);
    },
    intake: {
      feedFromLink: async () => ONE_REPORT,
      fromLink: async () => {
        stopping.abort();
        throw new UserError('That could not be read.');
      },
    },
  });
  const { id } = await add('world');
  await reader.readDue(stopping.signal);
  expect(await feeds.find({ server: SERVER, id })).toMatchObject({
    waiting: [{ link: 'https://world.org/1', tries: 0 }],
  });
  expect(errors).toEqual([]);
});

test('an error of one feed does not affect the others, and no corpus is opened if nothing is new', async () => {
  const asked: string[] = [];
  const { reader, errors, add } = await open({
    intake: {
      feedFromLink: async (link) => {
        asked.push(link);
        if (link.includes('bad')) throw new Error('a mistake');
        return { kind: 'unchanged', fresh: null };
      },
      fromLink: () => Promise.reject(new Error('not reached')),
    },
  });
  for (const name of ['bad', 'world', 'iraq']) await add(name);
  await reader.readDue(new AbortController().signal);
  expect(asked).toHaveLength(3);
  expect(errors).toEqual([new Error('a mistake')]);
});

test('a report that there is no room for waits as long as it takes, which is reported once', async () => {
  let time = NOW.getTime();
  let isFull = true;
  let pages = 0;
  const told: string[] = [];
  const draft: Draft = {
    ...{ title: 'One', source: null, author: null, published: null, language: null },
    ...{ url: 'https://world.org/1', body: 'A text.', doubts: [] },
  };
  const desk = {
    corpus: { isLinkTaken: () => false },
    likenesses: { of: async () => [] },
    drafts: {
      findAlike: async () => null,
      beginOnce: async () => {
        if (isFull) throw new NoRoomError('Too many drafts from feeds are waiting.');
        return { id: 'draft00001' };
      },
    },
    tell: async (news: readonly FeedNews[]) => {
      told.push(...news.flatMap(({ untold }) => untold.map((each) => JSON.stringify(each))));
      return news;
    },
  };
  const { feeds, reader, add } = await open(
    {
      useDesk: (_server, work) => work(desk as unknown as Parameters<typeof work>[0]),
      intake: {
        feedFromLink: async () => ONE_REPORT,
        fromLink: async () => {
          pages += 1;
          return draft;
        },
      },
    },
    () => new Date(time),
  );
  const { id } = await add('world');
  for (let minutes = 0; minutes < 600; minutes += 1) {
    await reader.readDue(new AbortController().signal);
    time += 60_000;
  }
  // Its page is not fetched more often than it can be of use.
  expect(pages).toBeLessThanOrEqual(10);
  expect(told).toEqual([expect.stringContaining('Too many drafts from feeds are waiting.')]);
  expect(await feeds.find({ server: SERVER, id })).toMatchObject({
    isFull: true,
    waiting: [{ tries: 0 }],
  });
  isFull = false;
  time += 3_600_000;
  await reader.readDue(new AbortController().signal);
  expect(told.at(-1)).toBe('{"kind":"draft","id":"draft00001"}');
  expect(await feeds.find({ server: SERVER, id })).toMatchObject({ isFull: false, waiting: [] });
});
