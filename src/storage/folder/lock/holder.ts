import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';

/** Who holds a lock. */
export interface Holder {
  /** See {@link hashMachine}. */
  readonly machine: string;
  readonly pid: number;
  /** When the process started, in clock ticks of its machine; {@link UNKNOWN} where nobody says. */
  readonly start: string;
  /** Differs for every time that a lock is held. */
  readonly token: string;
}

/** What can be known of a holder without waiting. */
export type Fate = 'alive' | 'dead' | 'unknown';

const UNKNOWN = '-';

/** Ends the name of a holder who has taken a lock from a silent one and has not fenced it off yet. */
const UNFENCED = '~';

/** Stands in a lock for a holder who could not fence off the one before and has given up. */
export const NOBODY = `nobody${UNFENCED}`;

/** Begins the tokens of this thread, so that it knows its own locks again. */
const INSTANCE = randomUUID().slice(0, 8);

/** The tokens of the locks that this thread holds. */
const held = new Set<string>();

const NAME = /^([0-9a-f]{16})\.(\d+)\.(\d+|-)\.([0-9a-f-]{45})~?$/;

/**
 * The machine on which this process runs. Process numbers mean something only there: two containers
 * on one computer are two machines, and so is the same computer before and after a restart.
 */
export const MACHINE = `${hostname()} ${readPidNamespace()} ${readBootId()}`;

const START = readStart(readFileOr('/proc/self/stat')) ?? UNKNOWN;

/**
 * Makes a new holder in this process.
 *
 * @param machine - The name of the machine; tests pretend to be on others.
 */
export function makeHolder(machine: string): Holder {
  const token = `${INSTANCE}-${randomUUID()}`;
  return { machine: hashMachine(machine), pid: process.pid, start: START, token };
}

/** Notes that a lock of this process is held from now on, or no longer. */
export function noteHeld({ token }: Holder, isHeld: boolean): void {
  if (isHeld) held.add(token);
  else held.delete(token);
}

/** Writes a holder as the name of a folder. */
export function nameHolder({ machine, pid, start, token }: Holder, isFenced = true): string {
  return `${machine}.${pid}.${start}.${token}${isFenced ? '' : UNFENCED}`;
}

/** Whether the name is that of a holder who has fenced off whoever held the lock before. */
export function isFencedName(name: string): boolean {
  return !name.endsWith(UNFENCED);
}

/** Reads the name of a folder; `null` if it names no holder. */
export function readHolder(name: string): Holder | null {
  const [, machine, pid, start, token] = NAME.exec(name) ?? [];
  if (machine === undefined || start === undefined || token === undefined) return null;
  return { machine, pid: Number(pid), start, token };
}

/** Names of machines may be of any length and hold any characters. */
export function hashMachine(machine: string): string {
  return createHash('sha256').update(machine).digest('hex').slice(0, 16);
}

/**
 * Finds out whether a holder is still there.
 *
 * A process number is given to another process some time after its owner has ended, so the start of
 * the process is compared too.
 *
 * @param holder - Who is meant.
 * @param machine - The name of the machine on which this process runs.
 * @returns `unknown` for holders on other machines, and where the system does not say when a process
 * started.
 */
export async function findFate(holder: Holder, machine: string): Promise<Fate> {
  if (holder.machine !== hashMachine(machine)) return 'unknown';
  if (holder.token.startsWith(INSTANCE)) return held.has(holder.token) ? 'alive' : 'dead';
  if (!isRunning(holder.pid)) return 'dead';
  const text = await readFile(`/proc/${holder.pid}/stat`, 'latin1').catch(() => null);
  if (isEnded(text)) return 'dead';
  const start = readStart(text);
  if (start === null || holder.start === UNKNOWN) return 'unknown';
  return start === holder.start ? 'alive' : 'dead';
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
 * The fields behind the name of the program, which may itself hold spaces and brackets.
 *
 * @see proc_pid_stat(5)
 */
function readFields(text: string | null): readonly string[] {
  return text === null ? [] : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** Whether a process has ended, and is listed only because its parent has not asked how. */
function isEnded(text: string | null): boolean {
  const [state = ''] = readFields(text);
  return state === 'Z' || state === 'X';
}

/** `starttime`, the 22nd field of the file, of which the first two are cut off here. */
function readStart(text: string | null): string | null {
  return readFields(text)[19] ?? null;
}

function readPidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}

function readBootId(): string {
  return readFileOr('/proc/sys/kernel/random/boot_id')?.trim() ?? '';
}

function readFileOr(file: string): string | null {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return null;
  }
}
