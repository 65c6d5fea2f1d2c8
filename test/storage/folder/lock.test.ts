import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { DISK } from '../../../src/storage/folder/disk.ts';
import type { Lease } from '../../../src/storage/folder/lock/lease.ts';
import { LeasedDisk } from '../../../src/storage/folder/lock/leased-disk.ts';
import { type LockOptions, withLock } from '../../../src/storage/folder/lock/lock.ts';
import { LockLostError } from '../../../src/storage/folder/lock/lock-lost-error.ts';
import { UserError } from '../../../src/user-error.ts';
import { makeFolder } from '../../corpus/folders.ts';

/** Takes silent holders of other machines for dead after a short time. */
const SOON: LockOptions = { silence: 100, refresh: 20 };

/** Shows no sign of life, as if paused. */
const PAUSED: LockOptions = { machine: 'paused', refresh: 1_000_000 };

function lockIn(folder: string): string {
  return path.join(folder, 'lock');
}

/** Takes the lock many times at once. Returns how many held it at the same time at most. */
async function countInside(file: string, times: number): Promise<number> {
  let inside = 0;
  let most = 0;
  await Promise.all(
    Array.from({ length: times }, () =>
      withLock(file, async () => {
        inside += 1;
        most = Math.max(most, inside);
        await wait(Math.random() * 4);
        inside -= 1;
      }),
    ),
  );
  return most;
}

/** Puts the name of another process into a lock, as if it held it. */
async function leaveLock(file: string, pid: number, start = readStart(pid)): Promise<string> {
  let name = '';
  await withLock(file, async () => {
    [name = ''] = fs.readdirSync(file);
  });
  const [machine, , , token = ''] = name.split('.');
  const left = `${machine}.${pid}.${start}.00000000${token.slice(8)}`;
  fs.mkdirSync(path.join(file, left, 'files'), { recursive: true });
  fs.writeFileSync(path.join(file, left, 'files', 'alive'), '');
  return left;
}

/** When a process started, as Linux reports it; `-` on systems that do not. */
function readStart(pid: number): string {
  try {
    const text = fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? '-';
  } catch {
    return '-';
  }
}

function findDeadPid(): number {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  return pid;
}

async function startSleeper(): Promise<ChildProcess & { readonly pid: number }> {
  const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1e6)']);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  const { pid } = child;
  if (pid === undefined) throw new Error('there is no process');
  return Object.assign(child, { pid });
}

/**
 * Holds a lock as a paused process would, until it is resumed.
 *
 * @param resumed - What it does then.
 */
async function holdPaused(
  file: string,
  resumed: (lease: Lease) => Promise<unknown>,
  options: LockOptions = {},
): Promise<{ readonly resume: () => Promise<unknown> }> {
  const signs = new EventEmitter();
  const [held, going] = [once(signs, 'held'), once(signs, 'resume')];
  const work = withLock(
    file,
    async (lease) => {
      signs.emit('held');
      await going;
      return resumed(lease);
    },
    { ...PAUSED, ...options },
  );
  const outcome = work.catch((error: unknown) => error);
  await held;
  return {
    resume: () => {
      signs.emit('resume');
      return outcome;
    },
  };
}

test('a lock has one holder at a time, and all get their turn', async () => {
  const folder = makeFolder();
  expect(await countInside(lockIn(folder), 12)).toBe(1);
  expect(fs.readdirSync(folder)).toEqual([]);
});

test('a lock is free again when the work fails', async () => {
  const file = lockIn(makeFolder());
  const failing = withLock(file, () => Promise.reject(new Error('work')));
  await expect(failing).rejects.toThrow('work');
  expect(await withLock(file, async () => 'free')).toBe('free');
});

