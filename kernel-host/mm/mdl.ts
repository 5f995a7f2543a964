/**
 * Memory descriptor lists. There is one address space and nothing is ever paged out, so locking changes no memory
 * and a mapping is the address itself; what is kept exactly is who has locked and mapped what: the flags of each
 * MDL as on NT, and two counts for the machine, so that what a driver forgets is found.
 *
 * The page array holds virtual page numbers: here physical addresses are virtual ones.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { IRP, MDL } from '../abi/gen/structs.js';
import { allocatePool, freePool, PoolBits } from '../ex/pool.js';
import { tagFromText } from '../ex/pooltags.js';
import { atomicAdd } from '../hal/atomics.js';
import { PAGE_SIZE, USER_PROBE_ADDRESS } from '../hal/map.js';
import { readI32, readU16, readU32, writeI32, writeU16 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { ExRaiseAccessViolation } from '../ke/raise.js';
import { MACHINE } from '../ke/system.js';
import { KTHREAD } from '../ke/thread.js';
import { mdlViolation, targetTooSmall } from './mdlfault.js';
import { isValid } from './validity.js';

const TAG = tagFromText('Mdl ');
const UserMode = 1;
const IoReadAccess = 0;

/** MDL.MdlFlags. */
export const MdlFlag = {
  MappedToSystemVa: 0x1,
  PagesLocked: 0x2,
  SourceIsNonpagedPool: 0x4,
  AllocatedFixedSize: 0x8,
  Partial: 0x10,
  PartialHasBeenMapped: 0x20,
  IoPageRead: 0x40,
  WriteOperation: 0x80,
} as const;

export function flagsOf(mdl: number): number {
  return readU16(mdl + MDL.MdlFlags);
}

export function setFlags(mdl: number, set: number, clear = 0): void {
  writeU16(mdl + MDL.MdlFlags, (flagsOf(mdl) & ~clear) | set);
}

/** @returns address of the buffer's first byte. */
export function bufferOf(mdl: number): number {
  return readU32(mdl + MDL.StartVa) + readU32(mdl + MDL.ByteOffset);
}

/** @returns pages that a buffer lies on. */
export function spannedPages(address: number, bytes: number): number {
  return Math.ceil(((address % PAGE_SIZE) + (bytes >>> 0)) / PAGE_SIZE);
}

function pagesOf(mdl: number): number {
  return spannedPages(bufferOf(mdl), readU32(mdl + MDL.ByteCount));
}

export function isLocked(mdl: number): boolean {
  return (flagsOf(mdl) & MdlFlag.PagesLocked) !== 0;
}

/** MmSizeOfMdl. IRQL: any. @returns bytes of an MDL for the buffer */
export function MmSizeOfMdl(Base: number, Length: number): number {
  return MDL.size + spannedPages(Base, Length) * 4;
}

/** Writes an MDL's fixed part. */
function describe(mdl: number, address: number, bytes: number): void {
  writeI32(mdl + MDL.Next, 0);
  writeU16(mdl + MDL.Size, MmSizeOfMdl(address, bytes));
  writeU16(mdl + MDL.MdlFlags, 0);
  writeI32(mdl + MDL.Process, 0);
  writeI32(mdl + MDL.MappedSystemVa, 0);
  writeI32(mdl + MDL.StartVa, address - (address % PAGE_SIZE));
  writeI32(mdl + MDL.ByteOffset, address % PAGE_SIZE);
  writeI32(mdl + MDL.ByteCount, bytes);
}

/** Makes an MDL. @param byDriver whether a leak is the driver's @returns it, or 0 */
export function allocateMdl(address: number, bytes: number, byDriver: boolean): number {
  const mdl = allocatePool(byDriver ? 0 : PoolBits.Kernel, MmSizeOfMdl(address, bytes), TAG);
  if (mdl !== 0) describe(mdl, address, bytes);
  return mdl;
}

