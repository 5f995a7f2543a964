/**
 * IRP_MJ_CREATE: from a name to an open file, by the six dispositions. Names are resolved and existing files opened
 * without any lock; only who may have it, and what comes into being, is decided under FileLock. Whatever changes on
 * the host meanwhile makes the whole begin again.
 *
 * Source: ZwCreateFile, IRP_MJ_CREATE in the WDK documentation.
 */
import fs from 'node:fs';
import {
  DELETE,
  FILE_APPEND_DATA,
  FILE_ATTRIBUTE_HIDDEN,
  FILE_ATTRIBUTE_READONLY,
  FILE_ATTRIBUTE_SYSTEM,
  FILE_CREATE,
  FILE_CREATED,
  FILE_DELETE_ON_CLOSE,
  FILE_DIRECTORY_FILE,
  FILE_DOES_NOT_EXIST,
  FILE_EXISTS,
  FILE_NON_DIRECTORY_FILE,
  FILE_OPEN,
  FILE_OPENED,
  FILE_OVERWRITE,
  FILE_OVERWRITE_IF,
  FILE_OVERWRITTEN,
  FILE_SUPERSEDE,
  FILE_SUPERSEDED,
  FILE_WRITE_DATA,
  STATUS_ACCESS_DENIED,
  STATUS_CANNOT_DELETE,
  STATUS_FILE_IS_A_DIRECTORY,
  STATUS_NO_SUCH_DEVICE,
  STATUS_NOT_A_DIRECTORY,
  STATUS_OBJECT_NAME_COLLISION,
  STATUS_OBJECT_NAME_INVALID,
  STATUS_OBJECT_NAME_NOT_FOUND,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { type Drive, driveOf } from './drives.js';
import { attributesOf } from './facts.js';
import { identityOf, withFileLock } from './fileblock.js';
import { type Entry, type Folder, findEntry, inside, linkTarget, partsOf, withFolder } from './folder.js';
import { hostCode, statusOfError } from './hosterror.js';
import { admit, type Candidate, type Created, overwrite } from './open.js';
import type { ParsedPath } from './path.js';

const { O_CREAT, O_DIRECTORY, O_EXCL, O_NOFOLLOW, O_NONBLOCK, O_RDONLY, O_RDWR } = fs.constants;
const WRITES = FILE_WRITE_DATA | FILE_APPEND_DATA;
const MOST_ATTEMPTS = 32;
/** The file is not what it was: look again. */
const AGAIN = -1;

/** What IRP_MJ_CREATE asks for. */
export interface CreateRequest {
  readonly volume: number;
  readonly fileObject: number;
  /** From the root of the volume on. */
  readonly path: ParsedPath;
  /** FILE_ rights, no generic ones. */
  readonly access: number;
  readonly share: number;
  readonly disposition: number;
  readonly options: number;
  readonly attributes: number;
  readonly allocation: bigint;
}

function failed(status: number, information = 0): Created {
  return { status, information };
}

function overwrites(disposition: number): boolean {
  return disposition === FILE_SUPERSEDE || disposition === FILE_OVERWRITE || disposition === FILE_OVERWRITE_IF;
}

/** Opens or makes the file. @returns what IRP_MJ_CREATE is completed with */
export function createOnVolume(request: CreateRequest): Created {
  const drive = driveOf(request.volume);
  if (drive === undefined) return failed(STATUS_NO_SUCH_DEVICE);
  let { parts } = request.path;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const outcome = createAt(drive, parts, request);
    if (outcome === AGAIN) continue;
    if (typeof outcome === 'number') return failed(outcome);
    if ('status' in outcome) return outcome;
    // A link within the drive: go on where it leads.
    parts = outcome.parts;
  }
  return failed(STATUS_ACCESS_DENIED);
}

type Outcome = Created | { readonly parts: readonly string[] } | number;

function createAt(drive: Drive, parts: readonly string[], request: CreateRequest): Outcome {
  const name = parts.at(-1);
  if (name === undefined)
    return withFolder(drive, [], (root) => openExisting(root, { name: '.', kind: 'directory' }, [], request));
  return withFolder(drive, parts.slice(0, -1), (folder): Outcome => {
    const above = partsOf(drive, folder.path);
    const entry = findEntry(folder, name);
    if (entry === undefined) return makeNew(folder, name, [...above, name], request);
    if (entry.kind === 'link') {
      const target = linkTarget(drive, `${folder.path}/${entry.name}`);
      return typeof target === 'number' ? target : { parts: partsOf(drive, target) };
    }
    return openExisting(folder, entry, [...above, entry.name], request);
  });
}

/** Why what exists is not what is asked for. */
function refusal(entry: Entry, { disposition, options, path }: CreateRequest): Created | undefined {
  if (entry.kind === 'other') return failed(STATUS_ACCESS_DENIED);
  if (disposition === FILE_CREATE) return failed(STATUS_OBJECT_NAME_COLLISION, FILE_EXISTS);
  if (entry.kind === 'directory') {
    if ((options & FILE_NON_DIRECTORY_FILE) !== 0) return failed(STATUS_FILE_IS_A_DIRECTORY);
    return overwrites(disposition) ? failed(STATUS_OBJECT_NAME_COLLISION, FILE_EXISTS) : undefined;
  }
  if ((options & FILE_DIRECTORY_FILE) !== 0) return failed(STATUS_NOT_A_DIRECTORY);
  return path.slash ? failed(STATUS_OBJECT_NAME_INVALID) : undefined;
}

