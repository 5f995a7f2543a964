/**
 * Key objects: what a handle to a key is for. Each open makes one, so that what is asked of one handle (a watch, a
 * driver's context) is that handle's alone. `\REGISTRY` is one, in the namespace; every path goes through its `parse`.
 *
 * A link key ends the lookup, which begins again with the path that the link's value has, as with symbolic links of the
 * object manager. Of paths only the last part may be missing, when it is to be created.
 */
import {
  KEY_ALL_ACCESS,
  KEY_EXECUTE,
  KEY_READ,
  KEY_WRITE,
  OBJ_OPENLINK,
  REG_LINK,
  REG_OPTION_CREATE_LINK,
  REG_OPTION_VOLATILE,
  STATUS_ACCESS_DENIED,
  STATUS_CHILD_MUST_BE_VOLATILE,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER,
  STATUS_KEY_DELETED,
  STATUS_NAME_TOO_LONG,
  STATUS_NOTIFY_CLEANUP,
  STATUS_OBJECT_NAME_COLLISION,
  STATUS_OBJECT_NAME_NOT_FOUND,
  STATUS_OBJECT_TYPE_MISMATCH,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { readI32, writeI32 } from '../hal/memory.js';
import { createObject } from '../ob/object.js';
import { type Parsed, type ParseRequest, registerType, typeObject } from '../ob/types.js';
import { blobText } from './blob.js';
import { forgetObject, keyHandleClosed } from './callbackobject.js';
import { filteredOpen } from './callbackopen.js';
import { addKey, findKey, hasKeyFlag, holdKey, keyPath, MAX_DEPTH, MAX_KEY_NAME, releaseKey, rootKey } from './key.js';
import { KEY, KEY_OBJECT, KeyFlag } from './layout.js';
import { withRegistry } from './lock.js';
import type { KeyOpening } from './opening.js';
import { findValue, VALUE } from './value.js';
import { Change, changeRegistry, completeRequests, removeWatch, type Tell } from './watch.js';

const LINK_VALUE = 'SymbolicLinkValue';

registerType({
  name: 'Key',
  mapping: { read: KEY_READ, write: KEY_WRITE, execute: KEY_EXECUTE, all: KEY_ALL_ACCESS },
  parse: (object, request) => filteredOpen(object, request, (opening) => parse(object, request, opening)),
  queryName: (object) => withRegistry(() => keyPath(readI32(object + KEY_OBJECT.Key))),
  onClose: closed,
  onDelete: deleted,
  // Drivers are told of it.
  deletesAtPassive: true,
});

/** @returns the key of a key object. */
export function keyOf(object: number): number {
  return readI32(object + KEY_OBJECT.Key);
}

/** Makes a key object. Under CmLock. @returns it, with one reference; 0 when memory has run out */
export function createKeyObject(key: number): number {
  const object = createObject(typeObject('Key'), KEY_OBJECT.size);
  if (object === 0) return 0;
  holdKey(key);
  writeI32(object + KEY_OBJECT.Key, key);
  return object;
}

function closed(object: number, _process: number, handlesLeft: number): void {
  if (handlesLeft > 0) return;
  keyHandleClosed(object, () => {
    const requests = withRegistry(() => {
      const watch = readI32(object + KEY_OBJECT.Watch);
      writeI32(object + KEY_OBJECT.Watch, 0);
      return watch === 0 ? [] : removeWatch(keyOf(object), watch);
    });
    completeRequests(requests, STATUS_NOTIFY_CLEANUP);
  });
}

function deleted(object: number): void {
  forgetObject(object);
  withRegistry(() => releaseKey(keyOf(object)));
}

/** Where a path leads from a key. */
export interface Way {
  readonly status: number;
  /** The key, when the status is a success. */
  readonly key: number;
  /** Where a link leads on to: the whole path. */
  readonly reparse?: string;
  /** The last part, when it is all that is missing, and the key it would be in. */
  readonly missing?: string;
  readonly parent?: number;
}

/** @returns where a link key leads, '' when it says nothing. */
function linkTarget(key: number): string {
  const value = findValue(key, LINK_VALUE);
  if (value === 0 || readI32(value + VALUE.Type) !== REG_LINK) return '';
  return blobText(readI32(value + VALUE.Data));
}

/** Goes down from a key. Under CmLock. @param openLink a link at the end is opened itself */
export function findWay(start: number, path: string, openLink: boolean): Way {
  const parts = path.split('\\').filter((part) => part !== '');
  let key = start;
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    if (part.length > MAX_KEY_NAME) return { status: STATUS_INVALID_PARAMETER, key: 0 };
    const next = findKey(key, part);
    if (next === 0) {
      const way = { status: STATUS_OBJECT_NAME_NOT_FOUND, key: 0 };
      return last ? { ...way, missing: part, parent: key } : way;
    }
    if (hasKeyFlag(next, KeyFlag.Link) && !(last && openLink)) {
      const target = linkTarget(next);
      if (target === '') return { status: STATUS_OBJECT_NAME_NOT_FOUND, key: 0 };
      return { status: STATUS_SUCCESS, key: 0, reparse: [target, ...parts.slice(index + 1)].join('\\') };
    }
    key = next;
  }
  return { status: STATUS_SUCCESS, key };
}

