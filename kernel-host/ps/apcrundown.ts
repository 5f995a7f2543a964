/**
 * The APCs of a thread that ends, as its last act that can run guest code: kernel APCs still run, whatever
 * region the thread has not left; then no more are taken, and what is left is given back, user APCs by their
 * RundownRoutine or, without one, to the pool.
 */

import { KAPC } from '../abi/gen/structs.js';
import { ExFreePool } from '../ex/poolapi.js';
import { isListEmpty } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readU32, writeI32 } from '../hal/memory.js';
import { deliverKernelApcs } from '../ke/apcdelivery.js';
import { apcListOf, KernelMode, UserMode, unlinkApc } from '../ke/apcqueue.js';
import { currentThread } from '../ke/current.js';
import { callTable } from '../ke/guest.js';
import { LockKind } from '../ke/lockorder.js';
import { KTHREAD } from '../ke/thread.js';

/** Runs or gives back every APC of the current thread, whose routine has returned. At PASSIVE_LEVEL. */
export function runDownApcs(): void {
  const thread = currentThread();
  writeI32(thread + KTHREAD.ExceptionList, 0);
  const regions = [KTHREAD.KernelApcDisable, KTHREAD.SpecialApcDisable, KTHREAD.KernelApcInProgress];
  const counts = regions.map((field) => readI32(thread + field));
  do {
    for (const field of regions) writeI32(thread + field, 0);
    if (!isListEmpty(apcListOf(thread, KernelMode))) deliverKernelApcs();
  } while (!closeQueue(thread));
  for (const [index, field] of regions.entries()) writeI32(thread + field, counts[index] ?? 0);
  for (let apc = takeUserApc(thread); apc !== 0; apc = takeUserApc(thread)) {
    const rundown = readU32(apc + KAPC.RundownRoutine);
    if (rundown === 0) ExFreePool(apc);
    else callTable(rundown, apc);
  }
}

/** Takes no APCs any more, unless one has come meanwhile. @returns whether it is closed */
function closeQueue(thread: number): boolean {
  acquireLock(thread + KTHREAD.ApcLock, LockKind.Apc);
  const empty = isListEmpty(apcListOf(thread, KernelMode));
  if (empty) writeI32(thread + KTHREAD.ApcQueueable, 0);
  releaseLock(thread + KTHREAD.ApcLock);
  return empty;
}

function takeUserApc(thread: number): number {
  acquireLock(thread + KTHREAD.ApcLock, LockKind.Apc);
  const head = apcListOf(thread, UserMode);
  const entry = readI32(head);
  const apc = entry === head ? 0 : entry - KAPC.ApcListEntry;
  if (apc !== 0) unlinkApc(thread, apc);
  releaseLock(thread + KTHREAD.ApcLock);
  return apc;
}
