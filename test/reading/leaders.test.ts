import { describe, expect, it } from 'vitest';
import { hasBeforeOffice } from '../../src/reading/appointed.ts';
import { tellsLeaderOf } from '../../src/reading/leaders.ts';

const QAMAR = new Set(['qamar']);

describe('a sentence tells who leads', () => {
  it.each([
    'Omar Zaghal, the leader of Qamar, spoke.',
    'Qamar leader Omar Zaghal spoke.',
    'Qamar’s top military commander, Omar Zaghal, spoke.',
    'Qamar, which is led by Omar Zaghal, met in Taji.',
    'Qamar, a rebel group led by Omar Zaghal, met in Taji.',
    'Qamar has its seat in Taji and is led by Omar Zaghal.',
    'Omar Zaghal, who heads the armed wing of Qamar, spoke.',
    'Qamar leaders Omar Zaghal and Lina Aziz spoke.',
    'Omar Zaghal is in charge of Qamar.',
  ])('%s', (sentence) => {
    expect(tellsLeaderOf(sentence, QAMAR, false)).toBe(true);
  });

  it.each([
    'Qamar fought in Taji with rival factions led by Omar Zaghal.',
    'Leading members of Qamar met Omar Zaghal.',
    'Qamar killed a commander in Taji.',
    'Police met a senior Qamar commander in Taji.',
    'Omar Zaghal led attacks on Qamar.',
    'Omar Zaghal, the deputy head of Qamar, spoke.',
    'The channel ran footage showing Qamar fighters.',
    'It is led by Omar Zaghal.',
  ])('not: %s', (sentence) => {
    expect(tellsLeaderOf(sentence, QAMAR, false)).toBe(false);
  });

  it.each(['It is led by Omar Zaghal.', 'Its leader is Omar Zaghal.', 'The group’s leader spoke.'])(
    'of those who were named before: %s',
    (sentence) => {
      expect(tellsLeaderOf(sentence, QAMAR, true)).toBe(true);
    },
  );
});

describe('a word before an office', () => {
  it.each([
    ['The new governor spoke.', true],
    ['The king named Omar Zaghal as governor.', true],
    ['It was the site of a new attack by the governor.', false],
    ['The governor of New Taji spoke.', false],
  ])('%s', (sentence, has) => {
    expect(hasBeforeOffice(sentence, new Set(['new', 'name']))).toBe(has);
  });
});
