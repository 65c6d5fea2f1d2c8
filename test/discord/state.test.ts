import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleKey } from '../../src/corpus/format/identifier.ts';
import { decodeContext, encodeContext } from '../../src/discord/state/context.ts';
import {
  decodeAnswered,
  decodeDelete,
  encodeDelete,
  encodeDeleteAnswer,
} from '../../src/discord/state/delete.ts';
import {
  decodeFeed,
  decodeFeedsPage,
  encodeFeed,
  encodeFeedsPage,
} from '../../src/discord/state/feed.ts';
import { kindOf } from '../../src/discord/state/fields.ts';
import { namesOf } from '../../src/discord/state/marks.ts';
import { decodePage, encodePage } from '../../src/discord/state/page.ts';
import {
  decodeReading,
  encodeExample,
  encodeReading,
  isExample,
} from '../../src/discord/state/possible-question.ts';
import { decodePrinted, encodePrinted } from '../../src/discord/state/printed.ts';
import { decodeTimeline, encodeTimeline } from '../../src/discord/state/timeline-state.ts';
import { type Filters, NO_FILTERS } from '../../src/search/filters.ts';
import { anyCharacter } from '../characters.ts';

const day = fc
  .date({ min: new Date('0000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const names = fc.uniqueArray(fc.string({ maxLength: 40 }), { maxLength: 5 });

describe('the state of a Context button', () => {
  test('is decoded as it was, from at most 100 characters, for every article and span', () => {
    const offset = fc.nat(1_048_576);
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter }),
        fc.tuple(offset, offset, offset, offset),
        fc.nat(0xffffffff),
        (id, offsets, check) => {
          const [from = 0, start = 0, end = 0, to = 0] = [...offsets].sort((a, b) => a - b);
          const state = {
            key: articleKey(id),
            span: { start, end },
            passage: { start: from, end: to },
            check,
          };
          const customId = encodeContext(state);
          expect(customId.length).toBeLessThanOrEqual(100);
          expect(kindOf(customId)).toBe('context');
          expect(decodeContext(customId)).toEqual(state);
        },
      ),
    );
  });
});

describe('the state of a button to the reports that print some words', () => {
  test('is decoded as it was, unless its spans do not fit', () => {
    const span = fc.tuple(fc.nat(1_048_576), fc.nat(4_000));
    fc.assert(
      fc.property(
        fc.string({ unit: anyCharacter }),
        fc.array(span, { minLength: 1, maxLength: 10 }),
        fc.nat(0xffffffff),
        fc.nat(10_000),
        fc.constantFrom('123456789012345678', null),
        (id, pairs, check, offset, asker) => {
          let end = 0;
          const spans = pairs.map(([gap, length]) => {
            const start = end + gap;
            end = start + length;
            return { start, end };
          });
          const state = { key: articleKey(id), spans, check, offset, asker };
          const customId = encodePrinted(state);
          if (spans.length < 4) expect(customId).not.toBeNull();
          if (customId === null) return;
          expect(customId.length).toBeLessThanOrEqual(100);
          expect(kindOf(customId)).toBe('printed');
          expect(decodePrinted(customId)).toEqual(state);
        },
      ),
    );
  });
});

describe('the custom id of an example', () => {
  test.each([
    'example',
    'example:',
    'example:-1',
    'example:0:0',
    'example:A',
    'examples:0',
    'more:0',
  ])('is not %s', (customId) => {
    expect(isExample(customId)).toBe(false);
  });

  test('is read back', () => {
    for (const index of [0, 2, 40]) expect(isExample(encodeExample(index))).toBe(true);
  });
});

describe('a custom id with words that are printed', () => {
  const key = articleKey('report');
  const asker = '100000000000000001';

  test.each([
    ['whole', `printed:${key}:1:0:${asker}:1:2`, true],
    ['without an asker', `printed:${key}:1:0::1:2`, true],
    ['with another kind of key', `printed:report:1:0:${asker}:1:2`, false],
    ['with an asker who is nobody', `printed:${key}:1:0:someone:1:2`, false],
    ['with half a span', `printed:${key}:1:0:${asker}:1:2:3`, false],
    ['with no number', `printed:${key}:1:0:${asker}:1:-2`, false],
    ['of another button', `context:${key}:1:0:${asker}:1:2`, false],
  ])('is read only if it is one of ours: %s', (_, customId, isOurs) => {
    expect(decodePrinted(customId) !== null).toBe(isOurs);
  });
});

