import type { WorkerOptions } from 'node:worker_threads';

/**
 * What a thread of this program's own is begun with. Compiled files are run as they are, and sources by way
 * of what reads TypeScript.
 *
 * @param name - A source file, such as `./worker.ts`.
 * @param base - The `import.meta.url` of the file that names it.
 * @returns The arguments for `new Worker`.
 */
export function threadEntry(name: string, base: string): [file: URL, options: WorkerOptions] {
  const { file, isSource } = entryOf(name, base);
  // The parent's own options begin programs that the thread is not part of.
  if (!isSource) return [file, { execArgv: [] }];
  return [new URL('./from-source.mjs', import.meta.url), { argv: [file.href], execArgv: [] }];
}

/**
 * What a process of this program's own is begun with.
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
