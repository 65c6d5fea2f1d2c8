import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/faults/**/*.faults.ts'],
    globalSetup: ['test/postgres/global.ts'],
    // They kill and cut for minutes; one after the other, so that each has the machine.
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 60_000,
  },
});
