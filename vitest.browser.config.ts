import { defineConfig } from 'vitest/config';
import { CONDITIONS } from './vitest.shared.ts';

/** Tests in a browser, separate from the others because they need Chromium (`npm run test:browser`). */
export default defineConfig({
  ssr: { resolve: { conditions: CONDITIONS } },
  test: {
    include: ['{test,packages/*/test}/preview/browser/*.browser.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    // Each file runs a browser and a bot, which keep two cores busy.
    fileParallelism: false,
  },
});
