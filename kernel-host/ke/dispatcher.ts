/**
 * Dispatcher objects: what every waitable object shares. DISPATCHER_HEADER on x86: Type (its bit 7 is the
 * object's lock), SignalState, WaitListHead.
 *
 * The object lock guards SignalState, WaitListHead and the links of the wait blocks on it. Several are
 * taken in ascending order of address, see ke/system.
 */
import { atomicAnd, atomicLoad, compareAndSwap } from '../hal/atomics.js';
import { initializeList, insertTail, removeEntry } from '../hal/list.js';
import { i32, readI32, readU8, writeI32, writeU8 } from '../hal/memory.js';
import { relax } from '../hal/park.js';
import { BugCode, keBugCheckEx, throwIfStopping } from './bugcheck.js';
import { currentIrql } from './current.js';
import { KTHREAD } from './thread.js';

export const ObjectType = {
  NotificationEvent: 0,
  SynchronizationEvent: 1,
  Mutant: 2,
  Process: 3,
  Queue: 4,
  Semaphore: 5,
  Thread: 6,
  NotificationTimer: 8,
  SynchronizationTimer: 9,
} as const;

export const HEADER = { Type: 0, Absolute: 1, Size: 2, SignalState: 4, WaitListHead: 8, size: 16 } as const;
/** KMUTANT on x86. */
export const KMUTANT = { ListEntry: 16, OwnerThread: 24, Abandoned: 28, ApcDisable: 29, size: 32 } as const;

const LOCK_BIT = 0x80;
const TYPE_MASK = 0x7f;
const SPINS = 200;
const KNOWN_TYPES = new Set<number>(Object.values(ObjectType));

/** Writes a header: type, size in 4-byte words, signal state, no waiters. */
export function initializeHeader(object: number, type: number, bytes: number, signalState: number): void {
  i32[object >> 2] = type | ((bytes >> 2) << 16);
  i32[(object + HEADER.SignalState) >> 2] = signalState;
  initializeList(object + HEADER.WaitListHead);
}

export function objectType(object: number): number {
  return readU8(object + HEADER.Type) & TYPE_MASK;
}

export function signalState(object: number): number {
  return readI32(object + HEADER.SignalState);
}

/**
 * Takes the lock of a dispatcher object. What was never initialised, or is no dispatcher object, is a bug
 * check: NT would follow its garbage links at DISPATCH_LEVEL.
 */
export function lockObject(object: number): void {
  checkObject(object);
  for (let spin = 0; ; spin++) {
    const word = atomicLoad(object);
    if ((word & LOCK_BIT) === 0 && compareAndSwap(object, word, word | LOCK_BIT)) return;
    if (spin > SPINS) {
      throwIfStopping();
      relax(object, word);
    }
  }
}

export function unlockObject(object: number): void {
  atomicAnd(object, ~LOCK_BIT);
}

function checkObject(object: number): void {
  const sound =
    (object & 3) === 0 &&
    object > 0xffff &&
    object < i32.byteLength - HEADER.size &&
    KNOWN_TYPES.has(objectType(object)) &&
    readI32(object + HEADER.WaitListHead) !== 0 &&
    readI32(object + HEADER.WaitListHead + 4) !== 0;
  if (sound) return;
  keBugCheckEx(
    BugCode.IRQL_NOT_LESS_OR_EQUAL,
    object,
    currentIrql(),
    0,
    0,
    `The object at ${hex(object)} is not an initialised dispatcher object (event, semaphore, mutex, timer, thread).`,
  );
}

function hex(address: number): string {
  return `0x${(address >>> 0).toString(16).padStart(8, '0')}`;
}

/** @returns whether a wait of `thread` on `object` would be satisfied now. Object lock held. */
export function isSignalled(object: number, thread: number): boolean {
  if (signalState(object) > 0) return true;
  return objectType(object) === ObjectType.Mutant && readI32(object + KMUTANT.OwnerThread) === thread;
}

const MINLONG = -0x8000_0000;

/** @returns whether the object is a mutant that has been acquired as often as it can be. Object lock held. */
export function atRecursionLimit(object: number): boolean {
  return signalState(object) === MINLONG && objectType(object) === ObjectType.Mutant;
}

/**
 * What a satisfied wait does to the object: the only step that varies by type. Object lock held, and the
 * wait of `thread` claimed (or `thread` is the caller).
 * @returns whether the wait ends as abandoned
 */
export function satisfy(object: number, thread: number): boolean {
  switch (objectType(object)) {
    case ObjectType.SynchronizationEvent:
    case ObjectType.SynchronizationTimer:
      writeI32(object + HEADER.SignalState, 0);
      return false;
    case ObjectType.Semaphore:
      writeI32(object + HEADER.SignalState, signalState(object) - 1);
      return false;
    case ObjectType.Mutant:
      return acquireMutant(object, thread);
    default:
      return false;
  }
}

function acquireMutant(mutant: number, thread: number): boolean {
  const state = signalState(mutant) - 1;
  writeI32(mutant + HEADER.SignalState, state);
  if (state !== 0) return false;
  const abandoned = readU8(mutant + KMUTANT.Abandoned) !== 0;
  writeI32(mutant + KMUTANT.OwnerThread, thread);
  writeU8(mutant + KMUTANT.Abandoned, 0);
  // A KMUTEX keeps normal kernel APCs off while it is owned, once however often it is acquired.
  const apcs = thread + KTHREAD.KernelApcDisable;
  writeI32(apcs, readI32(apcs) - readU8(mutant + KMUTANT.ApcDisable));
  insertTail(thread + KTHREAD.MutantListHead, mutant + KMUTANT.ListEntry);
  return abandoned;
}

/** Takes a mutant off its owner's list, when the last acquisition is released or the owner ends. Object lock held. */
export function disownMutant(mutant: number, owner: number): void {
  removeEntry(mutant + KMUTANT.ListEntry);
  writeI32(mutant + KMUTANT.OwnerThread, 0);
  const apcs = owner + KTHREAD.KernelApcDisable;
  writeI32(apcs, readI32(apcs) + readU8(mutant + KMUTANT.ApcDisable));
}
