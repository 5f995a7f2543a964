/**
 * The namespace: from a path to an object, and names for new objects. Paths are JavaScript strings.
 *
 * A lookup goes down directories, one lock at a time; from one to the next it holds a reference. A type with a
 * `parse` takes over where its object is met: no lock is held then, so it may run driver code. A symbolic link's
 * says to begin again with another path, up to a limit.
 */
import {
  OBJ_CASE_INSENSITIVE,
  OBJ_PERMANENT,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER,
  STATUS_OBJECT_NAME_COLLISION,
  STATUS_OBJECT_NAME_INVALID,
  STATUS_OBJECT_NAME_NOT_FOUND,
  STATUS_OBJECT_PATH_NOT_FOUND,
  STATUS_OBJECT_PATH_SYNTAX_BAD,
  STATUS_OBJECT_TYPE_MISMATCH,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { readI32 } from '../hal/memory.js';
import { MACHINE } from '../ke/system.js';
import { enterName, findEntry } from './directory.js';
import { allocateName, releaseName } from './name.js';
import { releaseFound } from './names.js';
import {
  changeHandleCount,
  dereferenceObject,
  nameBlockOf,
  ObjectFlag,
  referenceObject,
  setFlag,
  setNameBlock,
  typeOf,
} from './object.js';
import { type Parsed, type ParseRequest, typeInfo, typeObject } from './types.js';

/** Symbolic links followed in one lookup. */
const MAX_REPARSES = 32;

/** How a path is looked up. */
export interface LookupOptions {
  /** OBJ_ flags: OBJ_CASE_INSENSITIVE, OBJ_OPENLINK. */
  readonly attributes?: number;
  /** OBJECT_TYPE the object must have; any when absent or 0. */
  readonly type?: number;
  /** For types that parse: access asked for. */
  readonly access?: number;
  /** For types that parse: KernelMode 0 (when absent), UserMode 1. */
  readonly mode?: number;
  /** Object that the path is relative to (the caller holds a reference); the root when absent or 0. */
  readonly root?: number;
  /** For types that parse: the caller's own parameters. */
  readonly context?: unknown;
  /** Count a handle with the reference, so that the name stays until `createHandle(…, counted)` has opened it. */
  readonly forHandle?: boolean;
}

/** What a lookup gives; the object, referenced, when the status is a success, otherwise 0. */
export interface Found {
  readonly status: number;
  readonly object: number;
}

/** One lookup, or one insertion when `insert` is an object. */
interface Walk {
  readonly options: LookupOptions;
  readonly insert: number;
}

function fail(status: number): Parsed {
  return { status, object: 0 };
}

/**
 * Finds the object with a path. IRQL: PASSIVE_LEVEL; driver code may run.
 * @returns STATUS_SUCCESS, STATUS_OBJECT_NAME_NOT_FOUND (the last part), STATUS_OBJECT_PATH_NOT_FOUND (one before),
 *   STATUS_OBJECT_PATH_SYNTAX_BAD, STATUS_OBJECT_NAME_INVALID, STATUS_OBJECT_TYPE_MISMATCH, or what a parse returns
 */
export function lookup(path: string, options: LookupOptions = {}): Found {
  const { status, object = 0 } = walk(path, { options, insert: 0 });
  if (object === 0 || status < 0) return { status, object: 0 };
  const { type = 0, forHandle = false } = options;
  if (type === 0 || typeOf(object) === type) return { status, object };
  releaseFound(object, forHandle);
  return { status: STATUS_OBJECT_TYPE_MISMATCH, object: 0 };
}

/**
 * Gives a new object a name; it may have had none before. With OBJ_PERMANENT the name stays without handles. IRQL:
 * PASSIVE_LEVEL.
 * @param options `attributes`, `root`, and `forHandle` for the object found at a collision
 * @returns STATUS_SUCCESS with the object itself; STATUS_OBJECT_NAME_COLLISION with the one that has the name, both
 *   referenced for the caller; as `lookup` otherwise
 */
export function enterPath(object: number, path: string, options: LookupOptions = {}): Found {
  if (nameBlockOf(object) !== 0) return { status: STATUS_INVALID_PARAMETER, object: 0 };
  if (((options.attributes ?? 0) & OBJ_PERMANENT) !== 0) setFlag(object, ObjectFlag.Permanent, true);
  const { status, object: found = 0 } = walk(path, { options, insert: object });
  return { status, object: found };
}

/**
 * Gives a new object a name, as `enterPath`, for those who want no more than the status.
 * @returns STATUS_SUCCESS, STATUS_OBJECT_NAME_COLLISION …; the caller's reference stays its own either way
 */
export function insertName(object: number, path: string, options: LookupOptions = {}): number {
  const entered = enterPath(object, path, { ...options, forHandle: false });
  if (entered.object !== 0) dereferenceObject(entered.object);
  return entered.status;
}

function walk(path: string, how: Walk): Parsed {
  let text = path;
  let root = how.options.root ?? 0;
  for (let reparses = 0; reparses < MAX_REPARSES; reparses++) {
    const parsed = descend(text, root, how);
    if (parsed.reparse === undefined) return parsed;
    text = parsed.reparse;
    root = 0;
  }
  return fail(STATUS_OBJECT_NAME_NOT_FOUND);
}

function descend(text: string, root: number, how: Walk): Parsed {
  const absolute = text.startsWith('\\');
  if (absolute === (root !== 0)) return fail(STATUS_OBJECT_PATH_SYNTAX_BAD);
  const start = root === 0 ? readI32(MACHINE.RootDirectory) : root;
  referenceObject(start);
  if (typeOf(start) !== typeObject('Directory')) return parseFrom(start, text, how, false);
  const rest = absolute ? text.slice(1) : text;
  if (rest !== '') return descendFrom(start, rest, how);
  if (how.insert !== 0) {
    dereferenceObject(start);
    return fail(STATUS_OBJECT_NAME_INVALID);
  }
  if (how.options.forHandle) changeHandleCount(start, 1);
  return { status: STATUS_SUCCESS, object: start };
}

/** Goes down from a directory, referenced, whose reference is used up. */
function descendFrom(start: number, text: string, how: Walk): Parsed {
  const { attributes = 0, forHandle = false } = how.options;
  const ignoreCase = (attributes & OBJ_CASE_INSENSITIVE) !== 0;
  let directory = start;
  for (let left = text; ; ) {
    const slash = left.indexOf('\\');
    const part = slash === -1 ? left : left.slice(0, slash);
    const rest = slash === -1 ? '' : left.slice(slash);
    const last = rest === '';
    if (part === '') return leave(directory, fail(STATUS_OBJECT_NAME_INVALID));
    if (last && how.insert !== 0) return leave(directory, insertInto(directory, part, how));
    const object = findEntry(directory, part, ignoreCase, last && forHandle);
    dereferenceObject(directory);
    if (object === 0) return fail(last ? STATUS_OBJECT_NAME_NOT_FOUND : STATUS_OBJECT_PATH_NOT_FOUND);
    if (typeInfo(typeOf(object)).parse !== undefined) return parseFrom(object, rest, how, last && forHandle);
    if (last) return { status: STATUS_SUCCESS, object };
    if (typeOf(object) !== typeObject('Directory')) return leave(object, fail(STATUS_OBJECT_TYPE_MISMATCH));
    directory = object;
    left = rest.slice(1);
  }
}

function leave(directory: number, parsed: Parsed): Parsed {
  dereferenceObject(directory);
  return parsed;
}

/** Lets the object's type go on. @param object referenced, used up @param counted a handle has been counted */
function parseFrom(object: number, remaining: string, how: Walk, counted: boolean): Parsed {
  const type = typeOf(object);
  const { parse } = typeInfo(type);
  // A new object goes into a directory; only links lead on to one.
  const closed = parse === undefined || (how.insert !== 0 && type !== typeObject('SymbolicLink'));
  const parsed = closed ? fail(STATUS_OBJECT_TYPE_MISMATCH) : parse(object, request(remaining, how));
  releaseFound(object, counted);
  if (parsed.object !== undefined && parsed.object !== 0 && parsed.status >= 0 && how.options.forHandle) {
    changeHandleCount(parsed.object, 1);
  }
  return parsed;
}

function request(remaining: string, { options, insert }: Walk): ParseRequest {
  const { attributes = 0, type = 0, access = 0, mode = 0, context } = options;
  return { remaining, attributes, type: insert === 0 ? type : typeOf(insert), access, mode, context };
}

function insertInto(directory: number, part: string, how: Walk): Parsed {
  const { attributes = 0, forHandle = false } = how.options;
  const name = allocateName(directory, how.insert, part);
  if (name === 0) return fail(STATUS_INSUFFICIENT_RESOURCES);
  setNameBlock(how.insert, name);
  const existing = enterName(name, (attributes & OBJ_CASE_INSENSITIVE) !== 0, forHandle);
  if (existing === 0) {
    // The name's, until its object is gone.
    referenceObject(directory);
    referenceObject(how.insert);
    return { status: STATUS_SUCCESS, object: how.insert };
  }
  setNameBlock(how.insert, 0);
  releaseName(name);
  // A link in the way is followed, unless a link is to be made there.
  const link = typeObject('SymbolicLink');
  if (typeOf(existing) === link && typeOf(how.insert) !== link) return parseFrom(existing, '', how, forHandle);
  return { status: STATUS_OBJECT_NAME_COLLISION, object: existing };
}
