import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { makeFolder, makeLastingFolder } from '../corpus/folders.ts';
import { killRepeatedly } from '../storage/folder/processes/killed.ts';
import { buildWriter, startWriter, type Writer } from '../storage/folder/processes/start.ts';
import { writeAtOnce } from '../storage/folder/processes/write-at-once.ts';

const folderOfProgram = makeLastingFolder();
let program: string;

beforeAll(async () => {
  program = await buildWriter(folderOfProgram);
});

test('over two hundred processes killed while they write, alone or two at once, leave every article whole and lose no confirmed change', async () => {
  let killed = 0;
  const start = (...argv: readonly string[]): Writer => {
    const writer = startWriter(program, ...argv);
    onTestFinished(writer.kill);
    killed += 1;
    return writer;
  };
  // The journal of a folder grows, so use several folders at the same time.
  const killings = [1, 1, 2, 2].map((count) => ({ count, rounds: 34, folder: makeFolder() }));
  await Promise.all(killings.map((killing) => killRepeatedly(killing, start)));
  expect(killed).toBeGreaterThan(200);
});

test('two processes that write hundreds of articles at once lose no change', async () => {
  await writeAtOnce(150, (...argv) => {
    const writer = startWriter(program, ...argv);
    onTestFinished(writer.kill);
    return writer;
  });
});
