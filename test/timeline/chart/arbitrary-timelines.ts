import fc from 'fast-check';
import type { Timeline } from '../../../src/timeline/timeline.ts';
import { daysAfter, makeEntry, makeTimeline } from './timelines.ts';

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.lorem({ maxCount: 30 }),
  fc.constantFrom(
    'قال المتحدث إن ائتلاف الفتح سيعقد اجتماعاً طارئاً يوم السبت لبحث الوضع الأمني.',
    '漢字',
    '',
  ),
);

/** Up to 25 entries, in order, within one day or up to thirty years. */
export const arbitraryTimeline: fc.Arbitrary<Timeline> = fc
  .record({
    first: fc.integer({ min: 0, max: 20_000 }).map((days) => daysAfter('1970-01-01', days)),
    length: fc.constantFrom(0, 1, 7, 30, 90, 365, 1_500, 11_000),
    topic: words,
    entries: fc.array(
      fc.record({
        place: fc.double({ min: 0, max: 1, noNaN: true }),
        kind: fc.constantFrom('day', 'day', 'month', 'year', 'range'),
        lasts: fc.integer({ min: 0, max: 400 }),
        words,
        uncertain: fc.constantFrom(
          null,
          { printed: ['2014-08-18'], stored: '2016-08-03' },
          { printed: ['2014-09-12', '2014-12-09'], stored: '2016' },
        ),
      }),
      { minLength: 1, maxLength: 25 },
    ),
  })
  .map(({ first, length, topic, entries }) => {
    const ordered = entries.toSorted((one, other) => one.place - other.place);
    return makeTimeline(
      ordered.map(({ place, kind, lasts, words, uncertain }) => {
        const day = daysAfter(first, Math.floor(place * length));
        const entry =
          kind === 'range'
            ? makeEntry(day, words, daysAfter(day, lasts))
            : makeEntry(day.slice(0, { day: 10, month: 7, year: 4 }[kind]), words);
        return { ...entry, when: { ...entry.when, uncertain } };
      }),
      topic,
    );
  });
