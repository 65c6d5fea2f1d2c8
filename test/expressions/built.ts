import { vi } from 'vitest';
import type { Expression } from './find.ts';

/**
 * Runs something and tells which regular expressions a file of the program builds meanwhile.
 *
 * @param file - Its path, such as `src/corpus/format/link.ts`.
 * @param work - What makes it build them; modules are loaded anew.
 */
export async function builtBy(file: string, work: () => Promise<unknown>): Promise<Expression[]> {
  const built: Expression[] = [];
  const original = globalThis.RegExp;
  const watching = (make: () => RegExp): RegExp => {
    const expression = make();
    const caller = new Error('who called').stack?.split('\n').find((line) => line.includes(file));
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
