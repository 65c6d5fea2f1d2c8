import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { CONDITIONS } from './vitest.shared.ts';

/** Tests that count steps, which caches would save. */
const APART = ['test/hostile/{growth,reading}.test.ts'];

/** Tests with a script of their own, because they take a minute. */
const LONG = ['test/expressions/**/*.test.ts'];

export default defineConfig({
  ssr: { resolve: { conditions: CONDITIONS } },
  test: {
    // Many files wait for processes, a database or a gateway, so one worker for each core would leave one idle.
    maxWorkers: availableParallelism() + 1,
    // End-to-end tests wait for a real gateway client.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // The default of one second is too short on a busy machine.
    expect: { poll: { timeout: 20_000 } },
    projects: [
      // Files share their imports: loading them again for each file would take half of the time.
      {
        extends: true,
        resolve: {
          // Threads and processes start compiled.
          alias: [
            {
              find: /^(?:\.\.\/)+start-program\.ts$/,
              replacement: fileURLToPath(new URL('test/start-compiled.ts', import.meta.url)),
            },
          ],
        },
        test: {
          name: 'shared',
          include: ['{test,packages/*/test}/**/*.test.ts'],
          exclude: [...APART, ...LONG],
          globalSetup: ['test/memory.ts', 'test/compiled.ts', 'test/postgres/global.ts'],
          setupFiles: ['test/seed.ts'],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
});
