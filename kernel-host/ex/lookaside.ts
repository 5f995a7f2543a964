/**
 * Lookaside lists: making them, and what a list does when it is empty or full. Taking a block from a list, giving
 * it back while there is room, and emptying it are the hot module's (hot/lookaside).
 *
 * A list keeps at most Depth blocks. It starts at 4, as on NT, and follows demand by NT's rule: deeper, up to 256, when
 * more than one allocation in 200 misses, else by one less. NT looks every second, here every 256 allocations do. Sizes in bytes. The caller's own routines are called at the caller's IRQL
 * with no lock held.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { STATUS_INVALID_PARAMETER_4, STATUS_INVALID_PARAMETER_5, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { GENERAL_LOOKASIDE, LOOKASIDE_LIST_EX } from '../abi/gen/structs.js';
import { readI32, readU16, readU32, u8, writeI32, writeU16 } from '../hal/memory.js';
import { callTable } from '../ke/guest.js';
import { raiseException } from '../ke/raise.js';
import { checkWrite } from '../rtl/access.js';
import { ExAllocatePoolWithQuotaTag, ExAllocatePoolWithTag, ExFreePool } from './poolapi.js';

const MINIMUM_DEPTH = 4;
const MAXIMUM_DEPTH = 256;
/** A free block holds the list's link: LOOKASIDE_MINIMUM_BLOCK_SIZE. */
const MINIMUM_BLOCK = 4;
/** Allocations between two looks at how many of them missed. */
const PERIOD = 256;
/** A list deepens when more than one in so many of them did, and flattens otherwise. */
const TOLERATED = 200;

const POOL_RAISE_IF_ALLOCATION_FAILURE = 16;
const POOL_QUOTA_FAIL_INSTEAD_OF_RAISE = 8;
const POOL_NX_ALLOCATION = 512;
/** Types that a LOOKASIDE_LIST_EX may have: nonpaged or paged, cache-aligned or not, no-execute or not. */
const POOL_KINDS = 0x1 | 0x4 | POOL_NX_ALLOCATION;
const FLAG_RAISE_ON_FAIL = 1;
const FLAG_FAIL_NO_RAISE = 2;
const STATUS_DATATYPE_MISALIGNMENT = 0x80000002 | 0;

const L = GENERAL_LOOKASIDE;

interface Settings {
  readonly type: number;
  readonly size: number;
  readonly tag: number;
  readonly allocate: number;
  readonly free: number;
}

function initialize(list: number, bytes: number, { type, size, tag, allocate, free }: Settings): void {
  if ((list & 7) !== 0)
    raiseException(STATUS_DATATYPE_MISALIGNMENT, [], 'A lookaside list must be aligned to 8 bytes, for its SLIST.');
  checkWrite(list, bytes);
  u8.fill(0, list, list + bytes);
  writeU16(list + L.Depth, MINIMUM_DEPTH);
  writeU16(list + L.MaximumDepth, MAXIMUM_DEPTH);
  writeI32(list + L.Type, type);
  writeI32(list + L.Tag, tag);
  writeI32(list + L.Size, Math.max(size >>> 0, MINIMUM_BLOCK));
  writeI32(list + L.Allocate, allocate);
  writeI32(list + L.Free, free);
}

/**
 * A list had no block. Called by the hot module.
 * @param extended whether it is a LOOKASIDE_LIST_EX, whose routines are given the list as well
 * @returns a fresh block, or 0; raises STATUS_INSUFFICIENT_RESOURCES when the list was made so
 */
export function lookasideAllocate(list: number, extended: number): number {
  lookasideBalance(list);
  const routine = readU32(list + L.Allocate);
  const type = readI32(list + L.Type);
  const size = readI32(list + L.Size);
  const tag = readI32(list + L.Tag);
  if (routine !== 0)
    return extended !== 0 ? callTable(routine, type, size, tag, list) : callTable(routine, type, size, tag);
  if ((type & POOL_QUOTA_FAIL_INSTEAD_OF_RAISE) !== 0) return ExAllocatePoolWithQuotaTag(type, size, tag);
  return ExAllocatePoolWithTag(type, size, tag);
}

