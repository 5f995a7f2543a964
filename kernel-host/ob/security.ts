/**
 * Objects and security: which descriptor an object has, and whether somebody may open it. Objects with a name get one
 * when they are made, by what their creator asks for or by the defaults of its token; others have none, and everybody
 * may open them by what else is checked. Kernel mode is not asked, unless it wants to be.
 */
import {
  OBJ_FORCE_ACCESS_CHECK,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_SECURITY_DESCR,
  STATUS_NO_SECURITY_ON_OBJECT,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { MACHINE } from '../ke/system.js';
import { RtlValidSecurityDescriptor } from '../rtl/securitydescriptor.js';
import { checkAccess, type Mapping } from '../se/accesscheck.js';
import {
  assignDescriptor,
  keepDescriptor,
  mergeParts,
  partsOf,
  releaseDescriptor,
  useDescriptor,
} from '../se/descriptor.js';
import { referenceEffectiveToken } from '../se/token.js';
import { dereferenceObject, securityWord, setReleaser, typeOf } from './object.js';
import { grantedAccess, mappingOf, typeObject } from './types.js';

const KernelMode = 0;

setReleaser(releaseDescriptor);

/** @returns the GENERIC_MAPPING of a type as the access check takes it. */
export function checkMapping(type: number): Mapping {
  const { read, write, execute, all } = mappingOf(type);
  return [read, write, execute, all];
}

/** @returns an object's descriptor with one more user, for `releaseDescriptor`; 0 when it has none */
export function descriptorOf(object: number): number {
  if (readI32(securityWord(object)) === 0) return 0;
  acquireLock(MACHINE.SecurityLock);
  const descriptor = readI32(securityWord(object));
  if (descriptor !== 0) useDescriptor(descriptor);
  releaseLock(MACHINE.SecurityLock);
  return descriptor;
}

/** Gives an object a descriptor. @returns STATUS_SUCCESS, STATUS_INSUFFICIENT_RESOURCES */
export function setDescriptor(object: number, bytes: Uint8Array): number {
  const descriptor = keepDescriptor(bytes);
  if (descriptor === 0) return STATUS_INSUFFICIENT_RESOURCES;
  acquireLock(MACHINE.SecurityLock);
  const before = readI32(securityWord(object));
  writeI32(securityWord(object), descriptor);
  releaseLock(MACHINE.SecurityLock);
  releaseDescriptor(before);
  return STATUS_SUCCESS;
}

/** Uses the token that the current thread acts with. */
function withToken<T>(use: (token: number) => T): T {
  const token = referenceEffectiveToken(currentThread());
  try {
    return use(token);
  } finally {
    dereferenceObject(token);
  }
}

/**
 * Gives a new object the descriptor that its creator asks for, or that its token has for new objects.
 * @param explicit SECURITY_DESCRIPTOR, or 0
 * @returns STATUS_SUCCESS, STATUS_INVALID_SECURITY_DESCR, STATUS_INSUFFICIENT_RESOURCES
 */
export function assignSecurity(object: number, explicit: number): number {
  if (explicit !== 0 && RtlValidSecurityDescriptor(explicit) === 0) return STATUS_INVALID_SECURITY_DESCR;
  const type = typeOf(object);
  const container = type === typeObject('Directory');
  return withToken((token) =>
    setDescriptor(object, assignDescriptor({ parent: 0, explicit, token, container, mapping: checkMapping(type) })),
  );
}

/** A status, and the rights when it is a success. */
export interface Admission {
  readonly status: number;
  readonly access: number;
}

/** @returns whether an open is checked: always in user mode, in kernel mode when the caller asks for it */
export function isChecked(mode: number, attributes: number): boolean {
  return mode !== KernelMode || (attributes & OBJ_FORCE_ACCESS_CHECK) !== 0;
}

/**
 * Asks whether the current thread may open an object. Objects without a descriptor let everybody in.
 * @param type whose generic rights are meant; the object's own when absent
 */
export function admitAccess(object: number, desired: number, type = typeOf(object)): Admission {
  const descriptor = descriptorOf(object);
  if (descriptor === 0 || desired === 0) {
    releaseDescriptor(descriptor);
    return { status: STATUS_SUCCESS, access: grantedAccess(type, desired) };
  }
  const outcome = withToken((token) => checkAccess(descriptor, token, desired, checkMapping(type)));
  releaseDescriptor(descriptor);
  return { status: outcome.status, access: outcome.granted };
}

/**
 * Copies parts of an object's descriptor, self-relative.
 * @param information SECURITY_INFORMATION
 * @returns the bytes, or STATUS_NO_SECURITY_ON_OBJECT
 */
export function querySecurity(object: number, information: number): Uint8Array | number {
  const descriptor = descriptorOf(object);
  if (descriptor === 0) return STATUS_NO_SECURITY_ON_OBJECT;
  const bytes = partsOf(descriptor, information);
  releaseDescriptor(descriptor);
  return bytes;
}

/** Changes parts of an object's descriptor. @returns STATUS_SUCCESS, STATUS_INVALID_SECURITY_DESCR … */
export function changeSecurity(object: number, information: number, change: number): number {
  if (RtlValidSecurityDescriptor(change) === 0) return STATUS_INVALID_SECURITY_DESCR;
  const old = descriptorOf(object);
  const bytes = mergeParts(old, change, information, checkMapping(typeOf(object)));
  releaseDescriptor(old);
  return setDescriptor(object, bytes);
}
