import { describe, expect, it } from 'vitest';
import { tellsHolderOf } from '../../../src/reading/leading/holders.ts';

const TAJI = new Set(['taji']);

describe('a sentence tells who holds a place', () => {
  it.each([
    'The army controls most of Taji.',
    'Shells fell on the rebel-held town of Taji.',
    'Taji, which is held by Fatah, was shelled.',
    'Fatah took control of Taji in May.',
    'Shells fell on Taji, where rebels seized the town in May.',
    'Taji is run by Fatah.',
  ])('%s', (sentence) => {
    expect(tellsHolderOf(sentence, TAJI)).toBe(true);
  });

  it.each([
    'Taji said that the pilot was killed while being held at a base.',
    'Fatah wants to seize control of Taji.',
    'Fatah began its march with the aim of retaking Taji.',
    'The army captured Taji fighters near the river.',
    'Fatah holds Taji responsible for the raid.',
    'The river runs south of Taji.',
  ])('not: %s', (sentence) => {
    expect(tellsHolderOf(sentence, TAJI)).toBe(false);
  });
});
