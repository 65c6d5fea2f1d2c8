import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { CONDITIONS } from '../../vitest.shared.ts';

export default defineConfig({
  ssr: { resolve: { conditions: CONDITIONS } },
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/faults/**/*.faults.ts'],
    globalSetup: ['test/compiled.ts', 'test/postgres/global.ts'],
    // These tests load the machine for minutes, so they run one after another.
    fileParallelism: false,
    testTimeout: 900_000,
    hookTimeout: 60_000,
  },
});
