import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { UserError } from '../../../user-error.ts';
import { findFate, type Holder, MACHINE, makeHolder, NOBODY, readHolder } from './holder.ts';
import { Lease } from './lease.ts';
import { type Found, look, removeLeftovers } from './look.ts';

/** What a lock may be given; tests give others. All times are in milliseconds. */
export interface LockOptions {
  /** Files into which holders write while they have them open; see {@link Lease.fenceOff}. */
  readonly files?: readonly string[];
  /** How often a holder shows that it is alive. */
  readonly refresh?: number;
  /** How long a holder of which nothing else is known may be silent before its lock is taken over. */
  readonly silence?: number;
  /** How long to wait for the lock. Nothing that is done under it takes nearly as long. */
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

/** How often a holder must be found silent, at least, before its lock is taken over. */
const LOOKS_IN_SILENCE = 5;

/**
 * Does something while no other process does anything under the same lock.
 *
 * A holder on this machine keeps the lock for as long as its process lives, even if the process is
 * paused. When the process ends, the next one takes the lock at once. A holder on another machine is
 * known only by the signs of life that it gives. When they stay away, the lock is taken over; the
 * holder may go on later, and must not change anything then. So every step that cannot be undone goes
 * through the lease, which fails from the moment of the takeover on; see `lock/leased-disk.ts`.
 *
 * Packages do not offer that. proper-lockfile goes by the age of a folder alone and so takes locks from
 * processes that are paused. Locks of the operating system (fs-native-extensions, os-lock) hold on one
 * machine, but some shared file systems keep them to each machine, others drop them during a pause, and
 * neither tells the holder before its next write.
 *
 * @param lock - Path of the lock; its folder exists.
 * @param work - What to do. What it writes, it writes with the lease.
 * @param options - Times, and files that are open while they are written.
 * @returns What the work returns.
 * @throws LockLostError if the lock was taken over; UserError if it is not to be had; whatever the work
 * or `node:fs` throws.
 */
export async function withLock<Result>(
  lock: string,
  work: (lease: Lease) => Promise<Result>,
  options: LockOptions = {},
): Promise<Result> {
  const limits = { ...USUAL, ...options };
  const lease = await acquire(lock, limits);
  const timer = setInterval(() => {
    // What it fails with is thrown by the next step.
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
  /** For how long the present holder has not stirred, in milliseconds. */
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

/** Removes what no holder of this version has left: a lock of an older one was a file. */
async function removeForeign(lock: string, name: string): Promise<void> {
  if (name === '') await fs.unlink(lock).catch(() => undefined);
  else await fs.rm(path.join(lock, name), { recursive: true, force: true });
}

/**
 * For how long a lock has not stirred, by the clock of whoever waits: clocks of machines differ. Between
 * two looks only so much is counted: if this process was paused, the holder may have been paused with it.
 */
class Watched {
  readonly #most: number;
  #last: Found | null = null;
  #silence = 0;
  #lookedAt = 0;

  /** @param most - Milliseconds that are counted between two looks, at most. */
  constructor(most: number) {
    this.#most = most;
  }

  /** @returns Milliseconds for which nothing has changed. */
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
    'If that process is paused or hangs, let it go on or end it. Then try again.'
  );
}
