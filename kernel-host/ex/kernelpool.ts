/** Pool for the kernel's own objects: the one pool, marked so that no driver is charged with it. */
import { readI32 } from '../hal/memory.js';
import { allocatePool, freePool, PoolBits } from './pool.js';
import { BLOCK } from './poolslab.js';
import { tagFromText } from './pooltags.js';

const TAG = tagFromText('Kern');

/** @returns address of `bytes` bytes, not cleared, or 0 when memory has run out. IRQL: <= DISPATCH_LEVEL. */
export function allocateKernelPool(bytes: number): number {
  return allocatePool(PoolBits.Kernel, bytes, TAG);
}

/** Frees what `allocateKernelPool` gave. */
export function freeKernelPool(address: number): void {
  freePool(address, TAG);
}

/** @returns stack depot id of the call that allocated a block below a page; 0 when stacks are not kept. */
export function poolStack(address: number): number {
  return readI32(address + BLOCK.StackId);
}
