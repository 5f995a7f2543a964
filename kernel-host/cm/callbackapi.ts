/** CmRegisterCallback and its like as drivers call them. Source: WDK documentation. */
import {
  STATUS_FLT_INSTANCE_ALTITUDE_COLLISION,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { ExInitializeRundownProtection, ExWaitForRundownProtectionRelease } from '../ex/rundown.js';
import { atomicAdd } from '../hal/atomics.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { f64, readI32, writeI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { isObject, typeNameOf } from '../ob/object.js';
import { checkRead, checkWrite, peekU32, pokeU32 } from '../rtl/access.js';
import { unicodeStringText } from '../rtl/guesttext.js';
import { detachFromRegistration, setObjectContext } from './callbackcontext.js';
import { freeDriverName, nameForDriver, ownedName, tellCleanup } from './callbackobject.js';
import { keyPath } from './key.js';
import { keyOf } from './keyobject.js';
import { REGISTRATION } from './layout.js';
import { withRegistry } from './lock.js';

/** CmGetCallbackVersion. */
const VERSION = { major: 1, minor: 0 } as const;
/** Below every altitude that can be asked for; those without one follow each other in order of their coming. */
const NO_ALTITUDE = -1;

function altitudeOf(registration: number): number {
  return f64[(registration + REGISTRATION.Altitude) >> 3] as number;
}

/** Puts it on the list, the highest altitude first. @returns false when there is one of that altitude */
function link(registration: number): boolean {
  const altitude = altitudeOf(registration);
  acquireLock(MACHINE.CmCallbackLock);
  let at = MACHINE.CmCallbacks;
  while (readI32(at) !== 0 && altitudeOf(readI32(at)) > altitude) at = readI32(at) + REGISTRATION.Next;
  const next = readI32(at);
  const free = next === 0 || altitudeOf(next) !== altitude;
  if (free) {
    writeI32(registration + REGISTRATION.Next, next);
    writeI32(at, registration);
  }
  releaseLock(MACHINE.CmCallbackLock);
  return free;
}

/** @param altitude undefined: below all that have one */
function register(routine: number, altitude: number | undefined, context: number, cookie: number): number {
  checkWrite(cookie, 8);
  const registration = allocateKernelPool(REGISTRATION.size);
  if (registration === 0) return STATUS_INSUFFICIENT_RESOURCES;
  const serial = atomicAdd(MACHINE.CmSerial, 1) + 1;
  ExInitializeRundownProtection(registration + REGISTRATION.Rundown);
  writeI32(registration + REGISTRATION.Routine, routine);
  writeI32(registration + REGISTRATION.Context, context);
  writeI32(registration + REGISTRATION.Serial, serial);
  writeI32(registration + REGISTRATION.Contexts, 0);
  f64[(registration + REGISTRATION.Altitude) >> 3] = altitude ?? NO_ALTITUDE - serial;
  if (!link(registration)) {
    freeKernelPool(registration);
    return STATUS_FLT_INSTANCE_ALTITUDE_COLLISION;
  }
  pokeU32(cookie, registration);
  pokeU32(cookie + 4, serial);
  return STATUS_SUCCESS;
}

/**
 * CmRegisterCallback. IRQL: <= APC_LEVEL.
 * @param Function called with Context, a REG_NOTIFY_CLASS and its information
 * @param Cookie receives what CmUnRegisterCallback needs
 * @returns STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES
 */
export function CmRegisterCallback(Function: number, Context: number, Cookie: number): number {
  return register(Function, undefined, Context, Cookie);
}

/**
 * CmRegisterCallbackEx. IRQL: <= APC_LEVEL.
 * @param Altitude UNICODE_STRING, a decimal number that nobody else has
 * @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_FLT_INSTANCE_ALTITUDE_COLLISION, STATUS_INSUFFICIENT_RESOURCES
 */
export function CmRegisterCallbackEx(
  Function: number,
  Altitude: number,
  Driver: number,
  Context: number,
  Cookie: number,
  Reserved: number,
): number {
  const text = unicodeStringText(Altitude);
  if (Function === 0 || Driver === 0 || Reserved !== 0 || !/^\d+(\.\d+)?$/.test(text)) return STATUS_INVALID_PARAMETER;
  return register(Function, Number(text), Context, Cookie);
}

/** Address of the registration that a cookie in memory stands for: the link to it, under the lock; 0 when there is none. */
function findLink(cookie: number): number {
  const [registration, serial] = [peekU32(cookie), peekU32(cookie + 4)];
  let at = MACHINE.CmCallbacks;
  while (readI32(at) !== 0 && readI32(at) !== registration) at = readI32(at) + REGISTRATION.Next;
  return readI32(at) !== 0 && readI32(registration + REGISTRATION.Serial) === serial ? at : 0;
}

/**
 * CmUnRegisterCallback: waits for callbacks that run, then tells of the contexts that are left. IRQL: <= APC_LEVEL.
 * @param Cookie address of the LARGE_INTEGER
 * @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER
 */
export function CmUnRegisterCallback(Cookie: number): number {
  checkRead(Cookie, 8);
  acquireLock(MACHINE.CmCallbackLock);
  const at = findLink(Cookie);
  const registration = at === 0 ? 0 : readI32(at);
  if (at !== 0) writeI32(at, readI32(registration + REGISTRATION.Next));
  releaseLock(MACHINE.CmCallbackLock);
  if (registration === 0) return STATUS_INVALID_PARAMETER;
  ExWaitForRundownProtectionRelease(registration + REGISTRATION.Rundown);
  let context = detachFromRegistration(registration);
  for (; context !== undefined; context = detachFromRegistration(registration)) tellCleanup(context);
  freeKernelPool(registration);
  return STATUS_SUCCESS;
}

/** CmGetCallbackVersion. IRQL: <= APC_LEVEL. */
export function CmGetCallbackVersion(Major: number, Minor: number): void {
  for (const [address, value] of [
    [Major, VERSION.major],
    [Minor, VERSION.minor],
  ] as const) {
    if (address === 0) continue;
    checkWrite(address, 4);
    pokeU32(address, value);
  }
}

/** @returns the registration of a cookie in memory, 0 when there is none. */
function registrationOf(cookie: number): number {
  checkRead(cookie, 8);
  acquireLock(MACHINE.CmCallbackLock);
  const at = findLink(cookie);
  const registration = at === 0 ? 0 : readI32(at);
  releaseLock(MACHINE.CmCallbackLock);
  return registration;
}

function isKeyObject(object: number): boolean {
  return isObject(object) && typeNameOf(object) === 'Key';
}

/**
 * CmSetCallbackObjectContext: the callback finds it in what it is told of the object. IRQL: <= APC_LEVEL.
 * @param NewContext NULL takes it back
 * @param OldContext receives what was there, or NULL
 * @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER, STATUS_INSUFFICIENT_RESOURCES
 */
export function CmSetCallbackObjectContext(
  Object: number,
  Cookie: number,
  NewContext: number,
  OldContext: number,
): number {
  const registration = registrationOf(Cookie);
  if (registration === 0 || !isKeyObject(Object)) return STATUS_INVALID_PARAMETER;
  const old = setObjectContext(registration, Object, NewContext);
  if (old === undefined) return STATUS_INSUFFICIENT_RESOURCES;
  if (OldContext !== 0) {
    checkWrite(OldContext, 4);
    pokeU32(OldContext, old);
  }
  return STATUS_SUCCESS;
}

function keyObjectId(object: number, id: number, name: number, give: (text: string) => number): number {
  if (!isKeyObject(object)) return STATUS_INVALID_PARAMETER;
  if (id !== 0) {
    checkWrite(id, 4);
    pokeU32(id, keyOf(object));
  }
  if (name === 0) return STATUS_SUCCESS;
  checkWrite(name, 4);
  const string = give(withRegistry(() => keyPath(keyOf(object))));
  if (string === 0) return STATUS_INSUFFICIENT_RESOURCES;
  pokeU32(name, string);
  return STATUS_SUCCESS;
}

/**
 * CmCallbackGetKeyObjectID. IRQL: <= APC_LEVEL.
 * @param ObjectID receives a number that all key objects of one key share, or NULL
 * @param ObjectName receives the address of a UNICODE_STRING that stays as long as the object, or NULL
 * @returns STATUS_SUCCESS, STATUS_INVALID_PARAMETER
 */
export function CmCallbackGetKeyObjectID(Cookie: number, Object: number, ObjectID: number, ObjectName: number): number {
  if (registrationOf(Cookie) === 0) return STATUS_INVALID_PARAMETER;
  return keyObjectId(Object, ObjectID, ObjectName, (text) => nameForDriver(Object, text));
}

/** CmCallbackGetKeyObjectIDEx: the name is the caller's, until CmCallbackReleaseKeyObjectIDEx. IRQL: <= APC_LEVEL. */
export function CmCallbackGetKeyObjectIDEx(
  Cookie: number,
  Object: number,
  ObjectID: number,
  ObjectName: number,
  Flags: number,
): number {
  if (Flags !== 0 || registrationOf(Cookie) === 0) return STATUS_INVALID_PARAMETER;
  return keyObjectId(Object, ObjectID, ObjectName, ownedName);
}

/** CmCallbackReleaseKeyObjectIDEx. IRQL: <= APC_LEVEL. */
export function CmCallbackReleaseKeyObjectIDEx(ObjectName: number): void {
  freeDriverName(ObjectName);
}

/** CmGetBoundTransaction. IRQL: PASSIVE_LEVEL. @returns NULL: there are no transactions */
export function CmGetBoundTransaction(_Cookie: number, _Object: number): number {
  return 0;
}
