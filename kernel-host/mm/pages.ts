/**
 * Pages of kernel space: contiguous runs for images, kernel stacks and the pool.
 *
 * One byte a page says what it is. Runs are found first-fit, so that freed pages (which the host's memory
 * already backs) are used again before fresh ones; neighbouring free runs are one run without further work.
 * The map is guarded by one lock; the validity map is written outside it, since a run's pages are their
 * owner's alone.
 */
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import {
  KERNEL_SPACE_BASE,
  KERNEL_SPACE_LIMIT,
  PAGE_CONTROL_BASE,
  PAGE_CONTROL_SIZE,
  PAGE_SIZE,
  Validity,
} from '../hal/map.js';
import { i32, readI32, u8, writeI32 } from '../hal/memory.js';
import { markInvalid, markValid, type ValidityKind } from './validity.js';

const PageState = {
  Free: 0,
  /** First page of a run, after its guard pages. */
  Head: 1,
  Body: 2,
  /** Below the head: never valid, belongs to the run. */
  Guard: 3,
} as const;

const CONTROL = defineLayout({
  Lock: 4,
  PageCount: 4,
  FreeCount: 4,
  /** No page below this one is free. */
  LowestFree: 4,
  /** No page from here on was ever handed out: it is still zero. */
  HighWater: 4,
  /** A run of this many pages was not found since the last free. */
  KnownMissing: 4,
});
const LOCK = PAGE_CONTROL_BASE + CONTROL.Lock;
const PAGE_COUNT = PAGE_CONTROL_BASE + CONTROL.PageCount;
const FREE_COUNT = PAGE_CONTROL_BASE + CONTROL.FreeCount;
const LOWEST_FREE = PAGE_CONTROL_BASE + CONTROL.LowestFree;
const HIGH_WATER = PAGE_CONTROL_BASE + CONTROL.HighWater;
const KNOWN_MISSING = PAGE_CONTROL_BASE + CONTROL.KnownMissing;
const MAP = PAGE_CONTROL_BASE + 64;
const MAX_PAGES = Math.min(PAGE_CONTROL_SIZE - 64, (KERNEL_SPACE_LIMIT - KERNEL_SPACE_BASE) / PAGE_SIZE);
const NONE_MISSING = 0x7fffffff;

/** How a run is to be prepared. */
export interface PageOptions {
  /** Pages below the run that are never valid, so that a stack without end stops there. */
  readonly guardBelow?: number;
  /** Clears the run. Fresh pages are zero anyway; used ones hold what their last owner left. */
  readonly zero?: boolean;
  /** What the validity map says of the run: `Valid` unless the owner marks parts of it itself. */
  readonly validity?: ValidityKind;
}

/**
 * Makes kernel space one free run. Called once, at boot, before any other worker runs.
 * @param endAddress end of machine memory; a partial last page is not used
 */
export function initializePages(endAddress: number): void {
  const pages = Math.floor((endAddress - KERNEL_SPACE_BASE) / PAGE_SIZE);
  const count = Math.max(0, Math.min(pages, MAX_PAGES));
  u8.fill(PageState.Free, MAP, MAP + count);
  writeI32(LOCK, 0);
  writeI32(PAGE_COUNT, count);
  writeI32(FREE_COUNT, count);
  writeI32(LOWEST_FREE, 0);
  writeI32(HIGH_WATER, 0);
  writeI32(KNOWN_MISSING, NONE_MISSING);
}

/**
 * Takes a contiguous run.
 * @param count pages of 4 KiB, without the guard
 * @returns address of the first page after the guard, or 0 when no run is long enough
 */
export function allocatePages(count: number, options: PageOptions = {}): number {
  const guard = options.guardBelow ?? 0;
  if (count <= 0) return 0;
  acquireLock(LOCK);
  const start = claimRun(guard, count);
  const usedBefore = readI32(HIGH_WATER);
  if (start >= 0) writeI32(HIGH_WATER, Math.max(usedBefore, start + guard + count));
  releaseLock(LOCK);
  if (start < 0) return 0;
  const head = start + guard;
  const address = pageAddress(head);
  if (guard > 0) markInvalid(pageAddress(start), guard * PAGE_SIZE, Validity.StackGuard);
  if (options.zero === true && head < usedBefore) {
    u8.fill(0, address, pageAddress(Math.min(head + count, usedBefore)));
  }
  const validity = options.validity ?? Validity.Valid;
  if (validity === Validity.Valid) markValid(address, count * PAGE_SIZE);
  else markInvalid(address, count * PAGE_SIZE, validity);
  return address;
}

