import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

const SOURCES = join(import.meta.dirname, 'kernel-host');
const BUILT = join(import.meta.dirname, 'dist', 'kernel-host');

/**
 * Tests import the kernel's sources and get what the build has made of them, as the workers do: the two cannot
 * disagree, and a test file need not translate six hundred of them.
 */
const builtKernel = {
  name: 'built-kernel',
  enforce: 'pre',
  async resolveId(
    this: { resolve(source: string, importer?: string, options?: object): Promise<{ id: string } | null> },
    source: string,
    importer: string | undefined,
  ) {
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    if (resolved === null || !resolved.id.startsWith(SOURCES) || !resolved.id.endsWith('.ts')) return null;
    return resolved.id.replace(SOURCES, BUILT).replace(/\.ts$/, '.js');
  },
} as const;

/** What measures no concurrency shares processes, each of which loads the compilers once. */
const TOGETHER = ['abi', 'architecture', 'assemblyscript', 'cli', 'image', 'kd', 'lab', 'rtl', 'rtl-tables', 'se', 'seeds'].map((name) => `test/${name}/**/*.test.ts`);

/**
 * Machines have worker threads of their own, so test files get a process each, and few run at a time: tests
 * that measure concurrency need the cores.
 */
export default defineConfig({
  plugins: [builtKernel],
  test: {
    projects: [
      { extends: true, test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: TOGETHER } },
      { extends: true, test: { name: 'together', include: TOGETHER, isolate: false } },
    ],
    globalSetup: './test/support/toolserver.ts',
    server: { deps: { external: [/\/dist\/kernel-host\//] } },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 10_000,
  },
});
