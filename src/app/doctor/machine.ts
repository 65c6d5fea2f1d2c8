import { statfs } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { type Finding, fault, ok, warning } from '../../health/finding.ts';

const MEGABYTE = 1024 * 1024;

/** The memory that a process needs, by its number of reports; see docs/operating.md. */
const MEMORY: readonly (readonly [mostArticles: number, megabytes: number])[] = [
  [1_000, 512],
  [5_000, 1_024],
  [20_000, 2_048],
  [Number.POSITIVE_INFINITY, 4_096],
];

/** Free megabytes below which the disk is nearly full, and below which nothing can be kept safely. */
const LITTLE_DISK = 500;
const NO_DISK = 20;

/** The machine that the bot runs on; tests pass others. */
export interface Machine {
  /** Such as `24.1.0`. */
  readonly node: string;
  /** Bytes of memory that the process may use. */
  readonly memory: number;
  /** Free bytes on the disk of a folder; `null` if unknown. */
  readonly freeDisk: (folder: string) => Promise<number | null>;
}

/** The machine that this process runs on. */
export const THIS_MACHINE: Machine = {
  node: process.versions.node,
  // In a container, less may be permitted than the machine has.
  memory: Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY),
  freeDisk: (folder) =>
    statfs(folder).then(
      ({ bavail, bsize }) => bavail * bsize,
      () => null,
    ),
};

/**
 * Examines Node.js, memory and disk.
 *
 * @param articles - Number of reports; `null` if it is unknown.
 * @param folder - The folder that is written to; `null` for none.
 */
export async function examineMachine(
  { node, memory, freeDisk }: Machine,
  articles: number | null,
  folder: string | null,
): Promise<readonly Finding[]> {
  const free = folder === null ? null : await freeDisk(folder);
  return [
    aboutNode(node),
    aboutMemory(memory / MEGABYTE, articles ?? 0),
    ...(free === null ? [] : [aboutDisk(free / MEGABYTE)]),
  ];
}

function aboutNode(version: string): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    return fault('Node.js', `${version} is too old. Install Node.js 24.`);
  }
  if (major < 22) {
    return warning('Node.js', `${version} gets no security fixes any more. Install Node.js 24.`);
  }
  return ok('Node.js', `${version}.`);
}

function aboutMemory(megabytes: number, articles: number): Finding {
  const needed = MEMORY.find(([most]) => articles <= most)?.[1] ?? 0;
  const has = `${Math.floor(megabytes)} MB`;
  return megabytes < needed
    ? warning('memory', `${has}. For ${articles} reports, provide ${needed} MB for each process.`)
    : ok('memory', `${has}; ${needed} MB are enough for one process.`);
}

function aboutDisk(megabytes: number): Finding {
  const free = `${Math.floor(megabytes)} MB are free`;
  if (megabytes < NO_DISK) return fault('disk', `${free}. Free some space.`);
  return megabytes < LITTLE_DISK
    ? warning('disk', `${free}. Drafts can take up to 250 MB: free some space.`)
    : ok('disk', `${free}.`);
}
