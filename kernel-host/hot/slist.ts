// AssemblyScript: SLISTs, lock-free stacks. SLIST_HEADER is x86's: Next (32 bits), Depth (16), Sequence (16), changed
// as one by a 64-bit compare-exchange.
//
// Why a pop is safe: it reads the first entry's Next, which may be stale when others have popped and pushed since;
// but a push counts Sequence on, and an entry comes back to the head only by a push, so then the compare-exchange
// fails. (Sequence wraps after 65536 pushes, as on x86.) The entry itself may have been freed by then: memory is
// never unmapped, so the stale read is harmless, and what it gave is thrown away.
import { RULE_SLIST, requireAligned, requireIrql, requireValid } from './access';
import { DISPATCH_LEVEL } from './layout';

const DEPTH_MASK: i32 = 0xffff;
const ONE_PUSH: i32 = 0x10000;

// @ts-expect-error: decorator
@inline
function header(first: i32, depthAndSequence: i32): i64 {
  return i64(u32(first)) | (i64(depthAndSequence) << 32);
}

// @ts-expect-error: decorator
@inline
function requireHead(head: i32): void {
  requireAligned(head, 8);
  requireValid(head, 8);
}

export function pushEntry(head: i32, entry: i32): i32 {
  requireHead(head);
  requireValid(entry, 4);
  while (true) {
    const old = atomic.load<i64>(head);
    const high = i32(old >> 32);
    store<i32>(entry, i32(old));
    // Each counter wraps in its own half: 65536 entries do not touch the sequence.
    const counted = ((high & ~DEPTH_MASK) + ONE_PUSH) | ((high + 1) & DEPTH_MASK);
    if (atomic.cmpxchg<i64>(head, old, header(entry, counted)) == old) return i32(old);
  }
}

export function popEntry(head: i32): i32 {
  requireHead(head);
  while (true) {
    const old = atomic.load<i64>(head);
    const first = i32(old);
    if (first == 0) return 0;
    const high = i32(old >> 32);
    const counted = (high & ~DEPTH_MASK) | ((high - 1) & DEPTH_MASK);
    if (atomic.cmpxchg<i64>(head, old, header(load<i32>(first), counted)) == old) {
      // An entry freed while it was on the list is named here, where it leaves.
      requireValid(first, 4);
      return first;
    }
  }
}

export function depthOf(head: i32): i32 {
  requireHead(head);
  return i32(atomic.load<i64>(head) >> 32) & DEPTH_MASK;
}

export function InitializeSListHead(head: i32): void {
  requireHead(head);
  atomic.store<i64>(head, 0);
}

export function ExQueryDepthSList(head: i32): i32 {
  return depthOf(head);
}

export function InterlockedPushEntrySList(head: i32, entry: i32): i32 {
  return pushEntry(head, entry);
}

export function InterlockedPopEntrySList(head: i32): i32 {
  return popEntry(head);
}

// The lock is of a time before the 64-bit compare-exchange.
export function ExInterlockedPushEntrySList(head: i32, entry: i32, _lock: i32): i32 {
  requireIrql(DISPATCH_LEVEL, RULE_SLIST);
  return pushEntry(head, entry);
}

export function ExInterlockedPopEntrySList(head: i32, _lock: i32): i32 {
  requireIrql(DISPATCH_LEVEL, RULE_SLIST);
  return popEntry(head);
}

export function ExInterlockedFlushSList(head: i32): i32 {
  requireIrql(DISPATCH_LEVEL, RULE_SLIST);
  requireHead(head);
  while (true) {
    const old = atomic.load<i64>(head);
    if (i32(old) == 0) return 0;
    if (atomic.cmpxchg<i64>(head, old, header(0, i32(old >> 32) & ~DEPTH_MASK)) == old) return i32(old);
  }
}
