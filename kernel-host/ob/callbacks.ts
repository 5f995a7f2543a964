/**
 * Callbacks for new handles to processes and threads: pre-operation ones from the highest altitude down, which may take
 * rights away, then post-operation ones the other way. Registrations lie in shared memory, each under a rundown
 * reference: one that is taken back is not called any more when that returns.
 */
import { OB_POST_OPERATION_INFORMATION, OB_PRE_OPERATION_INFORMATION } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { ExAcquireRundownProtection, ExReleaseRundownProtection } from '../ex/rundown.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { callTable } from '../ke/guest.js';
import { MACHINE } from '../ke/system.js';

/** OB_OPERATION_HANDLE_CREATE and _DUPLICATE. */
export const HandleOperation = { Create: 1, Duplicate: 2 } as const;

/** A registration; the entries follow. Constant but for Next, which the lock guards, and Rundown. */
export const REGISTRATION = { Next: 0, Rundown: 4, Context: 8, Altitude: 12, Count: 16, Entries: 24 } as const;
export const ENTRY = { Type: 0, Operations: 4, Pre: 8, Post: 12, size: 16 } as const;
const PARAMETERS_SIZE = 16;
const KERNEL_HANDLE = 1;

/** A handle that is about to be made. */
export interface NewHandle {
  readonly object: number;
  readonly type: number;
  readonly access: number;
  /** HandleOperation. */
  readonly operation: number;
  readonly kernel: boolean;
  /** Processes that a copy comes from and goes to. */
  readonly source: number;
  readonly target: number;
}

/** A callback that has been asked and is to be told, its registration held. */
interface Asked {
  readonly registration: number;
  readonly entry: number;
  context: number;
}

/** @returns whether anybody wants to be asked: the only cost of handles otherwise. */
export function hasCallbacks(): boolean {
  return readI32(MACHINE.ObCallbacks) !== 0 && currentThread() !== 0;
}

/** Holds every registration for the operation. @returns them, by altitude from the top: as the list is kept */
function holdMatching({ type, operation }: NewHandle): Asked[] {
  const asked: Asked[] = [];
  acquireLock(MACHINE.ObCallbackLock);
  let registration = readI32(MACHINE.ObCallbacks);
  for (; registration !== 0; registration = readI32(registration + REGISTRATION.Next)) {
    for (let index = 0; index < readI32(registration + REGISTRATION.Count); index++) {
      const entry = registration + REGISTRATION.Entries + index * ENTRY.size;
      const fits = readI32(entry + ENTRY.Type) === type && (readI32(entry + ENTRY.Operations) & operation) !== 0;
      if (fits && ExAcquireRundownProtection(registration + REGISTRATION.Rundown) !== 0)
        asked.push({ registration, entry, context: 0 });
    }
  }
  releaseLock(MACHINE.ObCallbackLock);
  return asked;
}

/** Fills the fields that both structs share. */
function describe(info: number, handle: NewHandle): void {
  writeI32(info + OB_PRE_OPERATION_INFORMATION.Operation, handle.operation);
  writeI32(info + OB_PRE_OPERATION_INFORMATION.Flags, handle.kernel ? KERNEL_HANDLE : 0);
  writeI32(info + OB_PRE_OPERATION_INFORMATION.Object, handle.object);
  writeI32(info + OB_PRE_OPERATION_INFORMATION.ObjectType, handle.type);
}

function askPre(asked: readonly Asked[], handle: NewHandle, info: number): number {
  const parameters = info + OB_POST_OPERATION_INFORMATION.size;
  let access = handle.access;
  for (const each of asked) {
    const routine = readI32(each.entry + ENTRY.Pre);
    if (routine === 0) continue;
    u8.fill(0, info, parameters + PARAMETERS_SIZE);
    describe(info, handle);
    writeI32(info + OB_PRE_OPERATION_INFORMATION.Parameters, parameters);
    [access, handle.access, handle.source, handle.target].forEach((word, index) => {
      writeI32(parameters + index * 4, word);
    });
    callTable(routine, readI32(each.registration + REGISTRATION.Context), info);
    each.context = readI32(info + OB_PRE_OPERATION_INFORMATION.CallContext);
    // Rights can be taken away, not added; a kernel handle's stay.
    if (!handle.kernel) access &= readI32(parameters);
  }
  return access;
}

function tellPost(asked: readonly Asked[], handle: NewHandle, access: number, status: number, info: number): void {
  const parameters = info + OB_POST_OPERATION_INFORMATION.size;
  for (const each of [...asked].reverse()) {
    const routine = readI32(each.entry + ENTRY.Post);
    if (routine === 0) continue;
    u8.fill(0, info, parameters + PARAMETERS_SIZE);
    describe(info, handle);
    writeI32(info + OB_POST_OPERATION_INFORMATION.CallContext, each.context);
    writeI32(info + OB_POST_OPERATION_INFORMATION.ReturnStatus, status);
    writeI32(info + OB_POST_OPERATION_INFORMATION.Parameters, parameters);
    writeI32(parameters, access);
    callTable(routine, readI32(each.registration + REGISTRATION.Context), info);
  }
}

/**
 * Makes a handle between the callbacks for it. At PASSIVE_LEVEL, no lock held.
 * @param make makes it with the rights that are left
 */
export function withCallbacks<T extends { readonly status: number }>(
  handle: NewHandle,
  make: (access: number) => T,
): T {
  const asked = holdMatching(handle);
  if (asked.length === 0) return make(handle.access);
  const info = allocateKernelPool(OB_POST_OPERATION_INFORMATION.size + PARAMETERS_SIZE);
  const access = info === 0 ? handle.access : askPre(asked, handle, info);
  const made = make(access);
  if (info !== 0) {
    tellPost(asked, handle, access, made.status, info);
    freeKernelPool(info);
  }
  for (const { registration } of asked) ExReleaseRundownProtection(registration + REGISTRATION.Rundown);
  return made;
}
