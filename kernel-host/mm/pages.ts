/**
 * Pages of kernel space, for images, kernel stacks and the pool, and of user space, for programs: contiguous
 * runs. Each space has a map of its own, with its own lock.
 *
 * One byte a page says what it is. Runs are found first-fit, so that freed pages (which the host's memory
 * already backs) are used again before fresh ones; neighbouring free runs are one run without further work.
 * The map is guarded by one lock; the validity map is written outside it, since a run's pages are their
 * owner's alone.
 */
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import {
  HIGHEST_USER_ADDRESS,
  KERNEL_SPACE_BASE,
  KERNEL_SPACE_LIMIT,
  PAGE_CONTROL_BASE,
  PAGE_CONTROL_SIZE,
  PAGE_SIZE,
  SYSTEM_BASE,
  USER_BASE,
  Validity,
} from '../hal/map.js';
import { fillBytes, i32, readI32, u8, writeI32 } from '../hal/memory.js';
import { LockKind } from '../ke/lockorder.js';
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
const HEADER_SIZE = 64;

/** A part of the address space that is handed out in pages. */
interface Space {
  /** Address of its CONTROL, and of its map. */
  readonly control: number;
  readonly map: number;
  /** Address of its first page. */
  readonly base: number;
  readonly maxPages: number;
}

const USER_PAGES = Math.floor((HIGHEST_USER_ADDRESS - USER_BASE) / PAGE_SIZE);
const USER_CONTROL = PAGE_CONTROL_BASE + PAGE_CONTROL_SIZE - HEADER_SIZE - Math.ceil(USER_PAGES / 64) * 64;
const USER: Space = {
  control: USER_CONTROL,
  map: USER_CONTROL + HEADER_SIZE,
  base: USER_BASE,
  maxPages: USER_PAGES,
};
const KERNEL: Space = {
  control: PAGE_CONTROL_BASE,
  map: PAGE_CONTROL_BASE + HEADER_SIZE,
  base: KERNEL_SPACE_BASE,
  maxPages: Math.min(
    USER_CONTROL - PAGE_CONTROL_BASE - HEADER_SIZE,
    (KERNEL_SPACE_LIMIT - KERNEL_SPACE_BASE) / PAGE_SIZE,
  ),
};

function spaceOf(address: number): Space {
  return address < SYSTEM_BASE ? USER : KERNEL;
}

const NONE_MISSING = 0x7fffffff;

/** How a run is to be prepared. */
export interface PageOptions {
  /** Pages below the run that are never valid, so that a stack without end stops there. */
  readonly guardBelow?: number;
  /** Clears the run. Fresh pages are zero anyway; used ones hold what their last owner left. */
  readonly zero?: boolean;
  /** What the validity map says of the run: `Valid` unless the owner marks parts of it itself. */
  readonly validity?: ValidityKind;
  /** Takes the run from user space. */
  readonly user?: boolean;
  /** Pages that the run's place is a multiple of; 1 when absent. Without a guard only. */
  readonly align?: number;
  /** Address that the run must begin at; without a guard only. */
  readonly at?: number;
}

/**
 * Makes each space one free run. Called once, at boot, before any other worker runs.
 * @param endAddress end of machine memory; a partial last page is not used
 */
export function initializePages(endAddress: number): void {
  initializeSpace(KERNEL, Math.floor((endAddress - KERNEL_SPACE_BASE) / PAGE_SIZE));
  initializeSpace(USER, USER_PAGES);
}

function initializeSpace({ control, map, maxPages }: Space, pages: number): void {
  const count = Math.max(0, Math.min(pages, maxPages));
  u8.fill(PageState.Free, map, map + count);
  writeI32(control + CONTROL.Lock, 0);
  writeI32(control + CONTROL.PageCount, count);
  writeI32(control + CONTROL.FreeCount, count);
  writeI32(control + CONTROL.LowestFree, 0);
  writeI32(control + CONTROL.HighWater, 0);
  writeI32(control + CONTROL.KnownMissing, NONE_MISSING);
}

/** @returns where pages of kernel space begin that were never handed out: all zero. */
export function kernelHighWater(): number {
  return pageAddress(KERNEL, readI32(KERNEL.control + CONTROL.HighWater));
}

/**
 * Takes a contiguous run.
 * @param count pages of 4 KiB, without the guard
 * @returns address of the first page after the guard, or 0 when no run is long enough
 */
