/**
 * The pool as drivers call it. Sizes in bytes. IRQL of all: up to DISPATCH_LEVEL, and up to APC_LEVEL for paged
 * pool (bug check 0xC2 otherwise).
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { STATUS_INSUFFICIENT_RESOURCES, STATUS_INVALID_PARAMETER } from '../abi/gen/constants.js';
import { readU32 } from '../hal/memory.js';
import { raiseStatus } from '../ke/raise.js';
import { checkRead } from '../rtl/access.js';
import { allocatePool, freePool, PoolBits } from './pool.js';
import { mustSucceed } from './poolfault.js';
import { NONE_TAG } from './pooltags.js';

/** Bits of POOL_TYPE and what may be added to it. */
const TypeBit = {
  Paged: 1,
  MustSucceed: 2,
  CacheAligned: 4,
  QuotaFailInsteadOfRaise: 8,
  RaiseIfAllocationFailure: 16,
  NoExecute: 512,
  Zero: 1024,
} as const;

/** POOL_FLAGS: those in the low half must be understood, those in the high half may be ignored. */
const PoolFlag = {
  UseQuota: 0x1,
  Uninitialized: 0x2,
  CacheAligned: 0x8,
  RaiseOnFailure: 0x20,
  NonPaged: 0x40,
  NonPagedExecute: 0x80,
  Paged: 0x100,
  /** All of the low half, with Session (0x4), which is as good as Paged here. */
  Known: 0x1ef,
} as const;
const SESSION = 0x4;

/** POOL_EXTENDED_PARAMETER: a 64-bit word (type in its low byte, then the optional bit), and a value. */
const EXTENDED_PARAMETER_SIZE = 16;
const EXTENDED_OPTIONAL = 0x100;
/** Types that are hints, and so are honoured by ignoring them: priority, and preferred NUMA node. */
const EXTENDED_HINTS: readonly number[] = [1, 3];

function bitsOfType(type: number): number {
  return (
    ((type & TypeBit.Paged) !== 0 ? PoolBits.Paged : 0) |
    ((type & TypeBit.NoExecute) !== 0 ? PoolBits.NoExecute : 0) |
    ((type & TypeBit.CacheAligned) !== 0 ? PoolBits.CacheAligned : 0)
  );
}

function allocateTyped(type: number, bytes: number, tag: number, extra: number, raise: boolean): number {
  if ((type & TypeBit.MustSucceed) !== 0) mustSucceed(type, bytes, tag);
  const zero = (type & TypeBit.Zero) !== 0;
  const address = allocatePool(bitsOfType(type) | extra, bytes, tag === 0 ? NONE_TAG : tag, zero);
  if (address === 0 && (raise || (type & TypeBit.RaiseIfAllocationFailure) !== 0)) {
    raiseStatus(STATUS_INSUFFICIENT_RESOURCES);
  }
  return address;
}

/** ExAllocatePool. @returns the address, or NULL. */
export function ExAllocatePool(PoolType: number, NumberOfBytes: number): number {
  return allocateTyped(PoolType, NumberOfBytes, NONE_TAG, 0, false);
}

/** ExAllocatePoolWithTag. @returns the address, or NULL; raises on failure when the type says so. */
export function ExAllocatePoolWithTag(PoolType: number, NumberOfBytes: number, Tag: number): number {
  return allocateTyped(PoolType, NumberOfBytes, Tag, 0, false);
}

/** ExAllocatePoolWithTagPriority: the priority matters only when memory is short, and then all fail alike. */
export function ExAllocatePoolWithTagPriority(
  PoolType: number,
  NumberOfBytes: number,
  Tag: number,
  _Priority: number,
): number {
  return allocateTyped(PoolType, NumberOfBytes, Tag, 0, false);
}

/** ExAllocatePoolWithQuotaTag: raises STATUS_INSUFFICIENT_RESOURCES unless POOL_QUOTA_FAIL_INSTEAD_OF_RAISE. */
export function ExAllocatePoolWithQuotaTag(PoolType: number, NumberOfBytes: number, Tag: number): number {
  const raise = (PoolType & TypeBit.QuotaFailInsteadOfRaise) === 0;
  return allocateTyped(PoolType, NumberOfBytes, Tag, PoolBits.Quota, raise);
}

