import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/corpus/article.ts';
import { SearchIndex } from '../../../src/search/index/search-index.ts';
import { readSnapshot, snapshotFile, writeSnapshot } from '../../../src/search/index/snapshot.ts';
import { makeArticle, makeFolder } from '../../corpus/folders.ts';
import { reports } from '../corpora.ts';

/** Offsets of the version and the hash, after the line that says what the file is. */
const VERSION = 22;
const HASH = 54;

async function kept(): Promise<{ file: string; articles: readonly Article[] }> {
  const { articles } = { articles: (await reports()).articles() };
  const file = snapshotFile(makeFolder());
  expect(await writeSnapshot(file, indexOf(articles).snapshot())).toBe(true);
  return { file, articles };
}

function indexOf(articles: readonly Article[]): SearchIndex {
  const index = new SearchIndex();
  for (const article of articles) index.put(article);
  return index;
}

/** Everything that the index keeps, with the terms spelled out, since their numbers may differ. */
function contentsOf(index: SearchIndex) {
  return [...index.articles]
    .map(({ article, title, passages }) => ({
      id: article.id,
      title: Array.from(title, (term) => index.lexicon.term(term)),
      passages: passages
        .map((number) => index.passage(number))
        .map(({ passage, terms, ends, kinds }) => ({
          passage,
          terms: Array.from(terms, (term) => [
            index.lexicon.term(term),
            index.lexicon.frequency(term),
          ]),
          ends: [...ends],
          kinds: [...kinds],
        })),
    }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function restored(file: string, articles: readonly Article[]) {
  const snapshot = await readSnapshot(file);
  if (!snapshot) throw new Error('The snapshot was not trusted');
  return SearchIndex.restore(snapshot, articles);
}

describe('a snapshot', () => {
  it('restores the index without reading an article', async () => {
    const { file, articles } = await kept();
    const { index, read } = await restored(file, articles);
    expect(read).toBe(0);
    expect(contentsOf(index)).toEqual(contentsOf(indexOf(articles)));
    expect(index.averageLength).toBe(indexOf(articles).averageLength);
  });

  it('is brought up to date with changed, new and removed articles', async () => {
    const { file, articles } = await kept();
    const [first, second] = articles;
    if (!first || !second) throw new Error('There are two reports');
    const now = [
      { ...first, author: 'Somebody Else', body: `${first.body}\n\nThe quokka was seen.` },
      makeArticle({ id: 'new', body: 'Rain filled the reservoir at Haditha.' }),
    ];
    const { index, read } = await restored(file, now);
    expect(read).toBe(2);
    expect(contentsOf(index)).toEqual(contentsOf(indexOf(now)));
    const byAuthor = (author: string) =>
      index.search([{ term: author, boost: 1 }], () => true, 100).length;
    expect(byAuthor('quokka')).toBeGreaterThan(0);
    expect(byAuthor('somebody')).toBe(byAuthor('else'));
  });

  it('gives way to other work while it is restored', async () => {
    const { file, articles } = await kept();
    const body = 'The ferry was seen on the road today.\n\n'.repeat(4_000);
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    });
    const { read } = await restored(file, [...articles, makeArticle({ id: 'long', body })]);
    clearInterval(ticking);
    expect(read).toBe(1);
    expect(turns).toBeGreaterThan(2);
  });

  it('follows changes after it is restored, and can be written again', async () => {
    const { file, articles } = await kept();
    const { index } = await restored(file, articles);
    const added = makeArticle({ id: 'added', body: 'Snow fell on the hills of Sinjar.' });
    index.put(added);
    for (const { id } of articles.slice(1)) index.remove(id);
    expect(await writeSnapshot(file, index.snapshot())).toBe(true);
    const now = [...articles.slice(0, 1), added];
    const again = await restored(file, now);
    expect(again.read).toBe(0);
    expect(contentsOf(again.index)).toEqual(contentsOf(indexOf(now)));
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['cut', (bytes) => bytes.subarray(0, bytes.length - 1)],
    ['cut to a few bytes', (bytes) => bytes.subarray(0, 30)],
    ['empty', () => Buffer.alloc(0)],
    ['longer than it was', (bytes) => Buffer.concat([bytes, Buffer.from([0])])],
    ['changed in one bit', (bytes) => changed(bytes, bytes.length >> 1)],
    ['changed in its hash', (bytes) => changed(bytes, HASH)],
    ['foreign', (bytes) => Buffer.alloc(bytes.length, 'SQLite format 3')],
    ['of another version of the program', (bytes) => changed(bytes, VERSION)],
  ])('is not trusted if it is %s', async (_how, change) => {
    const { file } = await kept();
    await writeFile(file, change(await readFile(file)));
    expect(await readSnapshot(file)).toBeNull();
  });

  it('is null if there is no file', async () => {
    expect(await readSnapshot(snapshotFile(makeFolder()))).toBeNull();
  });

  it('is not written, without an error, if the folder cannot be made', async () => {
    const folder = makeFolder();
    // A file in place of the folder: not even root can write into it.
    await writeFile(join(folder, '.dateline'), '');
    const index = indexOf((await reports()).articles());
    expect(await writeSnapshot(snapshotFile(folder), index.snapshot())).toBe(false);
  });
});

function changed(bytes: Buffer, at: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 1;
  return copy;
}
