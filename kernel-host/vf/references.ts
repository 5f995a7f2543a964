/**
 * References that drivers take and drop, by object: how many are out, and the stacks of the latest of each. Kept in
 * shared memory, since one thread takes what another drops. An object that nobody refers to is forgotten when its place
 * is needed; until then its history tells of an object that is gone.
 */
import { defineLayout } from '../hal/layout.js';
import { readI32, writeI32 } from '../hal/memory.js';
import type { OtherStack } from '../ke/host.js';
import { MACHINE } from '../ke/system.js';
import { HELD_BYTES } from './heldlocks.js';
import { bindLockState, heldBase, locked } from './lockstate.js';

/** Events kept of an object. */
const EVENTS = 8;
const ENTRIES = 2048;
/** Places looked at for one object. */
const PROBES = 32;
const ENTRY = defineLayout({
  /** 0 when it is free. */
  Object: 4,
  /** References that drivers have taken and not dropped. */
  Out: 4,
  /** How many events there have been; the latest are kept. */
  Count: 4,
  Reserved: 4,
});
/** An event: a stack of the depot, its lowest bit set for a reference that was dropped. */
const STRIDE = ENTRY.size + EVENTS * 4;
const DROPPED = 1;

/** Bytes for all. */
export const REFERENCE_BYTES = ENTRIES * STRIDE;

function entryAt(index: number): number {
  return heldBase() + HELD_BYTES + (index & (ENTRIES - 1)) * STRIDE;
}

function placeOf(object: number): number {
  return Math.imul(object >>> 3, 0x9e3779b1) >>> 21;
}

function find(object: number): number {
  const first = placeOf(object);
  for (let step = 0; step < PROBES; step++) {
    const entry = entryAt(first + step);
    if (readI32(entry + ENTRY.Object) === object) return entry;
  }
  return 0;
}

/** @returns a place for an object: a free one, or that of one nobody refers to; 0 when there is none */
function claim(object: number): number {
  const first = placeOf(object);
  const places = Array.from({ length: PROBES }, (_, step) => entryAt(first + step));
  const entry =
    places.find((each) => readI32(each + ENTRY.Object) === 0) ?? places.find((each) => readI32(each + ENTRY.Out) === 0);
  if (entry === undefined) return 0;
  writeI32(entry + ENTRY.Object, object);
  writeI32(entry + ENTRY.Out, 0);
  writeI32(entry + ENTRY.Count, 0);
  return entry;
}

/** A driver takes or drops a reference. @param delta 1 or -1 @param stack where, in the stack depot */
export function countReference(object: number, delta: number, stack: number): void {
  locked(() => {
    const entry = find(object) || claim(object);
    if (entry === 0) return;
    const count = readI32(entry + ENTRY.Count);
    writeI32(entry + ENTRY.size + (count % EVENTS) * 4, stack | (delta < 0 ? DROPPED : 0));
    writeI32(entry + ENTRY.Count, count + 1);
    // What a routine returned that is not watched may be dropped, too.
    writeI32(entry + ENTRY.Out, Math.max(0, readI32(entry + ENTRY.Out) + delta));
  });
}

/** @returns the latest events of an object, the last one first: stacks, and whether a reference was dropped there */
function eventsOf(entry: number): { readonly stack: number; readonly dropped: boolean }[] {
  const count = readI32(entry + ENTRY.Count);
  return Array.from({ length: Math.min(count, EVENTS) }, (_, at) => {
    const word = readI32(entry + ENTRY.size + ((count - 1 - at) % EVENTS) * 4);
    return { stack: word & ~DROPPED, dropped: (word & DROPPED) !== 0 };
  });
}

/** @returns what drivers have done with an object, for a report; nothing when nobody watched */
export function referenceHistory(object: number): OtherStack[] {
  if (readI32(MACHINE.VerifierLocks) === 0) return [];
  const entry = find(object);
  if (entry === 0) return [];
  return eventsOf(entry).map(({ stack, dropped }) => ({
    title: dropped ? 'A reference was dropped' : 'A reference was taken',
    stack,
  }));
}

/** An object that drivers refer to. */
export interface HeldObject {
  readonly object: number;
  readonly count: number;
  /** Where the latest reference was taken that is still out. */
  readonly stack: number;
}

/** @returns the objects that drivers refer to. For reports on a machine at rest */
export function heldObjects(): HeldObject[] {
  if (!bindLockState()) return [];
  const held: HeldObject[] = [];
  for (let index = 0; index < ENTRIES; index++) {
    const entry = entryAt(index);
    const count = readI32(entry + ENTRY.Out);
    if (readI32(entry + ENTRY.Object) === 0 || count === 0) continue;
    held.push({ object: readI32(entry + ENTRY.Object), count, stack: outstanding(entry) });
  }
  return held;
}

/** Each drop takes back the latest reference before it, as nested code does. */
function outstanding(entry: number): number {
  let drops = 0;
  for (const { stack, dropped } of eventsOf(entry)) {
    if (dropped) drops++;
    else if (drops === 0) return stack;
    else drops--;
  }
  return 0;
}
