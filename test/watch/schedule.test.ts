import { describe, expect, test } from 'vitest';
import { nextTime, readZone, type Schedule } from '../../src/watch/schedule/schedule.ts';

/** The moments of a schedule from one to another, each asked for some seconds after the one before. */
function momentsOf(schedule: Schedule, from: string, to: string): string[] {
  const moments: string[] = [];
  let at = new Date(from);
  for (;;) {
    const next = nextTime(schedule, at);
    if (next > new Date(to)) return moments;
    moments.push(next.toISOString());
    at = new Date(next.getTime() + 7_000);
  }
}

/** The next four moments of a schedule. */
function firstFour(schedule: Schedule, from: Date): Date[] {
  let at = from;
  return Array.from({ length: 4 }, () => {
    at = nextTime(schedule, at);
    return at;
  });
}

/** Noon of a day of 2026, counted from its first. */
const noonOf = (day: number) => new Date(Date.UTC(2026, 0, 1 + day, 12));

/** The days of 2026 on which the clocks of a zone show another offset than the day before. */
function changesOf(zone: string): number[] {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const offsets = Array.from(
    { length: 365 },
    (_, day) => format.format(noonOf(day)).split('GMT')[1],
  );
  return [...offsets.keys()].filter((day) => day > 0 && offsets[day] !== offsets[day - 1]);
}

describe('the times of digests', () => {
  test('are one a day by the clocks of the zone', () => {
    const schedule = { often: 'daily', hour: 8, zone: 'Asia/Kolkata' } as const;
    expect(momentsOf(schedule, '2026-11-20T00:00:00Z', '2026-11-22T23:00:00Z')).toEqual([
      '2026-11-20T02:30:00.000Z',
      '2026-11-21T02:30:00.000Z',
      '2026-11-22T02:30:00.000Z',
    ]);
  });

  test('are one a week, on Monday', () => {
    const schedule = { often: 'weekly', hour: 18, zone: 'UTC' } as const;
    expect(momentsOf(schedule, '2026-11-20T12:00:00Z', '2026-12-01T00:00:00Z')).toEqual([
      '2026-11-23T18:00:00.000Z',
      '2026-11-30T18:00:00.000Z',
    ]);
  });

  test.each([
    // Clocks go from 2:00 to 3:00, and back from 3:00 to 2:00.
    ['Europe/Berlin', 2, '2026-03-28T12:00:00Z', ['2026-03-29T01:00', '2026-03-30T00:00']],
    ['Europe/Berlin', 2, '2026-10-24T12:00:00Z', ['2026-10-25T00:00', '2026-10-26T01:00']],
    // Back from 1:00 to 0:00, and from 0:00 to 1:00 at midnight.
    ['America/Havana', 0, '2026-10-31T12:00:00Z', ['2026-11-01T04:00', '2026-11-02T05:00']],
    ['America/Havana', 0, '2026-03-07T12:00:00Z', ['2026-03-08T05:00', '2026-03-09T04:00']],
    // Half an hour.
    ['Australia/Lord_Howe', 2, '2026-10-03T00:00:00Z', ['2026-10-03T15:30', '2026-10-04T15:00']],
  ])('in %s at %i are once in the night in which clocks change', (zone, hour, from, expected) => {
    const to = new Date(Date.parse(from) + 2 * 86_400_000).toISOString();
    const moments = momentsOf({ often: 'daily', hour, zone }, from, to);
    expect(moments.slice(0, 2).map((moment) => moment.slice(0, 16))).toEqual(expected);
  });

  test('are one a day in every zone, at each hour at which clocks change somewhere', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      const local = new Intl.DateTimeFormat('en-CA', { timeZone: zone });
      for (const day of [0, ...changesOf(zone)]) {
        for (const hour of [0, 1, 2, 3]) {
          const days = firstFour({ often: 'daily', hour, zone }, noonOf(day - 2)).map(
            (moment) => Date.parse(local.format(moment)) / 86_400_000,
          );
          const [first = 0] = days;
          expect(days, zone).toEqual([first, first + 1, first + 2, first + 3]);
        }
      }
    }
  });
});

describe('a time zone', () => {
  test.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    [' europe/berlin ', 'Europe/Berlin'],
    ['Berlin', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['america/argentina/buenos aires', 'America/Argentina/Buenos_Aires'],
    ['utc', 'UTC'],
    ['GMT', 'UTC'],
  ])('is read from “%s”', (typed, zone) => {
    const expected = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    const read = readZone(typed);
    expect(new Intl.DateTimeFormat('en', { timeZone: read }).resolvedOptions().timeZone).toBe(
      expected,
    );
  });

  test.each([
    ['Mars/Olympus', 'There is no time zone “Mars/Olympus”.'],
    ['Europe/Berlinn', 'There is no time zone “Europe/Berlinn”.'],
    ['+02:00', 'There is no time zone “+02:00”.'],
    ['CEST', 'There is no time zone “CEST”.'],
    ['', 'for example Europe/Berlin, America/New_York, UTC.'],
    ['argentina', 'for example America/Argentina/'],
    ['x'.repeat(4_000), `There is no time zone “${'x'.repeat(60)}”.`],
  ])('is refused if it is “%.20s”', (typed, sentence) => {
    expect(() => readZone(typed)).toThrow(sentence);
  });
});
