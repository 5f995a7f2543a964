/** Waits through handles. Source: WDK documentation. What can be waited for is what the object's type says. */
import {
  EVENT_MODIFY_STATE,
  SEMAPHORE_MODIFY_STATE,
  STATUS_ACCESS_DENIED,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER_1,
  STATUS_INVALID_PARAMETER_3,
  STATUS_INVALID_PARAMETER_MIX,
  STATUS_MUTANT_NOT_OWNED,
  STATUS_OBJECT_TYPE_MISMATCH,
  STATUS_SEMAPHORE_LIMIT_EXCEEDED,
  STATUS_SUCCESS,
  SYNCHRONIZE,
} from '../abi/gen/constants.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { currentThread } from '../ke/current.js';
import { KeSetEvent } from '../ke/event.js';
import { KeReleaseMutant, ownsMutant } from '../ke/mutant.js';
import { addToSemaphore, LIMIT_EXCEEDED } from '../ke/semaphore.js';
import { KTHREAD, MAXIMUM_WAIT_OBJECTS, THREAD_WAIT_OBJECTS, WAIT_BLOCK, WaitAll } from '../ke/thread.js';
import { waitForBlocks } from '../ke/wait.js';
import { beginWait, KeWaitForSingleObject } from '../ke/waitapi.js';
import { prepareBlocks } from '../ke/waitblocks.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject, typeNameOf, typeOf } from '../ob/object.js';
import { probeRead } from '../ob/probe.js';
import { typeInfo } from '../ob/types.js';
import { peekU32 } from '../rtl/access.js';
import { fromKernel, serve } from './service.js';

/** KWAIT_REASON of waits through handles. */
const UserRequest = 6;
const INCREMENT = 1;

/** An object, referenced, and what in it is waited for. */
interface Waitable {
  readonly status: number;
  readonly object: number;
  readonly dispatcher: number;
}

function waitable(handle: number, mode: number): Waitable {
  const { status, object } = referenceHandle(handle, { access: SYNCHRONIZE, mode });
  if (status !== STATUS_SUCCESS) return { status, object: 0, dispatcher: 0 };
  const { waitOffset } = typeInfo(typeOf(object));
  if (waitOffset !== undefined) return { status, object, dispatcher: object + waitOffset };
  dereferenceObject(object);
  return { status: STATUS_OBJECT_TYPE_MISMATCH, object: 0, dispatcher: 0 };
}

function waitFor(target: Waitable, mode: number, alertable: number, timeout: number): number {
  try {
    return KeWaitForSingleObject(target.dispatcher, UserRequest, mode, alertable & 0xff, timeout);
  } finally {
    dereferenceObject(target.object);
  }
}

/**
 * NtWaitForSingleObject. IRQL: PASSIVE_LEVEL.
 * @param Timeout LARGE_INTEGER, 100 ns, or NULL
 * @returns as KeWaitForSingleObject; STATUS_INVALID_HANDLE, STATUS_OBJECT_TYPE_MISMATCH, STATUS_ACCESS_DENIED
 */
export function NtWaitForSingleObject(Handle: number, Alertable: number, Timeout: number): number {
  return serve((mode) => {
    if (Timeout !== 0) probeRead(mode, Timeout, 8);
    const target = waitable(Handle, mode);
    return target.status === STATUS_SUCCESS ? waitFor(target, mode, Alertable, Timeout) : target.status;
  });
}

/**
 * NtWaitForMultipleObjects. IRQL: PASSIVE_LEVEL.
 * @param Handles array of Count handles, 1 to 64; for WaitAll no object twice
 * @param WaitType WaitAll 0, WaitAny 1
 * @returns as KeWaitForMultipleObjects; STATUS_INVALID_PARAMETER_1, _3, _MIX, STATUS_INVALID_HANDLE …
 */