/** Takes the rest of a path: opens the key, or creates it. */
function parse(object: number, { type, remaining, attributes }: ParseRequest, opening: KeyOpening): Parsed {
  if (type !== 0 && type !== typeObject('Key')) return { status: STATUS_OBJECT_TYPE_MISMATCH, object: 0 };
  const openLink = opening.openLink || (attributes & OBJ_OPENLINK) !== 0;
  return changeRegistry((tell) => {
    const start = keyOf(object);
    if (hasKeyFlag(start, KeyFlag.Deleted)) return { status: STATUS_KEY_DELETED, object: 0 };
    const way = findWay(start, remaining, openLink);
    if (way.reparse !== undefined) return { status: STATUS_SUCCESS, reparse: way.reparse };
    if (way.status < 0)
      return opening.create === undefined ? { status: way.status, object: 0 } : create(way, opening, tell);
    if (((opening.create?.options ?? 0) & REG_OPTION_CREATE_LINK) !== 0)
      return { status: STATUS_OBJECT_NAME_COLLISION, object: 0 };
    return opened(way.key);
  });
}

function opened(key: number): Parsed {
  const object = createKeyObject(key);
  return { status: object === 0 ? STATUS_INSUFFICIENT_RESOURCES : STATUS_SUCCESS, object };
}

/** Creates the last part of a path. Under CmLock. */
function create({ status, missing, parent = 0 }: Way, opening: KeyOpening, tell: Tell): Parsed {
  const { options = 0, className = '' } = opening.create ?? {};
  const refused = missing === undefined ? status : mayCreate(parent, options);
  if (refused !== STATUS_SUCCESS || missing === undefined) return { status: refused, object: 0 };
  const volatile = (options & REG_OPTION_VOLATILE) !== 0 ? KeyFlag.Volatile : 0;
  const link = (options & REG_OPTION_CREATE_LINK) !== 0 ? KeyFlag.Link : 0;
  const key = addKey(parent, missing, className, volatile | link);
  if (key === 0) return { status: STATUS_INSUFFICIENT_RESOURCES, object: 0 };
  opening.created = true;
  tell(parent, Change.Name);
  return opened(key);
}

function mayCreate(parent: number, options: number): number {
  if (parent === rootKey()) return STATUS_ACCESS_DENIED;
  if (readI32(parent + KEY.Depth) + 1 > MAX_DEPTH) return STATUS_NAME_TOO_LONG;
  const lasting = (options & REG_OPTION_VOLATILE) === 0;
  return lasting && hasKeyFlag(parent, KeyFlag.Volatile) ? STATUS_CHILD_MUST_BE_VOLATILE : STATUS_SUCCESS;
}

/** Makes `\REGISTRY` known to the namespace. @returns the key object */
export function createRootObject(): number {
  return withRegistry(() => createKeyObject(rootKey()));
}
