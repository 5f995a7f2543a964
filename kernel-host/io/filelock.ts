/**
 * The lock of a synchronous file, which takes one request at a time: FILE_OBJECT.Busy, taken by one exchange, and an
 * event for those who come meanwhile. Who releases it wakes one of them, who tries again: whoever comes first has it.
 */
import { FILE_OBJECT } from '../abi/gen/structs.js';
import { atomicAdd, atomicExchange, atomicLoad } from '../hal/atomics.js';
import { KeSetEvent } from '../ke/event.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';

const STATUS_SUCCESS = 0;
/** KWAIT_REASON. */
const Executive = 0;

/**
 * Waits for the requests before this one. IRQL: PASSIVE_LEVEL.
 * @param mode KernelMode 0, UserMode 1
 * @returns STATUS_SUCCESS; STATUS_ALERTED or STATUS_USER_APC, alertable: the lock is not the caller's then
 */
export function lockFile(file: number, mode: number, alertable: boolean): number {
  return atomicExchange(file + FILE_OBJECT.Busy, 1) === 0 ? STATUS_SUCCESS : awaitFile(file, mode, alertable);
}

function awaitFile(file: number, mode: number, alertable: boolean): number {
  let status = STATUS_SUCCESS;
  atomicAdd(file + FILE_OBJECT.Waiters, 1);
  while (status === STATUS_SUCCESS && atomicExchange(file + FILE_OBJECT.Busy, 1) !== 0) {
    status = KeWaitForSingleObject(file + FILE_OBJECT.Lock, Executive, mode, alertable ? 1 : 0, 0);
  }
  atomicAdd(file + FILE_OBJECT.Waiters, -1);
  return status;
}

/** Lets the next request go on. */
export function unlockFile(file: number): void {
  atomicExchange(file + FILE_OBJECT.Busy, 0);
  // Who has counted itself before has found the file busy, or finds it free; the event is for the former.
  if (atomicLoad(file + FILE_OBJECT.Waiters) !== 0) KeSetEvent(file + FILE_OBJECT.Lock, 0, 0);
}
