/** The machine that was measured on; figures mean nothing without it. */
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import { ntwasmVersion } from '../kernel-host/cli/version.js';

export interface Environment {
  readonly ntwasm: string;
  readonly cpu: string;
  readonly cores: number;
  /** GiB. */
  readonly memory: number;
  readonly kernel: string;
  readonly node: string;
  readonly v8: string;
  /** Null: there was none, and nothing native was measured. */
  readonly compiler: string | null;
  /** Threads that wanted to run, by the system's average over a minute: before and after. */
  readonly load: readonly [number, number];
}

/** @returns that average now. */
export function currentLoad(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

/** @param loadBefore `currentLoad` at the start */
export function describeEnvironment(compiler: string | undefined, loadBefore: number): Environment {
  return {
    ntwasm: ntwasmVersion(),
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    kernel: `${type()} ${release()}`,
    node: process.versions.node,
    v8: process.versions.v8,
    compiler: compiler ?? null,
    load: [loadBefore, currentLoad()],
  };
}
