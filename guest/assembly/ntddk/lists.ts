/** Doubly linked lists of LIST_ENTRY, by address: `Flink` at offset 0, `Blink` at 4. */

const BLINK: usize = 4;
const KERNEL_SECURITY_CHECK_FAILURE: u32 = 0x139;
const CORRUPT_LIST_ENTRY: usize = 3;

// @ts-ignore: decorator
@external("env", "KeBugCheckEx")
declare function bugCheck(code: u32, p1: usize, p2: usize, p3: usize, p4: usize): void;

// @ts-ignore: decorator
@inline
function flink(entry: usize): usize {
  return load<usize>(entry);
}

// @ts-ignore: decorator
@inline
function blink(entry: usize): usize {
  return load<usize>(entry, BLINK);
}

/** As the inline routines of the headers do: a list that was written over ends in a bug check, not in more damage. */
function verify(entry: usize, next: usize, previous: usize): void {
  if (blink(next) != entry || flink(previous) != entry) {
    bugCheck(KERNEL_SECURITY_CHECK_FAILURE, CORRUPT_LIST_ENTRY, entry, 0, 0);
  }
}

/** Makes `head` an empty list. */
export function InitializeListHead(head: usize): void {
  store<usize>(head, head);
  store<usize>(head, head, BLINK);
}

export function IsListEmpty(head: usize): bool {
  return flink(head) == head;
}

/** Links `entry` in at the end. */
export function InsertTailList(head: usize, entry: usize): void {
  const last = blink(head);
  verify(head, flink(head), last);
  link(entry, head, last);
}

/** Links `entry` in at the beginning. */
export function InsertHeadList(head: usize, entry: usize): void {
  const first = flink(head);
  verify(head, first, blink(head));
  link(entry, first, head);
}

function link(entry: usize, next: usize, previous: usize): void {
  store<usize>(entry, next);
  store<usize>(entry, previous, BLINK);
  store<usize>(next, entry, BLINK);
  store<usize>(previous, entry);
}

/** Takes `entry` out of the list it is in. @returns whether that list is now empty. */
export function RemoveEntryList(entry: usize): bool {
  const next = flink(entry);
  const previous = blink(entry);
  verify(entry, next, previous);
  store<usize>(previous, next);
  store<usize>(next, previous, BLINK);
  return next == previous;
}

/** Takes the first entry out. @returns the entry, or `head` itself when the list is empty. */
export function RemoveHeadList(head: usize): usize {
  const entry = flink(head);
  if (entry != head) RemoveEntryList(entry);
  return entry;
}

/** Takes the last entry out. @returns the entry, or `head` itself when the list is empty. */
export function RemoveTailList(head: usize): usize {
  const entry = blink(head);
  if (entry != head) RemoveEntryList(entry);
  return entry;
}
