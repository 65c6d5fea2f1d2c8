import { describe, expect, it } from 'vitest';
import { composeLine, inReadingDirection } from '../../../src/intake/file/pdf/pdf-items.ts';
import { dropRepeated } from '../../../src/intake/file/pdf/pdf-lines.ts';
import { readMaterial } from '../../../src/intake/read-material.ts';
import { CONVOY, NOW } from '../pages.ts';
import { makePdf } from '../pdf-file.ts';

/** Pieces of a line side by side from the left, each five points wide per letter. */
function itemsOf(
  pieces: readonly (string | readonly [text: string, size: number, above: number])[],
) {
  let left = 50;
  return pieces.map((piece) => {
    const [str, size, above] = typeof piece === 'string' ? ([piece, 10, 0] as const) : piece;
    const item = {
      str,
      transform: [size, 0, 0, size, left, 700 + above],
      width: 5 * str.length,
      height: size,
      hasEOL: false,
    };
    left += item.width;
    return item;
  });
}

const textOf = (pieces: Parameters<typeof itemsOf>[0]) => composeLine(itemsOf(pieces), 1)?.text;

describe('a line of a PDF file', () => {
  it.each([
    [['At least 12', ['3', 6, 4], ' trucks turned back.'], 'At least 12[3] trucks turned back.'],
    [['12 km', ['2', 6, 4], ' of desert'], '12 km² of desert'],
    [['12', ['th', 6, 4], ' of May'], '12th of May'],
    [['At least 12', ['3', 10, 0], ' trucks'], 'At least 123 trucks'],
    [['H', ['2', 6, -2], 'O was found'], 'H2O was found'],
  ] as const)('keeps small raised digits apart: %j', (pieces, text) => {
    expect(textOf(pieces)).toBe(text);
  });

  it.each([
    [['הגשר', ' ', 'את', ' ', 'סגרו'], 'סגרו את הגשר'],
    [['القرية', ' ', 'من', ' ', '340', ' ', 'غادر'], 'غادر 340 من القرية'],
    [['القرية', ' ', 'Red', ' ', 'Cross', ' ', 'دخل'], 'دخل Red Cross القرية'],
    [['.', 'الجسر', ' ', '2019', '/', '7', ' ', 'أغلق'], 'أغلق 2019/7 الجسر.'],
  ])('from right to left has its words in reading order: %j', (pieces, text) => {
    expect(textOf(pieces)).toBe(text);
  });

  it('has its letters as they are typed', () => {
    expect(textOf(['\ufe8d\ufedf\ufee8\ufeec\ufeae'])).toBe('النهر');
    expect(textOf(['The of\ufb01ce'])).toBe('The office');
  });

  it('that has the reading order already keeps it', () => {
    const items = itemsOf(['סגרו', ' ', 'את', ' ', 'הגשר']).map((item, at, all) => ({
      ...item,
      transform: all.at(-1 - at)?.transform ?? [],
    }));
    expect(composeLine(items, 1)?.text).toBe('סגרו את הגשר');
  });

  it('from right to left begins at the right', () => {
    const line = { page: 1, bottom: 700, size: 10 };
    const lines = inReadingDirection([
      { ...line, text: 'סגרו את הגשר', left: 100, right: 500 },
      { ...line, text: 'בשבת', left: 400, right: 500 },
    ]);
    expect(lines.map(({ left, right }) => [left, right])).toEqual([
      [100, 500],
      [100, 200],
    ]);
  });
});

describe('a page number', () => {
  const line = (text: string, bottom: number) => ({
    text,
    page: 1,
    left: 50,
    right: 300,
    bottom,
    size: 10,
  });

  it.each([
    '7',
    '– 7 –',
    'Page 7 of 12',
    '7 / 12',
    'стр. 7',
    '٧',
    'صفحة ٧',
    '۷',
    'עמוד 7',
    '第7页',
  ])('is dropped: %s', (number) => {
    const kept = dropRepeated([
      line('Words.', 700),
      line('More words.', 600),
      line('Last.', 500),
      line(number, 40),
    ]);
    expect(kept.map(({ text }) => text)).not.toContain(number);
  });

  it.each(['погибли 25 человек.', 'Σκοτώθηκαν 25.', 'قتل 25 شخصا', 'נהרגו 25', 'in 2019.'])(
    'is not a line of words with a number: %s',
    (text) => {
      const kept = dropRepeated([line('Words.', 700), line(text, 40)]);
      expect(kept.map((one) => one.text)).toContain(text);
    },
  );
});

it('a PDF file keeps note marks apart from numbers', async () => {
  const [first = ''] = CONVOY.split('\n\n');
  const bytes = makePdf([
    [
      { text: 'At least 12', bottom: 700, size: 12 },
      { text: '3', left: 72 + 57, bottom: 704, size: 6 },
      { text: first.slice(0, 80), bottom: 680, size: 12 },
    ],
  ]);
  const draft = await readMaterial({
    name: 'a.pdf',
    bytes,
    contentType: null,
    url: null,
    now: NOW,
  });
  expect(draft.body).toContain('At least 12[3]');
});
