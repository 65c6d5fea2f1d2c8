import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { readArticle, writeArticle } from '../../src/corpus/format/format.ts';
import { anyCharacter } from '../characters.ts';
import { runsOf } from '../runs.ts';
import { makeArticle, makeFile } from './folders.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readArticle('convoy', bytes(text)).article;
const roundTrip = (article: Article) => readArticle(article.id, bytes(writeArticle(article)));

/** Texts that parsers and writers of YAML are known to get wrong. */
const AWKWARD = [
  ...['null', '~', 'true', 'no', '1984', '0x1F', '1e3', '.inf', '2019-09-07', '12:30:45', '<<'],
  ...['---', '--- a', '- a', '? a', ': a', 'a: b', 'a:', 'a #b', '#a', '&a', '*a', '!a', '!!int 1'],
  ...[
    '|',
    '>',
    '@a',
    '`a',
    '%a',
    '[a',
    '{a}',
    'a, b',
    ']',
    '"',
    "'",
    '\\',
    'a"b',
    "'a'",
    '\\u0041',
  ],
  ...[' a', 'a ', '\ta', 'a\t', 'a\nb', '\n', 'a\r\nb', '\r', 'a\u0000b', 'a\u001b[31mb', '\u007f'],
  ...[
    'a\u0085b',
    'a\u2028b',
    'a\u2029',
    '\ufeffa',
    'a\ufeff',
    '\u00a0a',
    'a\u200bb',
    '\ufffe',
    '\uffff',
  ],
  ...[
    '🇮🇶',
    '👩‍👩‍👧',
    'ائتلاف الفتح',
    'iʾtilāf al-fatḥ',
    'e\u0301',
    '\u0301',
    '日本',
    '𝔘',
    '\u{e0001}',
  ],
];

const anyText = fc.oneof(
  fc.string({ unit: anyCharacter }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(...AWKWARD),
  fc.array(fc.constantFrom(...AWKWARD)).map((texts) => texts.join('')),
);
const text = anyText.filter((value) => value.trim() !== '');
const stated = fc.option(text);

const article: fc.Arbitrary<Article> = fc.record({
  id: fc.constant('convoy'),
  title: text,
  source: stated,
  author: stated,
  published: fc.constantFrom(null, '2019', '2019-09', '2019-09-07', '1963-01-04'),
  url: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true })),
  archived: fc.option(fc.webUrl({ withQueryParameters: true })),
  language: fc.constantFrom(null, 'en', 'ar', 'pt-BR', 'zh-Hant-TW'),
  tags: fc.array(text),
  added: fc.constantFrom(null, '2026-11-20', '2026-11-20T12:58:02Z'),
  retracted: stated,
  body: fc
    .tuple(
      fc.constantFrom('', '\n', '\n\n', '---\n', '\r\n', '\ufeff'),
      text,
      fc.constantFrom('', '\n', '\n\n', '\r\n'),
    )
    .map((parts) => parts.join('')),
});

describe('the file form', () => {
  test('gives back the article that was written, with any Unicode text', () => {
    fc.assert(
      fc.property(article, (written) => {
        expect(roundTrip(written)).toMatchObject({ article: written, faults: [] });
      }),
      { numRuns: runsOf(400) },
    );
  });

  test.each(AWKWARD.filter((value) => value.trim() !== ''))('keeps %j in every field', (value) => {
    const written = makeArticle({
      title: value,
      source: value,
      author: value,
      tags: [value, value],
      body: value,
    });
    expect(roundTrip(written).article).toEqual(written);
  });

  test('is easy to read: it quotes only what it must', () => {
    const written = makeArticle({
      title: 'Trump’s visit, the “second”: a look back',
      source: 'The New Arab',
      author: 'Ken Hanly',
      published: '2019-09-07',
      url: 'https://example.com/a?b=c#d',
      language: 'en',
      tags: ['World', 'Iraq, Syria'],
      body: 'One.\n\nTwo.',
    });
    expect(writeArticle(written)).toBe(`---
title: "Trump’s visit, the “second”: a look back"
source: The New Arab
author: Ken Hanly
published: 2019-09-07
url: https://example.com/a?b=c#d
language: en
tags: [World, "Iraq, Syria"]
---

One.

Two.
`);
  });

  test('escapes characters that an editor would not show', () => {
    expect(writeArticle(makeArticle({ title: 'a\u2028b\u{e0001}c' }))).toContain(
      'title: "a\\u2028b\\U000e0001c"',
    );
  });
});

