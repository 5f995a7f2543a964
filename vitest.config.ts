import { defineConfig } from 'vitest/config';

/**
 * Machines have worker threads of their own, so test files get a process each, and few run at a time: tests
 * that measure concurrency need the cores.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 10_000,
  },
});