/** ExAllocatePoolWithQuota: as ExAllocatePoolWithQuotaTag. */
export function ExAllocatePoolWithQuota(PoolType: number, NumberOfBytes: number): number {
  return ExAllocatePoolWithQuotaTag(PoolType, NumberOfBytes, NONE_TAG);
}

/** @returns whether exactly one kind of pool is asked for, and no required flag is unknown. */
function validFlags(low: number): boolean {
  const kinds = low & (PoolFlag.NonPaged | PoolFlag.NonPagedExecute | PoolFlag.Paged);
  const single = kinds !== 0 && (kinds & (kinds - 1)) === 0;
  return single && (low & ~PoolFlag.Known) === 0 && ((low & SESSION) === 0 || kinds === PoolFlag.Paged);
}

function failFlags(low: number, status: number): number {
  return (low & PoolFlag.RaiseOnFailure) !== 0 ? raiseStatus(status) : 0;
}

/**
 * ExAllocatePool2: zeroed unless POOL_FLAG_UNINITIALIZED.
 * @returns the address; NULL, or a raised status under POOL_FLAG_RAISE_ON_FAILURE, when memory is short or the
 *   flags make no sense
 */
export function ExAllocatePool2(Flags: bigint, NumberOfBytes: number, Tag: number): number {
  const low = Number(BigInt.asUintN(32, Flags)) | 0;
  if (!validFlags(low)) return failFlags(low, STATUS_INVALID_PARAMETER);
  const bits =
    ((low & PoolFlag.Paged) !== 0 ? PoolBits.Paged : 0) |
    ((low & PoolFlag.NonPaged) !== 0 ? PoolBits.NoExecute : 0) |
    ((low & PoolFlag.CacheAligned) !== 0 ? PoolBits.CacheAligned : 0) |
    ((low & PoolFlag.UseQuota) !== 0 ? PoolBits.Quota : 0);
  const zero = (low & PoolFlag.Uninitialized) === 0;
  const address = allocatePool(bits, NumberOfBytes, Tag === 0 ? NONE_TAG : Tag, zero);
  return address === 0 ? failFlags(low, STATUS_INSUFFICIENT_RESOURCES) : address;
}

/** ExAllocatePool3: ExAllocatePool2 with extended parameters; one that is neither a hint nor optional fails it. */
export function ExAllocatePool3(
  Flags: bigint,
  NumberOfBytes: number,
  Tag: number,
  ExtendedParameters: number,
  ExtendedParametersCount: number,
): number {
  const count = ExtendedParameters === 0 ? 0 : ExtendedParametersCount >>> 0;
  checkRead(ExtendedParameters, count * EXTENDED_PARAMETER_SIZE);
  for (let i = 0; i < count; i++) {
    const word = readU32(ExtendedParameters + i * EXTENDED_PARAMETER_SIZE);
    if (EXTENDED_HINTS.includes(word & 0xff) || (word & EXTENDED_OPTIONAL) !== 0) continue;
    return failFlags(Number(BigInt.asUintN(32, Flags)), STATUS_INVALID_PARAMETER);
  }
  return ExAllocatePool2(Flags, NumberOfBytes, Tag);
}

/** ExFreePool. Bug check 0xC2 for what is not allocated, 0x19 for a header that was overwritten. */
export function ExFreePool(P: number): void {
  freePool(P, 0);
}

/** ExFreePoolWithTag: bug check 0xC2 with 0xA when the tag is not the allocation's; tag 0 frees any. */
export function ExFreePoolWithTag(P: number, Tag: number): void {
  freePool(P, Tag);
}

/** ExFreePool2: as ExFreePoolWithTag; extended parameters of a free are reserved. */
export function ExFreePool2(
  P: number,
  Tag: number,
  _ExtendedParameters: number,
  _ExtendedParametersCount: number,
): void {
  freePool(P, Tag);
}
