/** Pool for the kernel's own objects: the one pool, marked so that no driver is charged with it. */
import { allocatePool, freePool, PoolBits } from './pool.js';
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
