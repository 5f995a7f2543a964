/**
 * Win32: one-time initialisation. The word of an INIT_ONCE is 0 at first; 1 while it is being initialised, 3 when
 * several threads may be at it (INIT_ONCE_ASYNC); then the context with its second bit set. Who waits, waits on the word.
 *
 * Source: the Windows API reference.
 */
import { atomicLoad, atomicStore, compareAndSwap } from '../hal/atomics.js';
import { writeI32 } from '../hal/memory.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { callProgram } from './callback.js';
import { fail } from './error.js';
import { scratch } from './scratch.js';
import { WaitOnAddress, WakeByAddressAll } from './waitaddress.js';

const PENDING = 1;
const DONE = 2;
const PENDING_ASYNC = 3;
const STATE = 3;
const CHECK_ONLY = 1;
const ASYNC = 2;
const INIT_FAILED = 4;
const ERROR_GEN_FAILURE = 31;
const ERROR_INVALID_PARAMETER = 87;
const INFINITE = -1;

/** InitOnceInitialize. */
export function InitOnceInitialize(InitOnce: number): void {
  checkWrite(InitOnce, 4);
  atomicStore(InitOnce, 0);
}

/** Begins, or waits for who has. @returns whether the caller is to initialise; undefined for a wrong use */
function begin(once: number, asynchronous: boolean): boolean | undefined {
  for (;;) {
    const word = atomicLoad(once);
    const state = word & STATE;
    if (state === DONE) return false;
    const mine = asynchronous ? PENDING_ASYNC : PENDING;
    if (word === 0) {
      if (compareAndSwap(once, 0, mine)) return true;
    } else if ((state === PENDING_ASYNC) !== asynchronous) return undefined;
    else if (asynchronous) return true;
    else {
      const seen = scratch(8);
      writeI32(seen, word);
      WaitOnAddress(once, seen, 4, INFINITE);
    }
  }
}

function storeContext(once: number, context: number): void {
  if (context === 0) return;
  checkWrite(context, 4);
  pokeU32(context, atomicLoad(once) & ~STATE);
}

/** InitOnceBeginInitialize. @param fPending receives whether the caller is to initialise @returns FALSE when it failed */
export function InitOnceBeginInitialize(
  lpInitOnce: number,
  dwFlags: number,
  fPending: number,
  lpContext: number,
): number {
  checkWrite(lpInitOnce, 4);
  checkWrite(fPending, 4);
  if ((dwFlags & CHECK_ONLY) !== 0) {
    const done = (atomicLoad(lpInitOnce) & STATE) === DONE;
    pokeU32(fPending, done ? 0 : 1);
    if (done) storeContext(lpInitOnce, lpContext);
    return done ? 1 : fail(ERROR_GEN_FAILURE);
  }
  const pending = begin(lpInitOnce, (dwFlags & ASYNC) !== 0);
  if (pending === undefined) return fail(ERROR_INVALID_PARAMETER);
  pokeU32(fPending, pending ? 1 : 0);
  if (!pending) storeContext(lpInitOnce, lpContext);
  return 1;
}

/** InitOnceComplete. @param lpContext its two lowest bits are 0 @returns FALSE when another thread has done it, or it was not begun */
export function InitOnceComplete(lpInitOnce: number, dwFlags: number, lpContext: number): number {
  checkWrite(lpInitOnce, 4);
  const begun = (dwFlags & ASYNC) === 0 ? PENDING : PENDING_ASYNC;
  const failed = (dwFlags & INIT_FAILED) !== 0;
  if ((lpContext & STATE) !== 0 || (failed && (begun === PENDING_ASYNC || lpContext !== 0)))
    return fail(ERROR_INVALID_PARAMETER);
  if (!compareAndSwap(lpInitOnce, begun, failed ? 0 : lpContext | DONE)) return fail(ERROR_GEN_FAILURE);
  WakeByAddressAll(lpInitOnce);
  return 1;
}

/** InitOnceExecuteOnce: `InitFn(InitOnce, Parameter, Context)` is called once, unless it returns FALSE. @returns FALSE when it did */
export function InitOnceExecuteOnce(InitOnce: number, InitFn: number, Parameter: number, Context: number): number {
  checkWrite(InitOnce, 4);
  const pending = begin(InitOnce, false);
  if (pending === undefined) return fail(ERROR_INVALID_PARAMETER);
  if (pending) {
    const made = scratch(8);
    writeI32(made, 0);
    const ok = callProgram(InitFn, InitOnce, Parameter, made) !== 0;
    InitOnceComplete(InitOnce, ok ? 0 : INIT_FAILED, ok ? readContext(made) : 0);
    if (!ok) return fail(ERROR_GEN_FAILURE);
  }
  storeContext(InitOnce, Context);
  return 1;
}

function readContext(made: number): number {
  return atomicLoad(made) & ~STATE;
}
