import { describe, expect, test } from 'vitest';
import { WORST } from './fragments.ts';
import { growthOf, isNearLinear, sizeFor } from './growth.ts';
import { ALL_READERS, READERS } from './readers/index.ts';

/** Characters; with four times as many, what grows like n² stands out a hundred times over. */
const SIZE = 300;

/** Each reader is given some of the pieces, the next one the next; the fault runs give all to all. */
const PIECES = 2;

function piecesFor(at: number): string[] {
  return Array.from(
    { length: PIECES },
    (_, next) => WORST[(at * PIECES + next) % WORST.length] ?? '',
  );
}

/** Does something for every character, and for every character something again. */
function twice(text: string, work: (at: number) => unknown): void {
  for (let at = 0; at < text.length; at += 1) work(at);
}

describe('steps that are counted', () => {
  test.each<[string, boolean, (text: string) => unknown]>([
    ['characters that are looked at', true, (text) => twice(text, (at) => text.charCodeAt(at))],
    [
      'a list that is sorted',
      true,
      (text) => [...text].map((_, at) => (at * 7_919) % 10_007).sort((one, other) => one - other),
    ],
    [
      'words that are split',
      true,
      (text) =>
        text
          .split(/\s+/)
          .map((word) => word.trim())
          .join(' '),
    ],
    [
      'a text that loses its first character',
      true,
      (text) => {
        for (let rest = text; rest !== ''; rest = rest.slice(1)) /^\S/.exec(rest);
      },
    ],
    ['every pair of characters', false, (text) => twice(text, () => twice(text, () => undefined))],
    [
      'a list that is copied for each element',
      false,
      (text) => {
        let list: string[] = [];
        twice(text, (at) => {
          list = [...list, text.charAt(at)];
        });
      },
    ],
    [
      'a list that loses its first element',
      false,
      (text) => {
        for (const list = [...text]; list.length > 0; list.shift());
      },
    ],
    [
      'a text that is searched from every character on',
      false,
      (text) => twice(text, (at) => text.indexOf('§', at)),
    ],
    [
      'an expression that is tried at every character',
      false,
      (text) => twice(text, () => /§/.test(text)),
    ],
    [
      'a text that is trimmed from both ends again and again',
      false,
      (text) => twice(text, () => text.toLowerCase()),
    ],
  ])('tell whether %s may grow: %s', async (name, expected, read) => {
    const growth = await growthOf({ name, read }, { piece: 'ab ' }, SIZE);
    expect(isNearLinear(growth, SIZE), growth.steps.join(' ')).toBe(expected);
  });

  test('are the same each time', async () => {
    const reader = READERS.find(({ name }) => name === 'sentences');
    if (!reader) throw new Error('There is no such reader');
    // What is remembered of one text is not read again for the next.
    await growthOf(reader, { piece: 'A. ' }, SIZE);
    const [first, again] = [
      await growthOf(reader, { piece: 'A. ' }, SIZE),
      await growthOf(reader, { piece: 'A. ' }, SIZE),
    ];
    expect(again).toEqual(first);
  });
});

describe('the work of reading grows no faster than n log n', () => {
  test.each(READERS.map((reader, at) => ({ ...reader, at })))(
    '$name',
    async ({ at, ...reader }) => {
      const size = sizeFor(reader, SIZE);
      for (const piece of piecesFor(at)) {
        const growth = await growthOf(reader, { piece }, size);
        const said = `${JSON.stringify(piece)}: ${growth.least}, ${growth.steps.join(', ')}`;
        expect(isNearLinear(growth, size), said).toBe(true);
      }
    },
  );
});

describe('work that once grew like n² does so no more', () => {
  test.each([
    ['a page', '<'],
    ['words of a page', '"'],
    ['a Word document', '<p>a'],
  ])('%s of %j', async (name, piece) => {
    const reader = ALL_READERS.find((each) => each.name === name);
    if (!reader) throw new Error(`There is no reader of ${name}`);
    const growth = await growthOf(reader, { piece }, 4 * SIZE);
    expect(isNearLinear(growth, 4 * SIZE), growth.steps.join(' ')).toBe(true);
  });
});
