/**
 * Where threads run: all on one core, one a core, or wherever the system puts them. Linux lets a process pin its
 * threads; elsewhere there is only `unpinned`.
 */
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { readI32, withMemory } from '../hal/memory.js';
import { SLOT_THREAD } from '../hot/layout.js';
import { SLOT_HOST_THREAD, slotAddress } from '../ke/system.js';

export const PLACEMENTS = ['unpinned', 'same', 'spread'] as const;

export type Placement = (typeof PLACEMENTS)[number];

const TASKSET = 'taskset';
/** Bits of a word. */
const MOST_CORES = 32;

let cores: readonly number[] | undefined;

/** @returns the cores that this process may run on. */
function allowedCores(): readonly number[] {
  cores ??= readCores();
  return cores;
}

function readCores(): number[] {
  const { stdout } = spawnSync(TASKSET, ['-p', '-c', String(process.pid)], { encoding: 'utf8' });
  const list = /:\s*([\d,-]+)\s*$/.exec(stdout ?? '')?.[1] ?? `0-${availableParallelism() - 1}`;
  return list
    .split(',')
    .flatMap((range) => {
      const [first = 0, last = first] = range.split('-').map(Number);
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    })
    .filter((core) => core < MOST_CORES);
}

/** @returns why threads cannot be placed so; undefined when they can */
export function placementProblem(placement: Placement): string | undefined {
  if (placement === 'unpinned') return undefined;
  if (process.platform !== 'linux') return `--placement ${placement} needs Linux`;
  return spawnSync(TASKSET, ['--version']).status === 0 ? undefined : `--placement ${placement} needs taskset`;
}

/** @returns the cores of a placement as bits, 0: any; and whether each thread gets one of them. */
export function placementCores(placement: Placement): { cores: number; each: boolean } {
  const all = allowedCores();
  switch (placement) {
    case 'unpinned':
      return { cores: 0, each: false };
    case 'same':
      return { cores: 2 ** (all[0] ?? 0), each: false };
    case 'spread':
      return { cores: all.reduce((bits, core) => bits + 2 ** core, 0), each: true };
  }
}

/**
 * Pins the workers that run a sample's threads.
 * @param threads KTHREADs, in the order of the threads' numbers
 */
export function placeThreads(
  placement: Placement,
  memory: WebAssembly.Memory,
  workers: number,
  threads: readonly number[],
): void {
  if (placement === 'unpinned') return;
  const all = allowedCores();
  const slots = withMemory(memory, () =>
    Array.from({ length: workers }, (_, index) => slotAddress(index)).map((slot) => ({
      thread: readI32(slot + SLOT_THREAD) >>> 0,
      host: readI32(slot + SLOT_HOST_THREAD),
    })),
  );
  for (const [index, thread] of threads.entries()) {
    const host = slots.find((slot) => slot.thread === thread)?.host ?? 0;
    const core = all[placement === 'same' ? 0 : index % all.length] ?? 0;
    if (host !== 0) spawnSync(TASKSET, ['-p', '-c', String(core), String(host)]);
  }
}
