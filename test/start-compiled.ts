import * as program from '../src/start-program.ts';

// Takes the place of `src/start-program.ts` in most tests. Loading the sources would take a thread or a
// process seconds, and tests start hundreds of them. `test/compiled.ts` has compiled the same sources.

/** Returns what starts a compiled thread of the program; see {@link program.threadEntry}. */
export function threadEntry(name: string, base: string): ReturnType<typeof program.threadEntry> {
  return program.threadEntry(name, compiledFileOf(base));
}

/** Returns what starts a compiled process of the program; see {@link program.processEntry}. */
export function processEntry(name: string, base: string): ReturnType<typeof program.processEntry> {
  return program.processEntry(name, compiledFileOf(base));
}

/** The compiled file of a source file, both as URLs. */
function compiledFileOf(source: string): string {
  const root = new URL('..', import.meta.url).href;
  return `${root}dist/${source.slice(root.length).replace(/\.ts$/, '.js')}`;
}