describe('the lock of a process on this machine', () => {
  test('is taken over when the process has ended, by one of many at a time', async () => {
    const folder = makeFolder();
    await leaveLock(lockIn(folder), findDeadPid(), '1');
    expect(await countInside(lockIn(folder), 8)).toBe(1);
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  test('is never taken over while the process lives, even if it is silent', async () => {
    const file = lockIn(makeFolder());
    const sleeper = await startSleeper();
    await leaveLock(file, sleeper.pid);
    sleeper.kill('SIGSTOP');
    const waiting = withLock(file, async () => 'taken', { ...SOON, silence: 1, patience: 300 });
    await expect(waiting).rejects.toThrow(UserError);
    await expect(waiting).rejects.toThrow(
      new RegExp(`^Process ${sleeper.pid} on this machine has been writing .* nothing was saved`),
    );
    sleeper.kill('SIGKILL');
    await once(sleeper, 'exit');
    expect(await withLock(file, async () => 'taken')).toBe('taken');
  });

  test.skipIf(readStart(process.pid) === '-')(
    'is taken over when another process has the id of the one that ended',
    async () => {
      const file = lockIn(makeFolder());
      for (const pid of [process.pid, (await startSleeper()).pid]) {
        await leaveLock(file, pid, '1');
        expect(await withLock(file, async () => 'taken')).toBe('taken');
      }
    },
  );

  test.skipIf(process.platform !== 'linux')(
    'is taken over when the process has ended and its parent has not collected the exit status',
    async () => {
      const file = lockIn(makeFolder());
      const shell = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 100']);
      onTestFinished(() => void shell.kill('SIGKILL'));
      const pid = Number(String((await once(shell.stdout, 'data'))[0]));
      const stat = () => fs.readFileSync(`/proc/${pid}/stat`, 'latin1');
      const start = readStart(pid);
      while (!/\) Z /.test(stat())) await wait(10);
      await leaveLock(file, pid, start);
      expect(await withLock(file, async () => 'taken')).toBe('taken');
    },
  );

  test('is taken over when this process itself could not release it', async () => {
    const file = lockIn(makeFolder());
    let name = '';
    await withLock(file, async () => {
      [name = ''] = fs.readdirSync(file);
    });
    fs.mkdirSync(path.join(file, name, 'files'), { recursive: true });
    expect(await withLock(file, async () => 'taken')).toBe('taken');
  });

  test('leaves nothing behind when the process was killed while taking it', async () => {
    const folder = makeFolder();
    const file = lockIn(folder);
    const left = await leaveLock(file, findDeadPid(), '1');
    fs.mkdirSync(path.join(folder, `lock-${left}`, left), { recursive: true });
    expect(await withLock(file, async () => 'taken')).toBe('taken');
    expect(fs.readdirSync(folder)).toEqual([]);
  });
});

describe('a leftover in place of the lock', () => {
  test.each([
    ['an empty folder', (file: string) => fs.mkdirSync(file)],
    ['the file that an older version has left', (file: string) => fs.writeFileSync(file, '{}')],
    [
      'a folder of something else',
      (file: string) => fs.mkdirSync(path.join(file, '.DS_Store'), { recursive: true }),
    ],
  ])('%s does not block the lock permanently', async (_, lay) => {
    const file = lockIn(makeFolder());
    lay(file);
    expect(await withLock(file, async () => 'taken', SOON)).toBe('taken');
  });
});

describe('the lock of a holder on another machine', () => {
  test('is waited for while the holder shows that it is alive', async () => {
    const file = lockIn(makeFolder());
    const holder = await holdPaused(file, (lease) => lease.confirm(), { refresh: 20 });
    const waiting = withLock(file, async () => 'taken', { ...SOON, patience: 500 });
    await expect(waiting).rejects.toThrow('A process on another machine has been writing');
    expect(await holder.resume()).toBeUndefined();
  });

  test('is taken over when the holder is silent, by one of many at a time', async () => {
    const file = lockIn(makeFolder());
    const holder = await holdPaused(file, (lease) => lease.confirm());
    let inside = 0;
    let most = 0;
    const others = ['a', 'b', 'c', 'd', 'e', 'f'].map((machine) =>
      withLock(
        file,
        async () => {
          inside += 1;
          most = Math.max(most, inside);
          await wait(20);
          inside -= 1;
        },
        { ...SOON, machine },
      ),
    );
    await Promise.all(others);
    expect(most).toBe(1);
    expect(await holder.resume()).toBeInstanceOf(LockLostError);
  });

  test('is not released by that holder once another process has it', async () => {
    const file = lockIn(makeFolder());
    const holder = await holdPaused(file, async () => 'goes on');
    await withLock(
      file,
      async (lease) => {
        expect(await holder.resume()).toBe('goes on');
        await lease.confirm();
      },
      SOON,
    );
  });
});

describe('a holder that goes on after its lock was taken over', () => {
  async function loseLock(resumed: (disk: LeasedDisk, folder: string) => Promise<unknown>) {
    const folder = makeFolder();
    const kept = path.join(folder, 'kept.txt');
    fs.writeFileSync(kept, 'old');
    const options = { files: [kept] };
    const holder = await holdPaused(
      lockIn(folder),
      (lease) => resumed(new LeasedDisk(DISK, lease), folder),
      options,
    );
    const next = () => withLock(lockIn(folder), async () => undefined, { ...SOON, ...options });
    return { folder, kept, holder, next };
  }

  test.each<[string, (disk: LeasedDisk, folder: string) => Promise<unknown>]>([
    ['appends nothing', (disk, folder) => disk.append(path.join(folder, 'kept.txt'), 'new')],
    ['cuts nothing', (disk, folder) => disk.cut(path.join(folder, 'kept.txt'), 0)],
    ['removes nothing', (disk, folder) => disk.remove(path.join(folder, 'kept.txt'))],
    ['writes nothing', (disk) => disk.write('new')],
  ])('%s', async (_, work) => {
    const { folder, kept, holder, next } = await loseLock(work);
    await next();
    expect(await holder.resume()).toBeInstanceOf(LockLostError);
    expect([fs.readFileSync(kept, 'utf8'), fs.readdirSync(folder)]).toEqual(['old', ['kept.txt']]);
  });

  test('puts nothing in place that it wrote before', async () => {
    const { kept, holder, next } = await loseLock(async (disk, folder) => {
      const written = await disk.write('new');
      await next();
      return disk.rename(written, path.join(folder, 'kept.txt'));
    });
    expect(await holder.resume()).toBeInstanceOf(LockLostError);
    expect(fs.readFileSync(kept, 'utf8')).toBe('old');
  });

  test.each([
    [
      'appends to a file without a name, if it was paused between proof and step',
      (file: string, pause: () => Promise<void>) => DISK.append(file, 'new', pause),
    ],
    [
      'cuts a file without a name, if it was paused between proof and step',
      (file: string, pause: () => Promise<void>) => DISK.cut(file, 0, pause),
    ],
  ])('%s', async (_, work) => {
    const { kept, holder, next } = await loseLock(async (disk) => {
      await work(kept, async () => {
        await disk.confirm();
        await next();
      });
      return disk.confirm();
    });
    expect(await holder.resume()).toBeInstanceOf(LockLostError);
    expect(fs.readFileSync(kept, 'utf8')).toBe('old');
  });

  test('is fenced off even if the next holder died before it could do so', async () => {
    const { folder, kept, holder } = await loseLock((disk) =>
      DISK.append(kept, 'new', () => disk.confirm()),
    );
    const file = lockIn(folder);
    const before = fs.statSync(kept).ino;
    const [silent = ''] = fs.readdirSync(file);
    const left = await (async () => {
      const other = lockIn(makeFolder());
      return leaveLock(other, findDeadPid(), '1');
    })();
    // A process has taken the lock over, and was killed before its next step.
    fs.renameSync(path.join(file, silent), path.join(file, `${left}~`));
    await withLock(file, async () => undefined, { ...SOON, files: [kept] });
    expect(fs.statSync(kept).ino).not.toBe(before);
    expect(await holder.resume()).toBeInstanceOf(LockLostError);
  });

  test('is fenced off by a later holder if the next one could not', async () => {
    const { folder, kept, holder } = await loseLock(async () => 'goes on');
    const options = { ...SOON, files: [kept] };
    fs.renameSync(kept, `${kept}.away`);
    fs.mkdirSync(kept);
    await expect(withLock(lockIn(folder), async () => 'taken', options)).rejects.toThrow();
    fs.rmdirSync(kept);
    fs.renameSync(`${kept}.away`, kept);
    const before = fs.statSync(kept).ino;
    expect(await withLock(lockIn(folder), async () => 'taken', options)).toBe('taken');
    expect(fs.statSync(kept).ino).not.toBe(before);
    await holder.resume();
  });
});