export function allocatePages(count: number, options: PageOptions = {}): number {
  const guard = options.guardBelow ?? 0;
  if (count <= 0) return 0;
  const space = options.user === true ? USER : KERNEL;
  const highWater = space.control + CONTROL.HighWater;
  const place = {
    align: options.align ?? 1,
    first: options.at === undefined ? -1 : (options.at - space.base) / PAGE_SIZE,
  };
  acquireLock(space.control + CONTROL.Lock, LockKind.Pages);
  const start = claimRun(space, guard, count, place);
  const usedBefore = readI32(highWater);
  if (start >= 0) writeI32(highWater, Math.max(usedBefore, start + guard + count));
  releaseLock(space.control + CONTROL.Lock);
  if (start < 0) return 0;
  const head = start + guard;
  const address = pageAddress(space, head);
  if (guard > 0) markInvalid(pageAddress(space, start), guard * PAGE_SIZE, Validity.StackGuard);
  if (options.zero === true && head < usedBefore) {
    fillBytes(0, address, pageAddress(space, Math.min(head + count, usedBefore)));
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
  const space = spaceOf(address);
  const { control, map } = space;
  const head = (address - space.base) / PAGE_SIZE;
  let start = head;
  while (start > 0 && u8[map + start - 1] === PageState.Guard) start--;
  // The map is cleared first: from the release of the lock on, the pages may be somebody else's.
  markInvalid(pageAddress(space, start), (head - start) * PAGE_SIZE, Validity.Unmapped);
  markInvalid(address, pages * PAGE_SIZE, left);
  acquireLock(control + CONTROL.Lock, LockKind.Pages);
  u8.fill(PageState.Free, map + start, map + head + pages);
  writeI32(control + CONTROL.FreeCount, readI32(control + CONTROL.FreeCount) + head + pages - start);
  writeI32(control + CONTROL.LowestFree, Math.min(readI32(control + CONTROL.LowestFree), start));
  writeI32(control + CONTROL.KnownMissing, NONE_MISSING);
  releaseLock(control + CONTROL.Lock);
  return true;
}

/** @returns pages of the run that begins at `address`, without its guard; 0 when none does. */
export function runLength(address: number): number {
  const { control, map, base } = spaceOf(address);
  const head = (address - base) / PAGE_SIZE;
  const count = readI32(control + CONTROL.PageCount);
  if (!Number.isInteger(head) || head < 0 || head >= count || u8[map + head] !== PageState.Head) return 0;
  let end = head + 1;
  while (end < count && u8[map + end] === PageState.Body) end++;
  return end - head;
}

/** A stretch of pages: one run without its guard, or pages that are nobody's. */
export interface Stretch {
  readonly base: number;
  readonly pages: number;
  readonly free: boolean;
}

/** @returns the stretch that a user address lies in, at a moment; guard pages count as free. */
export function userStretch(address: number): Stretch {
  const { control, map, base } = USER;
  const end = readI32(control + CONTROL.PageCount);
  const page = Math.floor((address - base) / PAGE_SIZE);
  const used = (at: number): boolean => u8[map + at] === PageState.Head || u8[map + at] === PageState.Body;
  let from = page;
  while (from > 0 && u8[map + from] === PageState.Body) from--;
  let to = page + 1;
  if (used(page)) while (to < end && u8[map + to] === PageState.Body) to++;
  else while (to < end && !used(to)) to++;
  return { base: pageAddress(USER, from), pages: to - from, free: !used(page) };
}

/** @returns pages of kernel space handed out, guards included. */
export function pagesInUse(): number {
  return readI32(KERNEL.control + CONTROL.PageCount) - readI32(KERNEL.control + CONTROL.FreeCount);
}

/** @returns pages of kernel space. */
export function pageCount(): number {
  return readI32(KERNEL.control + CONTROL.PageCount);
}

/** Where a run may lie: at a multiple, or exactly there when `first` is not -1. */
interface Place {
  readonly align: number;
  readonly first: number;
}

/** Finds and marks a run under the lock. @returns its first page (of the guard, when there is one), or -1. */
function claimRun(space: Space, guard: number, count: number, place: Place): number {
  const { control, map } = space;
  const wanted = guard + count;
  const free = readI32(control + CONTROL.FreeCount);
  if (wanted > free || wanted >= readI32(control + CONTROL.KnownMissing)) return -1;
  const start = place.first < 0 ? findRun(space, wanted, place.align) : runAt(space, place.first, wanted);
  if (start < 0) {
    if (place.first < 0 && place.align === 1) writeI32(control + CONTROL.KnownMissing, wanted);
    return -1;
  }
  u8.fill(PageState.Guard, map + start, map + start + guard);
  u8[map + start + guard] = PageState.Head;
  u8.fill(PageState.Body, map + start + guard + 1, map + start + wanted);
  writeI32(control + CONTROL.FreeCount, free - wanted);
  if (start === readI32(control + CONTROL.LowestFree)) writeI32(control + CONTROL.LowestFree, start + wanted);
  return start;
}

function findRun({ control, map }: Space, wanted: number, align: number): number {
  const end = readI32(control + CONTROL.PageCount);
  const aligned = (page: number): number => Math.ceil(page / align) * align;
  let page = aligned(nextFree(map, readI32(control + CONTROL.LowestFree), end));
  while (page + wanted <= end) {
    let at = page;
    while (at < page + wanted && u8[map + at] === PageState.Free) at++;
    if (at === page + wanted) return page;
    page = aligned(nextFree(map, at, end));
  }
  return -1;
}

/** @returns `first` when the run there is free, or -1. */
function runAt({ control, map }: Space, first: number, wanted: number): number {
  if (!Number.isInteger(first) || first < 0 || first + wanted > readI32(control + CONTROL.PageCount)) return -1;
  for (let page = first; page < first + wanted; page++) if (u8[map + page] !== PageState.Free) return -1;
  return first;
}

/** @returns the first free page from `page` on, or `end`; four used pages are passed at a time. */
function nextFree(map: number, page: number, end: number): number {
  let at = page;
  while (at < end && u8[map + at] !== PageState.Free) {
    if ((at & 3) === 0 && at + 4 <= end && !hasFreeByte(i32[(map + at) >> 2] as number)) at += 4;
    else at++;
  }
  return at;
}

/** The states fit in two bits, so a byte is free exactly when neither bit is set. */
function hasFreeByte(word: number): boolean {
  return ((word | (word >> 1)) & 0x01010101) !== 0x01010101;
}

function pageAddress(space: Space, page: number): number {
  return space.base + page * PAGE_SIZE;
}
