/**
 * Mapping locked pages, and pages without a buffer. A mapping is the buffer's own address, for kernel and user
 * mode alike: memory cannot be seen at two addresses here. So a driver's pool mapped for user mode keeps its
 * kernel address.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { MDL } from '../abi/gen/structs.js';
import { allocatePool, freePool } from '../ex/pool.js';
import { atomicAdd, atomicLoad } from '../hal/atomics.js';
import { PAGE_SIZE } from '../hal/map.js';
import { readI64, readU32, writeI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { allocateMdl, bufferOf, flagsOf, lockMdl, MdlFlag, setFlags, unlockMdl, unmapMdl } from './mdl.js';
import { mdlViolation } from './mdlfault.js';
import { allocatePages, freePages } from './pages.js';

const STATUS_SUCCESS = 0;
const STATUS_NOT_MAPPED_VIEW = 0xc0000019 | 0;
const UserMode = 1;
const DONT_ZERO = 0x1;
const FULLY_REQUIRED = 0x4;
/** ByteCount of one MDL, in pages: its Size is 16 bits. */
const MOST_PAGES = 8000;

/** Maps an MDL for kernel mode. @returns the address */
function mapMdl(mdl: number): number {
  const flags = flagsOf(mdl);
  if ((flags & (MdlFlag.PagesLocked | MdlFlag.Partial | MdlFlag.SourceIsNonpagedPool)) === 0) {
    mdlViolation(0xb3, mdl, 'MmMapLockedPages and the like was given an MDL whose pages are not locked');
  }
  if ((flags & (MdlFlag.MappedToSystemVa | MdlFlag.SourceIsNonpagedPool)) !== 0) {
    mdlViolation(0xb2, mdl, 'MmMapLockedPages and the like was given an MDL that is mapped already');
  }
  const address = bufferOf(mdl);
  writeI32(mdl + MDL.MappedSystemVa, address);
  const partial = (flags & MdlFlag.Partial) !== 0 ? MdlFlag.PartialHasBeenMapped : 0;
  setFlags(mdl, MdlFlag.MappedToSystemVa | partial);
  atomicAdd(MACHINE.MappedMdls, 1);
  return address;
}

/** MmMapLockedPagesSpecifyCache. IRQL: <= DISPATCH_LEVEL, <= APC_LEVEL for user mode. @returns the address */
export function MmMapLockedPagesSpecifyCache(
  MemoryDescriptorList: number,
  AccessMode: number,
  _CacheType: number,
  _RequestedAddress: number,
  _BugCheckOnFailure: number,
  _Priority: number,
): number {
  if ((AccessMode & 0xff) !== UserMode) return mapMdl(MemoryDescriptorList);
  if ((flagsOf(MemoryDescriptorList) & (MdlFlag.PagesLocked | MdlFlag.SourceIsNonpagedPool)) === 0) {
    mdlViolation(
      0xb3,
      MemoryDescriptorList,
      'MmMapLockedPages and the like was given an MDL whose pages are not locked',
    );
  }
  atomicAdd(MACHINE.MappedMdls, 1);
  return bufferOf(MemoryDescriptorList);
}

/** MmMapLockedPages: MmMapLockedPagesSpecifyCache, cached. */
export function MmMapLockedPages(MemoryDescriptorList: number, AccessMode: number): number {
  return MmMapLockedPagesSpecifyCache(MemoryDescriptorList, AccessMode, 1, 0, 1, 0);
}

/** MmUnmapLockedPages. IRQL: <= DISPATCH_LEVEL. Bug check 0xC4 for what is not mapped. */
export function MmUnmapLockedPages(BaseAddress: number, MemoryDescriptorList: number): void {
  if (BaseAddress !== bufferOf(MemoryDescriptorList) || atomicLoad(MACHINE.MappedMdls) === 0) {
    mdlViolation(0xb4, MemoryDescriptorList, 'MmUnmapLockedPages was given an address at which the MDL is not mapped');
  }
  if ((flagsOf(MemoryDescriptorList) & MdlFlag.MappedToSystemVa) !== 0) unmapMdl(MemoryDescriptorList);
  else atomicAdd(MACHINE.MappedMdls, -1);
}

/** MmProtectMdlSystemAddress: there is no protection to change. @returns STATUS_NOT_MAPPED_VIEW when not mapped */
export function MmProtectMdlSystemAddress(MemoryDescriptorList: number, _NewProtect: number): number {
  const mapped = MdlFlag.MappedToSystemVa | MdlFlag.SourceIsNonpagedPool;
  return (flagsOf(MemoryDescriptorList) & mapped) !== 0 ? STATUS_SUCCESS : STATUS_NOT_MAPPED_VIEW;
}

