/**
 * Virtual memory of processes: regions of user space that are reserved, and committed page by page. All processes
 * share one address space here, so a region is its process's by the list it stands on, and its pages by the page map.
 *
 * The validity map has what may be touched: committed pages may, reserved, guarded and inaccessible ones not. It knows
 * no read-only pages: such protections are kept and reported, and writes are not stopped.
 *
 * VirtualLock guards the lists and the page states. Memory is taken and given back outside it.
 */
import {
  MEM_COMMIT,
  MEM_FREE,
  MEM_PRIVATE,
  MEM_RESERVE,
  PAGE_GUARD,
  PAGE_NOACCESS,
  PAGE_READWRITE,
  STATUS_CONFLICTING_ADDRESSES,
  STATUS_FREE_VM_NOT_AT_BASE,
  STATUS_MEMORY_NOT_ALLOCATED,
  STATUS_NO_MEMORY,
  STATUS_NOT_COMMITTED,
  STATUS_SUCCESS,
  STATUS_UNABLE_TO_FREE_VM,
} from '../abi/gen/constants.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { PAGE_SIZE, Validity } from '../hal/map.js';
import { readI32, readU16, readU32, u8, u16, writeI32, writeU16 } from '../hal/memory.js';
import { EPROCESS } from '../ke/process.js';
import { MACHINE } from '../ke/system.js';
import { allocatePages, freePages, userStretch } from './pages.js';
import { markInvalid, markValid } from './validity.js';

/** A region. Behind it 16 bits a page: PageKind, or the protection of a committed one. */
const REGION = defineLayout({ Next: 4, Base: 4, Pages: 4, Protect: 4 });
const PageKind = { Reserved: 0, Released: 0xffff } as const;
const GRANULARITY = 0x1_0000;

/** A status and, when that is a success, what came of it. */
export interface Outcome {
  readonly status: number;
  readonly base: number;
  readonly bytes: number;
}

function failed(status: number): Outcome {
  return { status, base: 0, bytes: 0 };
}

function pageDown(address: number): number {
  return address - (address % PAGE_SIZE);
}

function pageUp(address: number): number {
  return Math.ceil(address / PAGE_SIZE) * PAGE_SIZE;
}

/** @returns the region of a process that an address lies in, or 0. Locked. */
function findRegion(process: number, address: number): number {
  let region = readI32(process + EPROCESS.Regions);
  while (region !== 0 && !within(region, address)) region = readI32(region + REGION.Next);
  return region;
}

function baseOf(region: number): number {
  return readU32(region + REGION.Base);
}

function endOf(region: number): number {
  return baseOf(region) + readI32(region + REGION.Pages) * PAGE_SIZE;
}

function within(region: number, address: number): boolean {
  return address >= baseOf(region) && address < endOf(region);
}

function stateAt(region: number, address: number): number {
  return region + REGION.size + ((address - baseOf(region)) / PAGE_SIZE) * 2;
}

function isCommitted(state: number): boolean {
  return state !== PageKind.Reserved && state !== PageKind.Released;
}

/** Writes the validity map for pages of one protection. */
function applyProtection(address: number, bytes: number, protect: number): void {
  if ((protect & (PAGE_GUARD | PAGE_NOACCESS)) !== 0) markInvalid(address, bytes, Validity.Unmapped);
  else markValid(address, bytes);
}

/** Changes the states of pages from `from` to `to`. Locked. */
function setStates(region: number, from: number, to: number, change: (address: number, old: number) => number): void {
  for (let at = from; at < to; at += PAGE_SIZE) {
    const word = stateAt(region, at);
    writeU16(word, change(at, readU16(word)));
  }
}

/** Commits a page that is not; gives one that is its new protection. */
function commitPage(protect: number) {
  return (at: number, old: number): number => {
    if (old === PageKind.Released) return old;
    if (old === PageKind.Reserved) u8.fill(0, at, at + PAGE_SIZE);
    applyProtection(at, PAGE_SIZE, protect);
    return protect;
  };
}

/**
 * Reserves a region, and commits it when asked.
 * @param at where, rounded down to 64 KiB; 0: anywhere
 * @param bytes rounded up to pages
 * @returns STATUS_SUCCESS, STATUS_NO_MEMORY, STATUS_CONFLICTING_ADDRESSES
 */
