/**
 * Creating and opening by name: from attributes to a handle. A handle is counted before the object can be found, or
 * in the moment it is found, so that nobody else's close takes the name away before the handle is there.
 */
import {
  OBJ_OPENIF,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_OBJECT_NAME_COLLISION,
  STATUS_OBJECT_NAME_EXISTS,
  STATUS_OBJECT_PATH_SYNTAX_BAD,
  STATUS_OBJECT_TYPE_MISMATCH,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import type { Attributes } from './attributes.js';
import { openHandle } from './handle.js';
import { releaseFound } from './names.js';
import { enterPath, lookup } from './namespace.js';
import { changeHandleCount, createObject, dereferenceObject, typeOf } from './object.js';
import { assignSecurity } from './security.js';
import { type TypeName, typeObject } from './types.js';

/** A handle, when the status is a success. */
export interface OpenedByName {
  readonly status: number;
  readonly handle: number;
}

/** Who opens, and for what. */
export interface Opener {
  readonly attributes: Attributes;
  /** Rights asked for. */
  readonly access: number;
  /** KernelMode 0, UserMode 1. */
  readonly mode: number;
}

/**
 * Creates an object, gives it its name if it has one, and opens a handle.
 * @param make makes the object, with one reference; 0 when memory has run out
 * @returns STATUS_SUCCESS; STATUS_OBJECT_NAME_EXISTS and the one that exists, for OBJ_OPENIF; STATUS_OBJECT_NAME_COLLISION …
 */
export function createAndOpen(opener: Opener, make: () => number): OpenedByName {
  const object = make();
  if (object === 0) return { status: STATUS_INSUFFICIENT_RESOURCES, handle: 0 };
  const opened = insertAndOpen(object, opener);
  dereferenceObject(object);
  return opened;
}

/** Gives an object its name and opens a handle to it, or to the one that has the name. The caller's reference stays. */
export function insertAndOpen(object: number, opener: Opener): OpenedByName {
  const { attributes: wanted, access, mode } = opener;
  const { path, root, attributes } = wanted;
  const how = { access, attributes, mode, made: true };
  const named = path !== undefined && path !== '';
  if (named || wanted.security !== 0) {
    const status = assignSecurity(object, wanted.security);
    if (status !== STATUS_SUCCESS) return { status, handle: 0 };
  }
  if (!named) return openHandle(object, how);
  changeHandleCount(object, 1);
  const entered = enterPath(object, path, { attributes, root, mode, access, forHandle: true });
  if (entered.status === STATUS_SUCCESS) {
    const opened = openHandle(object, { ...how, counted: true });
    dereferenceObject(object);
    return opened;
  }
  changeHandleCount(object, -1);
  if (entered.object === 0) return { status: entered.status, handle: 0 };
  return openExisting(entered.object, typeOf(object), opener);
}

/** @param existing referenced, with a handle counted; both are used up */
function openExisting(
  existing: number,
  type: number,
  { attributes: { attributes }, access, mode }: Opener,
): OpenedByName {
  const fits = typeOf(existing) === type;
  if ((attributes & OBJ_OPENIF) === 0 || !fits) {
    releaseFound(existing, true);
    const openIf = (attributes & OBJ_OPENIF) !== 0;
    return { status: openIf ? STATUS_OBJECT_TYPE_MISMATCH : STATUS_OBJECT_NAME_COLLISION, handle: 0 };
  }
  const opened = openHandle(existing, { access, attributes, mode, counted: true });
  dereferenceObject(existing);
  return { ...opened, status: opened.status === STATUS_SUCCESS ? STATUS_OBJECT_NAME_EXISTS : opened.status };
}

/**
 * Opens an object by name.
 * @param type OBJECT_TYPE it must have; 0 for any
 * @param context for types that parse
 */
export function openByName(opener: Opener, type: number, context?: unknown): OpenedByName {
  const { attributes: wanted, access, mode } = opener;
  const { path, root, attributes } = wanted;
  if (path === undefined) return { status: STATUS_OBJECT_PATH_SYNTAX_BAD, handle: 0 };
  const found = lookup(path, { type, attributes, root, access, mode, context, forHandle: true });
  if (found.object === 0) return { status: found.status, handle: 0 };
  const opened = openHandle(found.object, { access, attributes, mode, counted: true });
  dereferenceObject(found.object);
  return opened;
}

/** As `createObject`, for a type by name and an `initialize` that fills the body. */
export function makeObject(type: TypeName, bytes: number, initialize: (object: number) => void): number {
  const object = createObject(typeObject(type), bytes);
  if (object !== 0) initialize(object);
  return object;
}
