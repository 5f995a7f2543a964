/** Named events for drivers. Source: WDK documentation. A new one is signalled; one that exists keeps its type and state. */
import { EVENT_ALL_ACCESS, OBJ_CASE_INSENSITIVE, OBJ_KERNEL_HANDLE, OBJ_OPENIF } from '../abi/gen/constants.js';
import { KEVENT } from '../abi/gen/structs.js';
import { KeInitializeEvent } from '../ke/event.js';
import { captureString } from '../ob/attributes.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { createAndOpen, makeObject } from '../ob/open.js';
import { KernelMode } from '../ob/probe.js';
import { checkWrite, pokeU32 } from '../rtl/access.js';

const NotificationEvent = 0;
const SynchronizationEvent = 1;
const SIGNALLED = 1;

function createOrOpen(name: number, handle: number, type: number): number {
  checkWrite(handle, 4);
  const path = captureString(name, KernelMode);
  const flags = OBJ_OPENIF | OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE;
  const attributes = { path, root: 0, attributes: flags, security: 0 };
  const opened = createAndOpen({ attributes, access: EVENT_ALL_ACCESS, mode: KernelMode }, () =>
    makeObject('Event', KEVENT.size, (event) => KeInitializeEvent(event, type, SIGNALLED)),
  );
  if (opened.status < 0) return 0;
  pokeU32(handle, opened.handle);
  // The handle keeps the event, as on NT: the pointer is good until it is closed.
  const { object } = referenceHandle(opened.handle);
  if (object !== 0) dereferenceObject(object);
  return object;
}

/**
 * IoCreateNotificationEvent. IRQL: PASSIVE_LEVEL.
 * @param EventHandle receives a kernel handle, which the caller closes
 * @returns the KEVENT, or NULL
 */
export function IoCreateNotificationEvent(EventName: number, EventHandle: number): number {
  return createOrOpen(EventName, EventHandle, NotificationEvent);
}

/** IoCreateSynchronizationEvent: as IoCreateNotificationEvent, with a synchronization event. IRQL: PASSIVE_LEVEL. */
export function IoCreateSynchronizationEvent(EventName: number, EventHandle: number): number {
  return createOrOpen(EventName, EventHandle, SynchronizationEvent);
}
