import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { buildProgram } from '../storage/folder/processes/start.ts';

/** Where the packages are installed. */
const PACKAGES = fileURLToPath(new URL('../../node_modules', import.meta.url));

/** A process over a database. */
export interface Member {
  /** The lines that it has written so far. */
  readonly told: readonly string[];
  readonly say: (line: string) => void;
  /** Waits for a number of lines that begin with a word, and returns the last of them. */
  readonly hear: (word: string, count?: number) => Promise<string>;
  readonly kill: () => void;
  readonly ended: Promise<number | string>;
}

/** Bundles the program into one file. */
export function buildMember(folder: string): Promise<string> {
  return buildProgram(fileURLToPath(new URL('member.ts', import.meta.url)), folder);
}

/**
 * Starts a process. It is killed when the test ends.
 *
 * @param program - The path from {@link buildMember}.
 * @param argv - The task, the address of the database, a name, and a count.
 */
export function startMember(program: string, ...argv: readonly string[]): Member {
  const child = spawn(process.execPath, [program, ...argv], {
    stdio: ['pipe', 'pipe', 'inherit'],
    // The bundle has the code of the packages, but not the files that they read.
    env: { ...process.env, NODE_PATH: PACKAGES },
  });
  const told: string[] = [];
  const signs = new EventEmitter().setMaxListeners(100);
  createInterface({ input: child.stdout }).on('line', (line) => {
    told.push(line);
    signs.emit('line');
  });
  child.stdin.on('error', () => undefined);
  const ended = once(child, 'close').then(([code, signal]) => signal ?? code);
  void ended.then(() => signs.emit('line'));
  const kill = () => void child.kill('SIGKILL');
  onTestFinished(kill);
  return {
    told,
    say: (line) => void child.stdin.write(`${line}\n`),
    hear: async (word, count = 1) => {
      for (;;) {
        const lines = told.filter((line) => line.startsWith(word));
        const line = lines[count - 1];
        if (line !== undefined) return line;
        if (child.exitCode !== null) throw new Error(`it ended before it wrote ${word}`);
        await once(signs, 'line');
      }
    },
    kill,
    ended,
  };
}