/** A list has as many blocks as it may keep. Called by the hot module. */
export function lookasideFree(list: number, block: number, extended: number): void {
  const routine = readU32(list + L.Free);
  if (routine === 0) ExFreePool(block);
  else if (extended !== 0) callTable(routine, block, list);
  else callTable(routine, block);
}

/**
 * Lets a list keep more when too many allocations of the last period have missed, and less when few have: blocks that
 * it has too many of go back to the pool as they are freed. Called by the hot module. Races lose a step, no more.
 */
export function lookasideBalance(list: number): void {
  const allocates = (readI32(list + L.TotalAllocates) - readI32(list + L.LastTotalAllocates)) >>> 0;
  if (allocates < PERIOD) return;
  const misses = (readI32(list + L.AllocateMisses) - readI32(list + L.LastAllocateMisses)) >>> 0;
  writeI32(list + L.LastTotalAllocates, readI32(list + L.TotalAllocates));
  writeI32(list + L.LastAllocateMisses, readI32(list + L.AllocateMisses));
  const depth = readU16(list + L.Depth);
  const wanted = misses * TOLERATED > allocates ? depth + Math.max(MINIMUM_DEPTH, depth >> 1) : depth - 1;
  writeU16(list + L.Depth, Math.max(MINIMUM_DEPTH, Math.min(MAXIMUM_DEPTH, wanted)));
}

/** ExInitializeNPagedLookasideList: `Flags` may hold POOL_RAISE_IF_ALLOCATION_FAILURE and POOL_NX_ALLOCATION. */
export function ExInitializeNPagedLookasideList(
  Lookaside: number,
  Allocate: number,
  Free: number,
  Flags: number,
  Size: number,
  Tag: number,
  _Depth: number,
): void {
  const type = Flags & (POOL_RAISE_IF_ALLOCATION_FAILURE | POOL_NX_ALLOCATION);
  initialize(Lookaside, L.size, { type, size: Size, tag: Tag, allocate: Allocate, free: Free });
}

/** ExInitializePagedLookasideList: as ExInitializeNPagedLookasideList, of paged pool. */
export function ExInitializePagedLookasideList(
  Lookaside: number,
  Allocate: number,
  Free: number,
  Flags: number,
  Size: number,
  Tag: number,
  _Depth: number,
): void {
  const type = 1 | (Flags & (POOL_RAISE_IF_ALLOCATION_FAILURE | POOL_NX_ALLOCATION));
  initialize(Lookaside, L.size, { type, size: Size, tag: Tag, allocate: Allocate, free: Free });
}

/**
 * ExInitializeLookasideListEx.
 * @returns STATUS_INVALID_PARAMETER_4 for a PoolType that is neither paged nor nonpaged pool,
 *   STATUS_INVALID_PARAMETER_5 for Flags other than one of EX_LOOKASIDE_LIST_EX_FLAGS_…
 */
export function ExInitializeLookasideListEx(
  Lookaside: number,
  Allocate: number,
  Free: number,
  PoolType: number,
  Flags: number,
  Size: number,
  Tag: number,
  _Depth: number,
): number {
  if ((PoolType & ~POOL_KINDS) !== 0) return STATUS_INVALID_PARAMETER_4;
  if (Flags !== 0 && Flags !== FLAG_RAISE_ON_FAIL && Flags !== FLAG_FAIL_NO_RAISE) return STATUS_INVALID_PARAMETER_5;
  let type = PoolType;
  if (Flags === FLAG_RAISE_ON_FAIL) type |= POOL_RAISE_IF_ALLOCATION_FAILURE;
  if (Flags === FLAG_FAIL_NO_RAISE) type |= POOL_QUOTA_FAIL_INSTEAD_OF_RAISE;
  initialize(Lookaside, LOOKASIDE_LIST_EX.size, { type, size: Size, tag: Tag, allocate: Allocate, free: Free });
  return STATUS_SUCCESS;
}
