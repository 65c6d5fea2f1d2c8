import { beforeAll, describe, onTestFinished, test } from 'vitest';
import { makeFolder, makeLastingFolder } from '../../../corpus/folders.ts';
import { killRepeatedly } from './killed.ts';
import { buildWriter, startWriter, type Writer } from './start.ts';
import { writeAtOnce } from './write-at-once.ts';

const folderOfProgram = makeLastingFolder();
let program: string;

beforeAll(async () => {
  program = await buildWriter(folderOfProgram);
});

function start(...argv: readonly string[]): Writer {
  const writer = startWriter(program, ...argv);
  onTestFinished(writer.kill);
  return writer;
}

test('processes killed while they write, alone or two at once, leave every article whole and lose no confirmed change', async () => {
  const killings = [1, 2].map((count) => ({ count, rounds: 3, folder: makeFolder() }));
  await Promise.all(killings.map((killing) => killRepeatedly(killing, start)));
}, 240_000);

describe('two processes that write at once', () => {
  test('lose no change, and neither overwrites what the other has written', async () => {
    await writeAtOnce(30, start);
  }, 240_000);
});
