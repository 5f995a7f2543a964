/**
 * Where the race detector keeps what it knows, in the shared memory above 2 GiB (hal/map). These addresses do not fit
 * a signed word: they are only ever used through `word`.
 *
 * A *context* is whoever runs driver code by itself: a worker's thread, or a processor while it runs DPCs. Each has a
 * clock, which ticks when it releases something, and the clocks of the others as far as it has learnt of them. Only
 * the worker that runs the context writes either.
 */
import {
  KERNEL_SPACE_BASE,
  RACE_CLOCKS,
  RACE_CONTROL,
  RACE_END,
  RACE_MOST_MEMORY,
  RACE_SYNC,
  RACE_SYNC_READERS,
  RACE_TOUCHED,
} from '../../hal/map.js';
import { u32 } from '../../hal/memory.js';

/** Fields of a context as words; guest/runtime/races/races.h has them too. */
export const Context = { Clock: 0, Number: 1, Known: 2, Stack: 3, Call: 4, Random: 5, Version: 6, Thread: 7 } as const;

/** Words before the clocks of a record. */
export const Record = { Owner: 0, Version: 1, Clocks: 4 } as const;

/** Of processors and of threads that run at one time; what more there are is not watched. */
export const MOST_CONTEXTS = 256;
const CONTEXT_BYTES = 64;
const KNOWN_BYTES = MOST_CONTEXTS * 4;
const KNOWN = RACE_CONTROL + MOST_CONTEXTS * CONTEXT_BYTES;
const RECORD_BYTES = 16 + KNOWN_BYTES;

/** Records that there is room for. */
export const MOST_RECORDS = Math.floor((RACE_END - RACE_CLOCKS) / RECORD_BYTES);

/** @returns index into `u32` of the word at an address of any size. */
export function word(address: number): number {
  return address >>> 2;
}

/** @returns address of a context. */
export function contextAddress(number: number): number {
  return RACE_CONTROL + number * CONTEXT_BYTES;
}

/** @returns address of what it knows: a clock a context. */
export function knownAddress(number: number): number {
  return KNOWN + number * KNOWN_BYTES;
}

/** @returns address of a record: clocks that have been released. */
export function recordAddress(index: number): number {
  return RACE_CLOCKS + index * RECORD_BYTES;
}

/** @returns number of a processor's context, from 1 on. */
export function processorContext(number: number): number {
  return 1 + number;
}

/** @returns whether the detector remembers anything of that address. */
export function isWatched(address: number): boolean {
  return address >= KERNEL_SPACE_BASE && address < KERNEL_SPACE_BASE + RACE_MOST_MEMORY;
}

/** @returns address of the word that leads from an object to its record. */
export function syncWord(object: number): number {
  return RACE_SYNC + ((object - KERNEL_SPACE_BASE) & ~3);
}

/** @returns address of the word that leads to the record of what a lock's readers have done. */
export function readersWord(lock: number): number {
  return RACE_SYNC_READERS + ((lock - KERNEL_SPACE_BASE) & ~3);
}

/** @returns the word at an address of any size. */
export function readWord(address: number): number {
  return u32[address >>> 2] as number;
}

/** Ways to records that belong to no object of a driver's: of a processor's exclusion, and of the loader. */
const OWN_SYNC = RACE_TOUCHED - 0x1_0000;
export const LOADER_SYNC = OWN_SYNC;

/** @returns address of the word that leads to the record of a processor's exclusion at DISPATCH_LEVEL. */
export function processorSync(number: number): number {
  return OWN_SYNC + 4 + number * 4;
}
