/**
 * Wait blocks: what links a thread to each object it waits for. A block belongs to its thread; its links are
 * guarded by the object's lock.
 */
import { readI32, writeI32, writeU8, writeU16 } from '../hal/memory.js';
import { isSignalled, lockObject, satisfy } from './dispatcher.js';
import { KTHREAD, WAIT_BLOCK, WaitAll } from './thread.js';

export const STATUS_SUCCESS = 0;
export const STATUS_ABANDONED = 0x80;
export const STATUS_TIMEOUT = 0x102;

/** Fills the current thread's wait blocks. @param blocks array of KWAIT_BLOCK */
export function prepareBlocks(thread: number, blocks: number, objects: readonly number[], type: number): void {
  objects.forEach((object, index) => {
    const block = blocks + index * WAIT_BLOCK.size;
    writeI32(block + WAIT_BLOCK.ListEntry, 0);
    writeI32(block + WAIT_BLOCK.Thread, thread);
    writeI32(block + WAIT_BLOCK.Object, object);
    writeU16(block + WAIT_BLOCK.Key, type === WaitAll ? 0 : index);
    writeU8(block + WAIT_BLOCK.Type, type);
  });
  writeI32(thread + KTHREAD.WaitBlocks, blocks);
  writeI32(thread + KTHREAD.WaitCount, objects.length);
  writeI32(thread + KTHREAD.WaitType, type);
}

/** @returns the thread's wait block of that index. */
export function blockAt(thread: number, index: number): number {
  return readI32(thread + KTHREAD.WaitBlocks) + index * WAIT_BLOCK.size;
}

/** @returns the object it waits for by that block. */
export function objectAt(thread: number, index: number): number {
  return readI32(blockAt(thread, index) + WAIT_BLOCK.Object);
}

/** Locks each of the thread's objects once, by ascending address. @returns them. */
export function lockAll(thread: number): number[] {
  const count = readI32(thread + KTHREAD.WaitCount);
  const objects = new Set<number>();
  for (let index = 0; index < count; index++) objects.add(objectAt(thread, index));
  const ordered = [...objects].sort((a, b) => a - b);
  for (const object of ordered) lockObject(object);
  return ordered;
}

/** @returns whether a WaitAll could be satisfied now. All objects locked. */
export function allSignalled(thread: number): boolean {
  const count = readI32(thread + KTHREAD.WaitCount);
  for (let index = 0; index < count; index++) {
    if (!isSignalled(objectAt(thread, index), thread)) return false;
  }
  return true;
}

/** Consumes from every object. All are locked. @returns the wait's status */
export function satisfyAll(thread: number): number {
  const count = readI32(thread + KTHREAD.WaitCount);
  let status = STATUS_SUCCESS;
  for (let index = 0; index < count; index++) {
    if (satisfy(objectAt(thread, index), thread)) status = STATUS_ABANDONED;
  }
  return status;
}
