/**
 * Push locks: one word, readers and writers, first come first served.
 *
 * The word without WAITERS: 0 free, EXCLUSIVE, or the number of readers in units of READER; each acquire and release
 * is one interlocked operation. With WAITERS it is the thread that waits first, plus flags; the waiters are
 * chained through KTHREAD.GateNext, and the first one's GateCount holds the number of readers inside, 0 while a
 * writer is. Such a word, and the chain, change only under QUEUE, a lock held for a few instructions by a thread
 * that takes no other lock meanwhile.
 *
 * Invariants: who finds WAITERS queues up, so nobody overtakes; who waits, waits for somebody inside. A release that
 * leaves nobody inside hands the lock to the first writer, or to all readers before the first writer: they own it
 * when their gate opens.
 *
 * Source: the pages of these routines in the WDK documentation.
 */
import { atomicLoad, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { relax } from '../hal/park.js';
import { throwIfStopping } from '../ke/bugcheck.js';
import { KTHREAD } from '../ke/thread.js';
import { releaseByNonOwner } from './lockfault.js';
import { openGate, prepareGate, waitAtGate } from './threadgate.js';

const EXCLUSIVE = 1;
const WAITERS = 2;
const QUEUE = 4;
const READER = 8;
const FLAGS = 7;
const SPINS = 200;
/** KWAIT_REASON WrPushLock. */
const WR_PUSH_LOCK = 28;

/** ExInitializePushLock: free. IRQL: any. */
export function ExInitializePushLock(PushLock: number): void {
  atomicStore(PushLock, 0);
}

/** ExAcquirePushLockExclusiveEx. IRQL: <= APC_LEVEL, with normal kernel APCs off. @param _Flags hints */
export function ExAcquirePushLockExclusiveEx(PushLock: number, _Flags: number): void {
  if (!compareAndSwap(PushLock, 0, EXCLUSIVE)) acquireSlow(PushLock, true);
}

/** ExAcquirePushLockSharedEx. As the exclusive form. */
export function ExAcquirePushLockSharedEx(PushLock: number, _Flags: number): void {
  if (!compareAndSwap(PushLock, 0, READER)) acquireSlow(PushLock, false);
}

/** ExReleasePushLockExclusiveEx. IRQL: <= APC_LEVEL. Bug check 0xC4 when no writer has it. */
export function ExReleasePushLockExclusiveEx(PushLock: number, _Flags: number): void {
  if (compareAndSwap(PushLock, EXCLUSIVE, 0)) return;
  const word = lockQueue(PushLock);
  if (word === 0 || readersInside(word) !== 0) notHeld(PushLock, word);
  handOn(PushLock, word);
}

/** ExReleasePushLockSharedEx. IRQL: <= APC_LEVEL. Bug check 0xC4 when no reader has it. */
export function ExReleasePushLockSharedEx(PushLock: number, _Flags: number): void {
  for (;;) {
    const word = atomicLoad(PushLock);
    if ((word & WAITERS) !== 0) break;
    if (word < READER) releaseByNonOwner('push lock', PushLock, 0);
    if (compareAndSwap(PushLock, word, word - READER)) return;
  }
  // Readers inside keep the queue from emptying, so there are waiters still.
  const word = lockQueue(PushLock);
  const readers = word === 0 ? 0 : readersInside(word);
  if (readers === 0) notHeld(PushLock, word);
  writeI32(word + KTHREAD.GateCount, readers - 1);
  if (readers > 1) unlockQueue(PushLock, word);
  else handOn(PushLock, word);
}

function readersInside(first: number): number {
  return readI32(first + KTHREAD.GateCount);
}

function notHeld(pushLock: number, first: number): never {
  if (first !== 0) unlockQueue(pushLock, first);
  releaseByNonOwner('push lock', pushLock, 0);
}

/** Takes the queue's lock. @returns the first waiter; 0, with nothing locked, when nobody waits */
function lockQueue(pushLock: number): number {
  for (let spins = 0; ; spins++) {
    const word = atomicLoad(pushLock);
    if ((word & WAITERS) === 0) return 0;
    if ((word & QUEUE) === 0 && compareAndSwap(pushLock, word, word | QUEUE)) return word & ~FLAGS;
    if (spins > SPINS) {
      throwIfStopping();
      relax(pushLock, word);
    }
  }
}

function unlockQueue(pushLock: number, first: number): void {
  atomicStore(pushLock, first | WAITERS);
}

/** Queues up, unless it can be had after all. */
function acquireSlow(pushLock: number, exclusive: boolean): void {
  const thread = prepareGate();
  writeI32(thread + KTHREAD.GateNext, 0);
  writeI32(thread + KTHREAD.GateExclusive, exclusive ? 1 : 0);
  while (!enter(pushLock, exclusive)) {
    if (!becomeFirst(pushLock, thread) && !append(pushLock, thread)) continue;
    waitAtGate(pushLock, WR_PUSH_LOCK);
    return;
  }
}

/** @returns whether the thread got in without waiting */
function enter(pushLock: number, exclusive: boolean): boolean {
  for (;;) {
    const word = atomicLoad(pushLock);
    if ((word & (WAITERS | EXCLUSIVE)) !== 0 || (exclusive && word !== 0)) return false;
    if (compareAndSwap(pushLock, word, exclusive ? EXCLUSIVE : word + READER)) return true;
  }
}

/** Makes the thread the first waiter, who keeps the number of readers. @returns whether there was none */
function becomeFirst(pushLock: number, thread: number): boolean {
  const word = atomicLoad(pushLock);
  if (word === 0 || (word & WAITERS) !== 0) return false;
  writeI32(thread + KTHREAD.GateCount, Math.floor(word / READER));
  return compareAndSwap(pushLock, word, thread | WAITERS);
}

/** Puts the thread behind the last waiter. @returns whether there was one */
function append(pushLock: number, thread: number): boolean {
  const first = lockQueue(pushLock);
  if (first === 0) return false;
  let last = first;
  for (let next = nextOf(last); next !== 0; next = nextOf(last)) last = next;
  writeI32(last + KTHREAD.GateNext, thread);
  unlockQueue(pushLock, first);
  return true;
}

function nextOf(thread: number): number {
  return readI32(thread + KTHREAD.GateNext);
}

/** Gives a lock that nobody is inside to who comes next. The queue is locked, and not afterwards. */
function handOn(pushLock: number, first: number): void {
  let rest = first;
  let readers = 0;
  if (readI32(first + KTHREAD.GateExclusive) !== 0) rest = nextOf(first);
  else {
    for (; rest !== 0 && readI32(rest + KTHREAD.GateExclusive) === 0; rest = nextOf(rest)) readers++;
  }
  if (rest !== 0) {
    writeI32(rest + KTHREAD.GateCount, readers);
    unlockQueue(pushLock, rest);
  } else {
    atomicStore(pushLock, readers === 0 ? EXCLUSIVE : readers * READER);
  }
  for (let thread = first; thread !== rest; ) {
    // The thread may be gone once its gate is open.
    const next = nextOf(thread);
    openGate(thread);
    thread = next;
  }
}
