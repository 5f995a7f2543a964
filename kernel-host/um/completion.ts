/**
 * User APCs that are ntwasm's own to begin: their routine is a number that is no function of any program, and they
 * are called as Win32 has it. The rest is called as queued.
 */
import { readI32 } from '../hal/memory.js';
import type { ApcCall } from '../ke/apcdelivery.js';
import { callTable } from '../ke/guest.js';
import { ntStatusToDosError } from '../rtl/doserror.js';

/** Routine of APCs that tell of a finished request: context is the program's routine, the first argument OVERLAPPED. */
export const IO_COMPLETION_APC = 0xffff_ff01 | 0;

/** Calls an APC's routine in user mode. */
export function callUserApc(apc: ApcCall): void {
  if ((apc.routine | 0) !== IO_COMPLETION_APC) {
    callTable(apc.routine, apc.context, apc.first, apc.second);
    return;
  }
  const overlapped = apc.first;
  callTable(apc.context, ntStatusToDosError(readI32(overlapped)), readI32(overlapped + 4), overlapped);
}