export function reserveRegion(process: number, at: number, bytes: number, protect: number, commit: boolean): Outcome {
  const base = at - (at % GRANULARITY);
  const pages = (pageUp(at + bytes) - base) / PAGE_SIZE;
  const region = allocateKernelPool(REGION.size + pages * 2);
  if (region === 0) return failed(STATUS_NO_MEMORY);
  const place = at === 0 ? { align: GRANULARITY / PAGE_SIZE } : { at: base };
  const address = allocatePages(pages, { user: true, zero: true, validity: Validity.Unmapped, ...place });
  if (address === 0) {
    freeKernelPool(region);
    return failed(at === 0 ? STATUS_NO_MEMORY : STATUS_CONFLICTING_ADDRESSES);
  }
  writeI32(region + REGION.Base, address);
  writeI32(region + REGION.Pages, pages);
  writeI32(region + REGION.Protect, protect);
  u16.fill(commit ? protect : PageKind.Reserved, (region + REGION.size) >> 1, ((region + REGION.size) >> 1) + pages);
  if (commit) applyProtection(address, pages * PAGE_SIZE, protect);
  acquireLock(MACHINE.VirtualLock);
  writeI32(region + REGION.Next, readI32(process + EPROCESS.Regions));
  writeI32(process + EPROCESS.Regions, region);
  releaseLock(MACHINE.VirtualLock);
  return { status: STATUS_SUCCESS, base: address, bytes: pages * PAGE_SIZE };
}

/** Commits pages of a region. @returns STATUS_SUCCESS, STATUS_CONFLICTING_ADDRESSES when they are not all of one region */
export function commitPages(process: number, at: number, bytes: number, protect: number): Outcome {
  const [from, to] = [pageDown(at), pageUp(at + bytes)];
  acquireLock(MACHINE.VirtualLock);
  const region = findRegion(process, from);
  const fits = region !== 0 && to <= endOf(region);
  if (fits) setStates(region, from, to, commitPage(protect));
  releaseLock(MACHINE.VirtualLock);
  return fits ? { status: STATUS_SUCCESS, base: from, bytes: to - from } : failed(STATUS_CONFLICTING_ADDRESSES);
}

/** Takes a region off its process's list. Locked. */
function unlink(process: number, region: number): void {
  let link = process + EPROCESS.Regions;
  while (readI32(link) !== region) link = readI32(link) + REGION.Next;
  writeI32(link, readI32(region + REGION.Next));
}

function allReleased(region: number): boolean {
  for (let at = baseOf(region); at < endOf(region); at += PAGE_SIZE) {
    if (readU16(stateAt(region, at)) !== PageKind.Released) return false;
  }
  return true;
}

/**
 * Decommits or releases pages. The place of a part that is released is free again only with the rest of its region.
 * @param bytes 0: the whole region, of which `at` must be the base
 * @returns STATUS_SUCCESS, STATUS_MEMORY_NOT_ALLOCATED, STATUS_FREE_VM_NOT_AT_BASE, STATUS_UNABLE_TO_FREE_VM
 */
export function freeRegion(process: number, at: number, bytes: number, release: boolean): Outcome {
  acquireLock(MACHINE.VirtualLock);
  const freed = freePagesOf(process, at, bytes, release);
  const gone = freed.status === STATUS_SUCCESS && release ? findRegion(process, freed.base) : 0;
  const whole = gone !== 0 && allReleased(gone);
  if (whole) unlink(process, gone);
  releaseLock(MACHINE.VirtualLock);
  if (whole) discard(gone);
  return freed;
}

function freePagesOf(process: number, at: number, bytes: number, release: boolean): Outcome {
  const from = pageDown(at);
  const region = findRegion(process, from);
  if (region === 0 || readU16(stateAt(region, from)) === PageKind.Released) return failed(STATUS_MEMORY_NOT_ALLOCATED);
  if (bytes === 0 && from !== baseOf(region)) return failed(STATUS_FREE_VM_NOT_AT_BASE);
  const to = bytes === 0 ? endOf(region) : pageUp(at + bytes);
  if (to > endOf(region)) return failed(STATUS_UNABLE_TO_FREE_VM);
  setStates(region, from, to, (address, old) => {
    markInvalid(address, PAGE_SIZE, Validity.Unmapped);
    return release ? PageKind.Released : old === PageKind.Released ? old : PageKind.Reserved;
  });
  return { status: STATUS_SUCCESS, base: from, bytes: to - from };
}

