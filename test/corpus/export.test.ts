import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/corpus/article.ts';
import { Corpus } from '../../src/corpus/corpus.ts';
import { exportArticles, exportWithin } from '../../src/corpus/export/export.ts';
import { splitLines } from '../../src/corpus/format/lines.ts';
import { importArticles } from '../../src/corpus/import/import.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { layArticles, makeArticle, makeFolder, TESTER } from './folders.ts';
import { KINDS, openCorpus } from './kinds.ts';

const SECTION = { title: 'World', source: 'Harbour Post', published: '2020-03-04' };

/** Articles that an import could take for one another, or lose something of. */
const ARTICLES: readonly Article[] = [
  makeArticle({
    id: 'full',
    title: 'مرفأ "اللاذقية": 100 %',
    source: 'Xinhua',
    author: 'Ken Hanly',
    published: '2019-09',
    url: 'https://example.com/full?a=1#b',
    archived: 'https://web.archive.org/web/2019/https://example.com/full',
    language: 'ar',
    tags: ['World', 'a, b'],
    added: '2026-11-20T12:58:02Z',
    retracted: 'The figures were wrong.',
    body: 'One — “two”.\n\n  Three\u2028four.\tFive \\ six.',
  }),
  makeArticle({ id: 'bare', title: 'Bare' }),
  makeArticle({ id: 'a-day', title: 'Added on a day', added: '2020-01-02' }),
  makeArticle({ id: 'page-1', ...SECTION, body: 'Page one.' }),
  makeArticle({ id: 'page-2', ...SECTION, url: 'https://example.com/2', body: 'Page two.' }),
  makeArticle({ id: 'page-3', ...SECTION, url: 'https://example.com/3', body: 'Page three.' }),
];

const byId = (articles: readonly Article[]) =>
  [...articles].sort((one, other) => (one.id < other.id ? -1 : 1));

describe.each(KINDS)('exported articles, $kind', ({ make }) => {
  test('are the same after an import, and only once after two', async () => {
    const from = await openCorpus(await make());
    await from.putAll(ARTICLES, TESTER);
    const bytes = await exportWithin(from.articles(), 'jsonl', 1_000_000);
    const to = await openCorpus(await make());
    const importAgain = () =>
      importArticles(splitLines(Readable.from([bytes])), to, TESTER, { added: '2030-01-01' });
    const known = to.articles().length;
    expect(await importAgain()).toMatchObject({ added: ARTICLES.length, faults: [] });
    expect(byId(to.articles())).toEqual(byId(from.articles()));
    expect(await importAgain()).toMatchObject({ added: 0, skipped: ARTICLES.length });
    expect(to.articles()).toHaveLength(known + ARTICLES.length);
  });
});

describe('an archive', () => {
  test('has the files of the folder, which another folder can be made of', async () => {
    const bytes = await exportWithin(ARTICLES, 'zip', 1_000_000);
    const files = unzipSync(bytes ?? new Uint8Array());
    const [theirs, ours] = [makeFolder(), makeFolder()];
    layArticles(theirs, ARTICLES);
    for (const [name, content] of Object.entries(files)) {
      expect(strFromU8(content)).toBe(fs.readFileSync(path.join(theirs, name), 'utf8'));
      fs.writeFileSync(path.join(ours, name), content);
    }
    const corpus = await Corpus.open(new FolderStore(ours));
    expect(byId(corpus.articles())).toEqual(byId(ARTICLES));
  });

  test('is the same for the same articles', async () => {
    const twice = [1, 2].map(() => exportWithin(ARTICLES, 'zip', 1_000_000));
    const [one, other] = await Promise.all(twice);
    expect(one).toEqual(other);
  });

  test('refuses more files than its format can count, and names the other format', async () => {
    const many = Array.from({ length: 65_536 }, () => makeArticle());
    await expect(exportWithin(many, 'zip', 1_000)).rejects.toThrow(
      'A ZIP archive holds at most 65,535 files, and there are 65,536 reports. Export them as JSON Lines.',
    );
  });
});

describe('an export into memory', () => {
  test('is null if it is larger than allowed, and stops there', async () => {
    let read = 0;
    const counted = ARTICLES.map((article) => ({
      ...article,
      get body() {
        read += 1;
        return article.body;
      },
    }));
    expect(await exportWithin(counted, 'jsonl', 300)).toBeNull();
    expect(read).toBeLessThan(ARTICLES.length);
    const pieces: Uint8Array[] = [];
    for await (const piece of exportArticles(ARTICLES, 'jsonl')) pieces.push(piece);
    const { length } = Buffer.concat(pieces);
    expect(await exportWithin(ARTICLES, 'jsonl', length)).toHaveLength(length);
    expect(await exportWithin(ARTICLES, 'jsonl', length - 1)).toBeNull();
  });
});

test('a line of another program whose "added" is no date is imported all the same', async () => {
  const corpus = await Corpus.open(new FolderStore(makeFolder()));
  const line = JSON.stringify({ title: 'A convoy', body: 'It came.', added: 1_700_000_000 });
  await importArticles(Readable.from([line]), corpus, TESTER, { added: '2026-11-20' });
  expect(corpus.articles().map(({ added }) => added)).toEqual(['2026-11-20']);
});
