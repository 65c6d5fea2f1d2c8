import fs from 'node:fs';
import { userInfo } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.ts';
import { FolderStore } from '../../src/storage/folder/articles.ts';
import { runCorpus } from '../../src/terminal/corpus/corpus.ts';
import { makeArticle, makeFolder, makeFolderWith } from '../corpus/folders.ts';

const NOW = new Date('2026-11-20T12:58:02.123Z');
const USER = userInfo().username;

async function run(folder: string, ...argv: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCorpus([...argv, '--corpus', folder], {
    stdin: Readable.from(['{"id":"dam","title":"The dam","body":"The dam was repaired."}\n']),
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    now: () => NOW,
  });
  return { code, out: out.join(''), err: err.join('') };
}

/** A corpus in which an article was added by a member, retracted by another, and edited by hand. */
async function makeCorpus(): Promise<string> {
  const folder = makeFolder();
  const corpus = await Corpus.open(new FolderStore(folder, { now: () => NOW }));
  const article = makeArticle();
  const [anna, ben] = ['Anna', 'Ben'].map((name) => ({ kind: 'member', id: name, name }) as const);
  if (!anna || !ben) throw new Error('there are two');
  await corpus.put(article, anna);
  await corpus.put({ ...article, retracted: 'Denied.' }, ben, { action: 'retract' });
  const file = path.join(folder, 'convoy.md');
  fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replace('from Jordan', 'from Iraq'));
  await (await Corpus.open(new FolderStore(folder, { now: () => NOW }))).reconcile();
  return folder;
}

describe('corpus history', () => {
  test('lists the changes of an article, newest first', async () => {
    const { code, out } = await run(await makeCorpus(), 'history', 'convoy.md');
    expect(code).toBe(0);
    expect(out.replaceAll(/ {2,}/g, ' | ')).toBe(
      [
        '3 | 2026-11-20 12:58 UTC | edited | convoy | by hand | body',
        '2 | 2026-11-20 12:58 UTC | retracted | convoy | Ben on Discord | retracted',
        '1 | 2026-11-20 12:58 UTC | added | convoy | Anna on Discord | A convoy crosses the border',
        '',
      ].join('\n'),
    );
  });

  test('lists the last changes of all articles if none is named', async () => {
    const folder = await makeCorpus();
    await run(folder, 'import', '-');
    const { out } = await run(folder, 'history', '--json');
    expect(JSON.parse(out)).toMatchObject([
      {
        sequence: 4,
        by: { kind: 'terminal', name: USER },
        action: 'add',
        after: { id: 'dam', added: '2026-11-20T12:58:02Z' },
      },
      { sequence: 3 },
      { sequence: 2 },
      { sequence: 1 },
    ]);
  });

  test('reports an unknown article, and one without changes', async () => {
    const folder = await makeCorpus();
    expect(await run(folder, 'history', 'convoi')).toEqual({
      code: 1,
      out: '',
      err: 'There is no article "convoi". Did you mean convoy?\n',
    });
    const other = makeFolderWith({ 'a.md': '---\ntitle: A\n---\n\nB\n' });
    const { code, err } = await run(other, 'history', 'a');
    expect([code, err]).toEqual([1, 'The journal has no changes to "a" yet.\n']);
    expect(fs.readdirSync(other)).toEqual(['a.md']);
  });
});

describe('corpus remove', () => {
  test('removes an article and says how to bring it back', async () => {
    const folder = await makeCorpus();
    expect(await run(folder, 'remove', 'convoy')).toEqual({
      code: 0,
      out: 'Removed the article "convoy". corpus restore convoy 3 brings it back.\n',
      err: '',
    });
    expect(JSON.parse((await run(folder, 'history', 'convoy', '--json')).out)[0]).toMatchObject({
      sequence: 4,
      by: { kind: 'terminal', name: USER },
      action: 'remove',
      after: null,
    });
  });

  test('reports an unknown article', async () => {
    const { code, err } = await run(await makeCorpus(), 'remove', 'convoi');
    expect([code, err]).toEqual([1, 'There is no article "convoi". Did you mean convoy?\n']);
  });
});

describe('corpus restore', () => {
  test('restores an article to its state after a change, even if it was removed', async () => {
    const folder = await makeCorpus();
    await run(folder, 'remove', 'convoy');
    expect(await run(folder, 'restore', 'convoy', '1')).toEqual({
      code: 0,
      out: 'The article "convoy" is back as it was after change 1.\n',
      err: '',
    });
    const { out } = await run(folder, 'show', 'convoy', '--json');
    expect(JSON.parse(out)).toEqual(makeArticle());
    expect((await run(folder, 'restore', 'convoy', '1')).out).toContain('is already');
  });

  test('reports unknown changes, and changes that are removals', async () => {
    const folder = await makeCorpus();
    await run(folder, 'remove', 'convoy');
    expect(await run(folder, 'restore', 'convoy', '9')).toMatchObject({
      code: 1,
      err: '"convoy" has no change 9; corpus history convoy lists them.\n',
    });
    expect(await run(folder, 'restore', 'convoy', '4')).toMatchObject({
      code: 1,
      err: 'Change 4 removed "convoy"; name an earlier change.\n',
    });
  });
});

test('corpus check names broken lines of the journal', async () => {
  const folder = await makeCorpus();
  const journal = path.join(folder, '.dateline', 'journal.jsonl');
  fs.writeFileSync(journal, fs.readFileSync(journal, 'utf8').replace('{', '['));
  const { code, out } = await run(folder, 'check');
  expect(code).toBe(1);
  expect(out).toContain(`${journal}:1: is not a journal record and is left out; `);
});
