// AssemblyScript: taking from and giving to a lookaside list. A list is an SLIST of free blocks with counters; what
// it cannot serve goes to ex/lookaside. The counters are plain additions, as on NT: they steer and inform, and a
// lost one does no harm.
import { RULE_EX, RULE_EX_PAGED, RULE_NPAGED, RULE_PAGED, requireIrql, requireValid } from './access';
import { APC_LEVEL, DISPATCH_LEVEL } from './layout';
import { depthOf, popEntry, pushEntry } from './slist';

// @returns a fresh block, or 0; `extended` for a LOOKASIDE_LIST_EX.
@external("ex", "lookasideAllocate")
declare function lookasideAllocate(list: i32, extended: i32): i32;
@external("ex", "lookasideBalance")
declare function lookasideBalance(list: i32): void;
@external("ex", "lookasideFree")
declare function lookasideFree(list: i32, block: i32, extended: i32): void;

// GENERAL_LOOKASIDE; a LOOKASIDE_LIST_EX begins alike.
const DEPTH: i32 = 0x08;
const TOTAL_ALLOCATES: i32 = 0x0c;
const ALLOCATE_MISSES: i32 = 0x10;
const TOTAL_FREES: i32 = 0x14;
const FREE_MISSES: i32 = 0x18;
const TYPE: i32 = 0x1c;
const PAGED_POOL: i32 = 1;
// Allocations between two looks at how deep the list is, minus one.
const PERIOD_MASK: i32 = 0xff;

// @ts-expect-error: decorator
@inline
function count(counter: i32): void {
  store<i32>(counter, load<i32>(counter) + 1);
}

function take(list: i32, extended: i32): i32 {
  const block = popEntry(list);
  count(list + TOTAL_ALLOCATES);
  if (block != 0) {
    if ((load<i32>(list + TOTAL_ALLOCATES) & PERIOD_MASK) == 0) lookasideBalance(list);
    return block;
  }
  count(list + ALLOCATE_MISSES);
  return lookasideAllocate(list, extended);
}

function give(list: i32, block: i32, extended: i32): void {
  const depth = depthOf(list);
  count(list + TOTAL_FREES);
  if (depth < i32(load<u16>(list + DEPTH))) {
    pushEntry(list, block);
    return;
  }
  count(list + FREE_MISSES);
  lookasideFree(list, block, extended);
}

function requireExIrql(list: i32): void {
  requireValid(list + TYPE, 4);
  if (load<i32>(list + TYPE) & PAGED_POOL) requireIrql(APC_LEVEL, RULE_EX_PAGED);
  else requireIrql(DISPATCH_LEVEL, RULE_EX);
}

export function ExAllocateFromNPagedLookasideList(list: i32): i32 {
  requireIrql(DISPATCH_LEVEL, RULE_NPAGED);
  return take(list, 0);
}

export function ExFreeToNPagedLookasideList(list: i32, block: i32): void {
  requireIrql(DISPATCH_LEVEL, RULE_NPAGED);
  give(list, block, 0);
}

export function ExAllocateFromPagedLookasideList(list: i32): i32 {
  requireIrql(APC_LEVEL, RULE_PAGED);
  return take(list, 0);
}

export function ExFreeToPagedLookasideList(list: i32, block: i32): void {
  requireIrql(APC_LEVEL, RULE_PAGED);
  give(list, block, 0);
}

export function ExAllocateFromLookasideListEx(list: i32): i32 {
  requireExIrql(list);
  return take(list, 1);
}

export function ExFreeToLookasideListEx(list: i32, block: i32): void {
  requireExIrql(list);
  give(list, block, 1);
}

// Deleting frees the blocks that the list keeps; those still in use are not its own. A flushed list lives on.
function empty(list: i32, extended: i32): void {
  for (let block = popEntry(list); block != 0; block = popEntry(list)) lookasideFree(list, block, extended);
}

export function ExDeleteNPagedLookasideList(list: i32): void {
  requireIrql(DISPATCH_LEVEL, RULE_NPAGED);
  empty(list, 0);
}

export function ExDeletePagedLookasideList(list: i32): void {
  requireIrql(APC_LEVEL, RULE_PAGED);
  empty(list, 0);
}

export function ExFlushLookasideListEx(list: i32): void {
  requireExIrql(list);
  empty(list, 1);
}

export function ExDeleteLookasideListEx(list: i32): void {
  requireExIrql(list);
  empty(list, 1);
}
