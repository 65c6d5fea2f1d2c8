import { describe, expect, it } from 'vitest';
import { HAS_DATE, HAS_NAME, HAS_NUMBER, KILLED } from '../../src/reading/kinds.ts';
import { ADDRESSES, DENIES, LEANS, LISTS, sentenceKind } from '../../src/reading/sentence-kind.ts';

describe('the kind of a sentence', () => {
  it('has the kinds of all its parts', () => {
    const kind = sentenceKind('On Monday 70 people died in Aleppo.');
    const expected = HAS_DATE | HAS_NUMBER | KILLED | HAS_NAME;
    expect(kind & expected).toBe(expected);
  });

  it.each([
    ['It is led by Hadi Al-Amiri.', LEANS],
    ['Nobody went out at night” Omar Najjar said.', LEANS],
    ['Nobody went out at night" Omar Najjar said.', LEANS],
    ['“Nobody went out at night” Omar Najjar said.', 0],
    ['Omar Najjar said "nobody went out" at night.', 0],
    ['The ministry rejected the report as baseless.', DENIES],
    ['Ryder dispels recent misconceptions.', DENIES],
    ['We think that talks will fail.', ADDRESSES],
    ['Key points: talks and aid.', LISTS],
  ])('tells what else it does: “%s”', (sentence, bit) => {
    expect(sentenceKind(sentence) & (LEANS | DENIES | ADDRESSES | LISTS)).toBe(bit);
  });

  it('is nothing without words', () => {
    expect(sentenceKind('')).toBe(0);
    expect(sentenceKind('…')).toBe(0);
  });
});