/** Unmaps what a partial MDL has mapped, and frees the MDL. */
export function releaseMdl(mdl: number): void {
  if ((flagsOf(mdl) & MdlFlag.PartialHasBeenMapped) !== 0) unmapMdl(mdl);
  if (isLocked(mdl)) mdlViolation(0xb7, mdl, 'IoFreeMdl was given an MDL whose pages are still locked');
  freePool(mdl, TAG);
}

/**
 * IoAllocateMdl. IRQL: <= DISPATCH_LEVEL.
 * @param SecondaryBuffer TRUE: goes to the end of the IRP's chain; FALSE: becomes the IRP's first
 * @returns the MDL, or NULL
 */
export function IoAllocateMdl(
  VirtualAddress: number,
  Length: number,
  SecondaryBuffer: number,
  _ChargeQuota: number,
  Irp: number,
): number {
  const mdl = allocateMdl(VirtualAddress >>> 0, Length, true);
  if (mdl === 0 || Irp === 0) return mdl;
  let link = Irp + IRP.MdlAddress;
  if ((SecondaryBuffer & 0xff) !== 0) while (readI32(link) !== 0) link = readI32(link) + MDL.Next;
  writeI32(link, mdl);
  return mdl;
}

/** IoFreeMdl. IRQL: <= DISPATCH_LEVEL. Bug check 0xC4 when the pages are still locked. */
export function IoFreeMdl(Mdl: number): void {
  releaseMdl(Mdl);
}

/** MmCreateMdl: makes an MDL in the caller's memory, or allocates it. @returns it, or NULL */
export function MmCreateMdl(MemoryDescriptorList: number, Base: number, Length: number): number {
  if (MemoryDescriptorList === 0) return allocateMdl(Base >>> 0, Length, true);
  describe(MemoryDescriptorList, Base >>> 0, Length);
  return MemoryDescriptorList;
}

function fillPages(mdl: number): void {
  const first = readU32(mdl + MDL.StartVa) / PAGE_SIZE;
  const count = pagesOf(mdl);
  for (let page = 0; page < count; page++) writeI32(mdl + MDL.size + page * 4, first + page);
}

/** MmBuildMdlForNonPagedPool: the buffer is resident, and mapped already. IRQL: <= DISPATCH_LEVEL. */
export function MmBuildMdlForNonPagedPool(MemoryDescriptorList: number): void {
  const taken = MdlFlag.PagesLocked | MdlFlag.MappedToSystemVa | MdlFlag.SourceIsNonpagedPool | MdlFlag.Partial;
  if ((flagsOf(MemoryDescriptorList) & taken) !== 0) {
    mdlViolation(0xb0, MemoryDescriptorList, 'MmBuildMdlForNonPagedPool was given an MDL that is built already');
  }
  fillPages(MemoryDescriptorList);
  writeI32(MemoryDescriptorList + MDL.MappedSystemVa, bufferOf(MemoryDescriptorList));
  setFlags(MemoryDescriptorList, MdlFlag.SourceIsNonpagedPool);
}

/** Locks a buffer that has been found valid. @param write whether it will be written to */
export function lockMdl(mdl: number, write: boolean): void {
  fillPages(mdl);
  const buffer = bufferOf(mdl);
  if (buffer < USER_PROBE_ADDRESS) writeI32(mdl + MDL.Process, readI32(currentThread() + KTHREAD.Process));
  setFlags(mdl, MdlFlag.PagesLocked | (write ? MdlFlag.WriteOperation : 0), MdlFlag.WriteOperation);
  atomicAdd(MACHINE.LockedPages, pagesOf(mdl));
}

/**
 * MmProbeAndLockPages: raises STATUS_ACCESS_VIOLATION for a buffer that is not there, or not user mode's.
 * IRQL: <= APC_LEVEL, <= DISPATCH_LEVEL for nonpageable memory.
 * @param Operation IoReadAccess 0, IoWriteAccess 1, IoModifyAccess 2
 */
