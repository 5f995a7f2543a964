/**
 * Callback objects: routines of any drivers that want to be told of one thing, under a name in `\Callback`.
 *
 * Registrations are called in the order in which they were made, with no lock held: one that is being called is
 * counted in Busy, stays on the list, and so keeps the walk's place in it. One that is being taken back (Ending) is
 * passed over; whoever takes it back waits until Busy is 0, which the last caller tells it after letting go of the
 * object's lock.
 *
 * Source: ExCreateCallback and its kin in the WDK documentation.
 */
import {
  OBJ_CASE_INSENSITIVE,
  OBJ_KERNEL_HANDLE,
  OBJ_OPENIF,
  OBJ_PERMANENT,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { KEVENT } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { defineLayout } from '../hal/layout.js';
import { initializeList, insertTail, isListEmpty, removeEntry } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { KeInitializeEvent, KeSetEvent } from '../ke/event.js';
import { callTable } from '../ke/guest.js';
import { LockKind } from '../ke/lockorder.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';
import { withAttributes } from './attributes.js';
import { closeHandle, referenceHandle } from './handle.js';
import { insertName } from './namespace.js';
import { dereferenceObject, referenceObject, typeOf } from './object.js';
import { createAndOpen, makeObject, type OpenedByName, openByName } from './open.js';
import { KernelMode, ServiceFault } from './probe.js';
import { registerType, typeObject } from './types.js';

/** CALLBACK_OBJECT; opaque to drivers. */
const CALLBACK = defineLayout({
  /** Guards the registrations. A leaf. */
  Lock: 4,
  AllowMultiple: 4,
  Head: 8,
});
const REGISTRATION = defineLayout({
  Link: 8,
  /** Its callback object, referenced. */
  Object: 4,
  Function: 4,
  Context: 4,
  /** Calls under way. Lock. */
  Busy: 4,
  /** 1 once it is being taken back. Lock. */
  Ending: 4,
  Magic: 4,
  /** Set when Ending and no longer Busy. */
  Idle: KEVENT.size,
});
const MAGIC = 0x6b63_6c43;
const NotificationEvent = 0;
/** Those that Windows makes. */
const SYSTEM_CALLBACKS = ['SetSystemTime', 'PowerState', 'ProcessorAdd'];

registerType({ name: 'Callback' });

/** Makes the callback objects that drivers expect to be there; once, at boot, after the namespace. */
export function createSystemCallbacks(): void {
  for (const name of SYSTEM_CALLBACKS) {
    const object = makeCallback(true);
    insertName(object, `\\Callback\\${name}`, { attributes: OBJ_PERMANENT | OBJ_CASE_INSENSITIVE });
    dereferenceObject(object);
  }
}

function makeCallback(multiple: boolean): number {
  return makeObject('Callback', CALLBACK.size, (object) => {
    writeI32(object + CALLBACK.AllowMultiple, multiple ? 1 : 0);
    initializeList(object + CALLBACK.Head);
  });
}

/**
 * ExCreateCallback: opens a callback object, or creates it. IRQL: PASSIVE_LEVEL.
 * @param CallbackObject receives it, referenced
 * @param ObjectAttributes its name; the name outlives this call with OBJ_PERMANENT only, as on NT. NULL: no name
 * @param Create TRUE: create it when there is none of that name
 * @param AllowMultipleCallbacks of a new one: whether more than one routine may be registered at once
 * @returns STATUS_SUCCESS, STATUS_OBJECT_NAME_NOT_FOUND, STATUS_OBJECT_TYPE_MISMATCH …
 */
export function ExCreateCallback(
  CallbackObject: number,
  ObjectAttributes: number,
  Create: number,
  AllowMultipleCallbacks: number,
): number {
  checkWrite(CallbackObject, 4);
  const opened = openCallback(ObjectAttributes, (Create & 0xff) !== 0, (AllowMultipleCallbacks & 0xff) !== 0);
  if (opened.status < 0) return opened.status;
  const { status, object } = referenceHandle(opened.handle, { type: typeObject('Callback') });
  closeHandle(opened.handle, KernelMode);
  if (status < 0) return status;
  pokeU32(CallbackObject, object);
  return STATUS_SUCCESS;
}

function openCallback(attributes: number, create: boolean, multiple: boolean): OpenedByName {
  try {
    return withAttributes(attributes, KernelMode, (captured) => {
      const flags = captured.attributes | OBJ_OPENIF | OBJ_KERNEL_HANDLE;
      const opener = { attributes: { ...captured, attributes: flags }, access: 0, mode: KernelMode };
      if (create) return createAndOpen(opener, () => makeCallback(multiple));
      return openByName(opener, typeObject('Callback'));
    });
  } catch (error) {
    if (error instanceof ServiceFault) return { status: error.status, handle: 0 };
    throw error;
  }
}

/**
 * ExRegisterCallback. IRQL: <= APC_LEVEL.
 * @param CallbackFunction called as (CallbackContext, Argument1, Argument2), at the IRQL of who notifies
 * @returns the registration; NULL when the object takes one only and has it, or memory has run out
 */
export function ExRegisterCallback(CallbackObject: number, CallbackFunction: number, CallbackContext: number): number {
  requireCallback(CallbackObject);
  const registration = allocateKernelPool(REGISTRATION.size);
  if (registration === 0) return 0;
  writeI32(registration + REGISTRATION.Object, CallbackObject);
  writeI32(registration + REGISTRATION.Function, CallbackFunction);
  writeI32(registration + REGISTRATION.Context, CallbackContext);
  writeI32(registration + REGISTRATION.Busy, 0);
  writeI32(registration + REGISTRATION.Ending, 0);
  writeI32(registration + REGISTRATION.Magic, MAGIC);
  KeInitializeEvent(registration + REGISTRATION.Idle, NotificationEvent, 0);
  referenceObject(CallbackObject);
  acquireLock(CallbackObject + CALLBACK.Lock, LockKind.Callback);
  const head = CallbackObject + CALLBACK.Head;
  const room = readI32(CallbackObject + CALLBACK.AllowMultiple) !== 0 || isListEmpty(head);
  if (room) insertTail(head, registration + REGISTRATION.Link);
  releaseLock(CallbackObject + CALLBACK.Lock);
  if (room) return registration;
  dereferenceObject(CallbackObject);
  freeKernelPool(registration);
  return 0;
}

/**
 * ExUnregisterCallback: when it returns the routine is not running and will not be called. IRQL: <= APC_LEVEL. A
 * routine that takes its own registration back waits for itself for ever.
 */
export function ExUnregisterCallback(CallbackRegistration: number): void {
  const registration = CallbackRegistration;
  if (readI32(registration + REGISTRATION.Magic) !== MAGIC) notRegistered(registration);
  const object = readI32(registration + REGISTRATION.Object);
  acquireLock(object + CALLBACK.Lock, LockKind.Callback);
  const twice = readI32(registration + REGISTRATION.Ending) !== 0;
  writeI32(registration + REGISTRATION.Ending, 1);
  const busy = readI32(registration + REGISTRATION.Busy) !== 0;
  releaseLock(object + CALLBACK.Lock);
  if (twice) notRegistered(registration);
  if (busy) KeWaitForSingleObject(registration + REGISTRATION.Idle, 0, 0, 0, 0);
  acquireLock(object + CALLBACK.Lock, LockKind.Callback);
  removeEntry(registration + REGISTRATION.Link);
  releaseLock(object + CALLBACK.Lock);
  writeI32(registration + REGISTRATION.Magic, 0);
  dereferenceObject(object);
  freeKernelPool(registration);
}

/** ExNotifyCallback: calls the registered routines. IRQL: <= DISPATCH_LEVEL. @param CallbackObject NULL does nothing */
export function ExNotifyCallback(CallbackObject: number, Argument1: number, Argument2: number): void {
  if (CallbackObject === 0) return;
  requireCallback(CallbackObject);
  const head = CallbackObject + CALLBACK.Head;
  acquireLock(CallbackObject + CALLBACK.Lock, LockKind.Callback);
  for (let link = readI32(head); link !== head; ) {
    const registration = link - REGISTRATION.Link;
    if (readI32(registration + REGISTRATION.Ending) !== 0) {
      link = readI32(link);
      continue;
    }
    addBusy(registration, 1);
    releaseLock(CallbackObject + CALLBACK.Lock);
    callTable(
      readI32(registration + REGISTRATION.Function),
      readI32(registration + REGISTRATION.Context),
      Argument1,
      Argument2,
    );
    acquireLock(CallbackObject + CALLBACK.Lock, LockKind.Callback);
    link = readI32(link);
    const left = addBusy(registration, -1);
    if (left > 0 || readI32(registration + REGISTRATION.Ending) === 0) continue;
    // Once told, the registration goes; `link` must not be followed from unlocked ground.
    link = tellIdle(CallbackObject, registration, link);
  }
  releaseLock(CallbackObject + CALLBACK.Lock);
}

function addBusy(registration: number, delta: number): number {
  const busy = readI32(registration + REGISTRATION.Busy) + delta;
  writeI32(registration + REGISTRATION.Busy, busy);
  return busy;
}

/**
 * Tells who takes a registration back that nobody calls it any more. Locked before and after, not in between.
 * @param next where the walk goes on: kept in place meanwhile by counting it as called
 * @returns where it goes on
 */
function tellIdle(object: number, registration: number, next: number): number {
  const isHead = next === object + CALLBACK.Head;
  const follower = next - REGISTRATION.Link;
  if (!isHead) addBusy(follower, 1);
  releaseLock(object + CALLBACK.Lock);
  KeSetEvent(registration + REGISTRATION.Idle, 0, 0);
  acquireLock(object + CALLBACK.Lock, LockKind.Callback);
  if (isHead) return next;
  if (addBusy(follower, -1) === 0 && readI32(follower + REGISTRATION.Ending) !== 0) {
    return tellIdle(object, follower, readI32(next));
  }
  return next;
}

function requireCallback(object: number): void {
  if (typeOf(object) === typeObject('Callback')) return;
  const detail = 'The object is not a callback object.';
  keBugCheckEx(BugCode.REFERENCE_BY_POINTER, typeOf(object), object, 0, 0, detail);
}

function notRegistered(registration: number): never {
  const detail = 'The pointer is not a registration of ExRegisterCallback, or it has been taken back already.';
  keBugCheckEx(BugCode.REFERENCE_BY_POINTER, 0, registration, 0, 0, detail);
}
