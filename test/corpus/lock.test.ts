import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { withLock } from '../../src/corpus/lock.ts';
import { makeFolder } from './folders.ts';

function lockIn(folder: string): string {
  return path.join(folder, 'lock');
}

/** What a process on this machine has left that did not end by itself. */
async function leaveLock(file: string, changes: Readonly<Record<string, unknown>>): Promise<void> {
  let holder = {};
  await withLock(file, async () => {
    holder = JSON.parse(fs.readFileSync(file, 'utf8'));
  });
  fs.writeFileSync(file, JSON.stringify({ ...holder, process: 'another', ...changes }));
}

function findDeadPid(): number {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  return pid;
}

test('only one at a time does something under a lock, and all get their turn', async () => {
  const file = lockIn(makeFolder());
  let inside = 0;
  let most = 0;
  let turns = 0;
  await Promise.all(
    Array.from({ length: 12 }, () =>
      withLock(file, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await wait(Math.random() * 4);
        inside -= 1;
        turns += 1;
      }),
    ),
  );
  expect([most, turns, fs.existsSync(file)]).toEqual([1, 12, false]);
});

test('a lock is free again when the work fails', async () => {
  const file = lockIn(makeFolder());
  const failing = withLock(file, () => Promise.reject(new Error('work')));
  await expect(failing).rejects.toThrow('work');
  expect(await withLock(file, async () => 'free')).toBe('free');
});

test('the lock of a process that is gone is taken, by one of many at a time', async () => {
  const folder = makeFolder();
  const file = lockIn(folder);
  await leaveLock(file, { pid: findDeadPid() });
  let inside = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: 8 }, () =>
      withLock(file, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await wait(1);
        inside -= 1;
      }),
    ),
  );
  expect([most, fs.readdirSync(folder)]).toEqual([1, []]);
});

test('a lock left by an earlier process with the same number is taken, as in a container', async () => {
  const file = lockIn(makeFolder());
  await leaveLock(file, { pid: process.pid });
  expect(await withLock(file, async () => 'taken')).toBe('taken');
});

test('a lock is taken although whoever was taking it from a dead holder died as well', async () => {
  const folder = makeFolder();
  const file = lockIn(folder);
  await leaveLock(file, { pid: findDeadPid() });
  await leaveLock(`${file}-heir`, { pid: findDeadPid() });
  expect(await withLock(file, async () => 'taken')).toBe('taken');
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('a lock that its holder died in making is taken after a while', async () => {
  const file = lockIn(makeFolder());
  fs.writeFileSync(file, '');
  expect(await withLock(file, async () => 'taken')).toBe('taken');
});

test('the lock of a holder on another machine is waited for as long as it shows itself', async () => {
  const file = lockIn(makeFolder());
  await leaveLock(file, { machine: `not ${hostname()}`, pid: findDeadPid() });
  let isGone = false;
  const waiting = withLock(file, async () => isGone);
  await wait(300);
  isGone = true;
  fs.rmSync(file);
  expect(await waiting).toBe(true);
});
