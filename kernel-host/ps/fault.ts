/**
 * What checked builds report before a bad access: the host side of guest/runtime's checks. Inside `__try`
 * the access violation is raised into the driver; elsewhere it is the bug check Windows would give.
 */

import { Validity } from '../hal/map.js';
import { readU32, u8 } from '../hal/memory.js';
import { DISPATCH_LEVEL } from '../hot/layout.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { currentIrql, currentThread } from '../ke/current.js';
import { raiseException } from '../ke/raise.js';
import { KTHREAD } from '../ke/thread.js';
import { validityAt } from '../mm/validity.js';

const STATUS_ACCESS_VIOLATION = 0xc0000005 | 0;
const STATUS_DATATYPE_MISALIGNMENT = 0x80000002 | 0;
const NULL_PAGE_END = 0x10000;
const DOUBLE_FAULT = 8;

function hex(value: number): string {
  return `0x${(value >>> 0).toString(16).padStart(8, '0')}`;
}

/** Why an address is bad, in words. */
function reason(address: number): string {
  const at = address >>> 0;
  if (at < NULL_PAGE_END) return 'a NULL pointer, or a member of one';
  if (at >= 0x8000_0000) return 'no valid address';
  switch (validityAt(at)) {
    case Validity.Freed:
      return 'pool memory that has been freed';
    case Validity.Redzone:
      return 'just outside a pool allocation';
    case Validity.StackGuard:
      return 'below the kernel stack: a recursion without end, or too large a local variable';
    case Validity.System:
      return 'the kernel’s own data';
    case Validity.DeadStack:
      return 'the stack of a thread that has ended: a local variable that no longer exists';
    case Validity.Completed:
    case Validity.CompletedStatus:
      return 'a request that has been completed, or its buffer: neither is the driver’s any more';
    case Validity.Unmapped:
      return 'memory that belongs to nothing';
    default:
      return 'past the end of an allocation';
  }
}

/**
 * A checked access is about to touch what it must not.
 * @param address first byte @param size bytes @param write 1 for a write
 */
export function NtwAccessFault(address: number, size: number, write: number): void {
  const at = firstBad(address, size);
  // Of two completions of a request, the second call is what is told; see io/finish.
  if (write !== 0 && at >= NULL_PAGE_END && at < 0x8000_0000 && validityAt(at) === Validity.CompletedStatus) return;
  const verb = write !== 0 ? 'wrote' : 'read';
  const detail = `The driver ${verb} ${size >>> 0} byte${size === 1 ? '' : 's'} at ${hex(address)}: ${reason(at)}.`;
  const irql = currentIrql();
  if (at >= NULL_PAGE_END && at < 0x8000_0000 && validityAt(at) === Validity.StackGuard) {
    keBugCheckEx(BugCode.UNEXPECTED_KERNEL_MODE_TRAP, DOUBLE_FAULT, at, 0, 0, detail);
  }
  if (irql >= DISPATCH_LEVEL) keBugCheckEx(BugCode.DRIVER_IRQL_NOT_LESS_OR_EQUAL, at, irql, write, 0, detail);
  const handled = readU32(currentThread() + KTHREAD.ExceptionList) !== 0;
  if (handled || at < NULL_PAGE_END) raiseException(STATUS_ACCESS_VIOLATION, [write, at], detail);
  keBugCheckEx(BugCode.PAGE_FAULT_IN_NONPAGED_AREA, at, write, 0, 0, detail);
}

/** A kernel routine was given a bad pointer: what the driver's own access to it would be. Does not return. */
export function kernelAccessFault(address: number, bytes: number, write: boolean): never {
  NtwAccessFault(address, bytes, write ? 1 : 0);
  throw new Error('an access fault returned');
}

/** @returns the byte of the range that is to blame. */
function firstBad(address: number, size: number): number {
  const at = address >>> 0;
  const end = at + size;
  for (let byte = at; byte < end && byte < 0x8000_0000; byte++) {
    if (byte < NULL_PAGE_END) return byte;
    const valid = validityAt(byte);
    if (valid > Validity.Valid || (byte & 7) >= valid) return byte;
    if (valid === Validity.Valid) byte |= 7;
  }
  return at;
}

/** An interlocked operation or a lock at an address that is not aligned to its size. */
export function NtwMisaligned(address: number, size: number): void {
  raiseException(
    STATUS_DATATYPE_MISALIGNMENT,
    [],
    `The driver used an interlocked operation of ${size} bytes at ${hex(address)}, which is not aligned to ${size}.`,
  );
}

const UTF16_HEADER = 4;

/** @returns an AssemblyScript string: UTF-16, its length in bytes before it. */
function guestString(address: number): string {
  if (address === 0) return '';
  const bytes = readU32(address - UTF16_HEADER);
  return new TextDecoder('utf-16le').decode(u8.slice(address, address + bytes));
}

const STATUS_ASSERTION_FAILURE = 0xc0000420 | 0;

/** AssemblyScript's `abort` and failed `assert`. @param message, file AssemblyScript strings or NULL */
export function NtwAbort(message: number, file: number, line: number, column: number): void {
  const text = guestString(message) || 'abort';
  keBugCheckEx(
    BugCode.SYSTEM_THREAD_EXCEPTION_NOT_HANDLED,
    STATUS_ASSERTION_FAILURE,
    0,
    0,
    0,
    `The driver gave up: ${text} (${guestString(file)}:${line}:${column}).`,
  );
}
