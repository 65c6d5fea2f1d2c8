import { expect, test } from 'vitest';
import { countWords } from '../../src/text/words/word-count.ts';

test.each([
  ['', 0],
  ['Trucks', 1],
  ['A convoy of trucks.', 4],
  ['word '.repeat(4_000), 4_000],
])('counts the words of a text: %#', (text, counted) => {
  expect(countWords(text)).toEqual({ words: counted, isExact: true });
});

test('estimates the words of a long text from its beginning', () => {
  expect(countWords('word '.repeat(34_020))).toEqual({ words: 34_000, isExact: false });
});
