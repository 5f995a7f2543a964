/**
 * Contexts that drivers with registry callbacks attach to key objects, one of each driver to each object. A context is on
 * two lists, its object's and its registration's, since both may end first; CmCallbackLock guards them.
 */
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { defineLayout } from '../hal/layout.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { KEY_OBJECT, REGISTRATION } from './layout.js';

const CONTEXT = defineLayout({
  NextOfObject: 4,
  NextOfRegistration: 4,
  Object: 4,
  Registration: 4,
  Value: 4,
  /** 1: the object has gone. */
  Orphan: 4,
});

/** A context that has been taken off both lists. */
export interface Detached {
  readonly object: number;
  readonly registration: number;
  readonly value: number;
}

function withLock<T>(body: () => T): T {
  acquireLock(MACHINE.CmCallbackLock);
  try {
    return body();
  } finally {
    releaseLock(MACHINE.CmCallbackLock);
  }
}

function find(registration: number, object: number): number {
  let context = readI32(object + KEY_OBJECT.Contexts);
  while (context !== 0 && readI32(context + CONTEXT.Registration) !== registration) {
    context = readI32(context + CONTEXT.NextOfObject);
  }
  return context;
}

/** @returns what a registration has attached to a key object; 0 for nothing. */
export function objectContext(registration: number, object: number): number {
  if (object === 0 || readI32(object + KEY_OBJECT.Contexts) === 0) return 0;
  return withLock(() => {
    const context = find(registration, object);
    return context === 0 ? 0 : readI32(context + CONTEXT.Value);
  });
}

/** Attaches a context. @returns what was attached before; undefined when memory has run out */
export function setObjectContext(registration: number, object: number, value: number): number | undefined {
  const fresh = allocateKernelPool(CONTEXT.size);
  if (fresh === 0) return undefined;
  const old = withLock(() => {
    const context = find(registration, object);
    if (context === 0) {
      writeI32(fresh + CONTEXT.Object, object);
      writeI32(fresh + CONTEXT.Registration, registration);
      writeI32(fresh + CONTEXT.Value, value);
      writeI32(fresh + CONTEXT.Orphan, 0);
      writeI32(fresh + CONTEXT.NextOfObject, readI32(object + KEY_OBJECT.Contexts));
      writeI32(fresh + CONTEXT.NextOfRegistration, readI32(registration + REGISTRATION.Contexts));
      writeI32(object + KEY_OBJECT.Contexts, fresh);
      writeI32(registration + REGISTRATION.Contexts, fresh);
      return undefined;
    }
    const before = readI32(context + CONTEXT.Value);
    writeI32(context + CONTEXT.Value, value);
    return before;
  });
  if (old !== undefined) freeKernelPool(fresh);
  return old ?? 0;
}

function unlink(head: number, next: number, context: number): void {
  let link = head;
  while (readI32(link) !== context && readI32(link) !== 0) link = readI32(link) + next;
  if (readI32(link) !== 0) writeI32(link, readI32(context + next));
}

/** Takes one context off both lists. Under the lock. */
function detach(context: number): Detached {
  const object = readI32(context + CONTEXT.Object);
  const registration = readI32(context + CONTEXT.Registration);
  if (readI32(context + CONTEXT.Orphan) === 0) unlink(object + KEY_OBJECT.Contexts, CONTEXT.NextOfObject, context);
  unlink(registration + REGISTRATION.Contexts, CONTEXT.NextOfRegistration, context);
  const detached = { object, registration, value: readI32(context + CONTEXT.Value) };
  freeKernelPool(context);
  return detached;
}

/**
 * Takes all contexts off a key object that ends.
 * @param keep asked for each under the lock: whether its registration is still there, and stays until it has been told
 */
export function detachFromObject(object: number, keep: (registration: number) => boolean): Detached[] {
  if (readI32(object + KEY_OBJECT.Contexts) === 0) return [];
  return withLock(() => {
    const all: Detached[] = [];
    for (let context = readI32(object + KEY_OBJECT.Contexts); context !== 0; ) {
      const next = readI32(context + CONTEXT.NextOfObject);
      if (keep(readI32(context + CONTEXT.Registration))) all.push(detach(context));
      else writeI32(context + CONTEXT.Orphan, 1);
      context = next;
    }
    return all;
  });
}

/** Takes a context off a registration that ends. @returns undefined when there is none left */
export function detachFromRegistration(registration: number): Detached | undefined {
  return withLock(() => {
    const context = readI32(registration + REGISTRATION.Contexts);
    return context === 0 ? undefined : detach(context);
  });
}
