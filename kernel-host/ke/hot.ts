/** The hot module in this worker: its instance, and the slow paths it imports. */

import { isControlled } from '../hal/control.js';
import { wakeLock } from '../hal/lock.js';
import { readI32 } from '../hal/memory.js';
import { sleepWhile, wakeAll } from '../hal/park.js';
import { BugCode, keBugCheckEx, throwIfStopping } from './bugcheck.js';
import { hotIrqlViolation } from './dispatch.js';
import { lowerIrql, raiseIrql, serveLeaving, servePending, spinServing } from './irql.js';
import { KTHREAD } from './thread.js';

function hex(address: number): string {
  return `0x${(address >>> 0).toString(16).padStart(8, '0')}`;
}

function spinLockOwned(lock: number): never {
  keBugCheckEx(
    BugCode.SPIN_LOCK_ALREADY_OWNED,
    lock,
    0,
    0,
    0,
    `The thread acquires the spin lock at ${hex(lock)}, which it holds already: it would spin for ever.`,
  );
}

function spinLockNotOwned(lock: number): never {
  const holder = readI32(lock);
  const whose = holder === 0 ? 'nobody holds' : `thread ${readI32(holder + KTHREAD.ClientId)} holds`;
  keBugCheckEx(
    BugCode.SPIN_LOCK_NOT_OWNED,
    lock,
    0,
    0,
    0,
    `The thread releases the spin lock at ${hex(lock)}, which ${whose}.`,
  );
}

function badLockNumber(number: number): never {
  keBugCheckEx(
    BugCode.DRIVER_VERIFIER_DETECTED_VIOLATION,
    0,
    number,
    0,
    0,
    `There is no queued spin lock with number ${number}.`,
  );
}

function exSpinLockNotOwned(lock: number, exclusive: number): never {
  keBugCheckEx(
    BugCode.SPIN_LOCK_NOT_OWNED,
    lock,
    0,
    0,
    0,
    `The thread releases the reader-writer spin lock at ${hex(lock)} from ${exclusive === 0 ? 'reading' : 'writing'}, and nobody holds it so.`,
  );
}

/** Sleeps until the word changes, a while at most, and lets in what would interrupt a spinning processor on NT. */
function spinSleep(word: number, value: number): void {
  throwIfStopping();
  serveLeaving();
  sleepWhile(word, value);
}

/**
 * Instantiates the hot module.
 * @param ex what its lists hand to the executive, its import module `ex`
 * @param slot the worker's slot, a constant to the instance
 * @param kernel the routines in TypeScript, for what its short courses do not cover: its import module `kernel`
 * @returns its exports, by NT name
 */
export function instantiateHot(
  module: WebAssembly.Module,
  memory: WebAssembly.Memory,
  slot: WebAssembly.Global,
  ex: Record<string, unknown>,
  kernel: Record<string, unknown>,
): WebAssembly.Exports {
  const instance = new WebAssembly.Instance(module, {
    env: { memory },
    ex,
    kernel,
    ki: {
      slot,
      raiseSlow: raiseIrql,
      lowerSlow: lowerIrql,
      servePending: serveLeaving,
      spinWait: spinServing,
      spinSleep,
      wakeSpinner: wakeAll,
      wakeLock,
      spinLockOwned,
      spinLockNotOwned,
      exSpinLockNotOwned,
      badLockNumber,
      badIrql: hotIrqlViolation,
    },
  });
  return instance.exports;
}

/** Routines that look at nothing which another thread could change. */
const UNSEEN: ReadonlySet<string> = new Set([
  'KeGetCurrentIrql',
  'KeGetCurrentProcessorNumber',
  'KeGetCurrentThread',
  'KeInitializeSpinLock',
  'InitializeSListHead',
]);

/** @returns the hot routine as drivers of this machine import it: a visit of the kernel, when that is controlled. */
export function visited(name: string, routine: unknown): unknown {
  if (!isControlled() || UNSEEN.has(name) || typeof routine !== 'function') return routine;
  return (...args: unknown[]): unknown => {
    servePending();
    return routine(...args);
  };
}

export { NtwStep } from './controlled.js';
export { isControlled };
