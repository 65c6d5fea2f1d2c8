import { describe, expect, test } from 'vitest';
import { WORST } from './fragments.ts';
import { growthOf, isNearLinear, sizeFor } from './growth.ts';
import { ALL_READERS, READERS } from './readers/index.ts';

/** Characters. At four times this size, growth like n² is obvious. */
const SIZE = 300;

/** Pieces for each reader, in turn. The fault tests give all pieces to all readers. */
const PIECES = 2;

function piecesFor(at: number): string[] {
  return Array.from(
    { length: PIECES },
    (_, next) => WORST[(at * PIECES + next) % WORST.length] ?? '',
  );
}

/** Calls `work` for each character. */
function twice(text: string, work: (at: number) => unknown): void {
  for (let at = 0; at < text.length; at += 1) work(at);
}

describe('counted steps', () => {
  test.each<[string, boolean, (text: string) => unknown]>([
    ['reading characters', true, (text) => twice(text, (at) => text.charCodeAt(at))],
    [
      'sorting a list',
      true,
      (text) => [...text].map((_, at) => (at * 7_919) % 10_007).sort((one, other) => one - other),
    ],
    [
      'splitting words',
      true,
      (text) =>
        text
          .split(/\s+/)
          .map((word) => word.trim())
          .join(' '),
    ],
    [
      'removing the first character of a text again and again',
      true,
      (text) => {
        for (let rest = text; rest !== ''; rest = rest.slice(1)) /^\S/.exec(rest);
      },
    ],
    ['visiting every pair', false, (text) => twice(text, () => twice(text, () => undefined))],
    [
      'copying a list for each element',
      false,
      (text) => {
        let list: string[] = [];
        twice(text, (at) => {
          list = [...list, text.charAt(at)];
        });
      },
    ],
    [
      'removing the first element of a list again and again',
      false,
      (text) => {
        for (const list = [...text]; list.length > 0; list.shift());
      },
    ],
    [
      'searching a text from every one of its characters',
      false,
      (text) => twice(text, (at) => text.indexOf('§', at)),
    ],
    [
      'trying an expression once for every character',
      false,
      (text) => twice(text, () => /§/.test(text)),
    ],
    [
      'changing the case of a text once for every character',
      false,
      (text) => twice(text, () => text.toLowerCase()),
    ],
  ])('tell whether %s is near-linear: %s', async (name, expected, read) => {
    const growth = await growthOf({ name, read }, { piece: 'ab ' }, SIZE);
    expect(isNearLinear(growth, SIZE), growth.steps.join(' ')).toBe(expected);
  });

  test('tell of a short text too that every pair is visited', async () => {
    const read = (text: string) => twice(text, () => twice(text, () => undefined));
    const growth = await growthOf({ name: 'pairs', read }, { piece: 'ab ' }, SIZE / 4);
    expect(isNearLinear(growth, SIZE / 4), growth.steps.join(' ')).toBe(false);
  });

  test('are the same each time', async () => {
    const reader = READERS.find(({ name }) => name === 'sentences');
    if (!reader) throw new Error('There is no such reader');
    // The first call fills caches.
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

describe('work that once grew like n² no longer does', () => {
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
