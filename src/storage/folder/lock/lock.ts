import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../../../user-error.ts';
import { findFate, type Holder, MACHINE, makeHolder, NOBODY, readHolder } from './holder.ts';
import { Lease } from './lease.ts';
import { type Found, look, removeLeftovers } from './read-lock.ts';

/** Options of a lock; tests override the defaults. All times are in milliseconds. */
export interface LockOptions {
  /** Files that holders keep open while they write; see {@link Lease.fenceOff}. */
  readonly files?: readonly string[];
  /** How often a holder shows that it is alive. */
  readonly refresh?: number;
  /** How long a holder may be silent before its lock is taken over, if nothing else is known of it. */
  readonly silence?: number;
  /** How long to wait for the lock: much longer than any work under it takes. */
  readonly patience?: number;
  /** The name of this machine. */
  readonly machine?: string;
}

type Limits = Required<LockOptions>;

const USUAL: Limits = {
  files: [],
  refresh: 2_000,
  silence: 10_000,
  patience: 30_000,
  machine: MACHINE,
};

/** How long to wait before looking again, at most. */
const PAUSE_MILLISECONDS = 20;

/** At least this many looks must find a holder silent before its lock is taken over. */
const LOOKS_IN_SILENCE = 5;

/**
 * Runs work while no other process holds the same lock.
 *
 * A holder on this machine keeps the lock for as long as its process lives, even if the process is
 * paused. When the process ends, the next one takes the lock immediately. A holder on another machine
 * is known only by its signs of life. When they stop, another process takes the lock over. The old
 * holder may go on later, and must not change anything then. So every step that cannot be undone uses
 * the lease, which fails once the lock is taken over; see `lock/leased-disk.ts`.
 *
 * No package offers this. proper-lockfile uses only the age of a folder, so it takes locks from paused
 * processes. Locks of the operating system (fs-native-extensions, os-lock) work on one machine. But
 * some shared file systems apply them to each machine separately, others drop them during a pause, and
 * neither notifies the holder before its next write.
 *
 * @param lock - Path of the lock; its folder exists.
 * @param work - Must write with the lease.
 * @throws LockLostError if the lock was taken over; UserError if it cannot be had in time; also errors
 * of the work and of `node:fs`.
 */
export async function withLock<Result>(
  lock: string,
  work: (lease: Lease) => Promise<Result>,
  options: LockOptions = {},
): Promise<Result> {
  const limits = { ...USUAL, ...options };
  const lease = await acquire(lock, limits);
  const timer = setInterval(() => {
    // If this fails, the next step throws the error.
    lease.confirm().catch(() => undefined);
  }, limits.refresh);
  try {
    if (!lease.isFenced) await lease.fenceOff(limits.files);
    return await work(lease);
  } finally {
    clearInterval(timer);
    await lease.end();
  }
}

async function acquire(lock: string, limits: Limits): Promise<Lease> {
  const holder = makeHolder(limits.machine);
  const watched = new Watched(limits.silence / LOOKS_IN_SILENCE);
  const begin = performance.now();
  for (;;) {
    const found = await look(lock);
    const lease = found
      ? await takeOver(lock, found, { holder, limits, silence: watched.see(found) })
      : await Lease.enter(lock, holder);
    if (lease) return lease;
    if (performance.now() - begin > limits.patience) {
      throw new UserError(await describeWait(found, limits));
    }
    await wait(1 + Math.random() * PAUSE_MILLISECONDS);
  }
}

interface Heir {
  readonly holder: Holder;
  readonly limits: Limits;
  /** How long the present holder has been silent, in milliseconds. */
  readonly silence: number;
}

async function takeOver(
  lock: string,
  { name }: Found,
  { holder, limits, silence }: Heir,
): Promise<Lease | null> {
  const present = readHolder(name);
  const isSilent = silence > limits.silence;
  if (present === null && name !== NOBODY) {
    if (isSilent) await removeForeign(lock, name);
    return null;
  }
  const fate = present === null ? 'dead' : await findFate(present, limits.machine);
  if (fate === 'alive' || (fate === 'unknown' && !isSilent)) return null;
  const lease = await Lease.takeOver(lock, name, holder, fate === 'dead');
  if (lease) await removeLeftovers(lock, limits.machine);
  return lease;
}

/** Removes what this version did not write. In older versions a lock was a file. */
async function removeForeign(lock: string, name: string): Promise<void> {
  if (name === '') await fs.unlink(lock).catch(() => undefined);
  else await fs.rm(path.join(lock, name), { recursive: true, force: true });
}

/**
 * Measures how long a lock has been silent, by the clock of this process, since the clocks of machines
 * differ. Limits the time that counts between two looks: if this process was paused, the holder may
 * have been paused too.
 */
class Watched {
  readonly #most: number;
  #last: Found | null = null;
  #silence = 0;
  #lookedAt = 0;

  /** @param most - At most this many milliseconds count between two looks. */
  constructor(most: number) {
    this.#most = most;
  }

  /** @returns Milliseconds without a change. */
  see(found: Found): number {
    const isSame = this.#last?.name === found.name && this.#last.sign === found.sign;
    const now = performance.now();
    this.#silence = isSame ? this.#silence + Math.min(now - this.#lookedAt, this.#most) : 0;
    this.#lookedAt = now;
    this.#last = found;
    return this.#silence;
  }
}

async function describeWait(found: Found | null, { patience, machine }: Limits): Promise<string> {
  const holder = found && readHolder(found.name);
  const isHere = holder !== null && (await findFate(holder, machine)) === 'alive';
  const who = isHere ? `Process ${holder.pid} on this machine` : 'A process on another machine';
  const seconds = Math.round(patience / 1_000);
  return (
    `${who} has been writing to the corpus for ${seconds} seconds; nothing was saved. ` +
    'If that process is paused or hangs, resume it or end it. Then try again.'
  );
}
