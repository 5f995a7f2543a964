// AssemblyScript: lists under the caller's spin lock, at any IRQL. The results are those of the WDK's pages: the
// entry that was first (or last) before, NULL when the list was empty. A doubly linked list whose links
// disagree is bug check 0x139, as in the header's own list routines.
import { requireValid } from './access';
import { enterLock, leaveLock, requireLock } from './listlock';

@external("ex", "corruptList")
declare function corruptList(entry: i32, next: i32, previous: i32): void;

// LIST_ENTRY: Flink, Blink. SINGLE_LIST_ENTRY: Next.
const BLINK: i32 = 4;
const LINKS: i32 = 8;
const NEXT_ONLY: i32 = 4;

// @ts-expect-error: decorator
@inline
function link(entry: i32, previous: i32, next: i32): void {
  store<i32>(entry, next);
  store<i32>(entry + BLINK, previous);
  store<i32>(previous, entry);
  store<i32>(next + BLINK, entry);
}

export function ExInterlockedInsertHeadList(head: i32, entry: i32, lock: i32): i32 {
  requireValid(head, LINKS);
  requireValid(entry, LINKS);
  requireLock(lock);
  const old = enterLock(lock);
  const first = load<i32>(head);
  requireValid(first, LINKS);
  if (load<i32>(first + BLINK) != head) corruptList(head, first, load<i32>(first + BLINK));
  link(entry, head, first);
  leaveLock(lock, old);
  return first == head ? 0 : first;
}

export function ExInterlockedInsertTailList(head: i32, entry: i32, lock: i32): i32 {
  requireValid(head, LINKS);
  requireValid(entry, LINKS);
  requireLock(lock);
  const old = enterLock(lock);
  const last = load<i32>(head + BLINK);
  requireValid(last, LINKS);
  if (load<i32>(last) != head) corruptList(last, head, load<i32>(last));
  link(entry, last, head);
  leaveLock(lock, old);
  return last == head ? 0 : last;
}

export function ExInterlockedRemoveHeadList(head: i32, lock: i32): i32 {
  requireValid(head, LINKS);
  requireLock(lock);
  const old = enterLock(lock);
  const first = load<i32>(head);
  requireValid(first, LINKS);
  if (first != head) {
    const next = load<i32>(first);
    requireValid(next, LINKS);
    if (load<i32>(first + BLINK) != head || load<i32>(next + BLINK) != first) corruptList(head, first, next);
    store<i32>(head, next);
    store<i32>(next + BLINK, head);
  }
  leaveLock(lock, old);
  return first == head ? 0 : first;
}

export function ExInterlockedPushEntryList(head: i32, entry: i32, lock: i32): i32 {
  requireValid(head, NEXT_ONLY);
  requireValid(entry, NEXT_ONLY);
  requireLock(lock);
  const old = enterLock(lock);
  const first = load<i32>(head);
  store<i32>(entry, first);
  store<i32>(head, entry);
  leaveLock(lock, old);
  return first;
}

export function ExInterlockedPopEntryList(head: i32, lock: i32): i32 {
  requireValid(head, NEXT_ONLY);
  requireLock(lock);
  const old = enterLock(lock);
  const first = load<i32>(head);
  if (first != 0) {
    requireValid(first, NEXT_ONLY);
    store<i32>(head, load<i32>(first));
  }
  leaveLock(lock, old);
  return first;
}
