/** The machine that was measured on; figures mean nothing without it. */
import { availableParallelism, cpus, loadavg, release, totalmem, type } from 'node:os';
import type { MachineInfo } from './schema.js';

/** @returns threads that wanted to run, by the system's average over a minute. */
export function currentLoad(): number {
  return Math.round((loadavg()[0] ?? 0) * 10) / 10;
}

/** @param loadBefore `currentLoad` at the start */
export function describeMachine(version: string, compiler: string | undefined, loadBefore: number): MachineInfo {
  return {
    ntwasm: version,
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
