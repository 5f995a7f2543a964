/**
 * Dispatcher objects: what every waitable object shares. DISPATCHER_HEADER on x86: Type (its bit 7 is the
 * object's lock), SignalState, WaitListHead.
 *
 * The object lock guards SignalState, WaitListHead and the links of the wait blocks on it. Several are
 * taken in ascending order of address, see ke/lockorder.
 */
import { atomicAnd, atomicLoad, compareAndSwap } from '../hal/atomics.js';
import { initializeList, insertTail, removeEntry, removeHead } from '../hal/list.js';
import { noteReleasing, noteTaking } from '../hal/lock.js';
import { i32, readI32, readU8, writeI32, writeU8 } from '../hal/memory.js';
import { relax } from '../hal/park.js';
import { BugCode, keBugCheckEx, throwIfStopping } from './bugcheck.js';
import { currentIrql } from './current.js';
import { LockKind } from './lockorder.js';
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
export const KMUTANT = { ListEntry: 16, OwnerThread: 24, Abandoned: 28, ApcDisable: 29, Orphan: 30, size: 32 } as const;
/** KQUEUE on x86. Abandoned is the header's second byte: 1 once the queue has been run down. */
export const KQUEUE = {
  Abandoned: 1,
  EntryListHead: 16,
  CurrentCount: 24,
  MaximumCount: 28,
  ThreadListHead: 32,
  size: 40,
} as const;

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
  requireSound(object);
  noteTaking(object, LockKind.Object);
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
  noteReleasing(object);
  atomicAnd(object, ~LOCK_BIT);
}

/** Bug check unless it looks like an initialised dispatcher object. */
export function requireSound(object: number): void {
  const sound =
    (object & 3) === 0 &&
    object > 0xffff &&
    object < i32.byteLength - HEADER.size &&
    KNOWN_TYPES.has(objectType(object)) &&
    readI32(object + HEADER.WaitListHead) !== 0 &&
    readI32(object + HEADER.WaitListHead + 4) !== 0;
  if (!sound) notInitialized(object, 'dispatcher object (event, semaphore, mutex, timer, thread, queue)');
}

function notInitialized(object: number, name: string): never {
  const detail = `The object at ${hex(object)} is not an initialised ${name}.`;
  keBugCheckEx(BugCode.IRQL_NOT_LESS_OR_EQUAL, object, currentIrql(), 0, 0, detail);
}

function hex(address: number): string {
  return `0x${(address >>> 0).toString(16).padStart(8, '0')}`;
}

/** @returns whether a wait of `thread` on `object` would be satisfied now. Object lock held. */
export function isSignalled(object: number, thread: number): boolean {
  const type = objectType(object);
  if (type === ObjectType.Queue) return queueOffers(object) && readI32(thread + KTHREAD.QueueIdle) !== 0;
  if (signalState(object) > 0) return true;
  return type === ObjectType.Mutant && readI32(object + KMUTANT.OwnerThread) === thread;
}

/** @returns whether a queue has something for a waiter: an entry and room for an active thread, or its end. Locked. */
export function queueOffers(queue: number): boolean {
  if (readU8(queue + KQUEUE.Abandoned) !== 0) return true;
  return signalState(queue) > 0 && readI32(queue + KQUEUE.CurrentCount) < readI32(queue + KQUEUE.MaximumCount);
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
    case ObjectType.Queue:
      return takeEntry(object, thread);
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

/** Gives the first entry to a thread of the queue, which is active from now on. @returns whether there is none any more */
function takeEntry(queue: number, thread: number): boolean {
  if (readU8(queue + KQUEUE.Abandoned) !== 0) return true;
  const head = queue + KQUEUE.EntryListHead;
  requireSoundEntry(queue, readI32(head));
  writeI32(thread + KTHREAD.RemovedEntry, removeHead(head));
  writeI32(queue + HEADER.SignalState, signalState(queue) - 1);
  writeI32(queue + KQUEUE.CurrentCount, readI32(queue + KQUEUE.CurrentCount) + 1);
  writeI32(thread + KTHREAD.QueueIdle, 0);
  return false;
}

/** An entry that was inserted twice, or freed while it was queued, breaks the list around it. */
function requireSoundEntry(queue: number, entry: number): void {
  const next = readI32(entry);
  if (readI32(entry + 4) === queue + KQUEUE.EntryListHead && readI32(next + 4) === entry) return;
  const detail = `The entry at ${hex(entry)} of the queue at ${hex(queue)} is no longer linked as it was inserted: it was inserted twice, or freed or overwritten while it was in the queue.`;
  keBugCheckEx(BugCode.INVALID_WORK_QUEUE_ITEM, entry, queue, 0, 0, detail);
}

/** Bug check for an object of another type than the routine is for. @param name what it should be, in words */
export function requireType(object: number, type: number, name: string): void {
  if (objectType(object) !== type) notInitialized(object, name);
}

/** Takes a mutant off its owner's list, when the last acquisition is released or the owner ends. Object lock held. */
export function disownMutant(mutant: number, owner: number): void {
  removeEntry(mutant + KMUTANT.ListEntry);
  writeI32(mutant + KMUTANT.OwnerThread, 0);
  const apcs = owner + KTHREAD.KernelApcDisable;
  writeI32(apcs, readI32(apcs) + readU8(mutant + KMUTANT.ApcDisable));
}
