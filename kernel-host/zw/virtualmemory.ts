/**
 * Virtual memory by process handle. All processes share one address space: what is allocated in one can be read in
 * every other, and lies nowhere else. Source: the pages of these services in the WDK documentation.
 */
import {
  MEM_COMMIT,
  MEM_DECOMMIT,
  MEM_RELEASE,
  MEM_RESERVE,
  MEM_RESET,
  MEM_TOP_DOWN,
  MEM_WRITE_WATCH,
  PAGE_EXECUTE_WRITECOPY,
  PAGE_GUARD,
  PAGE_NOACCESS,
  PAGE_NOCACHE,
  PAGE_WRITECOMBINE,
  PAGE_WRITECOPY,
  PROCESS_QUERY_INFORMATION,
  PROCESS_VM_OPERATION,
  PROCESS_VM_READ,
  PROCESS_VM_WRITE,
  STATUS_INFO_LENGTH_MISMATCH,
  STATUS_INVALID_INFO_CLASS,
  STATUS_INVALID_PAGE_PROTECTION,
  STATUS_INVALID_PARAMETER,
  STATUS_INVALID_PARAMETER_2,
  STATUS_INVALID_PARAMETER_3,
  STATUS_INVALID_PARAMETER_4,
  STATUS_INVALID_PARAMETER_5,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { HIGHEST_USER_ADDRESS, USER_BASE } from '../hal/map.js';
import { copyBytes } from '../mm/copy.js';
import { commitPages, freeRegion, type Outcome, protectPages, queryMemory, reserveRegion } from '../mm/virtual.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { probeOptional, probeWrite, storeOptional } from '../ob/probe.js';
import { typeObject } from '../ob/types.js';
import { peekU32, pokeU32 } from '../rtl/access.js';
import { fromKernel, serve } from './service.js';

const MOST_ZERO_BITS = 21;
const MEMORY_BASIC_INFORMATION_SIZE = 28;
const MemoryBasicInformation = 0;
const ALLOCATION_TYPES = MEM_COMMIT | MEM_RESERVE | MEM_RESET | MEM_TOP_DOWN | MEM_WRITE_WATCH;

/** Runs `use` with the process of a handle. @returns its status */
function withProcess(handle: number, access: number, mode: number, use: (process: number) => number): number {
  const { status, object } = referenceHandle(handle, { type: typeObject('Process'), access, mode });
  if (status !== STATUS_SUCCESS) return status;
  try {
    return use(object);
  } finally {
    dereferenceObject(object);
  }
}

/** @returns whether it is exactly one protection, with modifiers that go with it. */
function isProtection(protect: number, mayCopy: boolean): boolean {
  const modifiers = PAGE_GUARD | PAGE_NOCACHE | PAGE_WRITECOMBINE;
  const kind = protect & ~modifiers;
  if (kind <= 0 || kind > 0x80 || (kind & (kind - 1)) !== 0) return false;
  if (!mayCopy && (kind === PAGE_WRITECOPY || kind === PAGE_EXECUTE_WRITECOPY)) return false;
  return kind !== PAGE_NOACCESS || (protect & modifiers) === 0;
}

/** @returns why the parameters of an allocation are none, or STATUS_SUCCESS. */
function checkAllocation(base: number, zeroBits: number, bytes: number, type: number, protect: number): number {
  if (zeroBits >>> 0 > MOST_ZERO_BITS) return STATUS_INVALID_PARAMETER_3;
  const wanted = MEM_COMMIT | MEM_RESERVE | MEM_RESET;
  if ((type & ~ALLOCATION_TYPES) !== 0 || (type & wanted) === 0) return STATUS_INVALID_PARAMETER_5;
  if ((type & MEM_RESET) !== 0 && (type & wanted) !== MEM_RESET) return STATUS_INVALID_PARAMETER_5;
  if (!isProtection(protect, false)) return STATUS_INVALID_PAGE_PROTECTION;
  if (base > HIGHEST_USER_ADDRESS || (base !== 0 && base < USER_BASE)) return STATUS_INVALID_PARAMETER_2;
  if (bytes === 0 || base + bytes > HIGHEST_USER_ADDRESS + 1) return STATUS_INVALID_PARAMETER_4;
  return STATUS_SUCCESS;
}

/** Stores what has become of a region. */
function store({ status, base, bytes }: Outcome, baseAddress: number, regionSize: number): number {
  if (status !== STATUS_SUCCESS) return status;
  pokeU32(baseAddress, base);
  pokeU32(regionSize, bytes);
  return status;
}

/**
 * NtAllocateVirtualMemory. IRQL: PASSIVE_LEVEL.
 * @param BaseAddress where; NULL: anywhere. Receives where it is
 * @param RegionSize bytes; receives them rounded up to pages
 * @param AllocationType MEM_RESERVE, MEM_COMMIT or both; MEM_COMMIT without an address does both
 * @returns STATUS_CONFLICTING_ADDRESSES, STATUS_NO_MEMORY, STATUS_INVALID_PAGE_PROTECTION, STATUS_INVALID_PARAMETER_n
 */
export function NtAllocateVirtualMemory(
  ProcessHandle: number,
  BaseAddress: number,
  ZeroBits: number,
  RegionSize: number,
  AllocationType: number,
  Protect: number,
): number {
  return serve((mode) => {
    probeWrite(mode, BaseAddress, 4);
    probeWrite(mode, RegionSize, 4);
    const [base, bytes] = [peekU32(BaseAddress), peekU32(RegionSize)];
    const wrong = checkAllocation(base, ZeroBits, bytes, AllocationType, Protect);
    if (wrong !== STATUS_SUCCESS) return wrong;
    return withProcess(ProcessHandle, PROCESS_VM_OPERATION, mode, (process) => {
      if ((AllocationType & MEM_RESET) !== 0) return STATUS_SUCCESS;
      const commit = (AllocationType & MEM_COMMIT) !== 0;
      const reserve = (AllocationType & MEM_RESERVE) !== 0 || base === 0;
      const done = reserve
        ? reserveRegion(process, base, bytes, Protect, commit)
        : commitPages(process, base, bytes, Protect);
      return store(done, BaseAddress, RegionSize);
    });
  });
}

/**
 * NtFreeVirtualMemory. IRQL: PASSIVE_LEVEL.
 * @param RegionSize bytes; 0: all of the region that begins at BaseAddress
 * @param FreeType MEM_DECOMMIT or MEM_RELEASE
 * @returns STATUS_MEMORY_NOT_ALLOCATED, STATUS_FREE_VM_NOT_AT_BASE, STATUS_UNABLE_TO_FREE_VM, STATUS_INVALID_PARAMETER_4
 */
export function NtFreeVirtualMemory(
  ProcessHandle: number,
  BaseAddress: number,
  RegionSize: number,
  FreeType: number,
): number {
  return serve((mode) => {
    probeWrite(mode, BaseAddress, 4);
    probeWrite(mode, RegionSize, 4);
    const [base, bytes] = [peekU32(BaseAddress), peekU32(RegionSize)];
    if (FreeType !== MEM_DECOMMIT && FreeType !== MEM_RELEASE) return STATUS_INVALID_PARAMETER_4;
    if (base > HIGHEST_USER_ADDRESS) return STATUS_INVALID_PARAMETER_2;
    if (base + bytes > HIGHEST_USER_ADDRESS + 1) return STATUS_INVALID_PARAMETER_3;
    return withProcess(ProcessHandle, PROCESS_VM_OPERATION, mode, (process) =>
      store(freeRegion(process, base, bytes, FreeType === MEM_RELEASE), BaseAddress, RegionSize),
    );
  });
}

/**
 * NtProtectVirtualMemory. IRQL: PASSIVE_LEVEL. Pages that may not be written are not guarded from it: see mm/virtual.
 * @param OldAccessProtection receives the protection of the first page
 * @returns STATUS_NOT_COMMITTED, STATUS_CONFLICTING_ADDRESSES, STATUS_INVALID_PAGE_PROTECTION
 */
export function NtProtectVirtualMemory(
  ProcessHandle: number,
  BaseAddress: number,
  RegionSize: number,
  NewAccessProtection: number,
  OldAccessProtection: number,
): number {
  return serve((mode) => {
    for (const word of [BaseAddress, RegionSize, OldAccessProtection]) probeWrite(mode, word, 4);
    const [base, bytes] = [peekU32(BaseAddress), peekU32(RegionSize)];
    if (!isProtection(NewAccessProtection, true)) return STATUS_INVALID_PAGE_PROTECTION;
    if (base < USER_BASE || base > HIGHEST_USER_ADDRESS) return STATUS_INVALID_PARAMETER_2;
    if (bytes === 0 || base + bytes > HIGHEST_USER_ADDRESS + 1) return STATUS_INVALID_PARAMETER_3;
    return withProcess(ProcessHandle, PROCESS_VM_OPERATION, mode, (process) => {
      const changed = protectPages(process, base, bytes, NewAccessProtection);
      if (changed.status === STATUS_SUCCESS) pokeU32(OldAccessProtection, changed.old);
      return store(changed, BaseAddress, RegionSize);
    });
  });
}

/**
 * NtQueryVirtualMemory. IRQL: PASSIVE_LEVEL.
 * @param MemoryInformationClass MemoryBasicInformation 0
 * @param ReturnLength receives the bytes stored, or NULL
 * @returns STATUS_INVALID_INFO_CLASS, STATUS_INFO_LENGTH_MISMATCH, STATUS_INVALID_PARAMETER for no user address
 */
export function NtQueryVirtualMemory(
  ProcessHandle: number,
  BaseAddress: number,
  MemoryInformationClass: number,
  MemoryInformation: number,
  MemoryInformationLength: number,
  ReturnLength: number,
): number {
  return serve((mode) => {
    if (MemoryInformationClass !== MemoryBasicInformation) return STATUS_INVALID_INFO_CLASS;
    if (MemoryInformationLength >>> 0 < MEMORY_BASIC_INFORMATION_SIZE) return STATUS_INFO_LENGTH_MISMATCH;
    const address = BaseAddress >>> 0;
    if (address < USER_BASE || address > HIGHEST_USER_ADDRESS) return STATUS_INVALID_PARAMETER;
    probeWrite(mode, MemoryInformation, MEMORY_BASIC_INFORMATION_SIZE);
    probeOptional(mode, ReturnLength);
    return withProcess(ProcessHandle, PROCESS_QUERY_INFORMATION, mode, (process) => {
      const { base, allocationBase, allocationProtect, bytes, state, protect, type } = queryMemory(process, address);
      [base, allocationBase, allocationProtect, bytes, state, protect, type].forEach((word, index) => {
        pokeU32(MemoryInformation + index * 4, word);
      });
      storeOptional(ReturnLength, MEMORY_BASIC_INFORMATION_SIZE);
      return STATUS_SUCCESS;
    });
  });
}

function copyService(access: number, toCaller: boolean) {
  return (handle: number, address: number, buffer: number, bytes: number, copied: number): number =>
    serve((mode) => {
      probeOptional(mode, copied);
      return withProcess(handle, access, mode, () => {
        const [to, from] = toCaller ? [buffer, address] : [address, buffer];
        const done = copyBytes(to >>> 0, from >>> 0, bytes >>> 0, mode);
        storeOptional(copied, done.bytes);
        return done.status;
      });
    });
}

/** NtReadVirtualMemory. IRQL: PASSIVE_LEVEL. @returns STATUS_PARTIAL_COPY when not all of it could be read or stored */
export const NtReadVirtualMemory = copyService(PROCESS_VM_READ, true);
/** NtWriteVirtualMemory. IRQL: PASSIVE_LEVEL. @returns as NtReadVirtualMemory */
export const NtWriteVirtualMemory = copyService(PROCESS_VM_WRITE, false);

/** ZwAllocateVirtualMemory: NtAllocateVirtualMemory for kernel callers; so are those that follow. */
export const ZwAllocateVirtualMemory = fromKernel(NtAllocateVirtualMemory);
export const ZwFreeVirtualMemory = fromKernel(NtFreeVirtualMemory);
export const ZwProtectVirtualMemory = fromKernel(NtProtectVirtualMemory);
export const ZwQueryVirtualMemory = fromKernel(NtQueryVirtualMemory);
export const ZwReadVirtualMemory = fromKernel(NtReadVirtualMemory);
export const ZwWriteVirtualMemory = fromKernel(NtWriteVirtualMemory);
