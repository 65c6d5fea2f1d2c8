import { describe, expect, it } from 'vitest';
import { editsBetween } from '../../src/text/edit-distance.ts';
import { fold } from '../../src/text/words/fold.ts';
import { nameKey } from '../../src/text/words/names.ts';
import { extraVowels, skeletonsOf } from '../../src/text/words/scripts.ts';
import { otherNumbers } from '../../src/text/words/spelled-numbers.ts';
import { variantSpellings } from '../../src/text/words/variant-spellings.ts';

describe('typing mistakes between two words', () => {
  it.each([
    ['dam', 'dam', 0],
    ['dam', 'damm', 1],
    ['dam', 'dm', 1],
    ['dam', 'dem', 1],
    ['dam', 'adm', 1],
    ['strike', 'stirkes', 2],
    ['ca', 'abc', null],
    ['dam', 'bridge', null],
    ['a'.repeat(41), 'a'.repeat(41), null],
  ])('%s and %s have %s', (one, other, edits) => {
    expect(editsBetween(one, other, 2)).toBe(edits);
    expect(editsBetween(other, one, 2)).toBe(edits);
  });
});

describe('British and American spellings', () => {
  it.each([
    ['organise', 'organize'],
    ['centre', 'center'],
    ['behaviour', 'behavior'],
    ['licence', 'license'],
    ['dialogue', 'dialog'],
    ['traveller', 'traveler'],
    ['fulfil', 'fulfill'],
    ['judgement', 'judgment'],
    ['manoeuvre', 'maneuver'],
    ['paediatrician', 'pediatrician'],
  ])('lead from %s to %s and back', (british, american) => {
    expect(variantSpellings(british)).toContain(american);
    expect(variantSpellings(american)).toContain(british);
  });

  it.each(['hour', 'fourth', 'court', 'journey', 'rise', 'size', 'fire', 'michael'])(
    'are the same for %s',
    (word) => {
      expect(variantSpellings(word)).toEqual([]);
    },
  );
});

describe('names in two scripts', () => {
  const keyOf = (name: string) => nameKey(fold(name)) ?? '';

  it.each([
    ['الأسد', 'Assad'],
    ['عين', 'Ain'],
    ['القامشلي', 'Qamishli'],
    ['العامري', 'Amiri'],
    ['بوتين', 'Putin'],
    ['لافروف', 'Lavrov'],
    ['الفتح', 'Fatah'],
  ])('%s can be %s', (arabic, latin) => {
    const skeletons = skeletonsOf(keyOf(latin));
    expect(skeletonsOf(keyOf(arabic)).some((skeleton) => skeletons.includes(skeleton))).toBe(true);
    expect(extraVowels(keyOf(arabic), keyOf(latin))).not.toBeNull();
  });

  it.each([
    ['حماس', 'Homs'],
    ['سوريا', 'Israel'],
    ['بغداد', 'Bagda'],
  ])('%s cannot be %s', (arabic, latin) => {
    expect(extraVowels(keyOf(arabic), keyOf(latin))).toBeNull();
  });

  it('are the likelier, the fewer vowels only one of them has', () => {
    const extra = (latin: string) => extraVowels(keyOf('حمص'), keyOf(latin)) ?? Number.NaN;
    expect(extra('Homs')).toBeLessThan(extra('Hamas'));
  });
});

it.each([
  ['fifth', ['5th']],
  ['2nd', ['second']],
  ['3', ['three']],
  ['three', ['3']],
  ['13', []],
])('the number “%s” is also written %j', (word, others) => {
  expect(otherNumbers(word)).toEqual(others);
});
