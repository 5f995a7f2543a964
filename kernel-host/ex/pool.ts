/**
 * The pool: `allocatePool` and `freePool`, on which the exports in `poolapi.ts` and the kernel's own objects
 * stand. Requests below a page come from the slabs of a size class; larger ones have pages of their own,
 * page-aligned as on NT. Around every allocation the validity map says Redzone, after it is freed Freed.
 * Exhaustion gives 0 and changes nothing.
 */
import { compareAndSwap } from '../hal/atomics.js';
import { PAGE_SIZE, Validity } from '../hal/map.js';
import { readI32, readU32, u8, writeI32 } from '../hal/memory.js';
import { currentIrql } from '../ke/current.js';
import { allocatePages, freePages } from '../mm/pages.js';
import { markInvalid, markValid } from '../mm/validity.js';
import { classFor, POOL_ALIGNMENT, poolClass } from './poolclass.js';
import { PAGE_ENTRY, PageKind, pageEntry } from './poolcontrol.js';
import { allocateAtIrql, alreadyFreed, corruptHeader, freeAtIrql, invalidPoolAddress, wrongTag } from './poolfault.js';
import { BLOCK, returnBlock, SLAB, takeBlock } from './poolslab.js';
import { PROTECTED_POOL } from './pooltags.js';

/** Bits kept with each allocation. */
export const PoolBits = {
  Paged: 1,
  NoExecute: 2,
  CacheAligned: 4,
  Quota: 8,
  /** The kernel's own: objects, handle tables. No driver's leak. */
  Kernel: 16,
} as const;

/** Top byte of BLOCK.State; the class and the PoolBits are below it. */
export const BlockState = { Live: 0x5a00_0000, Freed: 0x2500_0000, Mask: 0x7f00_0000 } as const;
const APC_LEVEL = 1;

let captureStack: (() => number) | undefined;

/**
 * Makes this worker remember where each allocation was made.
 * @param capture gives a stack's number in the depot (`captureStack` of kd/stackdepot), or undefined to stop
 */
export function setStackCapture(capture: (() => number) | undefined): void {
  captureStack = capture;
}

/** @returns the depot's number for the stack of the kernel call under way; 0 when stacks are not kept. */
export function allocationStack(): number {
  return captureStack === undefined ? 0 : captureStack();
}

/**
 * Allocates.
 * @param bits PoolBits
 * @param bytes unsigned; 0 gives the smallest block
 * @param tag as drivers give it
 * @param zero whether to clear it; otherwise it holds what its last owner left
 * @returns its address, 8-aligned, page-aligned from a page on; 0 when memory is exhausted
 */
export function allocatePool(bits: number, bytes: number, tag: number, zero = false): number {
  const size = bytes >>> 0;
  if ((bits & PoolBits.Paged) !== 0) {
    const irql = currentIrql();
    if (irql > APC_LEVEL) allocateAtIrql(irql, bits, size);
  }
  return size < PAGE_SIZE ? allocateSmall(bits, size || POOL_ALIGNMENT, tag, zero) : allocateBig(bits, size, tag, zero);
}

function allocateSmall(bits: number, size: number, tag: number, zero: boolean): number {
  const index = classFor(size, (bits & PoolBits.CacheAligned) !== 0);
  const block = takeBlock(index);
  if (block === 0) return 0;
  writeI32(block + BLOCK.StackId, allocationStack());
  writeI32(block + BLOCK.Bytes, size);
  writeI32(block + BLOCK.Tag, tag);
  writeI32(block + BLOCK.State, BlockState.Live | (index << 8) | bits);
  markValid(block, size);
  const capacity = poolClass(index).capacity;
  const guarded = (size + 7) & ~7;
  if (guarded < capacity) markInvalid(block + guarded, capacity - guarded, Validity.Redzone);
  if (zero) u8.fill(0, block, block + size);
  return block;
}

function allocateBig(bits: number, size: number, tag: number, zero: boolean): number {
  // At least a granule behind the allocation stays invalid, on a page of its own when need be.
  const pages = Math.ceil((size + POOL_ALIGNMENT) / PAGE_SIZE);
  const address = allocatePages(pages, { zero, validity: Validity.Redzone });
  if (address === 0) return 0;
  const entry = pageEntry(address);
  writeI32(entry + PAGE_ENTRY.Base, size);
  writeI32(entry + PAGE_ENTRY.Tag, tag);
  writeI32(entry + PAGE_ENTRY.StackId, allocationStack());
  writeI32(entry + PAGE_ENTRY.Kind, PageKind.Big | (bits << 8));
  markValid(address, size);
  return address;
}

