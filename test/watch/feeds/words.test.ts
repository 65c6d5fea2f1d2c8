import { expect, test } from 'vitest';
import { passesWords, readWordFilter } from '../../../src/watch/feeds/words.ts';

const passes = (typed: string, text: string) => passesWords(readWordFilter(typed), text);

test.each([
  ['', 'Anything at all', true],
  ['convoy iraq', 'Convoys reach Iraq', true],
  ['convoy iraq', 'Convoys reach Syria', false],
  ['convoy iraq, basra', 'The port of Basra', true],
  ['"the convoy"', 'A convoy', false],
  ['“the convoy”', 'How the convoy came', true],
  ['convoy -football', 'A convoy of football fans', false],
  ['-football', 'A convoy', true],
  ['-"Real Madrid"', 'A real palace in Madrid', true],
  ['-"Real Madrid" palace', 'Real Madrid buys a palace', false],
  ['"Ayn al-Asad"', 'Rockets hit Ain al-Assad base', true],
  ['ain assad', 'Rockets hit Ayn al-Asad base', true],
  ['hasakah', 'Fighting in Al-Hasaka', true],
  ['mosul', 'معارك في الموصل', true],
  ['الموصل', 'Fighting in Mosul', true],
  // Words that are no names have one spelling.
  ['base', 'They bas the rest', false],
  ['convoy,', 'A convoy', true],
])('the words %j let %j through: %s', (typed, text, isTaken) => {
  expect(passes(typed, text)).toBe(isTaken);
});

test.each([
  ['convoy '.repeat(100), 'These words are too long: 700 characters; the limit is 500.'],
  ['"convoy', 'A quotation in these words is not closed'],
  ['— … !', 'These words have no letters or digits.'],
])('the words %j are refused with a sentence', (typed, sentence) => {
  expect(() => readWordFilter(typed)).toThrow(sentence);
});
