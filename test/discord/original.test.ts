import { describe, expect, test } from 'vitest';
import { ENGLISH, textsOf } from '../../src/discord/languages/texts.ts';
import { differencesIn, wordsIn } from '../../src/discord/replies/articles/differences.ts';
import { originalIn, sizeIn } from '../../src/discord/replies/articles/original.ts';
import type { Original } from '../../src/evidence/original.ts';
import { makeArticle } from '../corpus/folders.ts';

const ORIGINAL: Original = {
  sha256: 'a1b2c3d4e5f6'.padEnd(64, '0'),
  bytes: 14_200,
  at: '2026-11-20T12:00:00Z',
  url: 'https://example.org/',
  status: 200,
  headers: {},
};

/** Dates and numbers have blanks that do not break. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('an original', () => {
  test.each([
    ['en', 'SHA-256 a1b2c3d4e5f6… · 14 KB · fetched 20 November 2026'],
    ['de', 'SHA-256 a1b2c3d4e5f6… · 14 KB · abgerufen am 20. November 2026'],
    ['fr', 'SHA-256 a1b2c3d4e5f6… · 14 Ko · téléchargement : 20 novembre 2026'],
    ['es', 'SHA-256 a1b2c3d4e5f6… · 14 KB · descarga: 20 de noviembre de 2026'],
  ] as const)(
    'is told in %s by the beginning of its SHA-256, its size and its day',
    (language, told) => {
      expect(plain(originalIn(ORIGINAL, textsOf(language)))).toBe(told);
    },
  );

  test('without a link was received', () => {
    expect(originalIn({ ...ORIGINAL, url: null }, ENGLISH)).toContain('received');
  });

  test.each([
    ['en', 1, '1 byte'],
    ['en', 999, '999 bytes'],
    ['en', 2_345_678, '2.3 MB'],
    ['de', 2_345_678, '2,3 MB'],
    ['fr', 2_000_000, '2,0 Mo'],
  ] as const)('has its size in %s: %i bytes', (language, bytes, size) => {
    expect(plain(sizeIn(bytes, textsOf(language)))).toBe(size);
  });
});

describe('the words of a text', () => {
  test.each([
    ['en', 'word', '1 word'],
    ['en', 'word '.repeat(34_020), 'about 34,000 words'],
    ['de', 'word word', '2 Wörter'],
    ['fr', 'word '.repeat(34_020), 'environ 34 000 mots'],
  ] as const)('are counted in %s', (language, text, counted) => {
    expect(plain(wordsIn(text, textsOf(language)))).toBe(counted);
  });
});

test('the differences between two versions are named in a language, their values as they are', () => {
  const before = makeArticle({ title: 'A *convoy*', published: null, body: 'One two three.' });
  const after = { ...before, title: 'A convoy', published: '2019-09-07', body: 'One two.' };
  expect(differencesIn(before, after, textsOf('de')).map(plain)).toEqual([
    '- Titel: A \\*convoy\\* → A convoy',
    '- erschienen: ohne Datum → 7\\. September 2019',
    '- Text: 3 → 2 Wörter',
  ]);
  expect(differencesIn(before, before, ENGLISH)).toEqual([]);
});
