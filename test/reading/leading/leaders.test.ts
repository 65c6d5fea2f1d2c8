import { describe, expect, it } from 'vitest';
import { hasBeforeOffice } from '../../../src/reading/appointed.ts';
import { leadersIn, tellsLeaderOf } from '../../../src/reading/leading/leaders.ts';
import { cut } from '../../../src/text/span.ts';

const QAMAR = { names: new Set(['qamar']), body: [], isPast: false };

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
    'Omar Zaghal, who headed Qamar in the 1990s, spoke.',
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

const ARMY = { names: new Set(['iraq', 'iraqi']), body: [new Set(['army'])], isPast: false };

describe('the name of the one who leads', () => {
  const namesIn = (sentence: string, led: typeof ARMY | typeof QAMAR) =>
    leadersIn(sentence, led, false).map((name) => cut(sentence, name));

  it.each([
    'Omar Zaghal, the leader of Qamar, met Lina Aziz.',
    'In Taji, Qamar leader Omar Zaghal met Lina Aziz.',
    'Lina Aziz met Omar Zaghal the head of Qamar.',
    'Omar Zaghal, who heads the armed wing of Qamar, met Lina Aziz.',
    'Qamar, a rebel group led by the engineer Omar Zaghal, met Lina Aziz.',
    'Omar Zaghal is the new leader of Qamar.',
    'The leader of Qamar, Dr. Omar Zaghal, met Lina Aziz.',
  ])('%s', (sentence) => {
    expect(namesIn(sentence, QAMAR)).toEqual(['Omar Zaghal']);
  });

  it.each([
    'Lina Aziz met the leader of Qamar.',
    'Omar Zaghal, the former leader of Qamar, spoke.',
    'Omar Zaghal, leading Qamar to stop, spoke.',
  ])('not: %s', (sentence) => {
    expect(namesIn(sentence, QAMAR)).toEqual([]);
  });

  it.each([
    'Omar Zaghal, the head of the Iraqi army, spoke.',
    'Omar Zaghal, the commander in chief of the army of Iraq, spoke.',
    'Iraqi army chief Omar Zaghal spoke.',
  ])('of a body of a nation: %s', (sentence) => {
    expect(namesIn(sentence, ARMY)).toEqual(['Omar Zaghal']);
  });

  it.each([
    'The Iraqi president, Omar Zaghal, gave his powers to the army.',
    'Omar Zaghal, the head of the Iraqi navy, spoke.',
    'Omar Zaghal, the head of the Jordanian army, was in Iraq.',
    'Omar Zaghal, the head of the Iraqi army hospital, spoke.',
  ])('not of another: %s', (sentence) => {
    expect(namesIn(sentence, ARMY)).toEqual([]);
  });
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
