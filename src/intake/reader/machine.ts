import { availableParallelism, totalmem } from 'node:os';

/** Memory and processors for reading. */
export interface Machine {
  /** Bytes of memory that this process may have: the limit of the machine or the container. */
  readonly memory: number;
  /** Processor cores that this process may use. */
  readonly cores: number;
}

/** How many processes read, and how much memory each may take. */
export interface Readership {
  readonly readers: number;
  /** Bytes of memory of a process, including the 130 MB that it takes before it reads anything. */
  readonly memory: number;
}

/**
 * Bytes. Pages, texts and most documents need 200 MB. A Word document with a megabyte of text and every
 * run of words formatted needs 650 MB. With less memory it is refused.
 */
const MOST_MEMORY = 700_000_000;

const LEAST_MEMORY = 256_000_000;

/** Share of the memory for one reader. */
const SHARE = 0.25;

/** Bytes. With less memory, there is no room for two readers and the bot. */
const MEMORY_OF_TWO = 1_000_000_000;

/** The machine or container that this process runs on. */
export function thisMachine(): Machine {
  // Without a limit, this is zero, undefined or an immense number.
  const constrained = process.constrainedMemory() ?? 0;
  const total = totalmem();
  const memory = constrained > 0 ? Math.min(constrained, total) : total;
  return { memory, cores: availableParallelism() };
}

/** Decides how many readers a machine has room for, and how much memory each may take. */
export function readershipOf({ memory, cores }: Machine): Readership {
  return {
    readers: cores > 1 && memory >= MEMORY_OF_TWO ? 2 : 1,
    memory: Math.max(LEAST_MEMORY, Math.min(MOST_MEMORY, memory * SHARE)),
  };
}
