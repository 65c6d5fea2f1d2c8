import path from 'node:path';
import type { Logger } from 'pino';
import { describeFault, type Fault } from '../corpus/fault.ts';

/** Faults of the start that are told to moderators; the log has them all. */
const MOST_WAITING = 5;

/** What is wrong in the corpus: for the log at once, for the moderators once they can be told. */
export class FaultLog {
  readonly #log: Logger;
  readonly #waiting: string[] = [];
  #tell: ((sentence: string) => void) | null = null;

  constructor(log: Logger) {
    this.#log = log;
  }

  /** Logs a fault, and tells it. */
  note(fault: Fault): void {
    this.#log.warn({ fault: describeFault(fault) }, 'the corpus has a fault');
    const sentence = inWords(fault);
    if (this.#tell) this.#tell(sentence);
    else if (this.#waiting.length < MOST_WAITING) this.#waiting.push(sentence);
  }

  /** @param tell - Tells moderators a sentence; what has waited for it is told now. */
  tellTo(tell: (sentence: string) => void): void {
    this.#tell = tell;
    for (const sentence of this.#waiting.splice(0)) tell(sentence);
  }
}

/** A fault as moderators are told it: where on this machine the corpus lies is for the log only. */
export function inWords({ file, line, message }: Fault): string {
  return `${path.basename(file)}, line ${line}: ${message}`;
}
