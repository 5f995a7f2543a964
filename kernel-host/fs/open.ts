/**
 * An open that succeeds: its blocks, how it is shared, and what a new or replaced file begins with. FileLock is held
 * throughout, so nobody sees half of it.
 */
import fs from 'node:fs';
import {
  FILE_ATTRIBUTE_READONLY,
  FILE_DELETE_ON_CLOSE,
  STATUS_DELETE_PENDING,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_SUCCESS,
  STATUS_TOO_MANY_OPENED_FILES,
  STATUS_USER_MAPPED_FILE,
} from '../abi/gen/constants.js';
import { FILE_OBJECT } from '../abi/gen/structs.js';
import { addDescriptor, removeDescriptor } from '../hal/descriptors.js';
import { readI32, writeI32, writeI64 } from '../hal/memory.js';
import { IoCheckShareAccess, IoSetShareAccess } from '../io/shareaccess.js';
import type { CreateRequest } from './create.js';
import { defaultAttributes, OWN_ATTRIBUTES } from './facts.js';
import {
  FILE_BLOCK,
  type FileIdentity,
  findFileBlock,
  makeFileBlock,
  makeOpenBlock,
  NO_ATTRIBUTES,
  releaseFileBlock,
} from './fileblock.js';
import { hostStatus } from './hosterror.js';

/** What IRP_MJ_CREATE is completed with. */
export interface Created {
  readonly status: number;
  /** FILE_OPENED and the like. */
  readonly information: number;
}

/** A file that is open on the host. */
export interface Candidate {
  readonly descriptor: number;
  /** Its path, as the host spells it. */
  readonly parts: readonly string[];
  readonly isDirectory: boolean;
}

/**
 * Lets a file object have the file, if its sharers allow it and `proceed` does not object.
 * @param proceed is given the FCB, and does what the disposition wants
 */
export function admit(
  candidate: Candidate,
  identity: FileIdentity,
  request: CreateRequest,
  proceed: (file: number) => Created,
): Created {
  const file = findFileBlock(identity) || makeFileBlock(identity, request.volume, candidate.isDirectory);
  if (file === 0) return { status: STATUS_INSUFFICIENT_RESOURCES, information: 0 };
  const created = admitTo(file, candidate, request, proceed);
  if (created.status < 0) releaseFileBlock(file);
  return created;
}

function admitTo(
  file: number,
  candidate: Candidate,
  request: CreateRequest,
  proceed: (file: number) => Created,
): Created {
  const { access, share, fileObject, options } = request;
  if (readI32(file + FILE_BLOCK.DeletePending) !== 0) return { status: STATUS_DELETE_PENDING, information: 0 };
  const sharing = file + FILE_BLOCK.ShareAccess;
  const shared = readI32(file + FILE_BLOCK.Handles) !== 0;
  const allowed = shared ? IoCheckShareAccess(access, share, fileObject, sharing, 0) : STATUS_SUCCESS;
  if (allowed < 0) return { status: allowed, information: 0 };
  const done = proceed(file);
  if (done.status < 0) return done;
  const place = addDescriptor(candidate.descriptor);
  if (place === 0) return { status: STATUS_TOO_MANY_OPENED_FILES, information: 0 };
  const open = makeOpenBlock({ file, descriptor: place, access, options, fileObject, parts: candidate.parts });
  if (open === 0) {
    removeDescriptor(place);
    return { status: STATUS_INSUFFICIENT_RESOURCES, information: 0 };
  }
  if (shared) IoCheckShareAccess(access, share, fileObject, sharing, 1);
  else IoSetShareAccess(access, share, fileObject, sharing);
  writeI32(fileObject + FILE_OBJECT.FsContext, file);
  writeI32(fileObject + FILE_OBJECT.FsContext2, open);
  writeI32(fileObject + FILE_OBJECT.SectionObjectPointer, file + FILE_BLOCK.Pointers);
  return done;
}

/** Makes a file empty, with the attributes that it is given. @returns a status */
export function overwrite(
  file: number,
  { descriptor, isDirectory }: Candidate,
  { attributes, allocation }: CreateRequest,
): number {
  if (readI32(file + FILE_BLOCK.Mapping) !== 0) return STATUS_USER_MAPPED_FILE;
  const status = hostStatus(() => {
    if (isDirectory) return;
    fs.ftruncateSync(descriptor, 0);
    if ((attributes & FILE_ATTRIBUTE_READONLY) !== 0) fs.fchmodSync(descriptor, 0o444);
  });
  if (status < 0) return status;
  noteAttributes(file, attributes | defaultAttributes(isDirectory), isDirectory);
  writeI64(file + FILE_BLOCK.Allocation, allocation);
  return STATUS_SUCCESS;
}

/** Keeps what the host has no place for. */
export function noteAttributes(file: number, attributes: number, isDirectory: boolean): void {
  const own = attributes & (OWN_ATTRIBUTES | (isDirectory ? FILE_ATTRIBUTE_READONLY : 0));
  writeI32(file + FILE_BLOCK.Attributes, own === defaultAttributes(isDirectory) ? NO_ATTRIBUTES : own);
}

/** Whether a file is to go with an open of it. */
export function deletesOnClose(options: number): boolean {
  return (options & FILE_DELETE_ON_CLOSE) !== 0;
}
