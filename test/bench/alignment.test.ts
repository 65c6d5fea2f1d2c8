import { describe, expect, it } from 'vitest';
import { alignedRouge, averaged, dateScore } from '../../bench/timeline/alignment.ts';
import { countNgrams, total } from '../../bench/timeline/rouge.ts';

const timeline = (entries: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(entries));

describe('n-grams', () => {
  it('are stems of words other than stop words, within a sentence', () => {
    expect([...countNgrams(['The troops crossed.', 'They crossed borders'], 2).keys()]).toEqual([
      'troop cross',
      'cross border',
    ]);
    expect(total(countNgrams(['Cross the crossing, crossed'], 1))).toBe(3);
  });
});

describe('alignedRouge', () => {
  it('is 1 for a timeline against itself', () => {
    const same = timeline({
      '2011-01-25': ['Police fired gas'],
      '2011-02-11': ['Mubarak resigned'],
    });
    expect(alignedRouge(same, same, 1)).toEqual({ precision: 1, recall: 1 });
  });

  it('counts a shared word less for each day between the dates', () => {
    const system = timeline({ '2011-01-27': ['Police fired gas'] });
    const reference = timeline({ '2011-01-25': ['Police fired gas grenades'] });
    const score = alignedRouge(system, reference, 1);
    expect(score.precision).toBeCloseTo(1 / 3);
    expect(score.recall).toBeCloseTo(3 / 4 / 3);
  });

  it('aligns a date with the cheapest one: near in other words, or far in the same words', () => {
    const system = timeline({ '2011-01-26': ['Mubarak resigned'] });
    const reference = timeline({
      '2011-01-27': ['Police fired gas'],
      '2011-02-11': ['Mubarak resigned'],
    });
    // The same words cost nothing at any distance: 2 words of 2, divided by 17.
    expect(alignedRouge(system, reference, 1).precision).toBeCloseTo(1 / 17);
    // The report of the police can only be aligned with the one date there is, which shares no
    // word.
    expect(alignedRouge(system, reference, 1).recall).toBeCloseTo(2 / 17 / 5);
  });

  it('aligns several dates with one', () => {
    const system = timeline({ '2011-01-25': ['Police fired'], '2011-01-26': ['Police fired'] });
    const reference = timeline({ '2011-01-25': ['Police fired'] });
    const score = alignedRouge(system, reference, 1);
    expect(score.precision).toBeCloseTo((2 + 2 / 2) / 4);
    expect(score.recall).toBe(1);
  });

  it('is 0 for an empty timeline', () => {
    const empty = timeline({});
    expect(alignedRouge(empty, timeline({ '2011-01-25': ['Police'] }), 1)).toEqual({
      precision: 0,
      recall: 0,
    });
  });
});

describe('dateScore', () => {
  it('is the overlap of the sets of dates', () => {
    const system = timeline({ '2011-01-25': [], '2011-01-26': [] });
    const reference = timeline({ '2011-01-25': [], '2011-01-27': [], '2011-01-28': [] });
    expect(dateScore(system, reference)).toEqual({ precision: 1 / 2, recall: 1 / 3 });
  });
});

describe('averaged', () => {
  it('is F1 of the mean precision and the mean recall', () => {
    const scores = [
      { precision: 1, recall: 0 },
      { precision: 0, recall: 0.5 },
    ];
    expect(averaged(scores)).toBeCloseTo((2 * 0.5 * 0.25) / 0.75);
  });
});
