import { describe, expect, test } from 'vitest';
import type { Actor } from '../../../src/corpus/change.ts';
import { faultSentence } from '../../../src/text/faults/user-fault.ts';
import { type FeedSettings, readFeedText, writeFeed } from '../../../src/watch/feeds/feed.ts';
import type { FeedStore } from '../../../src/watch/feeds/feed-store.ts';
import { copyFeeds, Feeds, MOST_FEEDS } from '../../../src/watch/feeds/feeds.ts';
import { KINDS } from '../../corpus/kinds.ts';

const SERVER = '100000000000000001';
const OTHER = '100000000000000003';
const LAYLA: Actor = { kind: 'member', id: '2', name: 'Layla' };
const NOW = '2026-11-20T12:00:00.000Z';
const LATER = '2026-11-20T13:00:00.000Z';

function settings(name: string, changed: Partial<FeedSettings> = {}): FeedSettings {
  const link = `https://${name.toLowerCase()}.org/feed`;
  return { link, name, channel: null, words: '', publish: 'drafts', ...changed };
}

function open(store: FeedStore, now = NOW) {
  const faults: string[] = [];
  let made = 0;
  const feeds = new Feeds(store, {
    now: () => new Date(now),
    randomId: () => {
      made += 1;
      return `feed${String(made).padStart(6, '0')}`;
    },
    onFault: (message) => faults.push(message),
  });
  return { feeds, faults };
}

