/**
 * Slabs: runs of pages cut into blocks of one class. A slab hands out fresh blocks until there are none,
 * then freed ones; one that is empty again goes back to the page allocator unless it is its class's last
 * with room. Every slab is guarded by the lock of its class, the only lock held here, but for the leaf lock
 * of the page allocator.
 */
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { PAGE_SIZE, Validity } from '../hal/map.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { LockKind } from '../ke/lockorder.js';
import { allocatePages, freePages } from '../mm/pages.js';
import { type PoolClass, poolClass } from './poolclass.js';
import { CLASS_CONTROL, classControl, PAGE_ENTRY, PageKind, pageEntry, quarantineLength } from './poolcontrol.js';

/** Start of a slab. */
export const SLAB = defineLayout({
  Next: 4,
  Previous: 4,
  /** Chain of freed blocks, through BLOCK.Link. */
  Free: 4,
  /** Blocks that were handed out at least once: those before it have a header. */
  Fresh: 4,
  Live: 4,
});

/** Header of a block, at negative offsets from the driver's address. */
export const BLOCK = {
  /** Stack of the allocation in the depot, or 0. */
  StackId: -16,
  /** Requested bytes while live. */
  Bytes: -12,
  /** Next freed block of the slab while free. */
  Link: -12,
  /** BlockState, class and type bits. Atomic. */
  State: -8,
  Tag: -4,
} as const;

/**
 * Takes a block.
 * @returns the address for the driver's bytes, its header not written yet; 0 when memory is exhausted
 */
export function takeBlock(index: number): number {
  const kind = poolClass(index);
  const control = classControl(index);
  acquireLock(control + CLASS_CONTROL.Lock, LockKind.Pool);
  const slab = readI32(control + CLASS_CONTROL.Partial) || addSlab(index, kind, control) || reclaim(kind, control);
  const block = slab === 0 ? 0 : takeFrom(slab, kind, control);
  releaseLock(control + CLASS_CONTROL.Lock);
  return block;
}

function takeFrom(slab: number, kind: PoolClass, control: number): number {
  let block = readI32(slab + SLAB.Free);
  if (block !== 0) writeI32(slab + SLAB.Free, readI32(block + BLOCK.Link));
  else {
    const fresh = readI32(slab + SLAB.Fresh);
    writeI32(slab + SLAB.Fresh, fresh + 1);
    block = slab + kind.first + fresh * kind.stride;
    // Pages come with what their last owner left, and a walk believes headers of blocks before Fresh.
    writeI32(block + BLOCK.State, 0);
  }
  const live = readI32(slab + SLAB.Live) + 1;
  writeI32(slab + SLAB.Live, live);
  if (live === kind.blocks) unlinkSlab(slab, control);
  return block;
}

/** Gives a block back, by way of the quarantine when there is one. The caller has marked its header free. */
export function returnBlock(index: number, block: number): void {
  const kind = poolClass(index);
  const control = classControl(index);
  const waiting = quarantineLength(kind.capacity);
  acquireLock(control + CLASS_CONTROL.Lock, LockKind.Pool);
  const leaving = waiting === 0 ? block : throughRing(control, waiting, block);
  if (leaving !== 0) release(leaving, kind, control);
  releaseLock(control + CLASS_CONTROL.Lock);
}

/** Puts a block in the ring. @returns the one whose place it took, or 0. */
function throughRing(control: number, length: number, block: number): number {
  const next = readI32(control + CLASS_CONTROL.RingNext);
  const place = control + CLASS_CONTROL.Ring + next * 4;
  const oldest = readI32(place);
  writeI32(place, block);
  writeI32(control + CLASS_CONTROL.RingNext, (next + 1) % length);
  return oldest;
}

/** Memory is exhausted: ends the quarantine of this class. @returns a slab with a free block, or 0. */
function reclaim(kind: PoolClass, control: number): number {
  const length = quarantineLength(kind.capacity);
  for (let i = 0; i < length; i++) {
    const place = control + CLASS_CONTROL.Ring + i * 4;
    const block = readI32(place);
    writeI32(place, 0);
    if (block !== 0) release(block, kind, control);
  }
  return readI32(control + CLASS_CONTROL.Partial);
}

function release(block: number, kind: PoolClass, control: number): void {
  const slab = readI32(pageEntry(block) + PAGE_ENTRY.Base);
  writeI32(block + BLOCK.Link, readI32(slab + SLAB.Free));
  writeI32(slab + SLAB.Free, block);
  const live = readI32(slab + SLAB.Live) - 1;
  writeI32(slab + SLAB.Live, live);
  if (live === kind.blocks - 1) linkSlab(slab, control);
  const alone = readI32(slab + SLAB.Next) === 0 && readI32(slab + SLAB.Previous) === 0;
  if (live > 0 || alone) return;
  unlinkSlab(slab, control);
  for (let page = 0; page < kind.slabPages; page++) writeI32(pageEntry(slab + page * PAGE_SIZE), PageKind.None);
  freePages(slab, Validity.Freed);
}

function addSlab(index: number, kind: PoolClass, control: number): number {
  const slab = allocatePages(kind.slabPages, { validity: Validity.Redzone });
  if (slab === 0) return 0;
  writeI32(slab + SLAB.Free, 0);
  writeI32(slab + SLAB.Fresh, 0);
  writeI32(slab + SLAB.Live, 0);
  for (let page = 0; page < kind.slabPages; page++) {
    const entry = pageEntry(slab + page * PAGE_SIZE);
    writeI32(entry + PAGE_ENTRY.Base, slab);
    writeI32(entry + PAGE_ENTRY.Kind, PageKind.Slab | (index << 8));
  }
  linkSlab(slab, control);
  return slab;
}

function linkSlab(slab: number, control: number): void {
  const first = readI32(control + CLASS_CONTROL.Partial);
  writeI32(slab + SLAB.Next, first);
  writeI32(slab + SLAB.Previous, 0);
  if (first !== 0) writeI32(first + SLAB.Previous, slab);
  writeI32(control + CLASS_CONTROL.Partial, slab);
}

function unlinkSlab(slab: number, control: number): void {
  const next = readI32(slab + SLAB.Next);
  const previous = readI32(slab + SLAB.Previous);
  if (next !== 0) writeI32(next + SLAB.Previous, previous);
  if (previous !== 0) writeI32(previous + SLAB.Next, next);
  else writeI32(control + CLASS_CONTROL.Partial, next);
  writeI32(slab + SLAB.Next, 0);
  writeI32(slab + SLAB.Previous, 0);
}
