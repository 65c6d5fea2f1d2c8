import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { buildProgram } from '../storage/folder/processes/start.ts';

/** The task of a writer. */
export interface WriterTask {
  readonly name: string;
  readonly place: { readonly folder: string } | { readonly url: string };
  /** The limits of a folder's lock, or of a database. */
  readonly limits: Readonly<Record<string, unknown>>;
  /** The probability that it pauses itself before a step of the disk. */
  readonly stops: number;
}

/** A report of a writer. */
export type WriterEvent =
  | { readonly kind: 'ready' | 'ended' }
  | { readonly kind: 'stopping'; readonly step: string }
  | { readonly kind: 'failed'; readonly text: string }
  | { readonly kind: 'refused'; readonly marker: string; readonly message: string }
  | {
      readonly kind: 'made';
      readonly marker: string;
      readonly changes: readonly { readonly sequence: number; readonly id: string }[];
    };

/** A writing process that can be paused. */
export interface PausableWriter {
  readonly events: readonly WriterEvent[];
  /** Waits for a number of events of a kind. */
  readonly hear: (kind: WriterEvent['kind'], count?: number) => Promise<void>;
  readonly say: (line: string) => void;
  readonly pause: () => void;
  readonly resume: () => void;
  readonly ended: Promise<number | string>;
}

/** Bundles the program into one file. */
export function buildPausableWriter(folder: string): Promise<string> {
  return buildProgram(fileURLToPath(new URL('paused-writer.ts', import.meta.url)), folder);
}

/**
 * Starts a writer. It is killed when the test ends.
 *
 * @param program - The path from {@link buildPausableWriter}.
 * @param onStop - Called when it pauses itself.
 */
export function startPausableWriter(
  program: string,
  task: WriterTask,
  onStop: (writer: PausableWriter) => void = () => undefined,
): PausableWriter {
  const child = spawn(process.execPath, [program, JSON.stringify(task)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.on('error', () => undefined);
  const events: WriterEvent[] = [];
  const signs = new EventEmitter().setMaxListeners(100);
  const ended = once(child, 'close').then(([code, signal]) => signal ?? code);
  void ended.then(() => signs.emit('event'));
  onTestFinished(() => void child.kill('SIGKILL'));
  const writer: PausableWriter = {
    events,
    hear: async (kind, count = 1) => {
      while (events.filter((event) => event.kind === kind).length < count) {
        if (child.exitCode !== null) throw new Error(`a writer ended before it was ${kind}`);
        await once(signs, 'event');
      }
    },
    say: (line) => void child.stdin.write(`${line}\n`),
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    ended,
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    const event: WriterEvent = JSON.parse(line);
    events.push(event);
    if (event.kind === 'stopping') onStop(writer);
    signs.emit('event');
  });
  return writer;
}