/** @returns a run of pages, fewer than wanted when memory is short: address and number. */
function takePages(wanted: number, zero: boolean, all: boolean): { address: number; count: number } {
  for (let count = Math.min(wanted, MOST_PAGES); count > 0; count = count >> 1) {
    const address = allocatePages(count, { zero });
    if (address !== 0) return { address, count };
    if (all) break;
  }
  return { address: 0, count: 0 };
}

/**
 * MmAllocatePagesForMdlEx. IRQL: <= APC_LEVEL. Addresses as PHYSICAL_ADDRESS by value: all memory will do.
 * @param Flags MM_DONT_ZERO_ALLOCATION 1, MM_ALLOCATE_FULLY_REQUIRED 4
 * @returns an MDL of locked pages, of fewer bytes than asked for when memory is short, or NULL;
 *   MmFreePagesFromMdl and ExFreePool free it
 */
export function MmAllocatePagesForMdlEx(
  _LowAddress: number,
  HighAddress: number,
  _SkipBytes: number,
  TotalBytes: number,
  _CacheType: number,
  Flags: number,
): number {
  if (TotalBytes === 0 || readI64(HighAddress) === 0n) return 0;
  const wanted = Math.ceil((TotalBytes >>> 0) / PAGE_SIZE);
  const { address, count } = takePages(wanted, (Flags & DONT_ZERO) === 0, (Flags & FULLY_REQUIRED) !== 0);
  if (address === 0) return 0;
  const mdl = allocateMdl(address, Math.min(count * PAGE_SIZE, TotalBytes >>> 0), true);
  if (mdl === 0) freePages(address);
  else lockMdl(mdl, true);
  return mdl;
}

/** MmAllocatePagesForMdl: MmAllocatePagesForMdlEx, zeroed and cached. */
export function MmAllocatePagesForMdl(Low: number, High: number, Skip: number, TotalBytes: number): number {
  return MmAllocatePagesForMdlEx(Low, High, Skip, TotalBytes, 1, 0);
}

/** MmFreePagesFromMdl: frees the pages, not the MDL. IRQL: <= APC_LEVEL. Bug check 0xC4 when they are none such. */
export function MmFreePagesFromMdl(MemoryDescriptorList: number): void {
  const address = readU32(MemoryDescriptorList + MDL.StartVa);
  const locked = (flagsOf(MemoryDescriptorList) & MdlFlag.PagesLocked) !== 0;
  if (!locked)
    mdlViolation(0xb6, MemoryDescriptorList, 'MmFreePagesFromMdl was given an MDL whose pages are not locked');
  unlockMdl(MemoryDescriptorList);
  if (freePages(address)) return;
  mdlViolation(
    0xb8,
    MemoryDescriptorList,
    'MmFreePagesFromMdl was given an MDL that MmAllocatePagesForMdl did not make',
  );
}

/** MmAllocateMappingAddress: reserves addresses. IRQL: <= APC_LEVEL. @returns what names them, or NULL */
export function MmAllocateMappingAddress(NumberOfBytes: number, PoolTag: number): number {
  const reserved = allocatePool(0, 8, PoolTag);
  if (reserved !== 0) writeI32(reserved, NumberOfBytes);
  return reserved;
}

/** MmFreeMappingAddress. IRQL: <= APC_LEVEL. Bug check 0xC2 for another tag. */
export function MmFreeMappingAddress(BaseAddress: number, PoolTag: number): void {
  freePool(BaseAddress, PoolTag);
}

/** MmMapLockedPagesWithReservedMapping. @returns the address, NULL when the reserved range is too short */
export function MmMapLockedPagesWithReservedMapping(
  MappingAddress: number,
  _PoolTag: number,
  MemoryDescriptorList: number,
  _CacheType: number,
): number {
  const bytes = readU32(MemoryDescriptorList + MDL.ByteOffset) + readU32(MemoryDescriptorList + MDL.ByteCount);
  return bytes > readU32(MappingAddress) ? 0 : mapMdl(MemoryDescriptorList);
}

/** MmUnmapReservedMapping. IRQL: <= DISPATCH_LEVEL. */
export function MmUnmapReservedMapping(_BaseAddress: number, _PoolTag: number, MemoryDescriptorList: number): void {
  MmUnmapLockedPages(bufferOf(MemoryDescriptorList), MemoryDescriptorList);
}
