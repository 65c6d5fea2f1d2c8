import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { CONDITIONS } from '../../vitest.shared.ts';

export default defineConfig({
  ssr: { resolve: { conditions: CONDITIONS } },
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/faults/**/*.faults.ts'],
    globalSetup: ['test/compiled.ts', 'test/postgres/global.ts'],
    // They kill and cut for minutes; one after the other, so that each has the machine.
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 60_000,
  },
});
