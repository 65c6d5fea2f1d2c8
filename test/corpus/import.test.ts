import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test, vi } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.ts';
import { splitLines } from '../../src/corpus/format/lines.ts';
import { type ImportProgress, importArticles } from '../../src/corpus/import/import.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { makeFile, makeFolderWith, TESTER } from './folders.ts';

const report = { title: 'A convoy', body: 'The convoy came from Jordan.' };

async function openCorpus(files: Readonly<Record<string, string>> = {}) {
  return Corpus.open(new FolderStore(makeFolderWith(files)));
}

/** Imports these values as lines of JSON. A string is used as the line itself. */
function importValues(corpus: Corpus, values: readonly unknown[]) {
  const lines = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
  return importArticles(Readable.from(lines), corpus, TESTER);
}

describe('importing', () => {
  test('keeps what a line states', async () => {
    const corpus = await openCorpus();
    const line = {
      id: 'convoy-1',
      title: 'A convoy',
      source: 'Xinhua',
      author: 'Ken Hanly',
      published: '2019-09-07T23:30:00-05:00',
      url: 'https://example.com/a',
      body: 'One.\n\nTwo.',
      language: 'en',
      tags: ['World'],
      category: 'left out',
    };
    expect(await importValues(corpus, [line])).toMatchObject({ added: 1, skipped: 0, faults: [] });
    const { category: _, ...stated } = line;
    const kept = {
      ...stated,
      published: '2019-09-07',
      added: null,
      archived: null,
      retracted: null,
    };
    expect(corpus.get('convoy-1')).toEqual(kept);
  });

  test('records when every article was added', async () => {
    const corpus = await openCorpus();
    const lines = Readable.from([JSON.stringify(report)]);
    await importArticles(lines, corpus, TESTER, { added: '2026-11-20T12:00:00Z' });
    expect(corpus.articles()).toMatchObject([{ added: '2026-11-20T12:00:00Z' }]);
  });

  test('sets fields that a line does not state to null', async () => {
    const corpus = await openCorpus();
    await importValues(corpus, [
      { ...report, id: null, source: null, author: '', published: null, url: ' ', tags: null },
    ]);
    expect(corpus.articles()).toEqual([
      {
        id: 'undated-convoy',
        title: 'A convoy',
        source: null,
        author: null,
        published: null,
        url: null,
        archived: null,
        language: null,
        tags: [],
        added: null,
        retracted: null,
        body: report.body,
      },
    ]);
  });

  test('normalises line breaks, removes blank lines around the body, and changes no word', async () => {
    const corpus = await openCorpus();
    await importValues(corpus, [
      { ...report, title: ' A\r\nconvoy ', body: '\r\n \r\n  One.\r\n\r\nTwo  words.\r\n\t\r\n' },
    ]);
    expect(corpus.articles()).toMatchObject([{ title: 'A convoy', body: '  One.\n\nTwo  words.' }]);
  });

  test('replaces half characters', async () => {
    const corpus = await openCorpus();
    await importValues(corpus, ['{"title":"A\\ud800","body":"B\\udc00"}']);
    expect(corpus.articles()).toMatchObject([{ title: 'A\ufffd', body: 'B\ufffd' }]);
  });

  test('makes an id if a line has none, an invalid one, or one that is taken', async () => {
    const corpus = await openCorpus({ 'x.md': makeFile(['title: X']) });
    const ids = [undefined, '../x', 'X', 'y', 'Y'];
    await importValues(
      corpus,
      ids.map((id, index) => ({ id, title: `Convoy ${index}`, body: 'B' })),
    );
    expect(corpus.articles().map(({ id }) => id)).toEqual([
      'undated-convoy-0',
      'undated-convoy-1',
      'undated-convoy-2',
      'undated-convoy-4',
      'x',
      'y',
    ]);
  });

  test('reports its progress', async () => {
    const steps: ImportProgress[] = [];
    const lines = Array.from({ length: 200 }, (_, index) =>
      JSON.stringify({ ...report, title: `${index}` }),
    );
    await importArticles(Readable.from([...lines, 'x']), await openCorpus(), TESTER, {
      onProgress: (progress) => steps.push(progress),
    });
    expect(steps.length).toBeGreaterThan(2);
    expect(steps.map(({ isDone }) => isDone)).toEqual([...steps.slice(1).map(() => false), true]);
    expect(steps.at(-1)).toEqual({ lines: 201, added: 200, skipped: 0, faulty: 1, isDone: true });
  });

  test('stops with a clear error if the disk refuses, and keeps earlier articles', async () => {
    const folder = makeFolderWith({});
    const corpus = await Corpus.open(new FolderStore(folder));
    fs.mkdirSync(path.join(folder, 'b.md'));
    await importValues(corpus, [{ ...report, id: 'a', title: '1' }]);
    const importing = importValues(corpus, [{ ...report, id: 'b', title: '2' }]);
    await expect(importing).rejects.toThrow('b.md could not be written: a folder of that name');
    expect(corpus.get('a')).toMatchObject({ title: '1' });
  });
});

