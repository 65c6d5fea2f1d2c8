import { createHash, randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';

/** The holder of a lock. */
export interface Holder {
  /** See {@link hashMachine}. */
  readonly machine: string;
  readonly pid: number;
  /**
   * When the process started, in clock ticks of its machine; {@link UNKNOWN} if the system does not
   * say.
   */
  readonly start: string;
  /** Unique for each time that a lock is taken. */
  readonly token: string;
}

/** What is known of a holder without waiting. */
export type Fate = 'alive' | 'dead' | 'unknown';

const UNKNOWN = '-';

/** Suffix of the name of a holder that has taken a lock from a silent one and not fenced it off yet. */
const UNFENCED = '~';

/** The name in a lock whose holder could not fence off the previous one and has given up. */
export const NOBODY = `nobody${UNFENCED}`;

/** Prefix of the tokens of this thread, so that it recognises its own locks. */
const INSTANCE = randomUUID().slice(0, 8);

/** The tokens of the locks that this thread holds. */
const held = new Set<string>();

const NAME = /^([0-9a-f]{16})\.(\d+)\.(\d+|-)\.([0-9a-f-]{45})~?$/;

/**
 * Identifies the machine on which this process runs. Process ids are meaningful only within it: two
 * containers on one computer are two machines, and so is a computer before and after a restart.
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

/** Notes whether this process holds a lock. */
export function noteHeld({ token }: Holder, isHeld: boolean): void {
  if (isHeld) held.add(token);
  else held.delete(token);
}

/** Formats a holder as the name of a folder. */
export function nameHolder({ machine, pid, start, token }: Holder, isFenced = true): string {
  return `${machine}.${pid}.${start}.${token}${isFenced ? '' : UNFENCED}`;
}

/** Whether the name belongs to a holder that has fenced off the previous one. */
export function isFencedName(name: string): boolean {
  return !name.endsWith(UNFENCED);
}

/** Reads a holder from the name of a folder; `null` if it is not the name of one. */
export function readHolder(name: string): Holder | null {
  const [, machine, pid, start, token] = NAME.exec(name) ?? [];
  if (machine === undefined || start === undefined || token === undefined) return null;
  return { machine, pid: Number(pid), start, token };
}

/** Hashes the name of a machine, which may have any length and any characters. */
export function hashMachine(machine: string): string {
  return createHash('sha256').update(machine).digest('hex').slice(0, 16);
}

/**
 * Finds out whether a holder's process still runs.
 *
 * Systems reuse process ids, so this compares the start of the process too.
 *
 * @param machine - The name of this machine.
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
    // Another user's process cannot be signalled, but it exists.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

/**
 * The fields after the name of the program, which may itself contain spaces and brackets.
 *
 * @see proc_pid_stat(5)
 */
function readFields(text: string | null): readonly string[] {
  return text === null ? [] : text.slice(text.lastIndexOf(')') + 2).split(' ');
}

/** Whether a process has ended, and is listed only until its parent collects the exit status. */
function isEnded(text: string | null): boolean {
  const [state = ''] = readFields(text);
  return state === 'Z' || state === 'X';
}

/** `starttime`, field 22 of the file. {@link readFields} leaves out the first two. */
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