describe.each(KINDS)('feeds $kind', ({ make }) => {
  test('that an earlier version stored are read, with its sentences in English', async () => {
    const place = await make();
    const { feeds } = open(await place.openFeeds());
    const feed = await feeds.add(SERVER, settings('World'), LAYLA);
    const stored = writeFeed({
      ...feed,
      failing: { since: NOW, times: 2, sentence: 'Away.' as never },
      untold: [{ kind: 'notice', sentence: 'Away.' as never }],
    });
    const sentence = { message: 'Away.', told: null };
    expect(readFeedText(stored)).toEqual({
      ...feed,
      failing: { since: NOW, times: 2, sentence },
      untold: [{ kind: 'notice', sentence }],
    });
  });

  test('survive a restart with how far they were read', async () => {
    const place = await make();
    const { feeds } = open(await place.openFeeds());
    const { id } = await feeds.add(SERVER, settings('World'), LAYLA);
    await feeds.change({ server: SERVER, id }, (feed) => ({
      ...feed,
      ...{ read: NOW, etag: '"a"', seen: [['key', 'print', 'text', 7]], offered: 3 },
      waiting: [
        {
          key: 'key',
          link: 'https://world.org/1',
          title: 'One',
          isChanged: false,
          after: null,
          tries: 1,
        },
      ],
      untold: [{ kind: 'draft', id: '0000000007' }],
      failing: {
        since: NOW,
        times: 2,
        sentence: faultSentence('fault.feed-busy', { status: '429' }),
      },
    }));
    const again = open(await place.openFeeds());
    expect(await again.feeds.list(SERVER)).toEqual([await feeds.find({ server: SERVER, id })]);
    expect(again.faults).toEqual([]);
    expect(await again.feeds.list(OTHER)).toEqual([]);
  });

  test('are due at once, then when they say, and never while they are paused', async () => {
    const place = await make();
    const { feeds } = open(await place.openFeeds());
    const address = { server: SERVER, id: (await feeds.add(SERVER, settings('World'), LAYLA)).id };
    const { id } = await feeds.add(OTHER, settings('World'), LAYLA);
    const own = async (now: string) => {
      const due = await open(await place.openFeeds(), now).feeds.due();
      return due.filter(({ server }) => server === SERVER || server === OTHER);
    };
    expect(await own(NOW)).toEqual(expect.arrayContaining([address, { server: OTHER, id }]));
    await feeds.change(address, (feed) => ({ ...feed, due: LATER }));
    expect(await own(NOW)).toEqual([{ server: OTHER, id }]);
    expect(await own(LATER)).toEqual([{ server: OTHER, id }, address]);
    await feeds.change(address, (feed) => ({ ...feed, paused: NOW }));
    expect(await own(LATER)).toEqual([{ server: OTHER, id }]);
  });

  test('are due for an entry that waits, before the next reading', async () => {
    const { feeds } = open(await (await make()).openFeeds(), LATER);
    const address = { server: SERVER, id: (await feeds.add(SERVER, settings('World'), LAYLA)).id };
    const waiting = {
      key: 'k',
      link: 'https://world.org/1',
      title: null,
      isChanged: false,
      tries: 0,
    };
    await feeds.change(address, (feed) => ({
      ...feed,
      due: '2026-11-21T12:00:00.000Z',
      waiting: [{ ...waiting, after: NOW }],
    }));
    expect(await feeds.due()).toContainEqual(address);
  });

  test('are not added twice, whatever the spelling of their link', async () => {
    const { feeds } = open(await (await make()).openFeeds());
    await feeds.add(SERVER, settings('World'), LAYLA);
    const again = settings('Again', { link: 'http://www.world.org/feed/' });
    await expect(feeds.add(SERVER, again, LAYLA)).rejects.toThrow('as “World”');
    await feeds.add(OTHER, again, LAYLA);
  });

  test('change one after the other, so that no change is lost', async () => {
    const { feeds } = open(await (await make()).openFeeds());
    const address = { server: SERVER, id: (await feeds.add(SERVER, settings('World'), LAYLA)).id };
    await Promise.all(
      Array.from({ length: 10 }, () =>
        feeds.change(address, (feed) => ({ ...feed, offered: feed.offered + 1 })),
      ),
    );
    expect(await feeds.find(address)).toMatchObject({ offered: 10 });
  });

  test('are removed once, and a removed feed is not written again', async () => {
    const { feeds } = open(await (await make()).openFeeds());
    const address = { server: SERVER, id: (await feeds.add(SERVER, settings('World'), LAYLA)).id };
    expect(await feeds.remove(address)).toMatchObject({ name: 'World' });
    expect(await feeds.remove(address)).toBeNull();
    expect(await feeds.change(address, (feed) => ({ ...feed, offered: 1 }))).toBeNull();
    expect(await feeds.list(SERVER)).toEqual([]);
    expect(await feeds.due()).not.toContainEqual(address);
  });

  test('that cannot be read are told once and left alone', async () => {
    const store = await (await make()).openFeeds();
    await store.write({ server: SERVER, id: '0000000009' }, '{"id":', NOW);
    const { feeds, faults } = open(store);
    expect(await feeds.list(SERVER)).toEqual([]);
    expect(await feeds.list(SERVER)).toEqual([]);
    expect(faults).toEqual([expect.stringContaining('0000000009')]);
  });

  test('are not found under forged ids', async () => {
    const { feeds } = open(await (await make()).openFeeds());
    for (const id of ['', '../settings', 'FEED000001', '0000000001']) {
      expect(await feeds.find({ server: SERVER, id })).toBeNull();
      expect(await feeds.remove({ server: SERVER, id })).toBeNull();
    }
  });

  test('are copied into another place', async () => {
    const [from, to] = [await (await make()).openFeeds(), await (await make()).openFeeds()];
    const { feeds } = open(from);
    const { id } = await feeds.add(SERVER, settings('World'), LAYLA);
    await from.write({ server: SERVER, id: '0000000009' }, 'broken', null);
    expect(await copyFeeds(from, to, SERVER)).toBe(1);
    expect(await copyFeeds(from, to, SERVER)).toBe(1);
    expect(await open(to).feeds.list(SERVER)).toEqual(await feeds.list(SERVER).then((all) => all));
    expect(await open(to).feeds.due()).toContainEqual({ server: SERVER, id });
  });
});

test('a server reads at most 200 feeds, and a list is taken as far as there is room', async () => {
  const [kind] = KINDS;
  if (!kind) throw new Error('There is no place for feeds');
  const { feeds } = open(await (await kind.make()).openFeeds());
  const all = Array.from({ length: MOST_FEEDS + 5 }, (_, at) => settings(`Paper${at}`));
  const { added, known, left } = await feeds.addAll(SERVER, [...all, settings('Paper0')], LAYLA);
  expect([added.length, known, left]).toEqual([MOST_FEEDS, 1, 5]);
  await expect(feeds.add(SERVER, settings('More'), LAYLA)).rejects.toThrow('200 feeds');
});
