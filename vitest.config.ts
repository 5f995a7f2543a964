/** Tests are what lies in test/; dist/ holds compiled copies of them. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A first compilation loads a whole compiler, on machines that do other things beside.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
