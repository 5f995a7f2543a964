/** The routines that reference objects, and open and use handles, as the verifier wraps them. */
import { OBJ_KERNEL_HANDLE, STATUS_HANDLE_NOT_CLOSABLE, STATUS_INVALID_HANDLE } from '../abi/gen/constants.js';
import { OBJECT_ATTRIBUTES } from '../abi/gen/structs.js';
import { readI32 } from '../hal/memory.js';
import { captureStack } from '../kd/stackdepot.js';
import { currentProcess, EPROCESS, systemProcess } from '../ke/process.js';
import { openHandles } from '../ob/handletable.js';
import { dereferenceObject } from '../ob/object.js';
import { liveProcesses } from '../ps/process.js';
import { peekU32 } from '../rtl/access.js';
import type { Wrapper } from './lockroutines.js';
import { countReference } from './references.js';
import { hex, violate } from './violation.js';

const KernelMode = 0;

/** The object is the routine's first argument. */
function counts(delta: number): Wrapper {
  return (routine) =>
    (...args) => {
      // Before: the object may be gone afterwards, or the machine stopped.
      countReference(args[0] as number, delta, captureStack());
      return routine(...args);
    };
}

/** As above, for a routine that may refuse. */
const referencesPointer: Wrapper = (routine) => (object, access, type, mode, tag) => {
  const status = Number(routine(object as number, access as number, type as number, mode as number, tag as number));
  if (status >= 0) countReference(object as number, 1, captureStack());
  return status;
};

/** Stores a referenced object where its argument points. @param at index of that argument */
function stores(at: number): Wrapper {
  return (routine) =>
    (...args) => {
      const status = Number(routine(...args));
      if (status >= 0) countReference(peekU32(args[at] as number), 1, captureStack());
      return status;
    };
}

/** Returns a referenced object, or NULL. */
const returnsObject: Wrapper = (routine) => (a, b) => {
  const object = Number(routine(a as number, b as number));
  if (object !== 0) countReference(object, 1, captureStack());
  return object;
};

function isUserHandle(handle: number): boolean {
  return handle > 0;
}

/** @returns the other process that has a handle of this value open, or 0 */
function ownerElsewhere(handle: number): number {
  if (!isUserHandle(handle)) return 0;
  const isOpenIn = (process: number): boolean =>
    openHandles(readI32(process + EPROCESS.HandleTable)).some((open) => open.handle === handle);
  const processes = liveProcesses();
  const others = processes.filter((process) => process !== currentProcess() && process !== systemProcess());
  const owner = others.find(isOpenIn) ?? 0;
  for (const process of processes) dereferenceObject(process);
  return owner;
}

/** @returns whether it was told that the handle is another process's */
function toldWrongContext(handle: number): boolean {
  const owner = ownerElsewhere(handle);
  if (owner === 0) return false;
  violate('handle-wrong-context', {
    parameters: [handle, owner, currentProcess()],
    detail: `The handle ${hex(handle)} is used in ${currentProcess() === systemProcess() ? 'the System process' : 'another process'}, but it is one of the process with the id ${readI32(owner + EPROCESS.ProcessId)}, and good only in the threads of that.`,
  });
  return true;
}

function byHandle(at: number): Wrapper {
  return (routine) =>
    (...args) => {
      const [handle = 0, , type = 0, mode = 0] = args;
      const status = Number(routine(...args));
      if (status >= 0) countReference(peekU32(args[at] as number), 1, captureStack());
      if ((mode & 0xff) === KernelMode) checkReferenced(handle | 0, type, status);
      return status;
    };
}

function checkReferenced(handle: number, type: number, status: number): void {
  if (handle === 0) {
    violate('handle-null', { parameters: [], detail: 'ObReferenceObjectByHandle was given the handle NULL.' });
  } else if (status === STATUS_INVALID_HANDLE) {
    if (toldWrongContext(handle)) return;
    violate('handle-bad', {
      parameters: [handle, type],
      detail: `ObReferenceObjectByHandle was given the handle ${hex(handle)} for KernelMode, which is not open.`,
    });
  } else if (status >= 0 && isUserHandle(handle) && currentProcess() !== systemProcess()) {
    violate('handle-of-user', {
      parameters: [handle, currentProcess()],
      detail: `ObReferenceObjectByHandle was given the handle ${hex(handle)} of a program for KernelMode, so nobody has checked what the program may do with it.`,
    });
  }
}

function closes(modeAt: number): Wrapper {
  return (routine) =>
    (...args) => {
      const [handle = 0] = args;
      const status = Number(routine(...args));
      const isKernels = modeAt < 0 || ((args[modeAt] as number) & 0xff) === KernelMode;
      if (isKernels && status < 0) checkClosed(handle | 0, status);
      return status;
    };
}