describe('the state of a More button', () => {
  test('is decoded as it was, with the names in its filters', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.option(day),
        fc.option(day),
        names,
        names,
        (offset, after, before, sources, authors) => {
          const customId = encodePage('more', offset, { sources, authors, after, before }) ?? '';
          expect(customId.length).toBeLessThanOrEqual(100);
          const state = decodePage('more', customId);
          expect(state).toMatchObject({ offset, after, before });
          expect(namesOf(state?.sources ?? [], sources)).toEqual(sources);
          expect(namesOf(state?.authors ?? [], authors)).toEqual(authors);
        },
      ),
    );
  });

  test('is not written when its filters have more names than fit', () => {
    const sources = Array.from({ length: 14 }, (_, index) => `Source ${index}`);
    expect(encodePage('more', 3, { sources, authors: [], after: null, before: null })).toBeNull();
  });

  test('is not partly resolved when one of its names is gone', () => {
    const filters = { sources: ['Xinhua', 'AP'], authors: [], after: null, before: null };
    const { sources } = decodePage('more', encodePage('more', 3, filters) ?? '') ?? { sources: [] };
    expect(namesOf(sources, ['AP', 'Reuters', 'Xinhua'])).toEqual(['Xinhua', 'AP']);
    expect(namesOf(sources, ['AP', 'Reuters'])).toBeNull();
  });
});

describe('the state of a button of a timeline', () => {
  const options = (sources: readonly string[]) => ({
    filters: { sources, authors: [], after: null, before: null },
    from: '2018-12-01',
    to: null,
    entries: 25,
    quotes: 1,
  });

  test('is decoded as it was, with the sources in its filters', () => {
    fc.assert(
      fc.property(
        fc.nat(100),
        fc.integer({ min: 1, max: 25 }),
        fc.option(day),
        fc.option(day),
        names,
        (start, entries, from, to, sources) => {
          const asker = '9'.repeat(20);
          const wanted = { ...options(sources), from, to, entries };
          for (const kind of ['timeline', 'export'] as const) {
            const customId = encodeTimeline(kind, start, wanted, asker) ?? '';
            expect(customId.length).toBeLessThanOrEqual(100);
            expect(kindOf(customId)).toBe(kind);
            const state = decodeTimeline(kind, customId);
            expect(state).toMatchObject({ start, entries, from, to, asker });
            expect(namesOf(state?.sources ?? [], sources)).toEqual(sources);
          }
        },
      ),
    );
  });

  test('is not written when its filters have more sources than fit', () => {
    const sources = Array.from({ length: 14 }, (_, index) => `Source ${index}`);
    expect(encodeTimeline('timeline', 0, options(sources), '100000000000000001')).toBeNull();
  });
});

describe('the state of a Delete button', () => {
  test('is the id of the person who asked', () => {
    expect(decodeDelete(encodeDelete('100000000000000001'))).toBe('100000000000000001');
    expect(decodeAnswered(encodeDelete('100000000000000001'))).toBeNull();
  });

  test('also has the filters of the answer', () => {
    fc.assert(
      fc.property(fc.option(day), fc.option(day), names, (after, before, sources) => {
        const filters = { sources, authors: [], after, before };
        const customId = encodeDeleteAnswer('9'.repeat(20), filters);
        expect(customId.length).toBeLessThanOrEqual(100);
        expect(kindOf(customId)).toBe('delete');
        expect(decodeDelete(customId)).toBe('9'.repeat(20));
        const read = decodeAnswered(customId);
        expect(read).toMatchObject({ after, before });
        expect(namesOf(read?.sources ?? [], sources)).toEqual(sources);
      }),
    );
  });

  test('still deletes when its filters have more names than fit', () => {
    const sources = Array.from({ length: 14 }, (_, index) => `Source ${index}`);
    const filters = { sources, authors: [], after: null, before: null };
    const customId = encodeDeleteAnswer('100000000000000001', filters);
    expect(decodeDelete(customId)).toBe('100000000000000001');
    expect(decodeAnswered(customId)).toBeNull();
  });
});

describe('a speaker in the filters', () => {
  const asker = '100000000000000001';
  const filters = { ...NO_FILTERS, speaker: 'Pat Ryder' };

  test('is in every state that has filters', () => {
    expect(decodePage('more', encodePage('more', 3, filters) ?? '')).toEqual({
      offset: 3,
      ...filters,
    });
    expect(decodeAnswered(encodeDeleteAnswer(asker, filters))).toEqual(filters);
    expect(decodeDelete(encodeDeleteAnswer(asker, filters))).toBe(asker);
    const reading = encodeReading(1, asker, filters) ?? '';
    expect(decodeReading(reading)?.filters).toEqual(filters);
    const options = { filters, from: null, to: null, entries: 8, quotes: 1 };
    const customId = encodeTimeline('timeline', 0, options, asker) ?? '';
    expect(decodeTimeline('timeline', customId)?.speaker).toBe('Pat Ryder');
  });

  test('is not cut if it does not fit', () => {
    const long = {
      ...filters,
      speaker: 'x'.repeat(60),
      sources: ['AP', 'AFP', 'Xinhua', 'SANA', 'BBC'],
    };
    expect(encodePage('more', 3, long)).toBeNull();
    expect(decodeDelete(encodeDeleteAnswer(asker, long))).toBe(asker);
    expect(decodeAnswered(encodeDeleteAnswer(asker, long))).toBeNull();
  });

  test.each(['more:1:::::', `more:1:::::${'x'.repeat(61)}`, 'more:1:::::a:b'])(
    'is refused: %s',
    (customId) => {
      expect(decodePage('more', customId)).toBeNull();
    },
  );
});

