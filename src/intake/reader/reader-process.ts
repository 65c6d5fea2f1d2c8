import { type ChildProcess, fork } from 'node:child_process';
import { Socket } from 'node:net';
import { processEntry } from '../../start-program.ts';
import { ErrorOutput } from './error-output.ts';
import type { Job, ReaderLimits, Reply } from './job.ts';

/** Thrown when a reader ends before it answers. */
export class EndedError extends Error {
  override readonly name = 'EndedError';
  /** The limit that was reached; `null` for another reason. */
  readonly limit: keyof ReaderLimits | null;

  constructor(message: string, limit: EndedError['limit']) {
    super(message);
    this.limit = limit;
  }
}

/** Megabytes for new objects. With V8's default, a reader takes 100 MB more for the same pages. */
const SEMI_SPACE = 8;

/** Share of a reader's memory for the heap of V8. The rest is for buffers and V8 itself. */
const HEAP_SHARE = 0.75;

/** Environment variables that the reader gets: where programs and temporary files are. None is secret. */
const ENVIRONMENT = ['PATH', 'HOME', 'TMPDIR', 'TMP', 'TEMP', 'SystemRoot', 'LANG', 'TZ'];

/** A process that reads one thing at a time. If it takes too much memory, only this process ends. */
export class ReaderProcess {
  readonly #child: ChildProcess;
  /** Resolves when everything is loaded. */
  readonly ready: Promise<void>;
  /** Resolves when the process has ended, for any reason. */
  readonly ended: Promise<void>;
  readonly #output = new ErrorOutput();
  #error: EndedError | null = null;
  #isEnding = false;
  /** Rejects the pending wait for a message. */
  #waiting: ((error: EndedError) => void) | null = null;

  /** @param limits - Limits at which the process ends itself. */
  constructor({ time, memory }: ReaderLimits) {
    const heap = Math.floor((memory * HEAP_SHARE) / 1_048_576);
    const { file, execArgv } = processEntry('./reader-entry.ts', import.meta.url);
    this.#child = fork(file, [String(time), String(memory)], {
      execArgv: [
        `--max-old-space-size=${heap}`,
        `--max-semi-space-size=${SEMI_SPACE}`,
        ...execArgv,
      ],
      env: environment(),
      serialization: 'advanced',
      stdio: ['pipe', 'ignore', 'pipe', 'ipc'],
    });
    const { stdin, stderr } = this.#child;
    // The pending job fails anyway when the process has ended.
    stdin?.on('error', () => undefined);
    stderr?.on('data', (chunk: Buffer) => this.#output.add(String(chunk)));
    this.ended = new Promise((resolve) => {
      const end = (how: string) => {
        this.#error = this.#describe(how);
        this.#waiting?.(this.#error);
        resolve();
      };
      this.#child.on('error', (error) => {
        if (this.#child.pid === undefined) return end(String(error));
        // Writing fails while the process ends. Its error output, which says why, arrives later.
        this.#output.add(String(error));
        this.#child.kill();
      });
      this.#child.once('close', (code, signal) => end(signal ?? `code ${code}`));
    });
    this.ready = this.#message().then(() => undefined);
    // The reader awaits it before each job. This only avoids an unhandled rejection.
    this.ready.catch(() => undefined);
  }

  /**
   * Sends a job, and waits for the reply.
   *
   * @param bytes - As many as `job.length`.
   * @throws EndedError if the process ends before it answers.
   */
  do(job: Job, bytes: Uint8Array): Promise<Reply> {
    this.#child.send(job);
    // Not part of the message: copying it would block this thread for up to 100 ms.
    this.#child.stdin?.write(bytes);
    return this.#message() as Promise<Reply>;
  }

  /** Kills the process. */
  async end(): Promise<void> {
    this.#isEnding = true;
    // Keep this process alive until the other one has ended.
    this.hold(true);
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  /** Keeps this process alive while the reader is busy, but not while it is idle. */
  hold(isBusy: boolean): void {
    const { stdin, stderr, channel } = this.#child;
    const held = [this.#child, channel, ...[stdin, stderr].filter((one) => one instanceof Socket)];
    for (const one of held) {
      if (isBusy) one?.ref();
      else one?.unref();
    }
  }

  /**
   * Waits for the next message.
   *
   * @throws EndedError if none comes.
   */
  #message(): Promise<unknown> {
    if (this.#error) return Promise.reject(this.#error);
    return new Promise((resolve, reject) => {
      const take = (message: unknown) => {
        this.#waiting = null;
        resolve(message);
      };
      this.#waiting = reject;
      this.#child.once('message', take);
    });
  }

  #describe(how: string): EndedError {
    // The system also kills a process that takes too much memory.
    const limit = this.#output.limit ?? (how === 'SIGKILL' ? 'memory' : null);
    const message = `The reader ended: ${how} ${this.#output.text}`.trim();
    return new EndedError(message, this.#isEnding ? null : limit);
  }
}

function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    ENVIRONMENT.flatMap((name) =>
      process.env[name] === undefined ? [] : [[name, process.env[name]]],
    ),
  );
}
