/**
 * Deletions that cannot happen where the last reference was dropped: driver code must not run at raised IRQL. They
 * queue in the machine's block, and a work item, queued with the first of them, has a system worker delete them all.
 */
import { WORK_QUEUE_ITEM } from '../abi/gen/structs.js';
import { defineKernelWork, KernelWork } from '../ex/systemworker.js';
import { ExQueueWorkItem } from '../ex/workqueue.js';
import { atomicAdd, atomicExchange, atomicLoad, compareAndSwap } from '../hal/atomics.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { KeSetEvent } from '../ke/event.js';
import { MACHINE } from '../ke/system.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';
import { HEADER_FIELDS, HEADER_SIZE } from './header.js';

const NEXT = HEADER_FIELDS.Next - HEADER_SIZE;
const CriticalWorkQueue = 0;
const KernelMode = 0;
/** KWAIT_REASON. */
const Executive = 0;

/** Queues an object whose last reference has gone. IRQL: <= DISPATCH_LEVEL. */
export function deferDelete(object: number): void {
  let first: number;
  atomicAdd(MACHINE.DeletesPending, 1);
  do {
    first = atomicLoad(MACHINE.DeferredDeletes);
    writeI32(object + NEXT, first);
  } while (!compareAndSwap(MACHINE.DeferredDeletes, first, object));
  // The item is free again: who takes the queue, and so leaves it empty, has come off the work queue before.
  if (first !== 0) return;
  writeI32(MACHINE.DeleteItem + WORK_QUEUE_ITEM.WorkerRoutine, KernelWork.DeleteObjects);
  ExQueueWorkItem(MACHINE.DeleteItem, CriticalWorkQueue);
}

/** Takes all that is queued. @returns the objects, the first to come first */
function takeDeferred(): number[] {
  const objects: number[] = [];
  let object = atomicExchange(MACHINE.DeferredDeletes, 0);
  for (; object !== 0; object = readI32(object + NEXT)) objects.push(object);
  return objects.reverse();
}

/** Waits until no deletion is deferred: what runs driver code has run it. IRQL: PASSIVE_LEVEL. */
export function awaitDeletions(): void {
  let waited = false;
  while (atomicLoad(MACHINE.DeletesPending) !== 0) {
    waited = true;
    KeWaitForSingleObject(MACHINE.DeletesDone, Executive, KernelMode, 0, 0);
  }
  // Somebody else may wait for the same.
  if (waited) KeSetEvent(MACHINE.DeletesDone, 0, 0);
}

/** Says how an object is deleted; when ob/object is loaded. */
export function setDeleter(deleteObject: (object: number) => void): void {
  defineKernelWork(KernelWork.DeleteObjects, () => {
    for (const object of takeDeferred()) {
      deleteObject(object);
      if (atomicAdd(MACHINE.DeletesPending, -1) === 1) KeSetEvent(MACHINE.DeletesDone, 0, 0);
    }
  });
}
