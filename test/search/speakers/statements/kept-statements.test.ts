import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../src/corpus/article.ts';
import { type IndexedArticle, SearchIndex } from '../../../../src/search/index/search-index.ts';
import { Speakers } from '../../../../src/search/speakers/speakers.ts';
import { KeptStatements } from '../../../../src/search/speakers/statements/kept-statements.ts';
import { makeArticle, makeFolder } from '../../../corpus/folders.ts';

/** Counts the articles that have to be read. */
class CountedStatements extends KeptStatements {
  unknown = 0;

  override rowsOf(indexed: IndexedArticle): Uint32Array | null {
    const rows = super.rowsOf(indexed);
    if (rows === null) this.unknown += 1;
    return rows;
  }
}

const RYDER = 'Pat Ryder, a spokesperson from the Pentagon, said the road to the base was open.';
const NAJJAR = 'Omar Najjar said that the road to the base had been closed for weeks.';

/** Reports enough for what is read of them to be kept. */
const OTHERS = Array.from({ length: 500 }, (_, at) =>
  makeArticle({ id: `other-${at}`, body: `The bridge number ${at} was painted on Monday.` }),
);

function indexOf(articles: readonly Article[]): SearchIndex {
  const index = new SearchIndex();
  for (const article of articles) index.put(article);
  return index;
}

/** What a new start knows of a speaker, and how many articles it had to read for that. */
async function afterStart(snapshot: string, articles: readonly Article[], typed: string) {
  const kept = new CountedStatements(snapshot);
  const speakers = new Speakers(indexOf(articles), kept);
  const name = await speakers.find(typed);
  const { total, introductions } = await speakers.profile(name, { offset: 0, limit: 10 });
  const read = kept.unknown;
  await speakers.keep();
  return { name, total, introduced: introductions.map(({ span }) => span), read };
}

describe('the statements that were read', () => {
  const articles = [
    makeArticle({ id: 'ryder', body: RYDER }),
    makeArticle({ id: 'najjar', body: NAJJAR }),
    ...OTHERS,
  ];
  const snapshot = () => `${makeFolder()}/snapshot`;

  it('are not read again at the next start', async () => {
    const file = snapshot();
    const first = await afterStart(file, articles, 'Ryder');
    expect(first).toMatchObject({ name: 'Pat Ryder', total: 1, read: 1 });
    expect(await afterStart(file, articles, 'Ryder')).toEqual({ ...first, read: 0 });
  });

  it('stay kept when others are read', async () => {
    const file = snapshot();
    await afterStart(file, articles, 'Ryder');
    expect((await afterStart(file, articles, 'Najjar')).read).toBe(1);
    expect((await afterStart(file, articles, 'Ryder')).read).toBe(0);
  });

  it('are read again of an article that has changed', async () => {
    const file = snapshot();
    await afterStart(file, articles, 'Ryder');
    const changed = makeArticle({ id: 'ryder', body: `${RYDER} Ryder said that it was safe too.` });
    const now = [changed, ...articles.slice(1)];
    expect(await afterStart(file, now, 'Ryder')).toMatchObject({ total: 2, read: 1 });
  });

  it('are not kept if the file was changed or another version wrote it', async () => {
    const file = snapshot();
    await afterStart(file, articles, 'Ryder');
    const kept = file.replace('snapshot', 'statements');
    const bytes = readFileSync(kept);
    for (const at of [bytes.length - 1, 'dateline statements\n'.length]) {
      const broken = Buffer.from(bytes);
      broken[at] = (broken[at] ?? 0) ^ 1;
      writeFileSync(kept, broken);
      expect((await afterStart(file, articles, 'Ryder')).read).toBe(1);
    }
  });

  it('are not written of a few reports, nor again if nothing was read', async () => {
    const file = snapshot();
    const kept = file.replace('snapshot', 'statements');
    await afterStart(file, articles.slice(0, 2), 'Ryder');
    expect(statSync(kept, { throwIfNoEntry: false })).toBeUndefined();
    await afterStart(file, articles, 'Ryder');
    const { ino } = statSync(kept);
    await afterStart(file, articles, 'Ryder');
    expect(statSync(kept).ino).toBe(ino);
  });
});