export function MmProbeAndLockPages(MemoryDescriptorList: number, AccessMode: number, Operation: number): void {
  const taken = MdlFlag.PagesLocked | MdlFlag.MappedToSystemVa | MdlFlag.SourceIsNonpagedPool | MdlFlag.Partial;
  if ((flagsOf(MemoryDescriptorList) & taken) !== 0) {
    mdlViolation(0xb0, MemoryDescriptorList, 'MmProbeAndLockPages was given an MDL that is locked or built already');
  }
  const buffer = bufferOf(MemoryDescriptorList);
  const bytes = readU32(MemoryDescriptorList + MDL.ByteCount);
  if ((AccessMode & 0xff) === UserMode && buffer + bytes > USER_PROBE_ADDRESS) ExRaiseAccessViolation();
  if (!isValid(buffer, bytes)) ExRaiseAccessViolation();
  lockMdl(MemoryDescriptorList, Operation !== IoReadAccess);
}

/** Unlocks an MDL, and unmaps it. */
export function unlockMdl(mdl: number): void {
  if ((flagsOf(mdl) & MdlFlag.MappedToSystemVa) !== 0) unmapMdl(mdl);
  atomicAdd(MACHINE.LockedPages, -pagesOf(mdl));
  setFlags(mdl, 0, MdlFlag.PagesLocked);
}

/** MmUnlockPages. IRQL: <= DISPATCH_LEVEL. Bug check 0xC4 when the MDL's pages are not locked. */
export function MmUnlockPages(MemoryDescriptorList: number): void {
  if (!isLocked(MemoryDescriptorList)) {
    mdlViolation(0xb6, MemoryDescriptorList, 'MmUnlockPages was given an MDL whose pages are not locked');
  }
  unlockMdl(MemoryDescriptorList);
}

/** Takes a kernel mapping back. */
export function unmapMdl(mdl: number): void {
  setFlags(mdl, 0, MdlFlag.MappedToSystemVa | MdlFlag.PartialHasBeenMapped);
  writeI32(mdl + MDL.MappedSystemVa, 0);
  atomicAdd(MACHINE.MappedMdls, -1);
}

/**
 * IoBuildPartialMdl: describes a part of a buffer. IRQL: <= DISPATCH_LEVEL.
 * @param Length bytes; 0 for all from `VirtualAddress` on
 * Bug check 0x40 when the target has no room for the pages.
 */
export function IoBuildPartialMdl(SourceMdl: number, TargetMdl: number, VirtualAddress: number, Length: number): void {
  const offset = (VirtualAddress >>> 0) - bufferOf(SourceMdl);
  const rest = readU32(SourceMdl + MDL.ByteCount) - offset;
  const bytes = Length === 0 ? rest : Length >>> 0;
  if (offset < 0 || bytes > rest)
    mdlViolation(0xb1, SourceMdl, 'IoBuildPartialMdl was asked for bytes that are not in the source MDL');
  const room = Math.floor((readU16(TargetMdl + MDL.Size) - MDL.size) / 4);
  if (spannedPages(VirtualAddress >>> 0, bytes) > room) targetTooSmall(TargetMdl);
  const size = readU16(TargetMdl + MDL.Size);
  const kept = flagsOf(TargetMdl) & MdlFlag.AllocatedFixedSize;
  const inherited = MdlFlag.SourceIsNonpagedPool | MdlFlag.MappedToSystemVa | MdlFlag.IoPageRead;
  describe(TargetMdl, VirtualAddress >>> 0, bytes);
  writeU16(TargetMdl + MDL.Size, size);
  setFlags(TargetMdl, kept | (flagsOf(SourceMdl) & inherited) | MdlFlag.Partial);
  writeI32(TargetMdl + MDL.Process, readI32(SourceMdl + MDL.Process));
  const mapped = readI32(SourceMdl + MDL.MappedSystemVa);
  writeI32(TargetMdl + MDL.MappedSystemVa, mapped === 0 ? 0 : mapped + offset);
  fillPages(TargetMdl);
}
