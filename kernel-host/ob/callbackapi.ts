/** ObRegisterCallbacks and its like as drivers call them. Source: WDK documentation. */
import {
  STATUS_FLT_INSTANCE_ALTITUDE_COLLISION,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { OB_CALLBACK_REGISTRATION, OB_OPERATION_REGISTRATION } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { ExInitializeRundownProtection, ExWaitForRundownProtectionRelease } from '../ex/rundown.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readU16, u8, writeI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { checkRead, checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { unicodeStringText } from '../rtl/guesttext.js';
import { releaseDescriptor } from '../se/descriptor.js';
import { ENTRY, REGISTRATION } from './callbacks.js';
import { descriptorOf } from './security.js';
import { typeObject } from './types.js';

const VERSION = 0x100;
const MOST_ENTRIES = 16;
/** Altitudes are decimal numbers, compared as such; here in ten thousandths. */
const ALTITUDE_SCALE = 10_000;

/** ObGetFilterVersion. IRQL: any. @returns OB_FLT_REGISTRATION_VERSION */
export function ObGetFilterVersion(): number {
  return VERSION;
}

/**
 * ObRegisterCallbacks: for handles to processes and threads. IRQL: <= APC_LEVEL.
 * @param CallbackRegistration OB_CALLBACK_REGISTRATION; its altitude must be nobody else's
 * @param RegistrationHandle receives what ObUnRegisterCallbacks needs
 * @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_FLT_INSTANCE_ALTITUDE_COLLISION, STATUS_INSUFFICIENT_RESOURCES
 */
export function ObRegisterCallbacks(CallbackRegistration: number, RegistrationHandle: number): number {
  checkRead(CallbackRegistration, OB_CALLBACK_REGISTRATION.size);
  checkWrite(RegistrationHandle, 4);
  const count = readU16(CallbackRegistration + OB_CALLBACK_REGISTRATION.OperationRegistrationCount);
  const entries = peekU32(CallbackRegistration + OB_CALLBACK_REGISTRATION.OperationRegistration);
  checkRead(entries, count * OB_OPERATION_REGISTRATION.size);
  const text = unicodeStringText(CallbackRegistration + OB_CALLBACK_REGISTRATION.Altitude);
  const version = readU16(CallbackRegistration + OB_CALLBACK_REGISTRATION.Version);
  const sound = version === VERSION && /^\d{1,6}(\.\d{1,4})?$/.test(text) && count > 0 && count <= MOST_ENTRIES;
  if (!sound || !entriesSound(entries, count)) return STATUS_INVALID_PARAMETER;
  const registration = allocateKernelPool(REGISTRATION.Entries + count * ENTRY.size);
  if (registration === 0) return STATUS_INSUFFICIENT_RESOURCES;
  const context = peekU32(CallbackRegistration + OB_CALLBACK_REGISTRATION.RegistrationContext);
  fill(registration, { context, altitude: Math.round(Number(text) * ALTITUDE_SCALE), entries, count });
  if (!link(registration)) {
    freeKernelPool(registration);
    return STATUS_FLT_INSTANCE_ALTITUDE_COLLISION;
  }
  pokeU32(RegistrationHandle, registration);
  return STATUS_SUCCESS;
}

/** Each must name a type that can be watched, an operation, and a callback. */
function entriesSound(entries: number, count: number): boolean {
  const watched = [typeObject('Process'), typeObject('Thread')];
  return Array.from({ length: count }, (_, index) => entries + index * OB_OPERATION_REGISTRATION.size).every(
    (entry) =>
      watched.includes(peekU32(entry + OB_OPERATION_REGISTRATION.ObjectType)) &&
      (peekU32(entry + OB_OPERATION_REGISTRATION.Operations) & 3) !== 0 &&
      (peekU32(entry + OB_OPERATION_REGISTRATION.PreOperation) !== 0 ||
        peekU32(entry + OB_OPERATION_REGISTRATION.PostOperation) !== 0),
  );
}

interface Wanted {
  readonly context: number;
  readonly altitude: number;
  readonly entries: number;
  readonly count: number;
}

function fill(registration: number, { context, altitude, entries, count }: Wanted): void {
  ExInitializeRundownProtection(registration + REGISTRATION.Rundown);
  writeI32(registration + REGISTRATION.Context, context);
  writeI32(registration + REGISTRATION.Altitude, altitude);
  writeI32(registration + REGISTRATION.Count, count);
  // The type variable points to the OBJECT_TYPE, which begins with its own address.
  for (let word = 0; word < count * ENTRY.size; word += 4) {
    writeI32(registration + REGISTRATION.Entries + word, peekU32(entries + word));
  }
}

/** Puts it on the list, the highest altitude first. @returns false when there is one of that altitude */
function link(registration: number): boolean {
  const altitude = readI32(registration + REGISTRATION.Altitude) >>> 0;
  acquireLock(MACHINE.ObCallbackLock);
  let at = MACHINE.ObCallbacks;
  while (readI32(at) !== 0 && readI32(readI32(at) + REGISTRATION.Altitude) >>> 0 > altitude) {
    at = readI32(at) + REGISTRATION.Next;
  }
  const next = readI32(at);
  const free = next === 0 || readI32(next + REGISTRATION.Altitude) >>> 0 !== altitude;
  if (free) {
    writeI32(registration + REGISTRATION.Next, next);
    writeI32(at, registration);
  }
  releaseLock(MACHINE.ObCallbackLock);
  return free;
}

/** ObUnRegisterCallbacks: waits for callbacks that run. IRQL: <= APC_LEVEL. */
export function ObUnRegisterCallbacks(RegistrationHandle: number): void {
  acquireLock(MACHINE.ObCallbackLock);
  let at = MACHINE.ObCallbacks;
  while (readI32(at) !== 0 && readI32(at) !== RegistrationHandle) at = readI32(at) + REGISTRATION.Next;
  const found = readI32(at) !== 0;
  if (found) writeI32(at, readI32(RegistrationHandle + REGISTRATION.Next));
  releaseLock(MACHINE.ObCallbackLock);
  if (!found) return;
  ExWaitForRundownProtectionRelease(RegistrationHandle + REGISTRATION.Rundown);
  freeKernelPool(RegistrationHandle);
}

/** ObGetObjectSecurity: the object's own descriptor, for ObReleaseObjectSecurity; NULL when it has none. IRQL: <= APC_LEVEL. */
export function ObGetObjectSecurity(Object: number, SecurityDescriptor: number, MemoryAllocated: number): number {
  checkWrite(SecurityDescriptor, 4);
  checkWrite(MemoryAllocated, 1);
  pokeU32(SecurityDescriptor, descriptorOf(Object));
  u8[MemoryAllocated] = 0;
  return STATUS_SUCCESS;
}

/** ObReleaseObjectSecurity. IRQL: <= APC_LEVEL. */
export function ObReleaseObjectSecurity(SecurityDescriptor: number, _MemoryAllocated: number): void {
  releaseDescriptor(SecurityDescriptor);
}
