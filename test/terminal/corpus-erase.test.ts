import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Corpus } from '../../src/corpus/corpus.ts';
import { openStores } from '../../src/storage/stores.ts';
import { runCorpus } from '../../src/terminal/corpus/corpus.ts';
import { makeArticle, makeFolder, TESTER } from '../corpus/folders.ts';
import { makeTerminal } from './streams.ts';

const SERVER = '100000000000000001';

async function run(...argv: readonly string[]) {
  const terminal = makeTerminal();
  const code = await runCorpus(['erase', ...argv], { stdin: process.stdin, ...terminal });
  return { code, out: terminal.written(), err: terminal.complained() };
}

test('corpus erase removes all that is kept of a server, and says so', async () => {
  const folder = makeFolder();
  const stores = await openStores({ corpusFolder: folder, databaseUrl: null });
  const corpus = await Corpus.open((await stores.ofServer(SERVER)).corpus);
  await corpus.put(makeArticle(), TESTER);
  const { code, out } = await run(SERVER, '--corpus', folder);
  expect([code, out]).toEqual([0, `Erased all that was kept of the server ${SERVER}.\n`]);
  expect(existsSync(path.join(folder, 'servers', SERVER))).toBe(false);
  const again = await run(SERVER, '--corpus', folder, '--json');
  expect(JSON.parse(again.out)).toEqual({ server: SERVER, hadData: false });
});

test.each(['', '..', 'convoy', '1000'])('corpus erase refuses “%s” as a server', async (given) => {
  const { code, err } = await run(given, '--corpus', makeFolder());
  expect(code).toBe(2);
  expect(err).toMatch(/needs (?:the id of a server|SERVER)/);
});