function discard(region: number): void {
  freePages(baseOf(region));
  freeKernelPool(region);
}

/** Gives back what a process that ends has left. Its threads have ended. */
export function freeRegions(process: number): void {
  acquireLock(MACHINE.VirtualLock);
  let region = readI32(process + EPROCESS.Regions);
  writeI32(process + EPROCESS.Regions, 0);
  releaseLock(MACHINE.VirtualLock);
  while (region !== 0) {
    const next = readI32(region + REGION.Next);
    discard(region);
    region = next;
  }
}

/**
 * Changes the protection of committed pages. Memory that is no region, such as a program's own image and stacks, stays
 * as it is.
 * @returns the first page's old protection; STATUS_NOT_COMMITTED, STATUS_CONFLICTING_ADDRESSES
 */
export function protectPages(
  process: number,
  at: number,
  bytes: number,
  protect: number,
): Outcome & { readonly old: number } {
  const [from, to] = [pageDown(at), pageUp(at + bytes)];
  acquireLock(MACHINE.VirtualLock);
  const region = findRegion(process, from);
  const outcome = region === 0 ? undefined : protectIn(region, from, to, protect);
  releaseLock(MACHINE.VirtualLock);
  if (outcome !== undefined) return outcome;
  if (userStretch(from).free) return { ...failed(STATUS_CONFLICTING_ADDRESSES), old: 0 };
  return { status: STATUS_SUCCESS, base: from, bytes: to - from, old: PAGE_READWRITE };
}

function protectIn(region: number, from: number, to: number, protect: number): Outcome & { readonly old: number } {
  if (to > endOf(region)) return { ...failed(STATUS_CONFLICTING_ADDRESSES), old: 0 };
  const old = readU16(stateAt(region, from));
  for (let at = from; at < to; at += PAGE_SIZE) {
    if (!isCommitted(readU16(stateAt(region, at)))) return { ...failed(STATUS_NOT_COMMITTED), old: 0 };
  }
  setStates(region, from, to, () => protect);
  applyProtection(from, to - from, protect);
  return { status: STATUS_SUCCESS, base: from, bytes: to - from, old };
}

/** MEMORY_BASIC_INFORMATION. */
export interface MemoryInformation {
  readonly base: number;
  readonly allocationBase: number;
  readonly allocationProtect: number;
  readonly bytes: number;
  readonly state: number;
  readonly protect: number;
  readonly type: number;
}

/** @returns what is said of the pages like that of an address, from it on. */
export function queryMemory(process: number, address: number): MemoryInformation {
  const base = pageDown(address);
  acquireLock(MACHINE.VirtualLock);
  const region = findRegion(process, base);
  const known = region === 0 ? undefined : queryRegion(region, base);
  releaseLock(MACHINE.VirtualLock);
  if (known !== undefined) return known;
  const { base: start, pages, free } = userStretch(base);
  const bytes = start + pages * PAGE_SIZE - base;
  if (free) return nothing(base, bytes);
  const protect = PAGE_READWRITE;
  return {
    base,
    allocationBase: start,
    allocationProtect: protect,
    bytes,
    state: MEM_COMMIT,
    protect,
    type: MEM_PRIVATE,
  };
}

function nothing(base: number, bytes: number): MemoryInformation {
  return { base, allocationBase: 0, allocationProtect: 0, bytes, state: MEM_FREE, protect: PAGE_NOACCESS, type: 0 };
}

function queryRegion(region: number, base: number): MemoryInformation {
  const state = readU16(stateAt(region, base));
  let end = base;
  while (end < endOf(region) && readU16(stateAt(region, end)) === state) end += PAGE_SIZE;
  if (state === PageKind.Released) return nothing(base, end - base);
  const committed = isCommitted(state);
  return {
    base,
    allocationBase: baseOf(region),
    allocationProtect: readI32(region + REGION.Protect),
    bytes: end - base,
    state: committed ? MEM_COMMIT : MEM_RESERVE,
    protect: committed ? state : 0,
    type: MEM_PRIVATE,
  };
}
