import { defineConfig } from 'vitest/config';

/**
 * Machines have worker threads of their own, so few test files run at a time: tests that measure concurrency need the
 * cores. They share two processes, each of which loads the compilers and optimises them once: with a process a file that
 * took more than half of the processor time.
 */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 10_000,
  },
});