let freeWatch: ((address: number, bytes: number) => void) | undefined;

/** Sets who is told of every block before it is freed. */
export function setFreeWatch(watch: (address: number, bytes: number) => void): void {
  freeWatch = watch;
}

/** @returns bytes of the allocation at `address`; 0 when none begins there. */
export function poolBytes(address: number): number {
  const entry = pageEntry(address);
  const kind = entry === 0 ? PageKind.None : readI32(entry + PAGE_ENTRY.Kind) & 0xff;
  if (kind === PageKind.Big && address % PAGE_SIZE === 0) return readI32(entry + PAGE_ENTRY.Base);
  if (kind !== PageKind.Slab) return 0;
  const { first, stride } = poolClass(readI32(entry + PAGE_ENTRY.Kind) >> 8);
  const number = (address - readI32(entry + PAGE_ENTRY.Base) - first) / stride;
  const isLive = Number.isInteger(number) && (readI32(address + BLOCK.State) & BlockState.Mask) === BlockState.Live;
  return isLive ? readI32(address + BLOCK.Bytes) : 0;
}

/**
 * Frees an allocation. What is no allocation, or was freed before, is a bug check.
 * @param tag must be the allocation's; 0 frees any
 */
export function freePool(address: number, tag: number): void {
  if (freeWatch !== undefined) freeWatch(address, poolBytes(address));
  const entry = pageEntry(address);
  const kind = entry === 0 ? PageKind.None : readI32(entry + PAGE_ENTRY.Kind) & 0xff;
  if (kind === PageKind.Slab) freeSmall(entry, address, tag);
  else if (address % PAGE_SIZE === 0 && (kind === PageKind.Big || kind === PageKind.BigFreed)) {
    freeBig(entry, address, tag);
  } else invalidPoolAddress(address);
}

function freeSmall(entry: number, address: number, tag: number): void {
  const index = readI32(entry + PAGE_ENTRY.Kind) >> 8;
  const kind = poolClass(index);
  const slab = readI32(entry + PAGE_ENTRY.Base);
  const number = (address - slab - kind.first) / kind.stride;
  if (!Number.isInteger(number) || number < 0 || number >= readI32(slab + SLAB.Fresh)) invalidPoolAddress(address);
  const state = readI32(address + BLOCK.State);
  if ((state & BlockState.Mask) === BlockState.Freed) alreadyFreed(address, state, readU32(address + BLOCK.Tag));
  if (state >> 8 !== (BlockState.Live >> 8) + index) corruptHeader(address, address + kind.stride + BLOCK.StackId);
  checkFree(address, state & 0xff, readU32(address + BLOCK.Tag), tag);
  // Of two threads that free one block, this decides which was second.
  if (!compareAndSwap(address + BLOCK.State, state, (state & ~BlockState.Mask) | BlockState.Freed)) {
    alreadyFreed(address, state, readU32(address + BLOCK.Tag));
  }
  markInvalid(address, kind.capacity, Validity.Freed);
  returnBlock(index, address);
}

function freeBig(entry: number, address: number, tag: number): void {
  const kind = readI32(entry + PAGE_ENTRY.Kind);
  const allocated = readU32(entry + PAGE_ENTRY.Tag);
  if ((kind & 0xff) === PageKind.BigFreed) alreadyFreed(address, kind, allocated);
  checkFree(address, kind >> 8, allocated, tag);
  if (!compareAndSwap(entry + PAGE_ENTRY.Kind, kind, (kind & ~0xff) | PageKind.BigFreed)) {
    alreadyFreed(address, kind, allocated);
  }
  freePages(address, Validity.Freed);
}

function checkFree(address: number, bits: number, allocated: number, tag: number): void {
  if (tag !== 0 && ((allocated ^ tag) & ~PROTECTED_POOL) !== 0) wrongTag(address, allocated, tag);
  if ((bits & PoolBits.Paged) === 0) return;
  const irql = currentIrql();
  if (irql > APC_LEVEL) freeAtIrql(irql, bits, address);
}
