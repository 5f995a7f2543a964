/**
 * What can be told at once of dispatcher objects that are used against their rules: the wrong kind of object, and one
 * that is initialised anew while threads depend on it. NT finds the first with a checked kernel and the second not
 * at all: threads wait for ever, or lists lead into memory that is something else by then.
 */
import { i32, readI32, readU32 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from './bugcheck.js';
import { currentIrql, currentThread } from './current.js';
import { HEADER, KMUTANT, ObjectType, objectType, requireSound } from './dispatcher.js';
import { KTHREAD, ThreadState, WAIT_BLOCK } from './thread.js';
import { KTIMER } from './timertable.js';

const NAMES: Readonly<Record<number, string>> = {
  [ObjectType.NotificationEvent]: 'an event',
  [ObjectType.SynchronizationEvent]: 'an event',
  [ObjectType.Mutant]: 'a mutex',
  [ObjectType.Process]: 'a process',
  [ObjectType.Queue]: 'a queue',
  [ObjectType.Semaphore]: 'a semaphore',
  [ObjectType.Thread]: 'a thread',
  [ObjectType.NotificationTimer]: 'a timer',
  [ObjectType.SynchronizationTimer]: 'a timer',
};
/** First parameters of DRIVER_VERIFIER_DETECTED_VIOLATION: initialised more than once; a thread ends with a lock. */
const MULTIPLE_INITIALIZATION = 0x1005;
const THREAD_HOLDS_RESOURCES = 0x1006;
const BLINK = 4;

/**
 * Bug check unless the object is of the kind that a routine is for.
 * @param type one of the kind's types; an event's is any event's
 */
export function requireObject(object: number, type: number, routine: string): void {
  requireSound(object);
  const kind = NAMES[objectType(object)] ?? '';
  const wanted = NAMES[type] ?? '';
  if (kind === wanted) return;
  const detail = `${routine} was given ${kind} (${hex(object)}); it takes ${wanted}.`;
  keBugCheckEx(BugCode.IRQL_NOT_LESS_OR_EQUAL, object, currentIrql(), 0, 0, detail);
}

/**
 * Bug check when a thread waits for the object that is about to be initialised. What lies there may be anything, so
 * nothing counts but a wait block that is one of a waiting thread's, for this object.
 */
export function refuseWithWaiters(object: number): void {
  const head = object + HEADER.WaitListHead;
  const entry = readU32(head);
  if (entry === head || !isLinkedTo(entry, head) || readU32(entry + WAIT_BLOCK.Object) !== object) return;
  const thread = readU32(entry + WAIT_BLOCK.Thread);
  if (!isAddress(thread) || readI32(thread + KTHREAD.State) !== ThreadState.Waiting) return;
  const at = entry - readU32(thread + KTHREAD.WaitBlocks);
  if (at % WAIT_BLOCK.size !== 0 || at < 0 || at >= readI32(thread + KTHREAD.WaitCount) * WAIT_BLOCK.size) return;
  again(object, `thread ${readI32(thread + KTHREAD.ClientId)} waits for it, and would wait for ever`);
}

/** Bug check when the mutex that is about to be initialised is on a thread's list of what it owns. */
export function refuseOwned(mutant: number): void {
  const entry = mutant + KMUTANT.ListEntry;
  const owner = readU32(mutant + KMUTANT.OwnerThread);
  if (!isLinkedTo(readU32(entry), entry) || !isAddress(owner) || objectType(mutant) !== ObjectType.Mutant) return;
  if (objectType(owner) !== ObjectType.Thread || readU32(readU32(entry + BLINK)) !== entry) return;
  again(mutant, `thread ${readI32(owner + KTHREAD.ClientId)} owns it`);
}

/** Bug check when the timer that is about to be initialised is set. */
export function refuseSet(timer: number): void {
  const entry = timer + KTIMER.ListEntry;
  const isTimer = NAMES[objectType(timer)] === NAMES[ObjectType.NotificationTimer];
  if (!isTimer || readI32(timer) >>> 24 !== 1 || !isLinkedTo(readU32(entry), entry)) return;
  if (readU32(readU32(entry + BLINK)) !== entry) return;
  const detail = `The timer at ${hex(timer)} is initialised again while it is set: cancel it first.`;
  keBugCheckEx(BugCode.TIMER_OR_DPC_INVALID, 0, timer, 0, 0, detail);
}

/** Bug check when what an ending thread owned is no mutex of its any more: freed, or overwritten, while owned. */
export function requireOwned(mutant: number, owner: number): void {
  const sound = isAddress(mutant) && objectType(mutant) === ObjectType.Mutant;
  if (sound && readU32(mutant + KMUTANT.OwnerThread) === owner) return;
  const detail = `The thread ends and owned the mutex at ${hex(mutant)}, where something else is now: it was freed or overwritten while it was owned.`;
  keBugCheckEx(BugCode.DRIVER_VERIFIER_DETECTED_VIOLATION, THREAD_HOLDS_RESOURCES, mutant, owner, 0, detail);
}

function again(object: number, why: string): never {
  const detail = `The object at ${hex(object)} is initialised again while ${why}.`;
  keBugCheckEx(BugCode.DRIVER_VERIFIER_DETECTED_VIOLATION, MULTIPLE_INITIALIZATION, object, currentThread(), 0, detail);
}

function isAddress(address: number): boolean {
  return (address & 3) === 0 && address > 0xffff && address < i32.byteLength - KTHREAD.size;
}

/** @returns whether `entry` is a LIST_ENTRY whose Blink is `previous`. */
function isLinkedTo(entry: number, previous: number): boolean {
  return isAddress(entry) && readU32(entry + BLINK) === previous;
}

function hex(address: number): string {
  return `0x${(address >>> 0).toString(16).padStart(8, '0')}`;
}
