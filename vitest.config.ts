import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/postgres/global.ts'],
    // Most files wait for processes, disks or a gateway: left alone, a core would be kept free.
    maxWorkers: '100%',
    // End-to-end tests wait for a real gateway client.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
