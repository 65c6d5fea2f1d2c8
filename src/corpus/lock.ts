import { randomUUID } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import fs from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { UserError } from '../user-error.ts';

/** How often a holder shows that it is alive. */
const REFRESH_MILLISECONDS = 2_000;

/** A holder on another machine that has not shown itself for this long is taken for dead. */
const SILENCE_MILLISECONDS = 10_000;

/** A lock in which nobody has entered himself for this long was left by somebody who died at it. */
const EMPTY_MILLISECONDS = 1_000;

/** How long to wait for the lock. Nothing that is done under it takes nearly as long. */
const PATIENCE_MILLISECONDS = 30_000;

/** How long to wait before looking again, at most. */
const PAUSE_MILLISECONDS = 20;

/** Tells this process from an earlier one that had the same number, as in restarted containers. */
const PROCESS = randomUUID();

/** Numbers of processes mean something only among those that see the same processes. */
const MACHINE = `${hostname()} ${readProcessSpace()}`;

const holderForm = z.object({
  token: z.string(),
  process: z.string(),
  pid: z.int().positive(),
  machine: z.string(),
});

/**
 * Does something while no other process does anything under the same lock.
 *
 * The lock is a file that names its holder. When a process is killed, the next one on the same
 * machine sees that its holder is gone and takes the lock at once; packages that only go by the
 * age of a file, such as proper-lockfile, keep everybody waiting for seconds then. Of a holder on
 * another machine, which may share the folder, its silence is the only sign.
 *
 * @param file - Path of the lock; its folder exists.
 * @param work - What to do.
 * @returns What the work returns.
 * @throws Whatever the work or `node:fs` throws; UserError if the lock is not to be had.
 */
export async function withLock<Result>(file: string, work: () => Promise<Result>): Promise<Result> {
  const holder = JSON.stringify({
    token: randomUUID(),
    process: PROCESS,
    pid: process.pid,
    machine: MACHINE,
  });
  await acquire(file, holder);
  const timer = setInterval(() => void refresh(file), REFRESH_MILLISECONDS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await release(file, holder);
  }
}

async function acquire(file: string, holder: string): Promise<void> {
  const watched = new Watched();
  const begin = performance.now();
  while (!(await create(file, holder))) {
    const found = await look(file);
    if (found === null) continue;
    if (isDead(found.text, watched.see(found))) {
      await takeAway(file, found.text);
      continue;
    }
    if (performance.now() - begin > PATIENCE_MILLISECONDS) {
      throw new UserError(
        'Another process has been writing into the corpus for too long; try again later.',
      );
    }
    await wait(1 + Math.random() * PAUSE_MILLISECONDS);
  }
}

/** @returns Whether the lock was free and is now the holder's. */
async function create(file: string, holder: string): Promise<boolean> {
  let handle: fs.FileHandle;
  try {
    handle = await fs.open(file, 'wx');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
  try {
    await handle.writeFile(holder);
  } catch (error) {
    await fs.rm(file, { force: true });
    throw error;
  } finally {
    await handle.close();
  }
  return true;
}

interface Found {
  readonly text: string;
  readonly refreshed: number;
}

/** Who holds the lock; `null` if nobody does any more. */
async function look(file: string): Promise<Found | null> {
  try {
    const text = await fs.readFile(file, 'utf8');
    return { text, refreshed: (await fs.stat(file)).mtimeMs };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/** For how long a lock has not stirred, by the clock of whoever waits: clocks of machines differ. */
class Watched {
  #last: Found | null = null;
  #since = 0;

  /** @returns Milliseconds for which nothing has changed. */
  see(found: Found): number {
    const isSame = this.#last?.text === found.text && this.#last.refreshed === found.refreshed;
    if (!isSame) this.#since = performance.now();
    this.#last = found;
    return performance.now() - this.#since;
  }
}

function isDead(text: string, silence: number): boolean {
  const holder = readHolder(text);
  if (holder === null) return silence > EMPTY_MILLISECONDS;
  if (silence > SILENCE_MILLISECONDS) return true;
  if (holder.machine !== MACHINE || holder.process === PROCESS) return false;
  return holder.pid === process.pid || !isRunning(holder.pid);
}

function readHolder(text: string): z.infer<typeof holderForm> | null {
  try {
    return holderForm.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be asked, but it is there.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/**
 * Takes the lock of a dead holder away. Of two who want to, the slower must not take away what the
 * faster has got by then, so this is done under a lock of its own.
 */
async function takeAway(file: string, text: string): Promise<void> {
  await withLock(`${file}-heir`, async () => {
    if ((await look(file))?.text === text) await fs.rm(file, { force: true });
  });
}

async function refresh(file: string): Promise<void> {
  const now = new Date();
  await fs.utimes(file, now, now).catch(() => undefined);
}

async function release(file: string, holder: string): Promise<void> {
  // Whoever was taken for dead has lost it to somebody else.
  const found = await look(file).catch(() => null);
  if (found?.text === holder) await fs.rm(file, { force: true }).catch(() => undefined);
}

function readProcessSpace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