describe('importing again', () => {
  test('skips everything, including articles that got a new id', async () => {
    const corpus = await openCorpus();
    const values = [
      { ...report, id: 'page-1', source: 'TIME', published: '1963-01-04' },
      { ...report, id: 'page-2', source: 'TIME', published: '1963-01-04', body: 'Another page.' },
      { ...report, id: 'page-1', title: 'Another title' },
      { ...report, url: 'https://example.com/a', title: 'With link' },
      { ...report, id: 'not/an/id', title: 'Third' },
    ];
    expect(await importValues(corpus, values)).toMatchObject({ added: 5, skipped: 0 });
    expect(await importValues(corpus, values)).toMatchObject({ added: 0, skipped: 5 });
    expect(corpus.size).toBe(5);
  });

  const same = { ...report, source: 'TIME', published: '1963-01-04' };
  test.each([
    [
      'the same link, spelled differently',
      { ...report, url: 'https://example.com/a' },
      { title: 'B', body: 'B', url: 'http://EXAMPLE.com/a/' },
      1,
    ],
    ['the same title, source and date', same, { ...same, body: 'Edited.' }, 1],
    [
      'the same title, source and date, as a moment',
      same,
      { ...same, published: '1963-01-04T10:00:00Z' },
      1,
    ],
    [
      'the same title, source and date, one with a link',
      { ...same, id: 'a' },
      { ...same, id: 'b', body: 'B', url: 'https://example.com' },
      1,
    ],
    [
      'the same title, source, date and id',
      { ...same, id: 'a' },
      { ...same, id: 'a', body: 'B' },
      1,
    ],
    [
      'the same title, source, date and body',
      { ...same, id: 'a' },
      { ...same, id: 'b', body: `\n${same.body}` },
      1,
    ],
    [
      'the same title, source and date, ids and bodies of their own',
      { ...same, id: 'a' },
      { ...same, id: 'b', body: 'B' },
      2,
    ],
    ['the same title and source', same, { ...same, published: '1963-01-05' }, 2],
    ['the same title and date', same, { ...same, source: 'BBC' }, 2],
    [
      'another page of the same site',
      { ...report, url: 'https://example.com/?p=1' },
      { ...report, title: 'B', url: 'https://example.com/?p=2' },
      2,
    ],
  ])('%s', async (_, first, second, size) => {
    const atOnce = await openCorpus();
    await importValues(atOnce, [first, second]);
    expect(atOnce.size).toBe(size);

    const oneByOne = await openCorpus();
    await importValues(oneByOne, [first]);
    await importValues(oneByOne, [second]);
    expect(oneByOne.size).toBe(size);
  });
});

