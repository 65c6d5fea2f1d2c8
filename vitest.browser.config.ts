import { defineConfig } from 'vitest/config';
import { CONDITIONS } from './vitest.shared.ts';

/** Tests in a browser, apart from the others: they need Chromium (`npm run test:browser`). */
export default defineConfig({
  ssr: { resolve: { conditions: CONDITIONS } },
  test: {
    include: ['{test,packages/*/test}/preview/browser/*.browser.ts'],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    // A browser and a bot each are enough for two cores.
    fileParallelism: false,
  },
});
