import { describe, expect, it } from 'vitest';
import { isHit, match } from '../../bench/statements/match.ts';

const gold = { source: [{ start: 0, end: 10 }], content: [{ start: 20, end: 40 }] };

describe('a statement hits', () => {
  it.each([
    [[20, 40], [0, 10], true],
    // Half of the union.
    [[20, 30], [0, 10], true],
    [[20, 29], [0, 10], false],
    [[20, 61], [0, 10], false],
    // Half of the shorter source.
    [[20, 40], [5, 15], true],
    [[20, 40], [6, 16], false],
    [[20, 40], [8, 10], true],
  ])('with content %j and source %j: %s', ([start, end], [from, to], hit) => {
    const read = {
      source: [{ start: from ?? 0, end: to ?? 0 }],
      content: [{ start: start ?? 0, end: end ?? 0 }],
    };
    expect(isHit(read, gold)).toBe(hit);
  });

  it('one of the set once, the surest first', () => {
    expect(match([gold, gold], [gold])).toEqual([0, -1]);
  });

  it('over all stretches', () => {
    const parted = {
      ...gold,
      content: [
        { start: 20, end: 28 },
        { start: 32, end: 40 },
      ],
    };
    expect(isHit(parted, gold)).toBe(true);
  });
});