function openExisting(
  folder: Folder,
  entry: Entry,
  parts: readonly string[],
  request: CreateRequest,
): Created | typeof AGAIN {
  const refused = refusal(entry, request);
  if (refused !== undefined) return refused;
  const isDirectory = entry.kind === 'directory';
  const replaced = overwrites(request.disposition);
  const written = !isDirectory && (replaced || (request.access & WRITES) !== 0);
  const kind = isDirectory ? O_DIRECTORY | O_RDONLY : written ? O_RDWR : O_RDONLY;
  let descriptor: number;
  try {
    descriptor = fs.openSync(inside(folder, entry.name), kind | O_NOFOLLOW | O_NONBLOCK);
  } catch (error) {
    if (['ENOENT', 'ELOOP', 'ENOTDIR'].includes(hostCode(error))) return AGAIN;
    return failed(statusOfError(error));
  }
  const candidate = { descriptor, parts, isDirectory };
  return kept(candidate, () => judge(candidate, request));
}

/** Closes the descriptor unless the open succeeds. */
function kept(candidate: Candidate, body: () => Created | typeof AGAIN): Created | typeof AGAIN {
  let done = false;
  try {
    const outcome = body();
    done = outcome !== AGAIN && outcome.status >= 0;
    return outcome;
  } catch (error) {
    return failed(statusOfError(error));
  } finally {
    if (!done) fs.closeSync(candidate.descriptor);
  }
}

/** An existing file is open on the host: who has it, and may it be? */
function judge(candidate: Candidate, request: CreateRequest): Created | typeof AGAIN {
  const { descriptor, isDirectory } = candidate;
  return withFileLock(() => {
    const stats = fs.fstatSync(descriptor, { bigint: true });
    if (stats.nlink === 0n || stats.isDirectory() !== isDirectory) return AGAIN;
    if (!isDirectory && !stats.isFile()) return failed(STATUS_ACCESS_DENIED);
    const { disposition } = request;
    return admit(candidate, identityOf(stats), accessed(request), (file) => {
      const attributes = attributesOf(stats, file);
      const denied = readOnly(attributes, request, isDirectory);
      if (denied !== STATUS_SUCCESS) return failed(denied);
      if (!overwrites(disposition)) return { status: STATUS_SUCCESS, information: FILE_OPENED };
      const needed = attributes & (FILE_ATTRIBUTE_HIDDEN | FILE_ATTRIBUTE_SYSTEM);
      if ((needed & ~request.attributes) !== 0) return failed(STATUS_ACCESS_DENIED);
      const status = overwrite(file, candidate, request);
      return { status, information: disposition === FILE_SUPERSEDE ? FILE_SUPERSEDED : FILE_OVERWRITTEN };
    });
  });
}

/** What replaces a file needs the right to. */
function accessed(request: CreateRequest): CreateRequest {
  const { disposition, access } = request;
  if (disposition === FILE_SUPERSEDE) return { ...request, access: access | DELETE };
  return overwrites(disposition) ? { ...request, access: access | FILE_WRITE_DATA } : request;
}

/** What a read-only file may not be opened for. */
function readOnly(attributes: number, request: CreateRequest, isDirectory: boolean): number {
  if ((attributes & FILE_ATTRIBUTE_READONLY) === 0) return STATUS_SUCCESS;
  if ((request.options & FILE_DELETE_ON_CLOSE) !== 0) return STATUS_CANNOT_DELETE;
  if (isDirectory) return STATUS_SUCCESS;
  return overwrites(request.disposition) || (request.access & WRITES) !== 0 ? STATUS_ACCESS_DENIED : STATUS_SUCCESS;
}

/** Why there can be no new file of that kind. */
function newRefusal({ disposition, options, path, attributes }: CreateRequest): Created | undefined {
  if (disposition === FILE_OPEN || disposition === FILE_OVERWRITE) {
    return failed(STATUS_OBJECT_NAME_NOT_FOUND, FILE_DOES_NOT_EXIST);
  }
  const isDirectory = (options & FILE_DIRECTORY_FILE) !== 0;
  if (path.slash && !isDirectory) return failed(STATUS_OBJECT_NAME_INVALID);
  if ((options & FILE_DELETE_ON_CLOSE) !== 0 && (attributes & FILE_ATTRIBUTE_READONLY) !== 0)
    return failed(STATUS_CANNOT_DELETE);
  return undefined;
}

function makeNew(
  folder: Folder,
  name: string,
  parts: readonly string[],
  request: CreateRequest,
): Created | typeof AGAIN {
  const refused = newRefusal(request);
  if (refused !== undefined) return refused;
  const isDirectory = (request.options & FILE_DIRECTORY_FILE) !== 0;
  return withFileLock(() => {
    // Somebody may have made it meanwhile, in another letter case too.
    if (findEntry(folder, name) !== undefined) return AGAIN;
    const descriptor = makeOnHost(inside(folder, name), isDirectory);
    if (descriptor < 0) return descriptor === AGAIN ? AGAIN : failed(descriptor);
    const candidate = { descriptor, parts, isDirectory };
    return kept(candidate, () => {
      const stats = fs.fstatSync(descriptor, { bigint: true });
      return admit(candidate, identityOf(stats), request, (file) => ({
        status: overwrite(file, candidate, request),
        information: FILE_CREATED,
      }));
    });
  });
}

/** @returns a descriptor, AGAIN when it exists, or a status. */
function makeOnHost(path: string, isDirectory: boolean): number {
  try {
    if (!isDirectory) return fs.openSync(path, O_CREAT | O_EXCL | O_RDWR | O_NOFOLLOW);
    fs.mkdirSync(path);
    return fs.openSync(path, O_DIRECTORY | O_RDONLY | O_NOFOLLOW);
  } catch (error) {
    return hostCode(error) === 'EEXIST' ? AGAIN : statusOfError(error);
  }
}
