/**
 * Which calls of the kernel are to fail, and what has become of them: a table in shared memory that every worker finds
 * its calls in. A place is a stack from which a routine is called that can fail. Its number is made of the routine and
 * the stack, so it is the same in each run of what was built of the same sources with the same options.
 */
import { allocateKernelPool } from '../../ex/kernelpool.js';
import { atomicAdd, atomicLoad, compareAndSwap } from '../../hal/atomics.js';
import { defineLayout } from '../../hal/layout.js';
import { readI32, readU32, u8, writeI32 } from '../../hal/memory.js';
import type { RawFrame } from '../../image/types.js';
import { stackFrames } from '../../kd/stackdepot.js';
import type { OtherStack } from '../../ke/host.js';
import { MACHINE } from '../../ke/system.js';
import { FALLIBLE } from './routines.js';

/** Which calls fail. None when it is empty: then places are only counted. */
export interface FaultPlan {
  /** Share of the calls that fail, above 0 to 1. */
  readonly rate?: number;
  /** Decides which, with the rate; 0 when absent. */
  readonly seed?: number;
  /** Places whose first call fails. */
  readonly places?: readonly number[];
}

/** A place as the host reads it. */
export interface FaultPlace {
  readonly id: number;
  readonly routine: string;
  readonly stack: readonly RawFrame[];
  readonly calls: number;
  /** Calls that were made to fail. */
  readonly failed: number;
}

/** Most places that are named to fail, and most that are known. */
export const MOST_NAMED = 64;
const MOST_PLACES = 4096;
/** Failed calls that a report shows. */
const MOST_SHOWN = 4;

/** Threshold: of 2 to the 32nd calls, as many fail. */
const HEAD = defineLayout({ Threshold: 8, Seed: 4, Named: 4, Count: 4 });
const PLACE = defineLayout({ Id: 4, Routine: 4, Stack: 4, Calls: 4, Failed: 4, Order: 4 });
const NAMED_AT = HEAD.size;
const PLACES_AT = NAMED_AT + MOST_NAMED * 4;
const TWO_TO_32 = 2 ** 32;

/** Makes the table. At boot. */
export function initializeFaults(plan: FaultPlan): void {
  const bytes = PLACES_AT + MOST_PLACES * PLACE.size;
  const table = allocateKernelPool(bytes);
  if (table === 0) return;
  u8.fill(0, table, table + bytes);
  const threshold = Math.round((plan.rate ?? 0) * TWO_TO_32);
  writeI32(table + HEAD.Threshold, threshold | 0);
  writeI32(table + HEAD.Threshold + 4, threshold >= TWO_TO_32 ? 1 : 0);
  writeI32(table + HEAD.Seed, plan.seed ?? 0);
  const named = (plan.places ?? []).slice(0, MOST_NAMED);
  writeI32(table + HEAD.Named, named.length);
  for (const [at, id] of named.entries()) writeI32(table + NAMED_AT + at * 4, id);
  writeI32(MACHINE.Faults, table);
}

/** @returns whether calls of this machine are counted, or fail. */
export function hasFaults(): boolean {
  return readI32(MACHINE.Faults) !== 0;
}

/** @returns the number of a place; never 0. */
export function placeId(routine: number, stack: number): number {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(FALLIBLE[routine]?.name ?? '')) hash = mix(hash, byte);
  for (const { image, codeOffset } of stackFrames(stack)) {
    hash = mix(mix(hash, image), codeOffset);
  }
  return scatter(hash) | 0 || 1;
}

function mix(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193) ^ (hash >>> 13);
}

/** Every bit of the result depends on every bit of the value. */
function scatter(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/**
 * Finds a place, or puts it into the table.
 * @param routine its number among FALLIBLE
 * @param stack in the stack depot
 * @returns its address; 0 when the table is full
 */
export function findPlace(routine: number, stack: number): number {
  const id = placeId(routine, stack);
  const first = readI32(MACHINE.Faults) + PLACES_AT;
  for (let probe = 0; probe < MOST_PLACES; probe++) {
    const place = first + (((id >>> 0) + probe) % MOST_PLACES) * PLACE.size;
    if (compareAndSwap(place + PLACE.Id, 0, id)) {
      writeI32(place + PLACE.Routine, routine);
      writeI32(place + PLACE.Stack, stack);
      writeI32(place + PLACE.Order, atomicAdd(readI32(MACHINE.Faults) + HEAD.Count, 1));
      return place;
    }
    if (atomicLoad(place + PLACE.Id) === id) return place;
  }
  return 0;
}

/**
 * Counts a call from a place.
 * @returns whether it is to fail. With a rate that depends on seed, place and the number of the call from there alone,
 *   so other threads change nothing of it
 */
export function failsNow(place: number): boolean {
  const table = readI32(MACHINE.Faults);
  const call = atomicAdd(place + PLACE.Calls, 1);
  const id = readI32(place + PLACE.Id);
  if (isNamed(table, id)) return compareAndSwap(place + PLACE.Failed, 0, 1);
  const threshold = readU32(table + HEAD.Threshold) + readU32(table + HEAD.Threshold + 4) * TWO_TO_32;
  if (threshold === 0) return false;
  if (scatter(mix(mix(id, readI32(table + HEAD.Seed)), call)) >= threshold) return false;
  atomicAdd(place + PLACE.Failed, 1);
  return true;
}

function isNamed(table: number, id: number): boolean {
  const count = readI32(table + HEAD.Named);
  for (let at = 0; at < count; at++) if (readI32(table + NAMED_AT + at * 4) === id) return true;
  return false;
}

/** @returns the places from which routines that can fail have been called, as they came. The memory is bound. */
export function faultPlaces(): FaultPlace[] {
  return placeAddresses().map((place) => ({
    id: readU32(place + PLACE.Id),
    routine: routineOf(place),
    stack: stackFrames(readI32(place + PLACE.Stack)),
    calls: readI32(place + PLACE.Calls),
    failed: readI32(place + PLACE.Failed),
  }));
}

/** @returns the calls that were made to fail, for reports of what came of it. The memory is bound. */
export function failedStacks(): OtherStack[] {
  const failed = placeAddresses().filter((place) => atomicLoad(place + PLACE.Failed) !== 0);
  const shown = failed.slice(0, MOST_SHOWN).map((place) => ({
    title: `Made to fail: ${routineOf(place)} (--faults ${faultText(readU32(place + PLACE.Id))})`,
    stack: readI32(place + PLACE.Stack),
  }));
  if (failed.length <= MOST_SHOWN) return shown;
  return [...shown, { title: `… and calls from ${failed.length - MOST_SHOWN} other places`, stack: 0 }];
}

/** @returns a place's number as people give it. */
export function faultText(id: number): string {
  return (id >>> 0).toString(16).padStart(8, '0');
}

function routineOf(place: number): string {
  return FALLIBLE[readI32(place + PLACE.Routine)]?.name ?? '';
}

/** A driver in a free build may have written over the table, or over where it is. */
function placeAddresses(): number[] {
  const table = readI32(MACHINE.Faults);
  if (table <= 0 || (table & 3) !== 0 || table + PLACES_AT + MOST_PLACES * PLACE.size > u8.length) return [];
  const all = Array.from({ length: MOST_PLACES }, (_, at) => table + PLACES_AT + at * PLACE.size);
  return all
    .filter((place) => atomicLoad(place + PLACE.Id) !== 0)
    .sort((a, b) => readI32(a + PLACE.Order) - readI32(b + PLACE.Order));
}
