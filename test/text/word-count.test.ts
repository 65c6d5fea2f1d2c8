import { expect, test } from 'vitest';
import { countWords } from '../../src/text/words/word-count.ts';

test.each([
  ['', '0 words'],
  ['Trucks', '1 word'],
  ['A convoy of trucks.', '4 words'],
  ['word '.repeat(4_000), '4000 words'],
])('counts the words of a text: %#', (text, counted) => {
  expect(countWords(text)).toMatchObject({ text: counted, isExact: true });
});

test('estimates the words of a long text from its beginning', () => {
  expect(countWords('word '.repeat(34_020))).toEqual({
    words: 34_000,
    isExact: false,
    text: 'about 34,000 words',
  });
});
