import { expect, test } from 'vitest';
import { type Grant, QUESTIONS, type RateLimit } from '../../src/rate-limit/rate-limit.ts';
import { SharedRateLimit } from '../../src/rate-limit/shared-rate-limit.ts';
import { TokenBuckets } from '../../src/rate-limit/token-buckets.ts';

const GRANTED: Grant = { granted: true };

/** The shared limit, which can fail or stay silent. */
class Shared implements RateLimit {
  state: 'there' | 'away' | 'silent' = 'there';
  asked = 0;

  async take(): Promise<Grant> {
    this.asked += 1;
    if (this.state === 'away') throw new Error('away');
    if (this.state === 'silent') await new Promise(() => undefined);
    return GRANTED;
  }
}

function open(pause: number) {
  const shared = new Shared();
  const reasons: string[] = [];
  const limit = new SharedRateLimit({
    shared,
    own: new TokenBuckets(() => new Date(0)),
    onAway: (error) => reasons.push(String(error)),
    patience: 50,
    pause,
  });
  return { shared, reasons, limit };
}

async function grantsOf(limit: RateLimit, times: number): Promise<number> {
  let granted = 0;
  for (let time = 0; time < times; time += 1) {
    if ((await limit.take('reader', QUESTIONS)).granted) granted += 1;
  }
  return granted;
}

test('members are limited over all processes while the shared limit answers', async () => {
  const { limit, shared, reasons } = open(0);
  expect(await grantsOf(limit, 8)).toBe(8);
  expect(shared.asked).toBe(8);
  expect(reasons).toEqual([]);
});

test.each(['away', 'silent'] as const)(
  'members are limited by this process while the database is %s, which is reported once',
  async (state) => {
    const { limit, shared, reasons } = open(0);
    shared.state = state;
    expect(await grantsOf(limit, 7)).toBe(5);
    expect(reasons).toHaveLength(1);
    shared.state = 'there';
    expect(await grantsOf(limit, 7)).toBe(7);
    shared.state = state;
    await grantsOf(limit, 2);
    expect(reasons).toHaveLength(2);
  },
);

test('no one waits again for a limit that has just failed', async () => {
  const { limit, shared } = open(60_000);
  shared.state = 'silent';
  expect(await grantsOf(limit, 4)).toBe(4);
  expect(shared.asked).toBe(1);
});
