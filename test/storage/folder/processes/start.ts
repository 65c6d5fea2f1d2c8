import { spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A process that writes into a corpus. */
export interface Writer {
  /** The numbers of its confirmed changes. */
  readonly promised: readonly number[];
  /** Lets it write into a folder, and waits until it is about to begin. */
  readonly begin: (folder: string) => Promise<void>;
  /** Waits until this many changes are confirmed. */
  readonly reach: (count: number) => Promise<void>;
  readonly kill: () => void;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>;
}

/** Bundles the program into one file. */
export function buildWriter(folder: string): Promise<string> {
  return buildProgram(fileURLToPath(new URL('writer.ts', import.meta.url)), folder);
}

/** Bundles a program into one file, so that a process starts in a tenth of a second. */
export async function buildProgram(source: string, folder: string): Promise<string> {
  const outfile = path.join(folder, `${path.basename(source, '.ts')}.mjs`);
  await build({
    entryPoints: [source],
    outfile,
    // Optional packages, which are loaded only if installed.
    external: ['pg-native', 'cloudflare:sockets'],
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    // The YAML parser uses `require`.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
    },
  });
  return outfile;
}

/**
 * Starts a process that writes.
 *
 * @param program - The path from {@link buildWriter}.
 * @param argv - The task, a name and, for some tasks, a count.
 */
export function startWriter(program: string, ...argv: readonly string[]): Writer {
  const child = spawn(process.execPath, [program, ...argv], { stdio: ['pipe', 'pipe', 'inherit'] });
  const promised: number[] = [];
  const lines = createInterface({ input: child.stdout });
  const signs = new EventEmitter();
  const [ready, begun] = [once(signs, 'ready'), once(signs, 'begun')];
  lines.on('line', (line) => {
    if (!/^\d+$/.test(line)) signs.emit(line);
    else signs.emit('promise', promised.push(Number(line)));
  });
  const ended = once(child, 'close').then(([code, signal]) => signal ?? code);
  // Without this, the test would wait for ever if the process ends by itself.
  const unlessItEnds = (awaited: Promise<unknown>) =>
    Promise.race([
      awaited,
      ended.then((code) => {
        throw new Error(`the process that writes has ended with ${code}`);
      }),
    ]);
  return {
    promised,
    begin: async (folder) => {
      await unlessItEnds(ready);
      child.stdin.write(folder);
      await unlessItEnds(begun);
    },
    reach: async (count) => {
      while (promised.length < count) await unlessItEnds(once(signs, 'promise'));
    },
    kill: () => void child.kill('SIGKILL'),
    ended,
  };
}
