/**
 * IRP_MJ_SET_INFORMATION: times, attributes, sizes, deletion. Names are in fs/rename.
 *
 * Source: ZwSetInformationFile and the pages of its structs in the WDK documentation.
 */
import fs from 'node:fs';
import {
  DELETE,
  FILE_ATTRIBUTE_DIRECTORY,
  FILE_ATTRIBUTE_READONLY,
  FILE_ATTRIBUTE_TEMPORARY,
  FILE_WRITE_ATTRIBUTES,
  FILE_WRITE_DATA,
  STATUS_ACCESS_DENIED,
  STATUS_CANNOT_DELETE,
  STATUS_DIRECTORY_NOT_EMPTY,
  STATUS_INFO_LENGTH_MISMATCH,
  STATUS_INVALID_INFO_CLASS,
  STATUS_INVALID_PARAMETER,
  STATUS_SUCCESS,
  STATUS_USER_MAPPED_FILE,
} from '../abi/gen/constants.js';
import { FILE_OBJECT, IO_STACK_LOCATION, IRP } from '../abi/gen/structs.js';
import { UNIX_EPOCH_IN_NT_TIME } from '../hal/clock.js';
import { descriptorAt } from '../hal/descriptors.js';
import { readI32, readI64, readU8, writeI32, writeI64, writeU8 } from '../hal/memory.js';
import { driveOf } from './drives.js';
import { attributesOf } from './facts.js';
import { FILE_BLOCK, OPEN_BLOCK, pathOf, withFileLock } from './fileblock.js';
import { namesIn, withFolder } from './folder.js';
import { hostStatus, statusOfError } from './hosterror.js';
import { noteAttributes } from './open.js';
import { FileClass } from './query.js';
import { linkFile, renameFile } from './rename.js';
import { type Answer, answer, type FsRequest } from './request.js';

/** What is changed: an open, its file, and the caller's struct. */
export interface Change {
  readonly open: number;
  readonly file: number;
  readonly descriptor: number;
  readonly fileObject: number;
  readonly location: number;
  readonly buffer: number;
  readonly length: number;
  readonly isDirectory: boolean;
}

/** By class: bytes at least, the right it takes, and what does it. */
const CHANGES: Readonly<Record<number, readonly [number, number, (change: Change) => number]>> = {
  [FileClass.Basic]: [40, FILE_WRITE_ATTRIBUTES, setBasic],
  [FileClass.Rename]: [16, DELETE, renameFile],
  [FileClass.Link]: [16, 0, linkFile],
  [FileClass.Disposition]: [1, DELETE, setDisposition],
  [FileClass.Position]: [8, 0, setPosition],
  [FileClass.Allocation]: [8, FILE_WRITE_DATA, setAllocation],
  [FileClass.EndOfFile]: [8, FILE_WRITE_DATA, (change) => setSize(change, readI64(change.buffer))],
};

/** IRP_MJ_SET_INFORMATION. */
export function setInformation({ irp, location, fileObject }: FsRequest): Answer {
  const kind = readI32(location + IO_STACK_LOCATION.Parameters_SetFile_FileInformationClass);
  const length = readI32(location + IO_STACK_LOCATION.Parameters_SetFile_Length) >>> 0;
  const [least, right, apply] = CHANGES[kind] ?? [];
  if (least === undefined || right === undefined || apply === undefined) return answer(STATUS_INVALID_INFO_CLASS);
  if (length < least) return answer(STATUS_INFO_LENGTH_MISMATCH);
  const open = readI32(fileObject + FILE_OBJECT.FsContext2);
  const file = readI32(fileObject + FILE_OBJECT.FsContext);
  if (file === 0) return answer(STATUS_INVALID_PARAMETER);
  if ((readI32(open + OPEN_BLOCK.Access) & right) !== right) return answer(STATUS_ACCESS_DENIED);
  return answer(
    apply({
      open,
      file,
      descriptor: descriptorAt(readI32(open + OPEN_BLOCK.Descriptor)),
      fileObject,
      location,
      buffer: readI32(irp + IRP.AssociatedIrp_SystemBuffer),
      length,
      isDirectory: readI32(file + FILE_BLOCK.Directory) !== 0,
    }),
  );
}

/** A time that is to be kept: 0 leaves it, and -1 and -2 say who goes on changing it. */
function isTime(time: bigint): boolean {
  return time > 0n;
}

/** Seconds since 1970, for the host, which may have no place for times long ago. */
function hostTime(time: bigint): number {
  return Number(time - UNIX_EPOCH_IN_NT_TIME) / 1e7;
}

