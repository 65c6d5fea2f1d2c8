import path from 'node:path';
import type { Logger } from 'pino';
import { describeFault, type Fault } from '../corpus/fault.ts';

/** Most faults that wait for moderators during the start. The log has all of them. */
const MOST_WAITING = 5;

/** Reports faults of the corpus: to the log at once, and to moderators once the bot is connected. */
export class FaultLog {
  readonly #log: Logger;
  readonly #waiting: string[] = [];
  #tell: ((sentence: string) => void) | null = null;

  constructor(log: Logger) {
    this.#log = log;
  }

  /** Logs a fault, and reports it to moderators. */
  note(fault: Fault): void {
    this.#log.warn({ fault: describeFault(fault) }, 'the corpus has a fault');
    const sentence = inWords(fault);
    if (this.#tell) this.#tell(sentence);
    else if (this.#waiting.length < MOST_WAITING) this.#waiting.push(sentence);
  }

  /** @param tell - Sends a sentence to moderators; called at once with each sentence that has waited. */
  tellTo(tell: (sentence: string) => void): void {
    this.#tell = tell;
    for (const sentence of this.#waiting.splice(0)) tell(sentence);
  }
}

/** A fault in words for moderators. It names only the file: the path on this machine is for the log. */
export function inWords({ file, line, message }: Fault): string {
  return `${path.basename(file)}, line ${line}: ${message}`;
}
