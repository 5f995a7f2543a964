/** Events by handle and by name. Source: WDK documentation; user mode's CreateEvent and its like stand on these. */
import { EVENT_MODIFY_STATE, EVENT_QUERY_STATE, STATUS_INVALID_PARAMETER } from '../abi/gen/constants.js';
import { KEVENT } from '../abi/gen/structs.js';
import { ObjectType, objectType } from '../ke/dispatcher.js';
import {
  KeClearEvent,
  KeInitializeEvent,
  KePulseEvent,
  KeReadStateEvent,
  KeResetEvent,
  KeSetEvent,
} from '../ke/event.js';
import { createAndOpen, makeObject } from '../ob/open.js';
import { changeByHandle, stateQuery } from './query.js';
import { fromKernel, opener, serveHandle } from './service.js';

const EVENT_INCREMENT = 1;

/**
 * NtCreateEvent. IRQL: PASSIVE_LEVEL.
 * @param EventHandle receives the handle
 * @param ObjectAttributes name and attributes, or NULL
 * @param EventType NotificationEvent 0, SynchronizationEvent 1
 * @param InitialState TRUE: signalled
 * @returns STATUS_SUCCESS; STATUS_OBJECT_NAME_EXISTS with OBJ_OPENIF; STATUS_OBJECT_NAME_COLLISION …
 */
export function NtCreateEvent(
  EventHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  EventType: number,
  InitialState: number,
): number {
  if (EventType !== 0 && EventType !== 1) return STATUS_INVALID_PARAMETER;
  return serveHandle(EventHandle, ObjectAttributes, (attributes, mode) =>
    createAndOpen({ attributes, access: DesiredAccess, mode }, () =>
      makeObject('Event', KEVENT.size, (event) => KeInitializeEvent(event, EventType, InitialState & 0xff)),
    ),
  );
}

/** NtOpenEvent. IRQL: PASSIVE_LEVEL. @returns STATUS_SUCCESS, STATUS_OBJECT_NAME_NOT_FOUND … */
export const NtOpenEvent = opener('Event');

/** NtSetEvent. IRQL: PASSIVE_LEVEL. @param PreviousState receives the state before, or NULL */
export function NtSetEvent(EventHandle: number, PreviousState: number): number {
  return changeByHandle(EventHandle, 'Event', EVENT_MODIFY_STATE, PreviousState, (event) =>
    KeSetEvent(event, EVENT_INCREMENT, 0),
  );
}

/** NtResetEvent. IRQL: PASSIVE_LEVEL. @param PreviousState receives the state before, or NULL */
export function NtResetEvent(EventHandle: number, PreviousState: number): number {
  return changeByHandle(EventHandle, 'Event', EVENT_MODIFY_STATE, PreviousState, KeResetEvent);
}

/** NtPulseEvent. IRQL: PASSIVE_LEVEL. @param PreviousState receives the state before, or NULL */
export function NtPulseEvent(EventHandle: number, PreviousState: number): number {
  return changeByHandle(EventHandle, 'Event', EVENT_MODIFY_STATE, PreviousState, (event) =>
    KePulseEvent(event, EVENT_INCREMENT, 0),
  );
}

/** NtClearEvent: NtResetEvent without the state before. IRQL: PASSIVE_LEVEL. */
export function NtClearEvent(EventHandle: number): number {
  return changeByHandle(EventHandle, 'Event', EVENT_MODIFY_STATE, 0, (event) => {
    KeClearEvent(event);
    return 0;
  });
}

/** NtQueryEvent: EVENT_BASIC_INFORMATION. IRQL: PASSIVE_LEVEL. */
export const NtQueryEvent = stateQuery({
  type: 'Event',
  access: EVENT_QUERY_STATE,
  read: (event) => [objectType(event) === ObjectType.SynchronizationEvent ? 1 : 0, KeReadStateEvent(event)],
});

/** ZwCreateEvent: NtCreateEvent for kernel callers; so are those that follow. */
export const ZwCreateEvent = fromKernel(NtCreateEvent);
export const ZwOpenEvent = fromKernel(NtOpenEvent);
export const ZwSetEvent = fromKernel(NtSetEvent);
export const ZwResetEvent = fromKernel(NtResetEvent);
export const ZwPulseEvent = fromKernel(NtPulseEvent);
export const ZwClearEvent = fromKernel(NtClearEvent);
export const ZwQueryEvent = fromKernel(NtQueryEvent);
