/** Doubly linked LIST_ENTRY lists in machine memory. The caller holds whatever guards the list. */
import { i32, readI32 } from './memory.js';

const BLINK = 4;

/** Makes `head` an empty list. */
export function initializeList(head: number): void {
  i32[head >> 2] = head;
  i32[(head + BLINK) >> 2] = head;
}

export function isListEmpty(head: number): boolean {
  return readI32(head) === head;
}

export function insertTail(head: number, entry: number): void {
  const last = readI32(head + BLINK);
  i32[entry >> 2] = head;
  i32[(entry + BLINK) >> 2] = last;
  i32[last >> 2] = entry;
  i32[(head + BLINK) >> 2] = entry;
}

export function insertHead(head: number, entry: number): void {
  const first = readI32(head);
  i32[entry >> 2] = first;
  i32[(entry + BLINK) >> 2] = head;
  i32[(first + BLINK) >> 2] = entry;
  i32[head >> 2] = entry;
}

/** Takes `entry` off its list and marks it unlinked. */
export function removeEntry(entry: number): void {
  const next = readI32(entry);
  const previous = readI32(entry + BLINK);
  i32[previous >> 2] = next;
  i32[(next + BLINK) >> 2] = previous;
  i32[entry >> 2] = 0;
}

/** @returns whether `removeEntry` has not been applied since the last insertion. */
export function isLinked(entry: number): boolean {
  return readI32(entry) !== 0;
}

/** @returns the first entry, taken off, or 0 when the list is empty. */
export function removeHead(head: number): number {
  const first = readI32(head);
  if (first === head) return 0;
  removeEntry(first);
  return first;
}
