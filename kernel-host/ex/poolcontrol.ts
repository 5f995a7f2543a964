/**
 * The pool's shared words: a control block for each class, and the directory, which says of every page of
 * kernel space whether it is the pool's and how. The directory is what makes a bad pointer harmless: it is
 * looked up there before anything near it is believed.
 */
import { defineLayout } from '../hal/layout.js';
import { KERNEL_SPACE_BASE, PAGE_SIZE, POOL_CONTROL_BASE, Validity } from '../hal/map.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { allocatePages, pageCount } from '../mm/pages.js';

const POOL = defineLayout({
  /** Address of the directory. Constant after boot. */
  Directory: 4,
  /** End of the kernel space it describes. Constant after boot. */
  End: 4,
  /** Freed blocks a class keeps from reuse, at most QUARANTINE_MAX. Constant after boot. */
  Quarantine: 4,
});
const DIRECTORY = POOL_CONTROL_BASE + POOL.Directory;
const END = POOL_CONTROL_BASE + POOL.End;
const QUARANTINE = POOL_CONTROL_BASE + POOL.Quarantine;

/** Longest quarantine of a class, in blocks. */
export const QUARANTINE_MAX = 64;

/** Control block of a class, at `classControl(n)`. All but the lock is guarded by the lock. */
export const CLASS_CONTROL = defineLayout({
  Lock: 4,
  /** First of the slabs with a free block, or 0. */
  Partial: 4,
  /** Where the next freed block goes in the ring. */
  RingNext: 4,
  /** Freed blocks that wait, oldest at RingNext. */
  Ring: QUARANTINE_MAX * 4,
});
const CLASS_STRIDE = 512;
const CLASS_BASE = POOL_CONTROL_BASE + 0x1000;

/** What a page is to the pool. */
export const PageKind = { None: 0, Slab: 1, Big: 2, BigFreed: 3 } as const;

/** Directory entry of a page. */
export const PAGE_ENTRY = defineLayout({
  /** PageKind in the low byte; class (Slab) or type bits (Big) above it. Atomic. */
  Kind: 4,
  /** Slab: its address. Big: requested bytes. */
  Base: 4,
  Tag: 4,
  StackId: 4,
});

/**
 * Lays out the pool. Once, at boot, after `initializePages` and before any other worker runs.
 * @param quarantine freed blocks that each size class keeps from reuse, so that a use after free is seen; up
 *   to 64, 0 for none
 */
export function initializePool(quarantine: number): void {
  const pages = pageCount();
  const directoryPages = Math.ceil((pages * PAGE_ENTRY.size) / PAGE_SIZE);
  const directory = allocatePages(directoryPages, { zero: true, validity: Validity.System });
  writeI32(DIRECTORY, directory);
  writeI32(END, directory === 0 ? KERNEL_SPACE_BASE : KERNEL_SPACE_BASE + pages * PAGE_SIZE);
  writeI32(QUARANTINE, Math.min(quarantine, QUARANTINE_MAX));
}

/** @returns the control block of a class. */
export function classControl(index: number): number {
  return CLASS_BASE + index * CLASS_STRIDE;
}

/** @returns the directory entry for the page of `address`, or 0 when it is outside kernel space. */
export function pageEntry(address: number): number {
  if (address < KERNEL_SPACE_BASE || address >= readI32(END)) return 0;
  return readI32(DIRECTORY) + Math.floor((address - KERNEL_SPACE_BASE) / PAGE_SIZE) * PAGE_ENTRY.size;
}

/** @returns how many freed blocks of `capacity` bytes wait before they are used again: 64 KiB at most. */
export function quarantineLength(capacity: number): number {
  return Math.min(readI32(QUARANTINE), Math.floor(0x10000 / capacity));
}

/** @returns end of the kernel space that the directory describes. */
export function poolEnd(): number {
  return readI32(END);
}