describe('a file written by hand', () => {
  test.each([
    ['title: 1984', '1984'],
    ['title: true', 'true'],
    ['title: 0123', '0123'],
    ['title: "null"', 'null'],
    ['title: >\n  Long\n  headline', 'Long headline\n'],
    ["title: 'It''s over'", "It's over"],
  ])('may state %j', (line, title) => {
    expect(read(makeFile([line]))).toMatchObject({ title });
  });

  test.each(['2019', '2019-09', '2019-09-07'])('may state the date %s without quotes', (date) => {
    expect(read(makeFile(['title: A', `published: ${date}`]))).toMatchObject({ published: date });
  });

  test.each([
    '2019-09-07T23:30:00-05:00',
    '2019-09-07T23:30Z',
    '2019-09-07 23:30:00.123+0300',
    '2019-09-07T00:00:00',
  ])('may state the moment %s, from which the local day is kept', (moment) => {
    const file = makeFile(['title: A', `published: ${moment}`]);
    expect(read(file)).toMatchObject({ published: '2019-09-07' });
  });

  test.each(['', '~', 'null', '# not known'])('states nothing with %j', (nothing) => {
    const keys = ['source', 'author', 'published', 'url', 'language', 'tags'];
    const file = makeFile(['title: A', ...keys.map((key) => `${key}: ${nothing}`)]);
    expect(read(file)).toEqual(makeArticle({ title: 'A' }));
  });

  test('may list tags on separate lines', () => {
    expect(read(makeFile(['title: A', 'tags:', '  - World', '  - 2019']))).toMatchObject({
      tags: ['World', '2019'],
    });
  });

  test('may have Windows line endings, which do not become part of the body', () => {
    const file = makeFile(['title: A', 'source: B'], 'One.\n\nTwo.').replaceAll('\n', '\r\n');
    expect(read(file)).toEqual(makeArticle({ title: 'A', source: 'B', body: 'One.\n\nTwo.' }));
  });

  test('may begin with a byte-order mark', () => {
    expect(read(`\ufeff${makeFile(['title: A'])}`)).toMatchObject({ title: 'A' });
  });

  test('needs neither a blank line before the body nor a line break after it', () => {
    expect(read('---\ntitle: A\n---\nOne.')).toMatchObject({ body: 'One.' });
  });

  test('may have --- lines in its body', () => {
    expect(read(makeFile(['title: A'], '---\nOne.\n---'))).toMatchObject({
      body: '---\nOne.\n---',
    });
  });
});

describe('writing', () => {
  test.each<[string, Partial<Article>, string]>([
    ['half of a character in the title', { title: 'a\ud800' }, 'title has half of a character'],
    ['half of a character in the body', { body: 'a\udc00' }, 'the body has half of a character'],
    ['half of a character in a tag', { tags: ['a\ud800'] }, 'tags has half of a character'],
    ['an id that leads out of the folder', { id: '../convoy' }, 'cannot be an id'],
    ['a blank title', { title: ' ' }, 'title is missing'],
    ['a blank source', { source: '' }, 'source is blank'],
    ['a blank author', { author: '' }, 'author is blank'],
    ['a blank tag', { tags: [''] }, 'a tag is blank'],
    ['an empty body', { body: '\n \n' }, 'the body is empty'],
    ['a moment', { published: '2019-09-07T10:00Z' }, 'published has a time'],
    ['an invalid date', { published: '7/9/2019' }, 'published "7/9/2019" is not a date'],
    ['an invalid link', { url: 'javascript:alert(1)' }, 'is not a link'],
    ['an invalid language', { language: 'english' }, 'is not a language tag'],
    ['a title over 64 KB', { title: 'a'.repeat(66_000) }, 'the front matter is over 64 KB'],
    ['over 1 MB', { body: 'a'.repeat(1_000_000) }, 'is over 1 MB'],
  ])('refuses %s', (_, fields, message) => {
    expect(() => writeArticle(makeArticle(fields))).toThrow(message);
  });
});
