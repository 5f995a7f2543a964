/**
 * Pointers that a caller of a system service passed. In user mode they must be user addresses that are valid and
 * aligned, or the service ends with the status that an exception would have had; what a driver passes in kernel mode
 * is checked as every pointer of a driver's is, by a bug check.
 */
import { STATUS_ACCESS_VIOLATION, STATUS_DATATYPE_MISALIGNMENT } from '../abi/gen/constants.js';
import { USER_BASE, USER_PROBE_ADDRESS } from '../hal/map.js';
import { readI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KTHREAD } from '../ke/thread.js';
import { checkRead, checkWrite, isValid, pokeU32 } from '../rtl/access.js';

export const KernelMode = 0;
export const UserMode = 1;

/** Ends the service that is under way with a status; thrown only while it holds no lock. */
export class ServiceFault {
  readonly status: number;
  constructor(status: number) {
    this.status = status;
  }
}

/** @returns the mode that called the system service under way: KernelMode 0, UserMode 1. */
export function previousMode(): number {
  return readI32(currentThread() + KTHREAD.PreviousMode) & 0xff;
}

function probeUser(address: number, bytes: number, alignment: number): void {
  if (bytes === 0) return;
  const start = address >>> 0;
  if (start % alignment !== 0) throw new ServiceFault(STATUS_DATATYPE_MISALIGNMENT);
  const inside = start >= USER_BASE && start + bytes <= USER_PROBE_ADDRESS;
  if (!inside || !isValid(start, bytes)) throw new ServiceFault(STATUS_ACCESS_VIOLATION);
}

/** Checks that a caller's memory can be read. @param alignment asked of user mode only, as x86 asks nothing */
export function probeRead(mode: number, address: number, bytes: number, alignment = 4): void {
  if (mode === KernelMode) checkRead(address, bytes);
  else probeUser(address, bytes, alignment);
}

/** Checks that a caller's memory can be written. */
export function probeWrite(mode: number, address: number, bytes: number, alignment = 4): void {
  if (mode === KernelMode) checkWrite(address, bytes);
  else probeUser(address, bytes, alignment);
}

/** Checks an optional result of 32 bits; NULL is none. */
export function probeOptional(mode: number, address: number): void {
  if (address !== 0) probeWrite(mode, address, 4);
}

/** Stores an optional result of 32 bits that was checked. */
export function storeOptional(address: number, value: number): void {
  if (address !== 0) pokeU32(address, value);
}
