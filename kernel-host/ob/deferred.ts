/**
 * Deletions that cannot happen where the last reference was dropped: driver code must not run at raised IRQL. They
 * queue in the machine's block; a system thread, which ps provides, takes them from there.
 */
import { atomicExchange, atomicLoad, compareAndSwap } from '../hal/atomics.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { HEADER_FIELDS, HEADER_SIZE } from './header.js';

const NEXT = HEADER_FIELDS.Next - HEADER_SIZE;

let wakeReaper: () => void = () => {};

/** Says how this worker tells the system thread that there is something to delete. IRQL: <= DISPATCH_LEVEL. */
export function setReaper(wake: () => void): void {
  wakeReaper = wake;
}

/** Queues an object whose last reference has gone. */
export function deferDelete(object: number): void {
  let first: number;
  do {
    first = atomicLoad(MACHINE.DeferredDeletes);
    writeI32(object + NEXT, first);
  } while (!compareAndSwap(MACHINE.DeferredDeletes, first, object));
  if (first === 0) wakeReaper();
}

/** Takes all that is queued. @returns the objects, the first to come first */
export function takeDeferred(): number[] {
  const objects: number[] = [];
  let object = atomicExchange(MACHINE.DeferredDeletes, 0);
  for (; object !== 0; object = readI32(object + NEXT)) objects.push(object);
  return objects.reverse();
}
