/** Waits for mutexes, and for semaphores that are used as locks: an acquisition when they succeed. */
import { readU32 } from '../hal/memory.js';
import { ADDRESS_LIMIT, LOWEST_ADDRESS } from '../hot/layout.js';
import { HEADER, ObjectType, objectType } from '../ke/dispatcher.js';
import { MAXIMUM_WAIT_OBJECTS, WaitAll } from '../ke/thread.js';
import { afterAcquire, beforeAcquire } from './lockrules.js';
import { findNode, Kind, Mode } from './lockstate.js';

type Routine = (...args: number[]) => unknown;

const STATUS_ABANDONED = 0x80;

/** @returns the kind of lock that an object is, or 0. */
function lockKind(object: number): number {
  if ((object & 3) !== 0 || object < LOWEST_ADDRESS || object > ADDRESS_LIMIT - HEADER.size) return 0;
  const type = objectType(object);
  if (type === ObjectType.Mutant) return Kind.Mutex;
  return type === ObjectType.Semaphore && findNode(object) !== 0 ? Kind.Semaphore : 0;
}

/** @returns index of the object that a wait has consumed, or -1. */
function satisfied(status: number, count: number): number {
  const index = status >= STATUS_ABANDONED ? status - STATUS_ABANDONED : status;
  return index >= 0 && index < count ? index : -1;
}

/** A wait that gives up some time ends by itself, so it makes no deadlock. */
export function waitForSingle(routine: Routine): Routine {
  return (object, reason, mode, alertable, timeout) => {
    const target = object as number;
    const kind = lockKind(target);
    if (kind !== 0) beforeAcquire(target, kind, Mode.Exclusive, timeout === 0);
    const status = routine(target, reason as number, mode as number, alertable as number, timeout as number);
    if (kind !== 0 && satisfied(Number(status), 1) === 0) afterAcquire(target, kind, Mode.Exclusive, -1);
    return status;
  };
}

export function waitForMultiple(routine: Routine): Routine {
  return (...args) => {
    const [count = 0, array = 0, type] = args;
    const timeout = args[6];
    const isSane = count > 0 && count <= MAXIMUM_WAIT_OBJECTS;
    const objects = isSane ? Array.from({ length: count }, (_, index) => readU32(array + index * 4)) : [];
    const kinds = objects.map(lockKind);
    const all = type === WaitAll;
    if (all) acquireAll(objects, kinds, timeout === 0);
    const status = Number(routine(...args));
    const index = satisfied(status, all ? 1 : count);
    objects.forEach((object, at) => {
      const kind = kinds[at] as number;
      if (kind !== 0 && index >= 0 && (all || at === index)) afterAcquire(object, kind, Mode.Exclusive, -1);
    });
    return status;
  };
}

/** All are taken at once, so none of them is held while another is waited for. */
function acquireAll(objects: readonly number[], kinds: readonly number[], waits: boolean): void {
  objects.forEach((object, at) => {
    const kind = kinds[at] as number;
    if (kind !== 0) beforeAcquire(object, kind, Mode.Exclusive, waits);
  });
}
