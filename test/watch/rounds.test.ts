import { expect, onTestFinished, test } from 'vitest';
import { CLOCK } from '../../src/watch/rounds/clock.ts';
import { type Duty, ONLY_PROCESS } from '../../src/watch/rounds/duty.ts';
import { Rounds } from '../../src/watch/rounds/rounds.ts';
import { PlayedClock } from './played-clock.ts';

const MINUTE = 60_000;

interface Started {
  readonly clock?: PlayedClock;
  readonly duty?: Duty;
  readonly run: (signal: AbortSignal) => Promise<void>;
}

function start({ clock = new PlayedClock(), duty = ONLY_PROCESS, run }: Started) {
  const errors: unknown[] = [];
  const rounds = new Rounds({
    ...{ duty, clock },
    rounds: [{ name: 'reading', every: MINUTE, run }],
    onError: (round, error) => errors.push([round, String(error)]),
  });
  rounds.start();
  onTestFinished(() => rounds.stop());
  return { rounds, clock, errors };
}

/** A duty that says what a test wants it to say. */
function dutyOf(lasts = MINUTE) {
  const said = { isMine: true as boolean | Error, taken: 0, released: 0 };
  const duty: Duty = {
    lasts,
    take: async () => {
      said.taken += 1;
      if (said.isMine instanceof Error) throw said.isMine;
      return said.isMine;
    },
    release: async () => {
      said.released += 1;
    },
  };
  return { duty, said };
}

test('a round begins after its pause, and again after each pause', async () => {
  let times = 0;
  const { clock } = start({
    run: async () => {
      times += 1;
    },
  });
  await clock.pass(MINUTE - 1);
  expect(times).toBe(0);
  await clock.pass(1);
  expect(times).toBe(1);
  await clock.pass(5 * MINUTE);
  expect(times).toBe(6);
});

test('a round never overlaps itself', async () => {
  let end: () => void = () => undefined;
  const isDone = new Promise<void>((resolve) => {
    end = resolve;
  });
  let begun = 0;
  const { clock } = start({
    run: async () => {
      begun += 1;
      await isDone;
    },
  });
  await clock.pass(10 * MINUTE);
  expect(begun).toBe(1);
  end();
  await clock.pass(MINUTE);
  expect(begun).toBe(2);
});

test('a round that fails is reported and runs again', async () => {
  let times = 0;
  const { clock, errors } = start({
    run: async () => {
      times += 1;
      if (times === 1) throw new Error('the site is away');
    },
  });
  await clock.pass(2 * MINUTE);
  expect(times).toBe(2);
  expect(errors).toEqual([['reading', 'Error: the site is away']]);
});

test('an outage is reported once, and again when it comes back', async () => {
  let times = 0;
  const { clock, errors } = start({
    run: async () => {
      times += 1;
      if (times !== 4) throw new Error('the database is away');
    },
  });
  await clock.pass(3 * MINUTE);
  expect(errors).toHaveLength(1);
  await clock.pass(3 * MINUTE);
  expect(errors).toHaveLength(2);
});

test('stopping aborts a round under way, waits for it, and gives up the duty', async () => {
  const { duty, said } = dutyOf();
  const done: string[] = [];
  const { rounds, clock } = start({
    duty,
    run: (signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          done.push('round');
          resolve();
        });
      }),
  });
  await clock.pass(MINUTE);
  await rounds.stop();
  expect(done).toEqual(['round']);
  expect(said.released).toBe(1);
  await clock.pass(10 * MINUTE);
  expect(done).toEqual(['round']);
});

test('a process without the duty does nothing', async () => {
  const { duty, said } = dutyOf();
  said.isMine = false;
  let times = 0;
  const { clock } = start({
    duty,
    run: async () => {
      times += 1;
    },
  });
  await clock.pass(3 * MINUTE);
  expect(times).toBe(0);
  said.isMine = true;
  await clock.pass(MINUTE);
  expect(times).toBe(1);
});

test.each([
  { how: 'another process takes over', isMine: false },
  { how: 'nobody can say who has the duty', isMine: new Error('away') },
])('a long round renews its duty, and is aborted when $how', async ({ isMine }) => {
  const { duty, said } = dutyOf();
  let isAborted = false;
  const { clock } = start({
    duty,
    run: (signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => {
          isAborted = true;
          resolve();
        });
      }),
  });
  await clock.pass(4 * MINUTE);
  expect(said.taken).toBeGreaterThan(4);
  expect(isAborted).toBe(false);
  said.isMine = isMine;
  await clock.pass(MINUTE);
  expect(isAborted).toBe(true);
});

test('the clock of the machine stops waiting when it is told to', async () => {
  const stopping = new AbortController();
  const waiting = CLOCK.wait(3_600_000, stopping.signal);
  stopping.abort();
  await expect(waiting).resolves.toBeUndefined();
});
