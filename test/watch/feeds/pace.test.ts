import { expect, test } from 'vitest';
import type { Failing } from '../../../src/watch/feeds/feed.ts';
import { countFailure, nextReading } from '../../../src/watch/feeds/pace.ts';

const AWAY = { message: 'Away.', told: null };

const NOW = new Date('2026-11-20T12:00:00Z');
const MINUTE = 60_000;

test.each([
  ['says nothing', null, null, 15],
  ['asks for a minute', MINUTE, null, 10],
  ['is fresh for no time', null, 0, 10],
  ['asks for an hour', 60 * MINUTE, null, 60],
  ['asks for an hour in its feed and for two in its answer', 60 * MINUTE, 120 * MINUTE, 120],
  ['asks for a year', null, 525_600 * MINUTE, 1_440],
])('a publisher who %s is asked again after some minutes', (_what, feed, site, minutes) => {
  expect(nextReading(NOW, { feed, site })).toBe(
    new Date(NOW.getTime() + minutes * MINUTE).toISOString(),
  );
});

test('a feed that fails is tried at longer and longer intervals, reported once and paused after a week', () => {
  let failing: Failing | null = null;
  let now = NOW;
  let reported = 0;
  const pauses: number[] = [];
  for (;;) {
    const next = countFailure(failing, AWAY, now);
    if (next.isTold) reported += 1;
    pauses.push((Date.parse(next.due) - now.getTime()) / MINUTE);
    failing = next.failing;
    if (next.isPaused) break;
    now = new Date(next.due);
  }
  expect(pauses.slice(0, 5)).toEqual([10, 20, 40, 80, 160]);
  expect(Math.max(...pauses)).toBe(720);
  expect(reported).toBe(1);
  expect(now.getTime() - NOW.getTime()).toBeGreaterThanOrEqual(7 * 1_440 * MINUTE);
  expect(failing).toMatchObject({ since: NOW.toISOString(), sentence: AWAY });
});

test('patience that a site asks for is kept, up to a day', () => {
  const due = (retryAfter: number) => Date.parse(countFailure(null, AWAY, NOW, retryAfter).due);
  expect(due(120 * MINUTE) - NOW.getTime()).toBe(120 * MINUTE);
  expect(due(0) - NOW.getTime()).toBe(10 * MINUTE);
  expect(due(525_600 * MINUTE) - NOW.getTime()).toBe(1_440 * MINUTE);
});