/**
 * Gives a run back, its guard too.
 * @param address what `allocatePages` returned
 * @param left what the validity map says of the pages until somebody gets them; the guard becomes unmapped
 * @returns false, with nothing changed, when no run begins at `address`
 */
export function freePages(address: number, left: ValidityKind = Validity.Unmapped): boolean {
  const pages = runLength(address);
  if (pages === 0) return false;
  const head = (address - KERNEL_SPACE_BASE) / PAGE_SIZE;
  let start = head;
  while (start > 0 && u8[MAP + start - 1] === PageState.Guard) start--;
  // The map is cleared first: from the release of the lock on, the pages may be somebody else's.
  markInvalid(pageAddress(start), (head - start) * PAGE_SIZE, Validity.Unmapped);
  markInvalid(address, pages * PAGE_SIZE, left);
  acquireLock(LOCK);
  u8.fill(PageState.Free, MAP + start, MAP + head + pages);
  writeI32(FREE_COUNT, readI32(FREE_COUNT) + head + pages - start);
  writeI32(LOWEST_FREE, Math.min(readI32(LOWEST_FREE), start));
  writeI32(KNOWN_MISSING, NONE_MISSING);
  releaseLock(LOCK);
  return true;
}

/** @returns pages of the run that begins at `address`, without its guard; 0 when none does. */
export function runLength(address: number): number {
  const head = (address - KERNEL_SPACE_BASE) / PAGE_SIZE;
  const count = readI32(PAGE_COUNT);
  if (!Number.isInteger(head) || head < 0 || head >= count || u8[MAP + head] !== PageState.Head) return 0;
  let end = head + 1;
  while (end < count && u8[MAP + end] === PageState.Body) end++;
  return end - head;
}

/** @returns pages handed out, guards included. */
export function pagesInUse(): number {
  return readI32(PAGE_COUNT) - readI32(FREE_COUNT);
}

/** @returns pages of kernel space. */
export function pageCount(): number {
  return readI32(PAGE_COUNT);
}

/** Finds and marks a run under the lock. @returns its first page (of the guard, when there is one), or -1. */
function claimRun(guard: number, count: number): number {
  const wanted = guard + count;
  if (wanted > readI32(FREE_COUNT) || wanted >= readI32(KNOWN_MISSING)) return -1;
  const start = findRun(wanted);
  if (start < 0) {
    writeI32(KNOWN_MISSING, wanted);
    return -1;
  }
  u8.fill(PageState.Guard, MAP + start, MAP + start + guard);
  u8[MAP + start + guard] = PageState.Head;
  u8.fill(PageState.Body, MAP + start + guard + 1, MAP + start + wanted);
  writeI32(FREE_COUNT, readI32(FREE_COUNT) - wanted);
  if (start === readI32(LOWEST_FREE)) writeI32(LOWEST_FREE, start + wanted);
  return start;
}

function findRun(wanted: number): number {
  const end = readI32(PAGE_COUNT);
  let page = nextFree(readI32(LOWEST_FREE), end);
  while (page + wanted <= end) {
    let at = page + 1;
    while (at < page + wanted && u8[MAP + at] === PageState.Free) at++;
    if (at === page + wanted) return page;
    page = nextFree(at, end);
  }
  return -1;
}

/** @returns the first free page from `page` on, or `end`; four used pages are passed at a time. */
function nextFree(page: number, end: number): number {
  let at = page;
  while (at < end && u8[MAP + at] !== PageState.Free) {
    if ((at & 3) === 0 && at + 4 <= end && !hasFreeByte(i32[(MAP + at) >> 2] as number)) at += 4;
    else at++;
  }
  return at;
}

/** The states fit in two bits, so a byte is free exactly when neither bit is set. */
function hasFreeByte(word: number): boolean {
  return ((word | (word >> 1)) & 0x01010101) !== 0x01010101;
}

function pageAddress(page: number): number {
  return KERNEL_SPACE_BASE + page * PAGE_SIZE;
}