export function NtWaitForMultipleObjects(
  Count: number,
  Handles: number,
  WaitType: number,
  Alertable: number,
  Timeout: number,
): number {
  return serve((mode) => {
    const count = Count >>> 0;
    if (count === 0 || count > MAXIMUM_WAIT_OBJECTS) return STATUS_INVALID_PARAMETER_1;
    if (WaitType !== 0 && WaitType !== 1) return STATUS_INVALID_PARAMETER_3;
    if (Timeout !== 0) probeRead(mode, Timeout, 8);
    probeRead(mode, Handles, count * 4);
    const handles = Array.from({ length: count }, (_, index) => peekU32(Handles + index * 4));
    const targets: Waitable[] = [];
    try {
      for (const handle of handles) {
        const target = waitable(handle, mode);
        if (target.status !== STATUS_SUCCESS) return target.status;
        targets.push(target);
      }
      const objects = targets.map(({ dispatcher }) => dispatcher);
      if (WaitType === WaitAll && new Set(objects).size < count) return STATUS_INVALID_PARAMETER_MIX;
      return waitForMany(objects, WaitType, mode, Alertable & 0xff, Timeout);
    } finally {
      for (const { object } of targets) dereferenceObject(object);
    }
  });
}

function waitForMany(
  objects: readonly number[],
  type: number,
  mode: number,
  alertable: number,
  timeout: number,
): number {
  const thread = currentThread();
  const own = objects.length <= THREAD_WAIT_OBJECTS;
  const blocks = own ? thread + KTHREAD.BuiltInBlocks : allocateKernelPool(objects.length * WAIT_BLOCK.size);
  if (blocks === 0) return STATUS_INSUFFICIENT_RESOURCES;
  try {
    const deadline = beginWait('ZwWaitForMultipleObjects', thread, timeout);
    prepareBlocks(thread, blocks, objects, type);
    return waitForBlocks(type, { reason: UserRequest, mode, alertable: alertable !== 0, deadline });
  } finally {
    if (!own) freeKernelPool(blocks);
  }
}

/** @returns a status */
function signal(handle: number, mode: number): number {
  const { status, object, access } = referenceHandle(handle, { mode });
  if (status !== STATUS_SUCCESS) return status;
  const result = signalObject(object, mode === 0 ? -1 : access);
  dereferenceObject(object);
  return result;
}

function signalObject(object: number, access: number): number {
  switch (typeNameOf(object)) {
    case 'Event':
      if ((access & EVENT_MODIFY_STATE) === 0) return STATUS_ACCESS_DENIED;
      KeSetEvent(object, INCREMENT, 0);
      return STATUS_SUCCESS;
    case 'Mutant':
      if (!ownsMutant(object)) return STATUS_MUTANT_NOT_OWNED;
      KeReleaseMutant(object, INCREMENT, 0, 0);
      return STATUS_SUCCESS;
    case 'Semaphore':
      if ((access & SEMAPHORE_MODIFY_STATE) === 0) return STATUS_ACCESS_DENIED;
      return addToSemaphore(object, INCREMENT, 1) === LIMIT_EXCEEDED ? STATUS_SEMAPHORE_LIMIT_EXCEEDED : STATUS_SUCCESS;
    default:
      return STATUS_OBJECT_TYPE_MISMATCH;
  }
}

/**
 * NtSignalAndWaitForSingleObject: signals an event, mutant or semaphore, and waits. IRQL: PASSIVE_LEVEL.
 * @returns as NtWaitForSingleObject; STATUS_MUTANT_NOT_OWNED, STATUS_SEMAPHORE_LIMIT_EXCEEDED, before any wait
 */
export function NtSignalAndWaitForSingleObject(
  SignalHandle: number,
  WaitHandle: number,
  Alertable: number,
  Timeout: number,
): number {
  return serve((mode) => {
    if (Timeout !== 0) probeRead(mode, Timeout, 8);
    const target = waitable(WaitHandle, mode);
    if (target.status !== STATUS_SUCCESS) return target.status;
    const status = signal(SignalHandle, mode);
    if (status === STATUS_SUCCESS) return waitFor(target, mode, Alertable, Timeout);
    dereferenceObject(target.object);
    return status;
  });
}

/** ZwWaitForSingleObject: NtWaitForSingleObject for kernel callers; so are those that follow. */
export const ZwWaitForSingleObject = fromKernel(NtWaitForSingleObject);
export const ZwWaitForMultipleObjects = fromKernel(NtWaitForMultipleObjects);
export const ZwSignalAndWaitForSingleObject = fromKernel(NtSignalAndWaitForSingleObject);
