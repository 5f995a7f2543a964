/**
 * Win32: values that each thread keeps under an index of the process (TlsAlloc, FlsAlloc). The process has a word for
 * each index, the thread a pair of words: a value, and the process's word at the time it was set. The process's word
 * counts allocations and frees, odd while the index is allocated; so a value of an earlier life of its index is known
 * as such, and freeing one touches no other thread.
 *
 * Source: the Windows API reference.
 */
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { atomicLoad, compareAndSwap } from '../hal/atomics.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { callTable } from '../ke/guest.js';
import { EPROCESS, processOf } from '../ke/process.js';
import { KTHREAD } from '../ke/thread.js';
import { fail } from './error.js';

/** As on Windows: 64 in the TEB, 1024 more. */
const TLS_SLOTS = 1088;
const FLS_SLOTS = 128;
const SLOTS = TLS_SLOTS + FLS_SLOTS;
/** The process's block: a word for each slot, then the callbacks of FLS slots. */
const CALLBACKS = SLOTS * 4;
const PROCESS_BYTES = CALLBACKS + FLS_SLOTS * 4;
const PAIR_BYTES = 8;
const THREAD_BYTES = SLOTS * PAIR_BYTES;
const OUT_OF_INDEXES = -1;
const ERROR_NOT_ENOUGH_MEMORY = 8;
const ERROR_NO_MORE_ITEMS = 259;
const ERROR_INVALID_PARAMETER = 87;

/** A kind of slots: those from `first` on. */
interface Kind {
  readonly first: number;
  readonly count: number;
}

const TLS: Kind = { first: 0, count: TLS_SLOTS };
const FLS: Kind = { first: TLS_SLOTS, count: FLS_SLOTS };

/** @returns the process's block; made when first asked for; 0 when memory has run out */
function processBlock(): number {
  const word = processOf(currentThread()) + EPROCESS.LocalStorage;
  const block = atomicLoad(word);
  if (block !== 0) return block;
  const made = zeroed(PROCESS_BYTES);
  if (made === 0) return 0;
  if (compareAndSwap(word, 0, made)) return made;
  freeKernelPool(made);
  return atomicLoad(word);
}

function zeroed(bytes: number): number {
  const block = allocateKernelPool(bytes);
  if (block !== 0) u8.fill(0, block, block + bytes);
  return block;
}

/** @returns the current thread's block; 0 when memory has run out */
function threadBlock(): number {
  const word = currentThread() + KTHREAD.LocalStorage;
  if (readI32(word) === 0) writeI32(word, zeroed(THREAD_BYTES));
  return readI32(word);
}

function allocate({ first, count }: Kind): number {
  const block = processBlock();
  if (block === 0) {
    fail(ERROR_NOT_ENOUGH_MEMORY);
    return OUT_OF_INDEXES;
  }
  for (let index = 0; index < count; index++) {
    const word = block + (first + index) * 4;
    const state = atomicLoad(word);
    if ((state & 1) === 0 && compareAndSwap(word, state, state + 1)) return index;
  }
  fail(ERROR_NO_MORE_ITEMS);
  return OUT_OF_INDEXES;
}

/** @returns address of the process's word for an index, or 0 when it is out of range */
function slotWord({ first, count }: Kind, index: number): number {
  const block = readI32(processOf(currentThread()) + EPROCESS.LocalStorage);
  return block === 0 || index >>> 0 >= count ? 0 : block + (first + index) * 4;
}

function free(kind: Kind, index: number): number {
  const word = slotWord(kind, index);
  const state = word === 0 ? 0 : atomicLoad(word);
  return (state & 1) !== 0 && compareAndSwap(word, state, state + 1) ? 1 : fail(ERROR_INVALID_PARAMETER);
}

/** @returns the value, 0 when none is set; sets the last error either way, as Windows does */
function valueOf(kind: Kind, index: number): number {
  const word = slotWord(kind, index);
  if (word === 0) return index >>> 0 < kind.count ? succeed(0) : fail(ERROR_INVALID_PARAMETER);
  const values = readI32(currentThread() + KTHREAD.LocalStorage);
  if (values === 0) return succeed(0);
  const pair = values + (kind.first + index) * PAIR_BYTES;
  return succeed(readI32(pair + 4) === atomicLoad(word) ? readI32(pair) : 0);
}

function succeed(value: number): number {
  writeI32(currentThread() + KTHREAD.LastError, 0);
  return value;
}

function setValue(kind: Kind, index: number, value: number): number {
  const word = slotWord(kind, index);
  if (word === 0) return fail(ERROR_INVALID_PARAMETER);
  const values = threadBlock();
  if (values === 0) return fail(ERROR_NOT_ENOUGH_MEMORY);
  const pair = values + (kind.first + index) * PAIR_BYTES;
  writeI32(pair, value);
  writeI32(pair + 4, atomicLoad(word));
  return 1;
}

/** TlsAlloc. @returns an index, TLS_OUT_OF_INDEXES when 1088 are in use */
export function TlsAlloc(): number {
  return allocate(TLS);
}

/** TlsFree: what threads have set is gone. @returns FALSE with ERROR_INVALID_PARAMETER */
export function TlsFree(dwTlsIndex: number): number {
  return free(TLS, dwTlsIndex);
}

/** TlsGetValue. @returns the value, NULL at first; the last error says whether NULL is one */
export function TlsGetValue(dwTlsIndex: number): number {
  return valueOf(TLS, dwTlsIndex);
}

/** TlsSetValue. @returns FALSE with ERROR_INVALID_PARAMETER */
export function TlsSetValue(dwTlsIndex: number, lpTlsValue: number): number {
  return setValue(TLS, dwTlsIndex, lpTlsValue);
}

/** FlsAlloc. @param lpCallback called at the end of a thread with its value, unless that is NULL; or NULL */
export function FlsAlloc(lpCallback: number): number {
  const index = allocate(FLS);
  const word = slotWord(FLS, index);
  if (word !== 0) writeI32(callbackWord(index), lpCallback);
  return index;
}

function callbackWord(index: number): number {
  return readI32(processOf(currentThread()) + EPROCESS.LocalStorage) + CALLBACKS + index * 4;
}

/** FlsFree: the values of other threads go without their callback. */
export function FlsFree(dwFlsIndex: number): number {
  return free(FLS, dwFlsIndex);
}

/** FlsGetValue: as TlsGetValue, since a thread here is one fiber. */
export function FlsGetValue(dwFlsIndex: number): number {
  return valueOf(FLS, dwFlsIndex);
}

/** FlsSetValue. */
export function FlsSetValue(dwFlsIndex: number, lpFlsData: number): number {
  return setValue(FLS, dwFlsIndex, lpFlsData);
}

/** Calls the callbacks of the current thread's FLS values. At its end, in user mode. */
export function callFlsCallbacks(): void {
  if (readI32(currentThread() + KTHREAD.LocalStorage) === 0) return;
  for (let index = 0; index < FLS_SLOTS; index++) {
    const word = slotWord(FLS, index);
    const callback = (atomicLoad(word) & 1) === 0 ? 0 : readI32(callbackWord(index));
    const pair = readI32(currentThread() + KTHREAD.LocalStorage) + (FLS.first + index) * PAIR_BYTES;
    const value = readI32(pair + 4) === atomicLoad(word) ? readI32(pair) : 0;
    writeI32(pair, 0);
    if (callback !== 0 && value !== 0) callTable(callback, value);
  }
}
