/**
 * A worker of the contention test: allocates and frees at random, writes its own mark all over each block and
 * finds it again before freeing. Reports how many blocks did not hold what it had written.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { allocatePool, freePool } from '../../kernel-host/ex/pool.js';
import { bindMemory, u8 } from '../../kernel-host/hal/memory.js';

interface Task {
  readonly memory: WebAssembly.Memory;
  readonly mark: number;
  readonly rounds: number;
  readonly keep: number;
}

const { memory, mark, rounds, keep } = workerData as Task;
bindMemory(memory);

let state = mark * 2654435761;
const random = (below: number): number => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

const held: { at: number; bytes: number }[] = [];
let damaged = 0;
let refused = 0;

function drop(index: number): void {
  const { at, bytes } = held[index] as { at: number; bytes: number };
  held[index] = held[held.length - 1] as { at: number; bytes: number };
  held.pop();
  for (let i = 0; i < bytes; i++) {
    if (u8[at + i] === mark) continue;
    damaged++;
    break;
  }
  freePool(at, mark);
}

for (let round = 0; round < rounds; round++) {
  if (held.length > 0 && (held.length >= 40 || random(2) === 0)) {
    drop(random(held.length));
    continue;
  }
  const bytes = random(10) === 0 ? random(20000) : random(300);
  const at = allocatePool(0, bytes, mark);
  if (at === 0) refused++;
  else {
    u8.fill(mark, at, at + bytes);
    held.push({ at, bytes });
  }
}
while (held.length > keep) drop(0);
parentPort?.postMessage({ damaged, refused, kept: held });
