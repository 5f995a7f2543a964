/**
 * Heaps: RtlCreateHeap and what follows it. A block is a pool block, linked to its heap so that RtlDestroyHeap finds
 * it; the head before it says how long it is and whose. HEAP.Lock guards the links.
 *
 * Source: the pages of these routines in the WDK documentation. IRQL: <= APC_LEVEL.
 */
import { STATUS_NO_MEMORY } from '../abi/gen/constants.js';
import { defineLayout } from '../hal/layout.js';
import { initializeList, insertTail, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { LockKind } from '../ke/lockorder.js';
import { raiseStatus } from '../ke/raise.js';
import { allocatePool, freePool, PoolBits } from './pool.js';
import { tagFromText } from './pooltags.js';

const HEAP = defineLayout({ Magic: 4, Lock: 4, Blocks: 8, Flags: 4 });
const BLOCK = defineLayout({ Links: 8, Size: 4, Heap: 4 });
const MAGIC = 0x7068_6e57;
const TAG = tagFromText('Heap');
const HEAP_GENERATE_EXCEPTIONS = 0x4;
const HEAP_ZERO_MEMORY = 0x8;
const HEAP_REALLOC_IN_PLACE_ONLY = 0x10;
const MOST_BYTES = 0x7fff_0000;

function isHeap(heap: number): boolean {
  return heap !== 0 && readI32(heap + HEAP.Magic) === MAGIC;
}

/**
 * RtlCreateHeap: it grows as it needs, whatever sizes are given.
 * @param HeapBase not NULL: memory of the caller, which no heap here is made in
 * @returns the heap, NULL when memory has run out or HeapBase is given
 */
export function RtlCreateHeap(
  Flags: number,
  HeapBase: number,
  _ReserveSize: number,
  _CommitSize: number,
  _Lock: number,
  _Parameters: number,
): number {
  const heap = HeapBase === 0 ? allocatePool(PoolBits.Paged, HEAP.size, TAG) : 0;
  if (heap === 0) return 0;
  writeI32(heap + HEAP.Lock, 0);
  writeI32(heap + HEAP.Flags, Flags);
  initializeList(heap + HEAP.Blocks);
  writeI32(heap + HEAP.Magic, MAGIC);
  return heap;
}

/** RtlDestroyHeap: frees all its blocks. @returns NULL, or the heap when it is none */
export function RtlDestroyHeap(HeapHandle: number): number {
  if (!isHeap(HeapHandle)) return HeapHandle;
  const head = HeapHandle + HEAP.Blocks;
  while (readI32(head) !== head) {
    const block = readI32(head);
    removeEntry(block + BLOCK.Links);
    freePool(block, TAG);
  }
  writeI32(HeapHandle + HEAP.Magic, 0);
  freePool(HeapHandle, TAG);
  return 0;
}

/**
 * RtlAllocateHeap.
 * @param Flags HEAP_ZERO_MEMORY, HEAP_GENERATE_EXCEPTIONS: raises STATUS_NO_MEMORY instead of returning NULL
 * @param Size bytes
 */
export function RtlAllocateHeap(HeapHandle: number, Flags: number, Size: number): number {
  const bytes = Size >>> 0;
  const flags = Flags | (isHeap(HeapHandle) ? readI32(HeapHandle + HEAP.Flags) : 0);
  const possible = isHeap(HeapHandle) && bytes <= MOST_BYTES;
  const block = possible ? allocatePool(PoolBits.Paged, BLOCK.size + bytes, TAG) : 0;
  if (block === 0) {
    if ((flags & HEAP_GENERATE_EXCEPTIONS) !== 0) raiseStatus(STATUS_NO_MEMORY);
    return 0;
  }
  writeI32(block + BLOCK.Size, bytes);
  writeI32(block + BLOCK.Heap, HeapHandle);
  acquireLock(HeapHandle + HEAP.Lock, LockKind.Heap);
  insertTail(HeapHandle + HEAP.Blocks, block + BLOCK.Links);
  releaseLock(HeapHandle + HEAP.Lock);
  const body = block + BLOCK.size;
  if ((flags & HEAP_ZERO_MEMORY) !== 0) u8.fill(0, body, body + bytes);
  return body;
}

/** RtlFreeHeap. @returns 1; 0 for what is no block of the heap. NULL is a block that has been freed. */
export function RtlFreeHeap(HeapHandle: number, _Flags: number, BaseAddress: number): number {
  if (BaseAddress === 0) return 1;
  const block = BaseAddress - BLOCK.size;
  if (!isHeap(HeapHandle) || readI32(block + BLOCK.Heap) !== HeapHandle) return 0;
  acquireLock(HeapHandle + HEAP.Lock, LockKind.Heap);
  removeEntry(block + BLOCK.Links);
  releaseLock(HeapHandle + HEAP.Lock);
  writeI32(block + BLOCK.Heap, 0);
  freePool(block, TAG);
  return 1;
}

/** RtlSizeHeap. @returns bytes of a block, -1 for what is none of the heap */
export function RtlSizeHeap(HeapHandle: number, _Flags: number, BaseAddress: number): number {
  const block = BaseAddress - BLOCK.size;
  return isHeap(HeapHandle) && readI32(block + BLOCK.Heap) === HeapHandle ? readI32(block + BLOCK.Size) : -1;
}

/** RtlReAllocateHeap. @returns the block, which may have moved; NULL, the old one as it was, when there is no room */
export function RtlReAllocateHeap(HeapHandle: number, Flags: number, BaseAddress: number, Size: number): number {
  const size = RtlSizeHeap(HeapHandle, 0, BaseAddress) >>> 0;
  const bytes = Size >>> 0;
  if (!isHeap(HeapHandle) || size === 0xffff_ffff) return 0;
  if ((Flags & HEAP_REALLOC_IN_PLACE_ONLY) !== 0) {
    if (bytes > size) return 0;
    writeI32(BaseAddress - BLOCK.size + BLOCK.Size, bytes);
    return BaseAddress;
  }
  const moved = RtlAllocateHeap(HeapHandle, Flags, bytes);
  if (moved === 0) return 0;
  u8.copyWithin(moved, BaseAddress, BaseAddress + Math.min(size, bytes));
  RtlFreeHeap(HeapHandle, 0, BaseAddress);
  return moved;
}
