import { expect, test } from 'vitest';
import { Doubts, USUAL_DOUBTS } from '../../src/storage/folder/watching/comparison-times.ts';

const QUIET = { isWatched: true, isQuiet: true };
const BUSY = { isWatched: true, isQuiet: false };
const DEAF = { isWatched: false, isQuiet: true };
const { check, interval, unwatchedInterval, burst, patience } = USUAL_DOUBTS;

/** Checks on schedule until there is a reason to compare, for at most this many milliseconds. */
function checkFor(doubts: Doubts, from: number, milliseconds: number, state = QUIET) {
  for (let now = from + check; now <= from + milliseconds; now += check) {
    const reason = doubts.check(now, state);
    if (reason !== null) return { reason, after: now - from };
  }
  return null;
}

test('a quiet folder is compared every five minutes', () => {
  const doubts = new Doubts(USUAL_DOUBTS, 0);
  expect(checkFor(doubts, 0, 2 * interval)).toEqual({ reason: 'interval', after: 300_000 });
  doubts.noteComparison(interval, interval + 10);
  expect(checkFor(doubts, interval, interval - check)).toBeNull();
});

test('a folder that the system does not watch is compared every 30 seconds', () => {
  const doubts = new Doubts(USUAL_DOUBTS, 0);
  expect(checkFor(doubts, 0, interval, DEAF)).toEqual({
    reason: 'unwatched',
    after: unwatchedInterval,
  });
});

test('after a burst, a folder is compared when it is quiet again, or after a while', () => {
  for (const [state, after] of [
    [QUIET, check],
    [BUSY, check + patience],
  ] as const) {
    const doubts = new Doubts(USUAL_DOUBTS, 0);
    for (let event = 0; event <= burst; event += 1) doubts.noteEvent();
    expect(checkFor(doubts, 0, interval, state)).toEqual({ reason: 'burst', after });
  }
});

test('a few events are no reason to compare', () => {
  const doubts = new Doubts(USUAL_DOUBTS, 0);
  for (let event = 0; event < burst; event += 1) doubts.noteEvent();
  expect(checkFor(doubts, 0, interval - check)).toBeNull();
});

test('a folder is compared after a pause, and after the clock was set back', () => {
  const doubts = new Doubts(USUAL_DOUBTS, 1_000_000);
  expect(doubts.check(1_000_000 + 60_000, QUIET)).toBe('pause');
  expect(doubts.check(500_000, QUIET)).toBe('pause');
  expect(checkFor(doubts, 500_000, interval - check)).toBeNull();
  expect(checkFor(doubts, 500_000 + interval - check, interval)).toMatchObject({
    reason: 'interval',
  });
});

test('comparing takes at most a tenth of the time', () => {
  const doubts = new Doubts(USUAL_DOUBTS, 0);
  doubts.noteComparison(0, 2_000);
  for (let event = 0; event <= burst; event += 1) doubts.noteEvent();
  expect(checkFor(doubts, 2_000, interval)).toEqual({ reason: 'burst', after: 20_000 });
});
