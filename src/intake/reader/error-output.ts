import { MARKS, type ReaderLimits } from './job.ts';

/** Characters kept of the error output of a reader. */
const KEPT_OUTPUT = 2_000;

/** What V8 prints when a process has no memory left. A long stack trace follows. */
const NO_MEMORY = /heap|out of memory/i;

/** The error output of a reader process. Keeps its last characters, and the limit that it named. */
export class ErrorOutput {
  #text = '';
  #limit: keyof ReaderLimits | null = null;

  /** The last 2,000 characters. */
  get text(): string {
    return this.#text;
  }

  /** The limit that the process reached, if it has named one. */
  get limit(): keyof ReaderLimits | null {
    return this.#limit;
  }

  add(chunk: string): void {
    const text = this.#text + chunk;
    this.#limit ??= limitIn(text);
    this.#text = text.slice(-KEPT_OUTPUT);
  }
}

function limitIn(text: string): keyof ReaderLimits | null {
  if (text.includes(MARKS.time)) return 'time';
  return text.includes(MARKS.memory) || NO_MEMORY.test(text) ? 'memory' : null;
}
