import { describe, expect, test } from 'vitest';
import type { FeedReading } from '../../../src/intake/intake.ts';
import { type PlainFaultKey, userFault } from '../../../src/text/faults/user-fault.ts';
import { feedFault } from '../../../src/watch/feeds/feed-fault.ts';
import { findFeed } from '../../../src/watch/feeds/find-feed.ts';

const LINK = 'https://world.org/feed';

describe('a person who adds a feed', () => {
  test.each([
    ['fault.feed-late', 'That site took too long. Try again later.'],
    ['fault.feed-silent', 'That site did not answer. Try again later.'],
    ['fault.reading-busy', 'Too many reports are waiting to be read. Try again later.'],
    ['fault.reading-long', 'That feed takes too much time or memory to read.'],
    ['fault.site-coding', 'The content of that feed is in a form that I cannot read.'],
    ['fault.feed-none', userFault('fault.feed-none').message],
  ] satisfies [PlainFaultKey, string][])('reads after %s what to do', async (key, sentence) => {
    const read = () => Promise.reject(userFault(key));
    await expect(findFeed(LINK, read)).rejects.toThrow(new RegExp(`^${escaped(sentence)}$`));
  });

  test('is asked to try again later if the site is busy', async () => {
    const busy: FeedReading = { kind: 'busy', status: 429, retryAfter: null };
    await expect(findFeed(LINK, async () => busy)).rejects.toThrow(
      'That site asks me to wait (429). Try again later.',
    );
  });

  test('gets every other error as it is', async () => {
    const error = new Error('of the program');
    await expect(findFeed(LINK, () => Promise.reject(error))).rejects.toBe(error);
  });
});

test('why a feed cannot be read has no advice: the bot tries again by itself', () => {
  const keys: readonly PlainFaultKey[] = [
    'fault.feed-late',
    'fault.feed-silent',
    'fault.reading-busy',
    'fault.reading-long',
    'fault.reading-large',
    'fault.unreadable',
    'fault.site-coding',
  ];
  const sentences = keys.map((key) => feedFault(userFault(key)).message);
  expect(sentences.filter((sentence) => /again|paste/i.test(sentence))).toEqual([]);
});

function escaped(sentence: string): string {
  return sentence.replace(/[().]/g, '\\$&');
}
