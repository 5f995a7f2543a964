/** Semaphores by handle and by name. Source: user mode's CreateSemaphore and its like stand on these. */
import {
  SEMAPHORE_MODIFY_STATE,
  SEMAPHORE_QUERY_STATE,
  STATUS_INVALID_PARAMETER,
  STATUS_SEMAPHORE_LIMIT_EXCEEDED,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { KSEMAPHORE as STRUCT } from '../abi/gen/structs.js';
import { readI32 } from '../hal/memory.js';
import {
  addToSemaphore,
  KeInitializeSemaphore,
  KeReadStateSemaphore,
  KSEMAPHORE,
  LIMIT_EXCEEDED,
} from '../ke/semaphore.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { createAndOpen, makeObject } from '../ob/open.js';
import { probeOptional, storeOptional } from '../ob/probe.js';
import { typeObject } from '../ob/types.js';
import { stateQuery } from './query.js';
import { fromKernel, opener, serve, serveHandle } from './service.js';

const SEMAPHORE_INCREMENT = 1;

/** NtCreateSemaphore. IRQL: PASSIVE_LEVEL. @param InitialCount 0 to MaximumCount @returns as NtCreateEvent */
export function NtCreateSemaphore(
  SemaphoreHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  InitialCount: number,
  MaximumCount: number,
): number {
  if (MaximumCount <= 0 || InitialCount < 0 || InitialCount > MaximumCount) return STATUS_INVALID_PARAMETER;
  return serveHandle(SemaphoreHandle, ObjectAttributes, (attributes, mode) =>
    createAndOpen({ attributes, access: DesiredAccess, mode }, () =>
      makeObject('Semaphore', STRUCT.size, (semaphore) => KeInitializeSemaphore(semaphore, InitialCount, MaximumCount)),
    ),
  );
}

/** NtOpenSemaphore. IRQL: PASSIVE_LEVEL. */
export const NtOpenSemaphore = opener('Semaphore');

/**
 * NtReleaseSemaphore. IRQL: PASSIVE_LEVEL.
 * @param PreviousCount receives the count before, or NULL
 * @returns STATUS_SUCCESS; STATUS_SEMAPHORE_LIMIT_EXCEEDED with nothing changed; STATUS_INVALID_PARAMETER …
 */
export function NtReleaseSemaphore(SemaphoreHandle: number, ReleaseCount: number, PreviousCount: number): number {
  return serve((mode) => {
    if (ReleaseCount <= 0) return STATUS_INVALID_PARAMETER;
    probeOptional(mode, PreviousCount);
    const request = { type: typeObject('Semaphore'), access: SEMAPHORE_MODIFY_STATE, mode };
    const { status, object } = referenceHandle(SemaphoreHandle, request);
    if (status !== STATUS_SUCCESS) return status;
    const old = addToSemaphore(object, SEMAPHORE_INCREMENT, ReleaseCount);
    dereferenceObject(object);
    if (old === LIMIT_EXCEEDED) return STATUS_SEMAPHORE_LIMIT_EXCEEDED;
    storeOptional(PreviousCount, old);
    return STATUS_SUCCESS;
  });
}

/** NtQuerySemaphore: SEMAPHORE_BASIC_INFORMATION, count and limit. IRQL: PASSIVE_LEVEL. */
export const NtQuerySemaphore = stateQuery({
  type: 'Semaphore',
  access: SEMAPHORE_QUERY_STATE,
  read: (semaphore) => [KeReadStateSemaphore(semaphore), readI32(semaphore + KSEMAPHORE.Limit)],
});

/** ZwCreateSemaphore: NtCreateSemaphore for kernel callers; so are those that follow. */
export const ZwCreateSemaphore = fromKernel(NtCreateSemaphore);
export const ZwOpenSemaphore = fromKernel(NtOpenSemaphore);
export const ZwReleaseSemaphore = fromKernel(NtReleaseSemaphore);
export const ZwQuerySemaphore = fromKernel(NtQuerySemaphore);
