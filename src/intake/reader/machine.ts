import { availableParallelism, totalmem } from 'node:os';

/** What there is to read with. */
export interface Machine {
  /** Bytes of memory that this process may have at most: the machine's, or the container's. */
  readonly memory: number;
  /** Processor cores that this process may use. */
  readonly cores: number;
}

/** How many processes read, and how much memory each may take. */
export interface Readership {
  readonly readers: number;
  /** Bytes of a whole process, of which 130 MB are taken before it reads anything. */
  readonly memory: number;
}

/**
 * Pages, texts and most documents are read in 200 MB. A Word document of a megabyte of text, with every
 * run of words formatted, takes 650 MB; where there is not that much, it is refused.
 */
const MOST_MEMORY = 700_000_000;

const LEAST_MEMORY = 256_000_000;

/** A reader may take this share of the memory. */
const SHARE = 0.25;

/** With less memory, two readers and the bot would not fit beside each other. */
const MEMORY_OF_TWO = 1_000_000_000;

/** The machine or container that this process runs on. */
export function thisMachine(): Machine {
  // Zero, nothing or an immense number where there is no limit.
  const constrained = process.constrainedMemory() ?? 0;
  const total = totalmem();
  const memory = constrained > 0 ? Math.min(constrained, total) : total;
  return { memory, cores: availableParallelism() };
}

/** Shares a machine out. */
export function readershipOf({ memory, cores }: Machine): Readership {
  return {
    readers: cores > 1 && memory >= MEMORY_OF_TWO ? 2 : 1,
    memory: Math.max(LEAST_MEMORY, Math.min(MOST_MEMORY, memory * SHARE)),
  };
}
