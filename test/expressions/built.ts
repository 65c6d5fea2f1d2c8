import { vi } from 'vitest';
import type { Expression } from './find.ts';

/**
 * Runs work, and returns the regular expressions that a file of the program builds meanwhile.
 *
 * @param file - The path of the file, such as `src/corpus/format/link.ts`.
 * @param work - Makes the file build them. Modules are loaded again.
 */
export async function builtBy(file: string, work: () => Promise<unknown>): Promise<Expression[]> {
  const built: Expression[] = [];
  const original = globalThis.RegExp;
  const watching = (make: () => RegExp): RegExp => {
    const expression = make();
    const caller = new Error('who called').stack
      ?.split('\n')
      .find((line) => line.includes(`${file}:`));
    const line = caller === undefined ? undefined : /:(\d+):\d+\)?$/.exec(caller)?.[1];
    if (line !== undefined) {
      const { source, flags } = expression;
      built.push({ source, flags, place: `${file}:${line}` });
    }
    return expression;
  };
  globalThis.RegExp = new Proxy(original, {
    construct: (target, given, self) => watching(() => Reflect.construct(target, given, self)),
    apply: (target, self, given) => watching(() => Reflect.apply(target, self, given)),
  });
  try {
    vi.resetModules();
    await work();
  } finally {
    globalThis.RegExp = original;
  }
  return built;
}
