import { createRequire } from 'node:module';
import { z } from 'zod';

/** The version of the program, as `package.json` states it. */
export function readVersion(): string {
  const require = createRequire(import.meta.url);
  return z.object({ version: z.string() }).parse(require('#package.json')).version;
}
