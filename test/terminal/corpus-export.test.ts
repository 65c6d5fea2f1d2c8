import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCorpus } from '../../src/terminal/corpus/corpus.ts';
import { layArticles, makeArticle, makeFolder, makeFolderWith } from '../corpus/folders.ts';
import { makeTerminal } from './streams.ts';

async function run(...argv: readonly string[]) {
  const terminal = makeTerminal();
  const code = await runCorpus(argv, { stdin: process.stdin, ...terminal });
  return { code, out: terminal.written(), err: terminal.complained() };
}

function makeCorpus(): string {
  const folder = makeFolder();
  layArticles(folder, [makeArticle(), makeArticle({ id: 'second', title: 'Another' })]);
  return folder;
}

describe('corpus export', () => {
  test('writes a file that corpus import takes', async () => {
    const [from, to] = [makeCorpus(), makeFolder()];
    const file = path.join(makeFolder(), 'reports.jsonl');
    const done = await run('export', file, '--corpus', from);
    expect(done).toEqual({ code: 0, out: `Exported 2 articles to ${file}.\n`, err: '' });
    await run('import', file, '--corpus', to);
    for (const name of ['convoy.md', 'second.md']) {
      expect(fs.readFileSync(path.join(to, name))).toEqual(fs.readFileSync(path.join(from, name)));
    }
  });

  test('writes an archive, and JSON Lines to standard output', async () => {
    const from = makeCorpus();
    const file = path.join(makeFolder(), 'reports.zip');
    const { out } = await run('export', file, '--corpus', from, '--json');
    expect(JSON.parse(out)).toEqual({ articles: 2, file });
    expect(fs.readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    const lines = (await run('export', '-', '--corpus', from)).out.trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['convoy', 'second']);
  });

  test('never replaces a file', async () => {
    const file = path.join(makeFolderWith({ 'mine.jsonl': 'precious' }), 'mine.jsonl');
    const { code, err } = await run('export', file, '--corpus', makeCorpus());
    expect([code, err]).toEqual([1, `${file} is there already; name a new file.\n`]);
    expect(fs.readFileSync(file, 'utf8')).toBe('precious');
  });

  test('leaves no half of a file', async () => {
    const from = makeFolder();
    layArticles(from, [makeArticle()]);
    const file = path.join(makeFolder(), 'missing', 'reports.zip');
    const { err } = await run('export', file, '--corpus', from);
    expect(err).toBe(`${file} has no folder; create it first.\n`);
    expect(fs.existsSync(file)).toBe(false);
  });

  test.each([
    ['a name without a format', ['reports.csv'], '"reports.csv" has no format'],
    ['no name', [], 'corpus export needs FILE.'],
  ])('refuses %s', async (_what, operands, message) => {
    const { code, err } = await run('export', ...operands, '--corpus', makeCorpus());
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test('says which articles are not in the file, and fails', async () => {
    const from = makeFolderWith({ 'broken.md': 'no front matter' });
    const { code, err } = await run('export', '-', '--corpus', from);
    expect(code).toBe(1);
    expect(err).toContain('broken.md');
  });

  test('finds the reports of one server, and says if there are none', async () => {
    const from = makeCorpus();
    const server = '100000000000000001';
    const own = path.join(from, 'servers', server);
    fs.mkdirSync(own, { recursive: true });
    layArticles(own, [makeArticle({ id: 'own' })]);
    const { out } = await run('export', '-', '--corpus', from, '--server', server);
    expect(JSON.parse(out).id).toBe('own');
    const missing = await run('export', '-', '--corpus', from, '--server', '../..');
    expect(missing.err).toBe('The server "../.." has no reports of its own.\n');
    const foreign = await run('list', '--corpus', from, '--server', server);
    expect(foreign.err).toContain('--server is only for corpus export.');
  });
});
