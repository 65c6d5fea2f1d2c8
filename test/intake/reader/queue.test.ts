import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { Queue, type QueueOptions } from '../../../src/intake/reader/queue.ts';
import type { Priority } from '../../../src/intake/reader/requester.ts';

/** Opens a queue, and records which tasks have begun. `end` ends a task. */
function open(options: QueueOptions) {
  const queue = new Queue(options);
  const begun: string[] = [];
  const endings = new Map<string, () => void>();
  const outcomes = new Map<string, string>();
  const come = async (name: string, priority: Priority = 'member') => {
    const work = () => {
      begun.push(name);
      return new Promise<void>((resolve) => endings.set(name, resolve));
    };
    queue.take(priority, work).then(
      () => outcomes.set(name, 'done'),
      (error: Error) => outcomes.set(name, error.message),
    );
    await setImmediate();
  };
  const end = async (name: string) => {
    endings.get(name)?.();
    await setImmediate();
  };
  return { queue, begun, outcomes, come, end };
}

describe('a queue', () => {
  it('runs as many tasks at the same time as it has places, and the others in order', async () => {
    const { begun, come, end } = open({ places: 2, reserved: 0 });
    for (const name of ['a', 'b', 'c', 'd']) await come(name);
    expect(begun).toEqual(['a', 'b']);
    await end('b');
    await end('a');
    expect(begun).toEqual(['a', 'b', 'c', 'd']);
  });

  it('runs tasks of moderators first, then of members, then of feeds', async () => {
    const { begun, come, end } = open({ places: 1, reserved: 0 });
    await come('first');
    await come('feed', 'feed');
    await come('member');
    await come('moderator', 'moderator');
    for (const name of ['first', 'moderator', 'member']) await end(name);
    expect(begun).toEqual(['first', 'moderator', 'member', 'feed']);
  });

  it('reserves a place for moderators, who may use the others too', async () => {
    const { begun, come, end } = open({ places: 2, reserved: 1 });
    await come('member');
    await come('another');
    expect(begun).toEqual(['member']);
    await come('moderator', 'moderator');
    expect(begun).toEqual(['member', 'moderator']);
    await end('moderator');
    expect(begun).toEqual(['member', 'moderator']);
    await end('member');
    await come('second moderator', 'moderator');
    expect(begun).toEqual(['member', 'moderator', 'another', 'second moderator']);
  });

  it('gives a place to a member while a moderator has the reserved one', async () => {
    const { begun, come } = open({ places: 2, reserved: 1 });
    await come('moderator', 'moderator');
    await come('member');
    expect(begun).toEqual(['moderator', 'member']);
  });

  it('refuses a task only if too many of its priority are waiting', async () => {
    const waiting = { moderator: 1, member: 2, feed: 0 };
    const { outcomes, come, end, begun } = open({ places: 1, reserved: 0, waiting });
    for (const name of ['a', 'b', 'c', 'd']) await come(name);
    await come('feed', 'feed');
    await come('moderator', 'moderator');
    expect([...outcomes.keys()]).toEqual(['d', 'feed']);
    expect(outcomes.get('d')).toMatch(/^Too many reports are being read.*try again in a minute\.$/);
    for (const name of ['a', 'moderator', 'b', 'c']) await end(name);
    expect(begun).toEqual(['a', 'moderator', 'b', 'c']);
  });

  it('continues after a task has failed', async () => {
    const { queue } = open({ places: 1, reserved: 0 });
    const failing = queue.take('member', async () => {
      throw new Error('broken');
    });
    const next = queue.take('member', async () => 'read');
    await expect(failing).rejects.toThrow('broken');
    expect(await next).toBe('read');
  });
});
