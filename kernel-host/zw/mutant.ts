/** Mutants by handle and by name: user mode's mutexes. */
import { MUTANT_QUERY_STATE, STATUS_MUTANT_NOT_OWNED, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { readU8 } from '../hal/memory.js';
import { KMUTANT } from '../ke/dispatcher.js';
import { KeInitializeMutant, KeReadStateMutant, KeReleaseMutant, ownsMutant } from '../ke/mutant.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { createAndOpen, makeObject } from '../ob/open.js';
import { probeOptional, storeOptional } from '../ob/probe.js';
import { typeObject } from '../ob/types.js';
import { stateQuery } from './query.js';
import { fromKernel, opener, serve, serveHandle } from './service.js';

const MUTANT_INCREMENT = 1;

/** NtCreateMutant. IRQL: PASSIVE_LEVEL. @param InitialOwner TRUE: the caller owns a new one @returns as NtCreateEvent */
export function NtCreateMutant(
  MutantHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  InitialOwner: number,
): number {
  return serveHandle(MutantHandle, ObjectAttributes, (attributes, mode) =>
    createAndOpen({ attributes, access: DesiredAccess, mode }, () =>
      makeObject('Mutant', KMUTANT.size, (mutant) => KeInitializeMutant(mutant, InitialOwner & 0xff)),
    ),
  );
}

/** NtOpenMutant. IRQL: PASSIVE_LEVEL. */
export const NtOpenMutant = opener('Mutant');

/**
 * NtReleaseMutant. IRQL: PASSIVE_LEVEL. A handle is enough: no right is asked for.
 * @param PreviousCount receives the state before, or NULL
 * @returns STATUS_SUCCESS, STATUS_MUTANT_NOT_OWNED …
 */
export function NtReleaseMutant(MutantHandle: number, PreviousCount: number): number {
  return serve((mode) => {
    probeOptional(mode, PreviousCount);
    const { status, object } = referenceHandle(MutantHandle, { type: typeObject('Mutant'), mode });
    if (status !== STATUS_SUCCESS) return status;
    const owned = ownsMutant(object);
    const old = owned ? KeReleaseMutant(object, MUTANT_INCREMENT, 0, 0) : 0;
    dereferenceObject(object);
    if (!owned) return STATUS_MUTANT_NOT_OWNED;
    storeOptional(PreviousCount, old);
    return STATUS_SUCCESS;
  });
}

/** NtQueryMutant: MUTANT_BASIC_INFORMATION: LONG CurrentCount; BOOLEAN OwnedByCaller, AbandonedState. IRQL: PASSIVE_LEVEL. */
export const NtQueryMutant = stateQuery({
  type: 'Mutant',
  access: MUTANT_QUERY_STATE,
  read: (mutant) => {
    const abandoned = readU8(mutant + KMUTANT.Abandoned);
    return [KeReadStateMutant(mutant), (ownsMutant(mutant) ? 1 : 0) | (abandoned << 8)];
  },
});

/** ZwCreateMutant: NtCreateMutant for kernel callers; so are those that follow. */
export const ZwCreateMutant = fromKernel(NtCreateMutant);
export const ZwOpenMutant = fromKernel(NtOpenMutant);
export const ZwReleaseMutant = fromKernel(NtReleaseMutant);
export const ZwQueryMutant = fromKernel(NtQueryMutant);
