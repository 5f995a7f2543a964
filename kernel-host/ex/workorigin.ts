/**
 * Where work items were queued, for the list of what was left behind: a table by the item's address, in checked
 * machines only. A work item has no room for it, and must not need memory to be queued. The newest of two items
 * that meet in a place keeps it; the other's origin is then unknown.
 */
import { readI32, writeI32 } from '../hal/memory.js';
import { WORK_ORIGINS } from '../ke/system.js';
import { allocationStack } from './pool.js';

/** There are 1024 places of two words: item and stack depot id. */
const PLACE_SHIFT = 22;
const ENTRY_SIZE = 8;

function placeOf(item: number): number {
  return WORK_ORIGINS + (Math.imul(item >>> 3, 0x9e3779b1) >>> PLACE_SHIFT) * ENTRY_SIZE;
}

/** Remembers the stack of the call that queues an item. */
export function noteOrigin(item: number): void {
  const stack = allocationStack();
  if (stack === 0) return;
  const place = placeOf(item);
  writeI32(place, 0);
  writeI32(place + 4, stack);
  writeI32(place, item);
}

/** @returns stack depot id of the call that queued an item, or 0. */
export function originOf(item: number): number {
  const place = placeOf(item);
  return readI32(place) === item ? readI32(place + 4) : 0;
}
