import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/postgres/global.ts'],
    // End-to-end tests wait for a real gateway client; two cores run several files at once.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
