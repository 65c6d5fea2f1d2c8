import { type ChildProcess, fork } from 'node:child_process';
import { Socket } from 'node:net';
import { processEntry } from '../../entry.ts';
import { type Job, MARKS, type ReaderLimits, type Reply } from './job.ts';

/** A reader ended before it had answered. */
export class EndedError extends Error {
  override readonly name = 'EndedError';
  /** The limit that it had come to; `null` for another reason. */
  readonly limit: keyof ReaderLimits | null;

  constructor(message: string, limit: EndedError['limit']) {
    super(message);
    this.limit = limit;
  }
}

/** Characters of what the reader wrote that are kept. */
const KEPT_OUTPUT = 2_000;

/** Megabytes for new objects. With V8's own choice a reader takes 100 MB more for the same pages. */
const SEMI_SPACE = 8;

/** V8 may use this share of a reader's memory; the rest is for buffers and V8 itself. */
const HEAP_SHARE = 0.75;

/**
 * What the reader gets of the settings of this process: where programs and temporary files are, and
 * nothing that is secret.
 */
const ENVIRONMENT = ['PATH', 'HOME', 'TMPDIR', 'TMP', 'TEMP', 'SystemRoot', 'LANG', 'TZ'];

/**
 * A process that reads one thing at a time. Its memory is its own: when it takes too much, it ends and
 * nothing else does.
 */
export class ReaderProcess {
  readonly #child: ChildProcess;
  /** Resolves when everything is loaded. */
  readonly ready: Promise<void>;
  /** Resolves when it is gone, whatever ended it. */
  readonly ended: Promise<void>;
  #output = '';
  #error: EndedError | null = null;
  #isEnding = false;
  /** Tells who waits for a message that there will be none. */
  #waiting: ((error: EndedError) => void) | null = null;

  /**
   * Starts a process.
   *
   * @param limits - Where it ends itself.
   */
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
    // Whoever waits for an answer is told that the process has ended.
    stdin?.on('error', () => undefined);
    stderr?.on('data', (chunk: Buffer) => {
      this.#output = `${this.#output}${chunk}`.slice(-KEPT_OUTPUT);
    });
    this.ended = new Promise((resolve) => {
      const end = (how: string) => {
        this.#error = this.#describe(how);
        this.#waiting?.(this.#error);
        resolve();
      };
      // Also when it cannot be started, or not be written to.
      this.#child.on('error', (error) => end(String(error)));
      this.#child.once('close', (code, signal) => end(signal ?? `code ${code}`));
    });
    this.ready = this.#message().then(() => undefined);
    // It is waited for where something is read.
    this.ready.catch(() => undefined);
  }

  /**
   * Has something read.
   *
   * @param bytes - As many as the job says.
   * @throws EndedError if the process ends before it answers.
   */
  do(job: Job, bytes: Uint8Array): Promise<Reply> {
    this.#child.send(job);
    // Not as part of the message, which would be copied here for as long as 100 ms.
    this.#child.stdin?.write(bytes);
    return this.#message() as Promise<Reply>;
  }

  /** Ends it at once. */
  async end(): Promise<void> {
    this.#isEnding = true;
    // Whoever waits for the end has to be there for it.
    this.hold(true);
    this.#child.kill('SIGKILL');
    await this.ended;
  }

  /** Says whether this process is to stay while that one does: not for the sake of an idle one. */
  hold(isBusy: boolean): void {
    const { stdin, stderr, channel } = this.#child;
    const held = [this.#child, channel, ...[stdin, stderr].filter((one) => one instanceof Socket)];
    for (const one of held) {
      if (isBusy) one?.ref();
      else one?.unref();
    }
  }

  /** The next message. @throws EndedError if none comes. */
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
    const output = this.#output;
    const limit = this.#isEnding ? null : limitOf(how, output);
    return new EndedError(`The reader ended: ${how} ${output}`.trim(), limit);
  }
}

function limitOf(how: string, output: string): EndedError['limit'] {
  if (output.includes(MARKS.time)) return 'time';
  if (output.includes(MARKS.memory) || /heap/.test(output)) return 'memory';
  // So does the system with what takes too much.
  return how === 'SIGKILL' ? 'memory' : null;
}

function environment(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    ENVIRONMENT.flatMap((name) =>
      process.env[name] === undefined ? [] : [[name, process.env[name]]],
    ),
  );
}
