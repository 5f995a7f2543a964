/** Events. Source: WDK documentation; NT-SEMANTICS, dispatcher objects. The object lock guards the state. */
import { isListEmpty } from '../hal/list.js';
import { writeI32 } from '../hal/memory.js';
import { HEADER, initializeHeader, lockObject, ObjectType, signalState, unlockObject } from './dispatcher.js';
import { holdForWait } from './holdforwait.js';
import { refuseWithWaiters, requireObject } from './objectcheck.js';
import { orderReleased } from './ordering.js';
import { type Released, readyReleased, satisfyWaiters, signalObject } from './signal.js';

const KEVENT_SIZE = 16;

function requireEvent(event: number, routine: string): void {
  requireObject(event, ObjectType.NotificationEvent, routine);
}

/**
 * KeInitializeEvent. IRQL: any.
 * @param Type NotificationEvent 0, SynchronizationEvent 1
 * @param State TRUE: signalled
 */
export function KeInitializeEvent(Event: number, Type: number, State: number): void {
  refuseWithWaiters(Event);
  const type = Type === 0 ? ObjectType.NotificationEvent : ObjectType.SynchronizationEvent;
  initializeHeader(Event, type, KEVENT_SIZE, State === 0 ? 0 : 1);
}

/**
 * KeSetEvent. IRQL: <= DISPATCH_LEVEL; <= APC_LEVEL with Wait = TRUE.
 * @param Increment priority boost of a released waiter
 * @param Wait TRUE: a wait follows at once
 * @returns the previous signal state
 */
export function KeSetEvent(Event: number, Increment: number, Wait: number): number {
  requireEvent(Event, 'KeSetEvent');
  if (Wait !== 0) holdForWait();
  return signalObject(Event, Increment, () => {
    const old = signalState(Event);
    writeI32(Event + HEADER.SignalState, 1);
    return old;
  });
}

/** Sets an event that is the kernel's own, so that there is no doubt about it: KeSetEvent, quicker when nobody waits. */
export function setOwnEvent(event: number, increment: number): void {
  lockObject(event);
  const quiet = isListEmpty(event + HEADER.WaitListHead);
  if (quiet) writeI32(event + HEADER.SignalState, 1);
  unlockObject(event);
  if (!quiet) KeSetEvent(event, increment, 0);
}

/** Resets an event that is the kernel's own. */
export function resetOwnEvent(event: number): void {
  if (signalState(event) === 0) return;
  lockObject(event);
  writeI32(event + HEADER.SignalState, 0);
  unlockObject(event);
}

/** KePulseEvent: releases whoever waits now and leaves the event not signalled. @returns the previous state. */
export function KePulseEvent(Event: number, Increment: number, Wait: number): number {
  requireEvent(Event, 'KePulseEvent');
  if (Wait !== 0) holdForWait();
  orderReleased(Event);
  const released: Released = { first: 0, last: 0 };
  lockObject(Event);
  const old = signalState(Event);
  writeI32(Event + HEADER.SignalState, 1);
  satisfyWaiters(Event, released);
  writeI32(Event + HEADER.SignalState, 0);
  unlockObject(Event);
  readyReleased(released, Increment);
  return old;
}

/** KeResetEvent. IRQL: <= DISPATCH_LEVEL. @returns the previous signal state. */
export function KeResetEvent(Event: number): number {
  requireEvent(Event, 'KeResetEvent');
  lockObject(Event);
  const old = signalState(Event);
  writeI32(Event + HEADER.SignalState, 0);
  unlockObject(Event);
  return old;
}

/** KeClearEvent: KeResetEvent without the previous state. IRQL: <= DISPATCH_LEVEL. */
export function KeClearEvent(Event: number): void {
  KeResetEvent(Event);
}

/** KeReadStateEvent. IRQL: <= DISPATCH_LEVEL. @returns the signal state. */
export function KeReadStateEvent(Event: number): number {
  requireEvent(Event, 'KeReadStateEvent');
  return signalState(Event);
}
