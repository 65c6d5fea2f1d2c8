import { expect, it } from 'vitest';
import { pointsBack } from '../../src/reading/pointing-back.ts';
import { words } from '../../src/text/words/words.ts';

it.each([
  ['The bomber blew himself up late on Monday.', true],
  ['The claim which did not mention a wedding was false.', true],
  ['The blast also broke windows.', true],
  ['The attack on the market broke windows.', false],
  ['The group Ahrar sold dates.', false],
  ['The price rose.', false],
  ['A bomber was arrested.', false],
])('“%s” points back: %s', (sentence, expected) => {
  expect(pointsBack(words(sentence))).toBe(expected);
});
