import type { WorkerOptions } from 'node:worker_threads';

/**
 * Returns what starts a thread of this program. Compiled files run directly; source files run through a
 * TypeScript loader.
 *
 * @param name - A source file, such as `./worker.ts`.
 * @param base - The `import.meta.url` of the file that names it.
 * @returns The arguments for `new Worker`.
 */
export function threadEntry(name: string, base: string): [file: URL, options: WorkerOptions] {
  const { file, isSource } = entryOf(name, base);
  // The parent's options start other programs; the thread must not inherit them.
  if (!isSource) return [file, { execArgv: [] }];
  return [new URL('./from-source.mjs', import.meta.url), { argv: [file.href], execArgv: [] }];
}

/**
 * Returns what starts a process of this program.
 *
 * @returns Its file, and the options that Node.js needs to run it.
 */
export function processEntry(name: string, base: string): { file: URL; execArgv: string[] } {
  const { file, isSource } = entryOf(name, base);
  return { file, execArgv: isSource ? ['--import', 'tsx'] : [] };
}

function entryOf(name: string, base: string): { file: URL; isSource: boolean } {
  const file = new URL(name, base);
  const isSource = base.endsWith('.ts');
  return { file: isSource ? file : new URL(file.href.replace(/\.ts$/, '.js')), isSource };
}