function setBasic({ file, descriptor, buffer, isDirectory }: Change): number {
  const [created = 0n, accessed = 0n, written = 0n] = [0, 8, 16].map((at) => readI64(buffer + at));
  const attributes = readI32(buffer + 32);
  if ([created, accessed, written, readI64(buffer + 24)].some((time) => time < -2n)) return STATUS_INVALID_PARAMETER;
  if (isDirectory ? (attributes & FILE_ATTRIBUTE_TEMPORARY) !== 0 : (attributes & FILE_ATTRIBUTE_DIRECTORY) !== 0)
    return STATUS_INVALID_PARAMETER;
  return withFileLock(() => {
    const status = hostStatus(() => {
      setTimes(file, descriptor, accessed, written);
      if (attributes !== 0 && !isDirectory) setMode(descriptor, (attributes & FILE_ATTRIBUTE_READONLY) !== 0);
    });
    if (status < 0) return status;
    if (attributes !== 0) noteAttributes(file, attributes, isDirectory);
    if (isTime(created)) writeI64(file + FILE_BLOCK.Created, created);
    return STATUS_SUCCESS;
  });
}

/** Sets times of the host's, and keeps what it has no digits for. FileLock held. */
function setTimes(file: number, descriptor: number, accessed: bigint, written: bigint): void {
  if (!isTime(accessed) && !isTime(written)) return;
  const before = fs.fstatSync(descriptor, { bigint: true });
  const seconds = (time: bigint, own: bigint): number => (isTime(time) ? hostTime(time) : Number(own / 1000n) / 1e6);
  fs.futimesSync(descriptor, seconds(accessed, before.atimeNs), seconds(written, before.mtimeNs));
  const after = fs.fstatSync(descriptor, { bigint: true });
  if (isTime(accessed)) {
    writeI64(file + FILE_BLOCK.Accessed, accessed);
    writeI64(file + FILE_BLOCK.AccessedHost, after.atimeNs);
  }
  if (isTime(written)) {
    writeI64(file + FILE_BLOCK.Written, written);
    writeI64(file + FILE_BLOCK.WrittenHost, after.mtimeNs);
  }
}

function setMode(descriptor: number, readOnly: boolean): void {
  const mode = fs.fstatSync(descriptor).mode & 0o7777;
  const wanted = readOnly ? mode & ~0o222 : (mode & 0o200) === 0 ? mode | 0o200 : mode;
  if (wanted !== mode) fs.fchmodSync(descriptor, wanted);
}

function setDisposition(change: Change): number {
  const { file, fileObject, descriptor, buffer, open, isDirectory } = change;
  const wanted = readU8(buffer) !== 0;
  return withFileLock(() => {
    if (wanted) {
      const allowed = mayDelete(file, descriptor, open, isDirectory);
      if (allowed < 0) return allowed;
    }
    writeI32(file + FILE_BLOCK.DeletePending, wanted ? 1 : 0);
    writeU8(fileObject + FILE_OBJECT.DeletePending, wanted ? 1 : 0);
    return STATUS_SUCCESS;
  });
}

function mayDelete(file: number, descriptor: number, open: number, isDirectory: boolean): number {
  const parts = pathOf(open);
  const drive = driveOf(readI32(file + FILE_BLOCK.Volume));
  if (parts.length === 0 || drive === undefined || readI32(file + FILE_BLOCK.Mapping) !== 0)
    return STATUS_CANNOT_DELETE;
  try {
    const attributes = attributesOf(fs.fstatSync(descriptor, { bigint: true }), file);
    if ((attributes & FILE_ATTRIBUTE_READONLY) !== 0) return STATUS_CANNOT_DELETE;
  } catch (error) {
    return statusOfError(error);
  }
  if (!isDirectory) return STATUS_SUCCESS;
  return withFolder(drive, parts, (folder) =>
    namesIn(folder).length === 0 ? STATUS_SUCCESS : STATUS_DIRECTORY_NOT_EMPTY,
  );
}

function setPosition({ fileObject, buffer }: Change): number {
  const position = readI64(buffer);
  if (position < 0n) return STATUS_INVALID_PARAMETER;
  writeI64(fileObject + FILE_OBJECT.CurrentByteOffset, position);
  return STATUS_SUCCESS;
}

function setSize({ file, descriptor, isDirectory }: Change, size: bigint): number {
  if (isDirectory || size < 0n || size > BigInt(Number.MAX_SAFE_INTEGER)) return STATUS_INVALID_PARAMETER;
  if (readI32(file + FILE_BLOCK.Mapping) !== 0) return STATUS_USER_MAPPED_FILE;
  return hostStatus(() => fs.ftruncateSync(descriptor, Number(size)));
}

/** Less than the file has cuts it off; more is only remembered, since the host allocates as it likes. */
function setAllocation(change: Change): number {
  const { buffer, file, descriptor } = change;
  const bytes = readI64(buffer);
  if (bytes < 0n) return STATUS_INVALID_PARAMETER;
  let size = 0n;
  const status = hostStatus(() => {
    size = fs.fstatSync(descriptor, { bigint: true }).size;
  });
  if (status < 0) return status;
  if (bytes < size) return setSize(change, bytes);
  if (change.isDirectory) return STATUS_INVALID_PARAMETER;
  withFileLock(() => writeI64(file + FILE_BLOCK.Allocation, bytes));
  return STATUS_SUCCESS;
}
