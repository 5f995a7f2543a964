/**
 * Physical memory: physical addresses are virtual ones here, all memory is cached, contiguous and resident, and
 * there is no device memory. Contiguous and non-cached memory comes from the pool, so that a leak is found.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { allocatePool, freePool } from '../ex/pool.js';
import { tagFromText } from '../ex/pooltags.js';
import { PAGE_SIZE } from '../hal/map.js';
import { readI64, writeI64 } from '../hal/memory.js';
import { isValid } from './validity.js';

const CONTIGUOUS = tagFromText('MmCm');
const NON_CACHED = tagFromText('MmNc');

/** @returns a PHYSICAL_ADDRESS that bounds others: unsigned, as `-1` for "anywhere" means it. */
function bound(address: number): bigint {
  return BigInt.asUintN(64, readI64(address));
}

/** Page-aligned memory: so the pool gives it from a page on. */
function allocateWhole(bytes: number, tag: number): number {
  return allocatePool(0, Math.max(bytes >>> 0, PAGE_SIZE), tag);
}

/** MmAllocateContiguousMemory. IRQL: <= DISPATCH_LEVEL. @returns page-aligned memory below the address, or NULL */
export function MmAllocateContiguousMemory(NumberOfBytes: number, HighestAcceptableAddress: number): number {
  const address = allocateWhole(NumberOfBytes, CONTIGUOUS);
  if (address === 0 || BigInt(address + (NumberOfBytes >>> 0) - 1) <= bound(HighestAcceptableAddress)) return address;
  freePool(address, CONTIGUOUS);
  return 0;
}

/** MmAllocateContiguousMemorySpecifyCache. IRQL: <= DISPATCH_LEVEL. @returns the memory, or NULL */
export function MmAllocateContiguousMemorySpecifyCache(
  NumberOfBytes: number,
  LowestAcceptableAddress: number,
  HighestAcceptableAddress: number,
  _BoundaryAddressMultiple: number,
  _CacheType: number,
): number {
  const address = MmAllocateContiguousMemory(NumberOfBytes, HighestAcceptableAddress);
  if (address === 0 || BigInt(address) >= bound(LowestAcceptableAddress)) return address;
  freePool(address, CONTIGUOUS);
  return 0;
}

/** MmFreeContiguousMemory. IRQL: <= DISPATCH_LEVEL. Bug check 0xC2 for what is none. */
export function MmFreeContiguousMemory(BaseAddress: number): void {
  freePool(BaseAddress, CONTIGUOUS);
}

/** MmFreeContiguousMemorySpecifyCache: the same. */
export function MmFreeContiguousMemorySpecifyCache(BaseAddress: number, _Bytes: number, _CacheType: number): void {
  freePool(BaseAddress, CONTIGUOUS);
}

/** MmAllocateNonCachedMemory. IRQL: <= APC_LEVEL. @returns page-aligned memory, or NULL */
export function MmAllocateNonCachedMemory(NumberOfBytes: number): number {
  return allocateWhole(NumberOfBytes, NON_CACHED);
}

/** MmFreeNonCachedMemory. IRQL: <= APC_LEVEL. */
export function MmFreeNonCachedMemory(BaseAddress: number, _NumberOfBytes: number): void {
  freePool(BaseAddress, NON_CACHED);
}

/** MmGetPhysicalAddress. IRQL: any. @param result receives the PHYSICAL_ADDRESS: the address, 0 for an invalid one */
export function MmGetPhysicalAddress(result: number, BaseAddress: number): void {
  writeI64(result, isValid(BaseAddress, 1) ? BigInt(BaseAddress >>> 0) : 0n);
}

/** MmMapIoSpace. IRQL: <= DISPATCH_LEVEL. @returns the address of memory that is there; NULL: no device has any */
export function MmMapIoSpace(PhysicalAddress: number, NumberOfBytes: number, _CacheType: number): number {
  const physical = readI64(PhysicalAddress);
  if (physical < 0n || physical > 0x7fff_ffffn) return 0;
  return isValid(Number(physical), NumberOfBytes >>> 0) ? Number(physical) : 0;
}

/** MmUnmapIoSpace. IRQL: <= DISPATCH_LEVEL. */
export function MmUnmapIoSpace(_BaseAddress: number, _NumberOfBytes: number): void {}

/** MmLockPagableDataSection: nothing is paged out. IRQL: <= APC_LEVEL. @returns a handle for MmUnlockPagableImageSection */
export function MmLockPagableDataSection(AddressWithinSection: number): number {
  return AddressWithinSection;
}

/** MmUnlockPagableImageSection. IRQL: <= APC_LEVEL. */
export function MmUnlockPagableImageSection(_ImageSectionHandle: number): void {}

/** MmPageEntireDriver. IRQL: <= APC_LEVEL. @returns an address within the driver */
export function MmPageEntireDriver(AddressWithinSection: number): number {
  return AddressWithinSection;
}

/** MmResetDriverPaging. IRQL: <= APC_LEVEL. */
export function MmResetDriverPaging(_AddressWithinSection: number): void {}
