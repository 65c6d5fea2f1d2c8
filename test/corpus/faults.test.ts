import { describe, expect, test } from 'vitest';
import { describeFault } from '../../src/corpus/fault.ts';
import { readArticle } from '../../src/corpus/format/format.ts';
import { makeFile } from './folders.ts';

function findFaults(content: string | Uint8Array, id = 'x'): string[] {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { article, faults } = readArticle(id, bytes, `corpus/${id}.md`);
  expect(article === null).toBe(faults.length > 0);
  return faults.map(describeFault);
}

describe('a fault says where it is, what is wrong and what to write instead', () => {
  test.each([
    [
      'an ambiguous date',
      ['title: A', 'source: B', 'published: 7/9/2019'],
      'corpus/x.md:4: published "7/9/2019" is not a date; write 2019-09-07, 2019-09 or 2019',
    ],
    [
      'a day that does not exist',
      ['title: A', 'published: 2019-02-30'],
      'corpus/x.md:3: published "2019-02-30" is not a date; write 2019-09-07, 2019-09 or 2019',
    ],
    [
      'a moment that does not exist',
      ['title: A', 'published: 2019-09-07T25:00'],
      'corpus/x.md:3: published "2019-09-07T25:00" is not a date; write 2019-09-07, 2019-09 or 2019',
    ],
    [
      'an unknown key that resembles a known one',
      ['title: A', 'autor: B'],
      'corpus/x.md:3: unknown key "autor"; write author',
    ],
    [
      'an unknown key that resembles none',
      ['title: A', 'qqqqqqqqqqqq: B'],
      'corpus/x.md:3: unknown key "qqqqqqqqqqqq"; the keys are title, source, author, published, url, archived, language, tags, added, retracted',
    ],
    [
      'a key that is set twice',
      ['title: A', 'source: B', 'source: C'],
      'corpus/x.md:4: source is set twice; keep one of the lines',
    ],
    [
      'a missing title',
      ['source: B'],
      'corpus/x.md:1: title is missing; write title: and the headline, or the opening words of the report',
    ],
    [
      'an empty title',
      ['source: B', 'title:'],
      'corpus/x.md:3: title is missing; write title: and the headline, or the opening words of the report',
    ],
    [
      'a blank title',
      ['title: " "'],
      'corpus/x.md:2: title is missing; write title: and the headline, or the opening words of the report',
    ],
    [
      'a blank source',
      ['title: A', 'source: ""'],
      'corpus/x.md:3: source is blank; write who published it, or leave the key out',
    ],
    [
      'a blank author',
      ['title: A', 'author: " "'],
      'corpus/x.md:3: author is blank; write who wrote it, or leave the key out',
    ],
    [
      'a link of another kind',
      ['title: A', 'url: ftp://example.com/a'],
      'corpus/x.md:3: url "ftp://example.com/a" is not a link; write one that begins with https:// or http://',
    ],
    [
      'a link with a blank in it',
      ['title: A', 'url: https://example.com/a b'],
      'corpus/x.md:3: url "https://example.com/a b" is not a link; write one that begins with https:// or http://',
    ],
    [
      'a link without a host',
      ['title: A', 'url: "https://"'],
      'corpus/x.md:3: url "https://" is not a link; write one that begins with https:// or http://',
    ],
    [
      'a link with half of an address',
      ['title: A', 'url: "https://[1"'],
      'corpus/x.md:3: url "https://[1" is not a link; write one that begins with https:// or http://',
    ],
    [
      'a language by its name',
      ['title: A', 'language: english'],
      'corpus/x.md:3: language "english" is not a language tag; write one such as en, ar or pt-BR',
    ],
    [
      'a language spelled like a locale of the system',
      ['title: A', 'language: en_US'],
      'corpus/x.md:3: language "en_US" is not a language tag; write one such as en, ar or pt-BR',
    ],
    [
      'a language tag with the same part twice',
      ['title: A', 'language: en-a-bb-a-cc'],
      'corpus/x.md:3: language "en-a-bb-a-cc" is not a language tag; write one such as en, ar or pt-BR',
    ],
    [
      'tags that are not a list',
      ['title: A', 'tags: World'],
      'corpus/x.md:3: tags is not a list; write tags: [World, Iraq]',
    ],
    [
      'a tag left out',
      ['title: A', 'tags:', '  - World', '  -'],
      'corpus/x.md:5: a tag is blank; remove it',
    ],
    [
      'a blank tag',
      ['title: A', 'tags: [World, ""]'],
      'corpus/x.md:3: a tag is blank; write tags: [World], or leave the key out',
    ],
    [
      'a list in a list',
      ['title: A', 'tags: [[World]]'],
      'corpus/x.md:3: tags is not a single text; write tags: "text"',
    ],
    [
      'a list where a text belongs',
      ['title: A', 'author: [B, C]'],
      'corpus/x.md:3: author is not a single text; write author: "text"',
    ],
    [
      'keys within a key',
      ['title: A', 'source:', '  name: B'],
      'corpus/x.md:3: source is not a single text; write source: "text"',
    ],
    [
      'an alias',
      ['title: &t A', 'source: *t'],
      'corpus/x.md:3: source refers to another value with *; write the text itself',
    ],
    [
      'a text instead of keys',
      ['just some text'],
      'corpus/x.md:2: broken YAML: no keys; write one key: text on each line, such as title: …',
    ],
  ])('%s', (_, lines, fault) => {
    expect(findFaults(makeFile(lines))).toEqual([fault]);
  });

  test('broken YAML: a colon in a headline', () => {
    const [fault, ...others] = findFaults(makeFile(['source: B', 'title: Iraq: the convoy']));
    expect(fault).toMatch(
      /^corpus\/x\.md:3: broken YAML \(.+\); write key: "text", with the text in quotation marks$/,
    );
    expect(others).toEqual([]);
  });

  test.each([
    'title: "A',
    'title: @A',
    'title: A\n\tsource: B',
    'title: !!int 1',
    '%YAML 9\ntitle: A',
  ])('broken YAML: %j', (line) => {
    expect(findFaults(makeFile([line])).join()).toMatch(/^corpus\/x\.md:\d: broken YAML/);
  });

  test.each([
    ['brackets', `title: ${'['.repeat(50_000)}`],
    ['keys', `tags: [${'a: '.repeat(20_000)}]`],
  ])('YAML that is nested too deeply: %s', (_what, line) => {
    expect(findFaults(makeFile([line]))).toEqual([
      'corpus/x.md:2: broken YAML (nested too deeply); write key: "text", with the text in quotation marks',
    ]);
  });

  test.each([
    '',
    'title: A\n',
    'A report without anything above it.',
    '\n---\ntitle: A\n---\nB',
    '---\ntitle: A\n',
    '--- # A\n---\n',
  ])('no front matter: %j', (content) => {
    expect(findFaults(content)).toEqual([
      'corpus/x.md:1: has no front matter; begin with a line ---, then title: …, then a second line ---, or move the file if it is not an article',
    ]);
  });

  test.each(['', '\n', '\n\n  \n\t\n'])('an empty body: %j', (body) => {
    expect(findFaults(`---\ntitle: A\n---\n${body}`)).toEqual([
      'corpus/x.md:4: the body is empty; write the report below the second --- line',
    ]);
  });

  test('bytes that are not UTF-8, in the line of the first', () => {
    const latin1 = Buffer.from(makeFile(['title: A', 'author: José'], 'One.\n\nTwó.'), 'latin1');
    expect(findFaults(latin1)).toEqual(['corpus/x.md:3: is not UTF-8; save the file as UTF-8']);
  });

  test('a character that ends with the file', () => {
    const whole = Buffer.from(makeFile(['title: A'], 'Two.\n日'));
    expect(findFaults(whole.subarray(0, -2))).toEqual([
      'corpus/x.md:6: is not UTF-8; save the file as UTF-8',
    ]);
  });

  test('over 1 MB', () => {
    expect(findFaults(makeFile(['title: A'], 'a'.repeat(1_000_000)))).toEqual([
      'corpus/x.md:1: the article is over 1 MB; split the report into several articles',
    ]);
  });

  test('front matter over 64 KB', () => {
    expect(findFaults(makeFile([`title: ${'a '.repeat(40_000)}b`]))).toEqual([
      'corpus/x.md:1: the front matter is over 64 KB; write the report below the second --- line',
    ]);
  });

  test('a name that cannot be an id', () => {
    expect(findFaults(makeFile(['title: A']), 'my report')).toEqual([
      'corpus/my report.md:1: the name "my report" cannot be an id; rename the file with at most 80 letters, digits, hyphens and underscores, such as 2019-09-07-convoy.md',
    ]);
  });
});

test('all faults of a file are reported together, in the order of their lines', () => {
  const file = makeFile(['autor: B', 'published: 7/9/2019', 'url: example.com'], '');
  expect(findFaults(file, '-x').map((fault) => fault.split(':').slice(0, 2).join(':'))).toEqual([
    'corpus/-x.md:1',
    'corpus/-x.md:1',
    'corpus/-x.md:2',
    'corpus/-x.md:3',
    'corpus/-x.md:4',
    'corpus/-x.md:6',
  ]);
});

test('lines are counted the same with Windows line endings and a byte-order mark', () => {
  const file = makeFile(['title: A', 'published: soon']).replaceAll('\n', '\r\n');
  expect(findFaults(`\ufeff${file}`)[0]).toMatch(/^corpus\/x\.md:3: published "soon"/);
});

test('a long value is shortened in the message', () => {
  const [fault] = findFaults(makeFile(['title: A', `published: ${'🚚'.repeat(500)}`]));
  expect(fault).toContain(`"${'🚚'.repeat(60)}…" is not a date`);
});
