import { defineConfig } from 'vitest/config';
import { CONDITIONS } from './vitest.shared.ts';

/** Tests that count steps, which what is remembered would save, or that replace what all files share. */
const APART = ['test/hostile/**/*.test.ts', 'packages/local-discord/test/preview/**/*.test.ts'];

export default defineConfig({
  ssr: { resolve: { conditions: CONDITIONS } },
  test: {
    // Most files wait for processes, disks or a gateway: left alone, a core would be kept free.
    maxWorkers: '100%',
    // End-to-end tests wait for a real gateway client.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      // Files share what they import, which would take half of the time if each loaded it anew.
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['{test,packages/*/test}/**/*.test.ts'],
          exclude: APART,
          globalSetup: ['test/compiled.ts', 'test/postgres/global.ts'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
});