describe('a bad line is reported with its number, and the others are imported:', () => {
  test.each([
    [
      'no JSON',
      'x',
      'is not a JSON object; write {"title": "…", "source": "…", "published": "2019-09-07", "body": "…"}',
    ],
    [
      'half of a line',
      '{"title": "A',
      'is not a JSON object; write {"title": "…", "source": "…", "published": "2019-09-07", "body": "…"}',
    ],
    [
      'a list',
      [report],
      'is not a JSON object; write {"title": "…", "source": "…", "published": "2019-09-07", "body": "…"}',
    ],
    [
      'null',
      null,
      'is not a JSON object; write {"title": "…", "source": "…", "published": "2019-09-07", "body": "…"}',
    ],
    ['no title', { body: 'B' }, 'has no title; add "title": "…"'],
    ['no body', { title: 'A' }, 'has no body; add "body": "…"'],
    [
      'a title that is not a text',
      { ...report, title: 1984 },
      'title is not a text; write "title": "…"',
    ],
    [
      'a year that is not a text',
      { ...report, published: 2019 },
      'published is not a text; write "published": "…"',
    ],
    [
      'tags that are not a list',
      { ...report, tags: 'World' },
      'tags is not a list of texts; write "tags": ["World", "Iraq"]',
    ],
    [
      'a tag that is not a text',
      { ...report, tags: [1] },
      'tags is not a list of texts; write "tags": ["World", "Iraq"]',
    ],
    [
      'a blank title',
      { ...report, title: ' ' },
      'title is missing; write title: and the headline, or the opening words of the report',
    ],
    [
      'an empty body',
      { ...report, body: ' \n' },
      'the body is empty; write the report below the second --- line',
    ],
    [
      'an ambiguous date',
      { ...report, published: '7/9/2019' },
      'published "7/9/2019" is not a date; write 2019-09-07, 2019-09 or 2019',
    ],
    [
      'an invalid link',
      { ...report, url: 'example.com' },
      'url "example.com" is not a link; write one that begins with https:// or http://',
    ],
    [
      'over 1 MB',
      { ...report, body: 'a'.repeat(1_000_000) },
      'the article is over 1 MB; split the report into several articles',
    ],
  ])('%s', async (_, bad, message) => {
    const corpus = await openCorpus();
    const good = { ...report, title: 'Good' };
    expect(await importValues(corpus, [good, bad, { ...good, title: 'Also good' }])).toMatchObject({
      added: 2,
      faulty: 1,
      faults: [{ line: 2, message }],
    });
  });

  test('several faults in one line', async () => {
    const { faulty, faults } = await importValues(await openCorpus(), [
      { source: 1, tags: [1, 2] },
    ]);
    expect(faulty).toBe(1);
    expect(faults.map(({ message }) => message)).toEqual([
      'has no title; add "title": "…"',
      'source is not a text; write "source": "…"',
      'tags is not a list of texts; write "tags": ["World", "Iraq"]',
      'has no body; add "body": "…"',
    ]);
  });
});

describe('lines of a file', () => {
  const importBytes = async (...chunks: readonly Uint8Array[]) => {
    const corpus = await openCorpus();
    const result = await importArticles(splitLines(Readable.from(chunks)), corpus, TESTER);
    return { ...result, titles: corpus.articles().map(({ title }) => title) };
  };

  test('may begin with a byte-order mark, end with \\r\\n, and be blank', async () => {
    const text = `\ufeff${JSON.stringify(report)}\r\n\r\n  \n${JSON.stringify({ ...report, title: 'B' })}`;
    expect(await importBytes(Buffer.from(text))).toMatchObject({ added: 2, faulty: 0, lines: 4 });
  });

  test('are not split at U+2028, which JSON allows in strings', async () => {
    const line = JSON.stringify({ ...report, title: 'a\u2028b\u0085c' });
    expect(await importBytes(Buffer.from(line))).toMatchObject({ titles: ['a\u2028b\u0085c'] });
  });

  test('may come in chunks that split a character', async () => {
    const bytes = Buffer.from(`${JSON.stringify({ ...report, title: 'ائتلاف 🇮🇶' })}\n`);
    const pieces = Array.from(bytes, (_, index) => bytes.subarray(index, index + 1));
    expect(await importBytes(...pieces)).toMatchObject({ titles: ['ائتلاف 🇮🇶'] });
  });

  test('that are not UTF-8 are reported', async () => {
    const bad = Buffer.from(JSON.stringify({ ...report, title: 'José' }), 'latin1');
    expect(await importBytes(bad, Buffer.from(`\n${JSON.stringify(report)}`))).toMatchObject({
      added: 1,
      faults: [{ line: 1, message: 'is not UTF-8; save the file as UTF-8' }],
    });
  });

  test('that are far too long stop the import before memory runs out', async () => {
    const piece = Buffer.alloc(1_000_000, 'a');
    const next = vi.fn(() => piece);
    async function* endless() {
      for (;;) yield next();
    }
    const importing = importArticles(splitLines(endless()), await openCorpus(), TESTER);
    await expect(importing).rejects.toThrow('A line is longer than any article');
    expect(next.mock.calls.length).toBeLessThan(10);
  });
});
