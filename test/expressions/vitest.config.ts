import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { CONDITIONS } from '../../vitest.shared.ts';

/** Every expression of the program is analysed, which takes a minute on both cores. */
export default defineConfig({
  ssr: { resolve: { conditions: CONDITIONS } },
  test: {
    root: fileURLToPath(new URL('../..', import.meta.url)),
    include: ['test/expressions/**/*.test.ts'],
  },
});
