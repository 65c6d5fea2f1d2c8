import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  QUESTIONS,
  SUGGESTIONS,
  takeOne,
  WaitError,
} from '../../src/discord/dispatch/rate-limit.ts';
import { TokenBuckets } from '../../src/rate-limit/token-buckets.ts';

/** A clock that the test moves. */
class Clock {
  #at = Date.parse('2026-11-20T12:00:00Z');
  readonly now = () => new Date(this.#at);

  wait(seconds: number): void {
    this.#at += seconds * 1_000;
  }
}

async function takeMany(buckets: TokenBuckets, member: string, times: number): Promise<number> {
  let granted = 0;
  for (let time = 0; time < times; time += 1) {
    if ((await buckets.take(member, QUESTIONS)).granted) granted += 1;
  }
  return granted;
}

describe('a member', () => {
  test('may ask five times at once, then once every six seconds', async () => {
    const clock = new Clock();
    const buckets = new TokenBuckets(clock.now);
    expect(await takeMany(buckets, 'reader', 8)).toBe(5);
    clock.wait(5.9);
    expect(await takeMany(buckets, 'reader', 3)).toBe(0);
    clock.wait(0.1);
    expect(await takeMany(buckets, 'reader', 3)).toBe(1);
    clock.wait(13);
    expect(await takeMany(buckets, 'reader', 3)).toBe(2);
    clock.wait(3_600);
    expect(await takeMany(buckets, 'reader', 8)).toBe(5);
  });

  test('learns how long to wait, and whether this is the first refusal', async () => {
    const clock = new Clock();
    const buckets = new TokenBuckets(clock.now);
    await takeMany(buckets, 'reader', 5);
    clock.wait(1.5);
    expect(await buckets.take('reader', QUESTIONS)).toEqual({
      granted: false,
      seconds: 5,
      isFirst: true,
    });
    clock.wait(3.6);
    expect(await buckets.take('reader', QUESTIONS)).toEqual({
      granted: false,
      seconds: 1,
      isFirst: false,
    });
    clock.wait(6);
    expect(await buckets.take('reader', QUESTIONS)).toEqual({ granted: true });
    expect(await buckets.take('reader', QUESTIONS)).toMatchObject({
      granted: false,
      isFirst: true,
    });
  });

  test('does not use up the questions of others', async () => {
    const buckets = new TokenBuckets(new Clock().now);
    await takeMany(buckets, 'reader', 9);
    expect(await takeMany(buckets, 'other', 9)).toBe(5);
  });

  test('has separate allowances for questions and suggestions', async () => {
    const buckets = new TokenBuckets(new Clock().now);
    await takeMany(buckets, 'reader', 9);
    for (let time = 0; time < SUGGESTIONS.burst; time += 1) {
      await takeOne(buckets, 'reader', SUGGESTIONS);
    }
    await expect(takeOne(buckets, 'reader', SUGGESTIONS)).rejects.toThrow(
      'Please wait 30 seconds. You can suggest 5 reports at once, then one every 30 seconds.',
    );
  });

  test('loses nothing when the clock is set back', async () => {
    const clock = new Clock();
    const buckets = new TokenBuckets(clock.now);
    await takeMany(buckets, 'reader', 1);
    clock.wait(-3_600);
    expect(await takeMany(buckets, 'reader', 9)).toBe(4);
  });

  test('gets a message that says how long to wait', async () => {
    const clock = new Clock();
    const buckets = new TokenBuckets(clock.now);
    await takeMany(buckets, 'reader', 5);
    await expect(takeOne(buckets, 'reader', QUESTIONS)).rejects.toThrow(
      /^Please wait 6 seconds\. You can ask 5 questions at once, then one every 6 seconds\.$/,
    );
    clock.wait(5);
    await expect(takeOne(buckets, 'reader', QUESTIONS)).rejects.toThrow(/^Please wait 1 second\./);
    await expect(takeOne(buckets, 'reader', QUESTIONS)).rejects.toBeInstanceOf(WaitError);
  });
});

test('only the members who asked last are remembered', async () => {
  const buckets = new TokenBuckets(new Clock().now, 2);
  await takeMany(buckets, 'first', 5);
  await takeMany(buckets, 'second', 5);
  await takeMany(buckets, 'first', 1);
  await takeMany(buckets, 'third', 5);
  expect(await takeMany(buckets, 'first', 1)).toBe(0);
  expect(await takeMany(buckets, 'second', 1)).toBe(1);
});

test('no timing allows more than five questions and one for every six seconds', async () => {
  const waits = fc.array(fc.nat(20_000), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(waits, async (all) => {
      const clock = new Clock();
      const buckets = new TokenBuckets(clock.now);
      let granted = 0;
      for (const wait of all) {
        clock.wait(wait / 1_000);
        granted += await takeMany(buckets, 'reader', 2);
      }
      const seconds = all.reduce((sum, wait) => sum + wait, 0) / 1_000;
      expect(granted).toBeLessThanOrEqual(5 + seconds / 6);
    }),
  );
});
