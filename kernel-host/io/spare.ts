/**
 * Memory that requests need again and again: IRPs and system buffers that this worker has freed lately are kept, a
 * few of each size, and taken by its next requests without the pool's lock. They are the kernel's own blocks, so
 * nobody's leak.
 *
 * Not in a checked machine, where a freed IRP or buffer stays forbidden for a while, so that a driver that goes on
 * using one is told; nor on the host, which may look after several machines.
 */
import { allocatePool, freePool, PoolBits } from '../ex/pool.js';

/** Blocks of one size that are kept. */
const MOST = 8;
/** Sizes of buffers, bytes; a longer one comes from the pool. */
const SIZES = [64, 256, 1024, 3072] as const;
const LARGEST = 3072;

let keeps = false;
/** By place in SIZES. */
const buffers: readonly number[][] = SIZES.map(() => []);
/** By stack locations. */
const irps: number[][] = [];

/** From now on this JavaScript thread keeps spare blocks. At the worker's start. */
export function keepSpares(): void {
  keeps = true;
}

/** @returns the place of the size that a buffer takes, -1 when none does */
function sizeIndex(bytes: number): number {
  if (!keeps || bytes > LARGEST) return -1;
  if (bytes <= 64) return 0;
  if (bytes <= 256) return 1;
  return bytes <= 1024 ? 2 : 3;
}

/**
 * Takes a buffer.
 * @returns its address, 0 when memory has run out; `giveBuffer` takes it back
 */
export function takeBuffer(bytes: number, tag: number): number {
  const index = sizeIndex(bytes);
  if (index < 0) return allocatePool(PoolBits.Kernel, bytes, tag);
  return buffers[index]?.pop() ?? allocatePool(PoolBits.Kernel, SIZES[index] ?? bytes, tag);
}

/** Frees a buffer that `takeBuffer` gave for as many bytes, and that is still where it was. */
export function giveBuffer(address: number, bytes: number): void {
  const list = buffers[sizeIndex(bytes)];
  if (list === undefined || list.length >= MOST) freePool(address, 0);
  else list.push(address);
}

/** Takes a block for an IRP with so many stack locations. @returns 0 when none is kept */
export function takeIrpBlock(stackSize: number): number {
  return irps[stackSize]?.pop() ?? 0;
}

/** Keeps the block of an IRP. @returns false when it is to be freed */
export function keepIrpBlock(block: number, stackSize: number): boolean {
  if (!keeps) return false;
  let list = irps[stackSize];
  if (list === undefined) {
    list = [];
    irps[stackSize] = list;
  }
  if (list.length >= MOST) return false;
  list.push(block);
  return true;
}