function checkClosed(handle: number, status: number): void {
  if (status !== STATUS_INVALID_HANDLE && status !== STATUS_HANDLE_NOT_CLOSABLE) return;
  const isProtected = status === STATUS_HANDLE_NOT_CLOSABLE;
  if (!isProtected && toldWrongContext(handle)) return;
  violate('handle-close', {
    parameters: [handle, isProtected ? 0 : 1],
    detail: isProtected
      ? `ZwClose was given the handle ${hex(handle)}, which is protected from being closed.`
      : `ZwClose was given the handle ${hex(handle)}, which is not open: closed before, or never opened.`,
  });
}

/** A handle is the first argument. */
const usesHandle: Wrapper =
  (routine) =>
  (...args) => {
    const status = routine(...args);
    if (Number(status) === STATUS_INVALID_HANDLE) toldWrongContext((args[0] as number) | 0);
    return status;
  };

/** Opens a handle: stored where the first argument points, OBJECT_ATTRIBUTES the third. */
const opensHandle: Wrapper =
  (routine) =>
  (...args) => {
    const status = routine(...args);
    if (Number(status) < 0 || currentProcess() === systemProcess()) return status;
    const [handle = 0, , attributes = 0] = args;
    const flags = attributes === 0 ? 0 : peekU32(attributes + OBJECT_ATTRIBUTES.Attributes);
    const opened = peekU32(handle) | 0;
    if ((flags & OBJ_KERNEL_HANDLE) === 0 && isUserHandle(opened)) notKernel(opened);
    return status;
  };

function notKernel(handle: number): void {
  violate('handle-not-kernel', {
    parameters: [handle, currentProcess()],
    detail: `The handle ${hex(handle)} is opened without OBJ_KERNEL_HANDLE in a thread of a program, which can close it, or put another in its place.`,
  });
}

const OPENING = [
  ...['ZwCreateFile', 'ZwOpenFile', 'ZwCreateKey', 'ZwOpenKey', 'ZwOpenKeyEx', 'ZwCreateEvent', 'ZwOpenEvent'],
  ...['ZwCreateSection', 'ZwOpenSection', 'ZwOpenSymbolicLinkObject', 'ZwCreateDirectoryObject', 'ZwOpenProcess'],
  ...['ZwCreateTimer', 'ZwOpenTimer', 'ZwCreateSemaphore', 'ZwOpenSemaphore', 'ZwCreateMutant', 'PsCreateSystemThread'],
];
const USING = [
  ...['ZwReadFile', 'ZwWriteFile', 'ZwQueryInformationFile', 'ZwSetInformationFile', 'ZwDeviceIoControlFile'],
  ...['ZwQueryValueKey', 'ZwSetValueKey', 'ZwDeleteKey', 'ZwEnumerateKey', 'ZwEnumerateValueKey', 'ZwFlushKey'],
  ...['ZwWaitForSingleObject', 'ZwSetEvent', 'ZwResetEvent', 'ZwClearEvent', 'ZwSetTimer', 'ZwCancelTimer'],
  ...['ZwMapViewOfSection', 'ZwDuplicateObject', 'ZwQueryObject', 'ZwTerminateProcess'],
];
const named = (names: readonly string[], wrapper: Wrapper): Record<string, Wrapper> =>
  Object.fromEntries(names.map((name) => [name, wrapper]));

/** By the routine's name. */
export const OBJECT_WRAPPERS: Readonly<Record<string, Wrapper>> = {
  ...named(['ObfReferenceObject', 'ObfReferenceObjectWithTag'], counts(1)),
  ...named(['ObfDereferenceObject', 'ObfDereferenceObjectWithTag'], counts(-1)),
  ...named(['ObDereferenceObjectDeferDelete', 'ObDereferenceObjectDeferDeleteWithTag'], counts(-1)),
  ...named(['ObReferenceObjectByPointer', 'ObReferenceObjectByPointerWithTag'], referencesPointer),
  ...named(['PsLookupProcessByProcessId', 'PsLookupThreadByThreadId'], stores(1)),
  ...named(['IoGetAttachedDeviceReference', 'IoGetLowerDeviceObject', 'IoGetDeviceAttachmentBaseRef'], returnsObject),
  IoGetDeviceObjectPointer: stores(2),
  ObReferenceObjectByHandle: byHandle(4),
  ObReferenceObjectByHandleWithTag: byHandle(5),
  ...named(OPENING, opensHandle),
  ...named(USING, usesHandle),
  ...named(['ZwClose', 'NtClose'], closes(-1)),
  ObCloseHandle: closes(1),
};