describe('an event in the filters', () => {
  const asker = '9'.repeat(20);
  const event = ['2020-01-01-one', '2020-01-02-two', '2020-01-03-three'];
  /** The filters of every state that has them, as they are read from its custom id. */
  const readFrom = (filters: Filters) => [
    decodePage('more', encodePage('more', 3, filters) ?? ''),
    decodeAnswered(encodeDeleteAnswer(asker, filters)),
    decodeReading(encodeReading(1, asker, filters) ?? '')?.filters,
  ];

  test('is kept as the keys of its reports', () => {
    const filters = { ...NO_FILTERS, sources: ['Reuters'] };
    for (const read of readFrom({ ...filters, event })) {
      expect(read?.event).toEqual(event.map(articleKey));
    }
    expect(decodePage('more', `${encodePage('more', 3, filters)}::no-key`)).toBeNull();
  });

  test('is left out if there is no room for it', () => {
    const sources = Array.from({ length: 8 }, (_, index) => `Source ${index}`);
    const filters = { sources, authors: [], after: '2019-01-01', before: '2020-01-01' };
    for (const read of readFrom({ ...filters, event })) {
      expect(read?.sources).toHaveLength(sources.length);
      expect(read).not.toHaveProperty('event');
    }
  });
});

describe('the state of a button of a reading', () => {
  test('is decoded as it was', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.option(day), names, (index, after, sources) => {
        const filters = { sources, authors: [], after, before: null };
        const customId = encodeReading(index, '9'.repeat(20), filters) ?? '';
        expect(customId.length).toBeLessThanOrEqual(100);
        const state = decodeReading(customId);
        expect(state).toMatchObject({ index, asker: '9'.repeat(20), filters: { after } });
        expect(namesOf(state?.filters.sources ?? [], sources)).toEqual(sources);
      }),
    );
  });
});

describe('a custom id that is not ours', () => {
  const garbled = fc.oneof(
    fc.string(),
    fc
      .tuple(
        fc.constantFrom('context', 'more', 'timeline', 'delete', 'reading', 'other'),
        fc.array(
          fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('', '0', '-1', 'AbCd_-12')),
          {
            maxLength: 8,
          },
        ),
      )
      .map(([kind, fields]) => [kind, ...fields].join(':')),
  );

  test('never throws, and what is decoded from it can be encoded again', () => {
    fc.assert(
      fc.property(garbled, (customId) => {
        const context = decodeContext(customId);
        if (context) expect(decodeContext(encodeContext(context))).toEqual(context);
        decodePage('more', customId);
        decodeTimeline('timeline', customId);
        decodeDelete(customId);
        decodeAnswered(customId);
        decodeReading(customId);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    '',
    'context',
    'context:short:1:1:1:1:1',
    'context:AbCd_-12:1:1:1:1',
    'context:AbCd_-12:1:1:1:1:-1',
    'context:AbCd_-12:1:1:1:1:1:1',
    'context:AbCd_-12:1:1:1:1:zzzzzzzzzz',
    'more:AbCd_-12:1:1:1:1:1',
  ])('is not a Context button: %s', (customId) => {
    expect(decodeContext(customId)).toBeNull();
  });

  test.each([
    '',
    'more',
    'more:-1::::',
    'more:1:zzzzzz:::',
    'more:1:::short:',
    'more:1:::::',
    'more:1:x',
  ])('is not a More button: %s', (customId) => {
    expect(decodePage('more', customId)).toBeNull();
  });

  test.each([
    '',
    'timeline',
    'timeline:0:8:::',
    'timeline:0:8::::me',
    'timeline:0:0::::100000000000000001',
    'timeline:0:q::::100000000000000001',
    'timeline:-1:8::::100000000000000001',
    'timeline:0:8:zzzzzz:::100000000000000001',
    'timeline:0:8:::short:100000000000000001',
    'timeline:0:8::::100000000000000001:',
    'timeline:0:8::::100000000000000001:Pat Ryder:1',
  ])('is not a button of a timeline: %s', (customId) => {
    expect(decodeTimeline('timeline', customId)).toBeNull();
  });

  test.each(['', 'delete', 'delete:', 'delete:me', 'delete:100000000000000001:2'])(
    'is not a Delete button: %s',
    (customId) => {
      expect(decodeDelete(customId)).toBeNull();
    },
  );
});

describe('the state of a button of feeds', () => {
  test('is decoded as it was, and nothing else is', () => {
    for (const step of ['feed-more', 'feed-pause', 'feed-remove'] as const) {
      expect(decodeFeed(encodeFeed(step, 'feed000001'), step)).toBe('feed000001');
      expect(decodeFeed(`${step}:../settings`, step)).toBeNull();
      expect(decodeFeed(`${step}:feed000001:1`, step)).toBeNull();
    }
    expect(decodeFeed(encodeFeed('feed-more', 'feed000001'), 'feed-remove')).toBeNull();
    fc.assert(
      fc.property(fc.nat(1_000), (offset) => {
        expect(decodeFeedsPage(encodeFeedsPage(offset))).toBe(offset);
      }),
    );
    expect(decodeFeedsPage('feeds:')).toBeNull();
  });
});
