/**
 * How names come and go. A temporary object's name goes with its last handle, a permanent one's when it is made
 * temporary. The handle count of what is in a directory rises only under the directory's lock, or from a handle
 * that is open, or by pointer; so the test in `removeUnusedName` decides between a closer and an opener by name.
 */
import { readI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { removeUnusedName } from './directory.js';
import { NAME, nameText } from './name.js';
import { changeHandleCount, dereferenceObject, nameBlockOf, ObjectFlag, setFlag, typeOf } from './object.js';
import { typeInfo } from './types.js';

/** Lets the name go if nothing keeps it: after the last handle, or when an object becomes temporary. */
export function dropUnusedName(object: number): void {
  const name = nameBlockOf(object);
  if (name !== 0 && readI32(name + NAME.Linked) !== 0 && removeUnusedName(name)) dereferenceObject(object);
}

/**
 * The object's name goes when it has no handle: now, or with the last one. IRQL: PASSIVE_LEVEL.
 * IoDeleteDevice and ZwMakeTemporaryObject are this.
 */
export function makeTemporary(object: number): void {
  setFlag(object, ObjectFlag.Permanent, false);
  dropUnusedName(object);
}

/** The object's name, and so the object, stays without handles. IRQL: PASSIVE_LEVEL. */
export function makePermanent(object: number): void {
  setFlag(object, ObjectFlag.Permanent, true);
}

/** Takes back what a lookup gave: a reference, and the handle it counted when asked to. */
export function releaseFound(object: number, forHandle: boolean): void {
  if (forHandle && changeHandleCount(object, -1) === 0) dropUnusedName(object);
  dereferenceObject(object);
}

/**
 * The caller has a reference to the object, which keeps every directory above it.
 * @returns the full path of an object, '' when it has none or has lost it
 */
export function nameOf(object: number): string {
  const { queryName } = typeInfo(typeOf(object));
  if (queryName !== undefined) return queryName(object);
  if (object === readI32(MACHINE.RootDirectory)) return '\\';
  let path = '';
  for (let at = object; at !== readI32(MACHINE.RootDirectory); ) {
    const name = nameBlockOf(at);
    if (name === 0 || readI32(name + NAME.Linked) === 0) return path === '' ? '' : `\\...${path}`;
    path = `\\${nameText(name)}${path}`;
    at = readI32(name + NAME.Directory);
  }
  return path;
}
