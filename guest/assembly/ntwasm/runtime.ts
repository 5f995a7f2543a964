/**
 * The AssemblyScript runtime of a driver: what `new`, strings and arrays stand on.
 *
 * Memory comes from the kernel's nonpaged pool. There is no garbage collection: collecting would need every
 * thread to stop. Objects live until the driver is unloaded, when the loader calls `__ntw_release_heap`.
 * Long-lived drivers reuse objects, or allocate with `heap.alloc` and free with `heap.free`.
 *
 * A managed object in its pool block, which is 8-aligned:
 *
 *   +0 next object of the image   +4 capacity in bytes   +8, +12 unused   +16 class id   +20 size in bytes   +24 the object
 */
import { POOL_TAG, freePool, mustAllocate } from "ntwasm/pool";
export { checkAccess, checkAtomic } from "ntwasm/checked";
export { enterStack } from "ntwasm/stack";

const CAPACITY: usize = 4;
const CLASS_ID: usize = 16;
const SIZE: usize = 20;
const HEADER: usize = 24;
const MAXIMUM: usize = 0x3fffffff;

/** Bytes before a block of `heap.alloc`, which hold its size: `__realloc` is not told it. */
const SIZE_PREFIX: usize = 8;

/** Newest object of the image; a list that only grows until it is released as a whole. */
const heapHead: usize = memory.data(8, 8);

// @ts-ignore: decorator
@global @unsafe
export function __alloc(size: usize): usize {
  const block = mustAllocate(size + SIZE_PREFIX);
  store<usize>(block, size);
  return block + SIZE_PREFIX;
}

// @ts-ignore: decorator
@global @unsafe
export function __realloc(ptr: usize, size: usize): usize {
  const old = load<usize>(ptr - SIZE_PREFIX);
  const block = __alloc(size);
  memory.copy(block, ptr, min(old, size));
  __free(ptr);
  return block;
}

// @ts-ignore: decorator
@global @unsafe
export function __free(ptr: usize): void {
  freePool(ptr - SIZE_PREFIX, POOL_TAG);
}

// @ts-ignore: decorator
@global @unsafe
export function __new(size: usize, id: u32): usize {
  if (size > MAXIMUM) throw new Error("allocation too large");
  const block = mustAllocate(HEADER + size);
  store<usize>(block, size, CAPACITY);
  store<u64>(block, 0, 8);
  store<u32>(block, id, CLASS_ID);
  store<usize>(block, size, SIZE);
  let next: usize;
  do {
    next = atomic.load<usize>(heapHead);
    store<usize>(block, next);
  } while (atomic.cmpxchg<usize>(heapHead, next, block) != next);
  return block + HEADER;
}

// @ts-ignore: decorator
@global @unsafe
export function __renew(ptr: usize, size: usize): usize {
  const block = ptr - HEADER;
  if (size <= load<usize>(block, CAPACITY)) {
    store<usize>(block, size, SIZE);
    return ptr;
  }
  // The old object stays: another thread may still be reading it.
  const grown = __new(size, load<u32>(block, CLASS_ID));
  memory.copy(grown, ptr, load<usize>(block, SIZE));
  return grown;
}

// @ts-ignore: decorator
@global @unsafe
export function __link(parent: usize, child: usize, expectMultiple: bool): void {}

// @ts-ignore: decorator
@global @unsafe
export function __pin(ptr: usize): usize {
  return ptr;
}

// @ts-ignore: decorator
@global @unsafe
export function __unpin(ptr: usize): void {}

// @ts-ignore: decorator
@global @unsafe
export function __visit(ptr: usize, cookie: u32): void {}

// @ts-ignore: decorator
@global @unsafe
export function __collect(): void {}

/** Frees every object of the image. The loader calls it once, after DriverUnload and when no thread runs the image. */
export function __ntw_release_heap(): void {
  let block = atomic.xchg<usize>(heapHead, 0);
  while (block) {
    const next = load<usize>(block);
    freePool(block, POOL_TAG);
    block = next;
  }
}

/** Has the compiler say where the static data ends, which it tells only to those who ask. */
export function endOfData(): usize {
  return __heap_base;
}
