/**
 * Win32: critical sections. LockCount is -1 while the section is free, otherwise one less than those who hold or want
 * it; who leaves with others waiting hands the section on through an event, to the one that waits longest.
 *
 * Source: the Windows API reference.
 */
import { RTL_CRITICAL_SECTION } from '../abi/gen/win32.js';
import { atomicAdd, atomicLoad, compareAndSwap } from '../hal/atomics.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { UserMode } from '../ke/apcqueue.js';
import { currentThread } from '../ke/current.js';
import { raiseStatus } from '../ke/raise.js';
import { KTHREAD } from '../ke/thread.js';
import { closeHandle } from '../ob/handle.js';
import { checkWrite } from '../rtl/access.js';
import { NtCreateEvent, NtSetEvent } from '../zw/event.js';
import { NtWaitForSingleObject } from '../zw/wait.js';
import { scratch } from './scratch.js';

const { LockCount, RecursionCount, OwningThread, LockSemaphore, SpinCount } = RTL_CRITICAL_SECTION;
const EVENT_ALL_ACCESS = 0x1f_0003;
const SynchronizationEvent = 1;
const STATUS_THREAD_IS_TERMINATING = 0xc000004b | 0;

function ownId(): number {
  return readI32(currentThread() + KTHREAD.ClientId);
}

/** InitializeCriticalSection. */
export function InitializeCriticalSection(lpCriticalSection: number): void {
  InitializeCriticalSectionAndSpinCount(lpCriticalSection, 0);
}

/** InitializeCriticalSectionAndSpinCount. @returns TRUE */
export function InitializeCriticalSectionAndSpinCount(lpCriticalSection: number, dwSpinCount: number): number {
  checkWrite(lpCriticalSection, RTL_CRITICAL_SECTION.size);
  u8.fill(0, lpCriticalSection, lpCriticalSection + RTL_CRITICAL_SECTION.size);
  writeI32(lpCriticalSection + LockCount, -1);
  writeI32(lpCriticalSection + SpinCount, dwSpinCount);
  return 1;
}

/** InitializeCriticalSectionEx. @returns TRUE */
export function InitializeCriticalSectionEx(lpCriticalSection: number, dwSpinCount: number, _Flags: number): number {
  return InitializeCriticalSectionAndSpinCount(lpCriticalSection, dwSpinCount);
}

/** EnterCriticalSection: waits for ever; the owner may enter again. */
export function EnterCriticalSection(lpCriticalSection: number): void {
  checkWrite(lpCriticalSection, RTL_CRITICAL_SECTION.size);
  const id = ownId();
  if (readI32(lpCriticalSection + OwningThread) === id) {
    atomicAdd(lpCriticalSection + LockCount, 1);
    writeI32(lpCriticalSection + RecursionCount, readI32(lpCriticalSection + RecursionCount) + 1);
    return;
  }
  if (atomicAdd(lpCriticalSection + LockCount, 1) !== -1) {
    const event = eventOf(lpCriticalSection);
    let status = NtWaitForSingleObject(event, 0, 0);
    while (status > 0) status = NtWaitForSingleObject(event, 0, 0);
    if (status < 0) {
      atomicAdd(lpCriticalSection + LockCount, -1);
      // Who is told to end does not come back to its program.
      if (status === STATUS_THREAD_IS_TERMINATING) return;
      raiseStatus(status);
    }
  }
  own(lpCriticalSection, id);
}

function own(section: number, id: number): void {
  writeI32(section + OwningThread, id);
  writeI32(section + RecursionCount, 1);
}

/** @returns the handle of the section's event, made when it is first needed. Raises what making it failed with */
function eventOf(section: number): number {
  const word = section + LockSemaphore;
  const old = atomicLoad(word);
  if (old !== 0) return old;
  const result = scratch(4);
  const status = NtCreateEvent(result, EVENT_ALL_ACCESS, 0, SynchronizationEvent, 0);
  if (status < 0) raiseStatus(status);
  const handle = readI32(result);
  if (compareAndSwap(word, 0, handle)) return handle;
  closeHandle(handle, UserMode);
  return atomicLoad(word);
}

/** TryEnterCriticalSection. @returns whether it has entered */
export function TryEnterCriticalSection(lpCriticalSection: number): number {
  checkWrite(lpCriticalSection, RTL_CRITICAL_SECTION.size);
  const id = ownId();
  if (compareAndSwap(lpCriticalSection + LockCount, -1, 0)) {
    own(lpCriticalSection, id);
    return 1;
  }
  if (readI32(lpCriticalSection + OwningThread) !== id) return 0;
  EnterCriticalSection(lpCriticalSection);
  return 1;
}

/** LeaveCriticalSection. Of who does not own it Windows says that behaviour is undefined; here nothing changes. */
export function LeaveCriticalSection(lpCriticalSection: number): void {
  checkWrite(lpCriticalSection, RTL_CRITICAL_SECTION.size);
  if (readI32(lpCriticalSection + OwningThread) !== ownId()) return;
  const count = readI32(lpCriticalSection + RecursionCount) - 1;
  writeI32(lpCriticalSection + RecursionCount, count);
  if (count > 0) {
    atomicAdd(lpCriticalSection + LockCount, -1);
    return;
  }
  writeI32(lpCriticalSection + OwningThread, 0);
  if (atomicAdd(lpCriticalSection + LockCount, -1) > 0) NtSetEvent(eventOf(lpCriticalSection), 0);
}

/** SetCriticalSectionSpinCount. @returns the count before */
export function SetCriticalSectionSpinCount(lpCriticalSection: number, dwSpinCount: number): number {
  checkWrite(lpCriticalSection, RTL_CRITICAL_SECTION.size);
  const before = readI32(lpCriticalSection + SpinCount);
  writeI32(lpCriticalSection + SpinCount, dwSpinCount);
  return before;
}

/** DeleteCriticalSection. */
export function DeleteCriticalSection(lpCriticalSection: number): void {
  checkWrite(lpCriticalSection, RTL_CRITICAL_SECTION.size);
  const event = readI32(lpCriticalSection + LockSemaphore);
  if (event !== 0) closeHandle(event, UserMode);
  u8.fill(0, lpCriticalSection, lpCriticalSection + RTL_CRITICAL_SECTION.size);
  writeI32(lpCriticalSection + LockCount, -1);
}
