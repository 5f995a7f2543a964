/**
 * The file system driver, `\FileSystem\Ntfs`: requests come to it as to any driver, so that filters can stand above it.
 * Its dispatch routine is a routine of the kernel's own.
 */
import {
  DELETE,
  FILE_DEVICE_DISK,
  FILE_DIRECTORY_FILE,
  FILE_NO_INTERMEDIATE_BUFFERING,
  FILE_NON_DIRECTORY_FILE,
  FILE_OPEN,
  FILE_OPEN_BY_FILE_ID,
  FILE_OPEN_IF,
  FILE_OPENED,
  FILE_SEQUENTIAL_ONLY,
  FILE_WRITE_THROUGH,
  FO_NO_INTERMEDIATE_BUFFERING,
  FO_SEQUENTIAL_ONLY,
  FO_WRITE_THROUGH,
  IRP_MJ_CLEANUP,
  IRP_MJ_CLOSE,
  IRP_MJ_CREATE,
  IRP_MJ_DIRECTORY_CONTROL,
  IRP_MJ_FLUSH_BUFFERS,
  IRP_MJ_LOCK_CONTROL,
  IRP_MJ_QUERY_INFORMATION,
  IRP_MJ_QUERY_VOLUME_INFORMATION,
  IRP_MJ_READ,
  IRP_MJ_SET_INFORMATION,
  IRP_MJ_WRITE,
  OBJ_CASE_INSENSITIVE,
  OBJ_PERMANENT,
  SL_OPEN_TARGET_DIRECTORY,
  STATUS_EAS_NOT_SUPPORTED,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_DEVICE_REQUEST,
  STATUS_INVALID_PARAMETER,
  STATUS_NOT_A_DIRECTORY,
  STATUS_NOT_SUPPORTED,
  STATUS_OBJECT_NAME_INVALID,
  STATUS_OBJECT_NAME_NOT_FOUND,
  STATUS_OBJECT_PATH_NOT_FOUND,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import {
  DEVICE_OBJECT,
  DRIVER_OBJECT,
  FILE_OBJECT,
  IO_SECURITY_CONTEXT,
  IO_STACK_LOCATION,
  IRP,
} from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { readI32, readI64, readU8, readU16, writeI32, writeU16 } from '../hal/memory.js';
import { IoCreateDevice } from '../io/device.js';
import { createDriverObject, readyDriver } from '../io/driver.js';
import { defineTableRoutine, TableRoutine } from '../ke/guest.js';
import { insertName } from '../ob/namespace.js';
import { dereferenceObject } from '../ob/object.js';
import { createSymbolicLink } from '../ob/symboliclink.js';
import { storeWide, unicodeStringText } from '../rtl/guesttext.js';
import { setInformation } from './change.js';
import { cleanUp, close } from './close.js';
import { createOnVolume } from './create.js';
import { flushFile, readFile, writeFile } from './data.js';
import { queryDirectory } from './directory.js';
import { FILE_BLOCK, initializeFileBlocks, makeOpenBlock, pathOf, withFileLock } from './fileblock.js';
import { type ParsedPath, parsePath } from './path.js';
import { queryInformation } from './query.js';
import { lockControl } from './rangelock.js';
import { type Answer, answer, type FsRequest, finish, requestOf } from './request.js';
import { queryVolumeInformation, volumeOf } from './volume.js';

const DISPATCH: Readonly<Record<number, (request: FsRequest) => Answer>> = {
  [IRP_MJ_CREATE]: create,
  [IRP_MJ_CLEANUP]: cleanUp,
  [IRP_MJ_CLOSE]: close,
  [IRP_MJ_READ]: readFile,
  [IRP_MJ_WRITE]: writeFile,
  [IRP_MJ_FLUSH_BUFFERS]: flushFile,
  [IRP_MJ_QUERY_INFORMATION]: queryInformation,
  [IRP_MJ_SET_INFORMATION]: setInformation,
  [IRP_MJ_DIRECTORY_CONTROL]: queryDirectory,
  [IRP_MJ_QUERY_VOLUME_INFORMATION]: queryVolumeInformation,
};
const DRIVER_NAME = '\\FileSystem\\Ntfs';
const FILE_DEVICE_IS_MOUNTED = 0x20;
const OPTIONS = 0xff_ffff;
/** Options of a create, and what they are in the file object. */
const FLAGS: readonly (readonly [number, number])[] = [
  [FILE_NO_INTERMEDIATE_BUFFERING, FO_NO_INTERMEDIATE_BUFFERING],
  [FILE_WRITE_THROUGH, FO_WRITE_THROUGH],
  [FILE_SEQUENTIAL_ONLY, FO_SEQUENTIAL_ONLY],
];

/** The dispatch routine for every major function that is served. */
function fileSystemDispatch(device: number, irp: number): number {
  const request = requestOf(device, irp, volumeOf(device));
  const major = readU8(request.location + IO_STACK_LOCATION.MajorFunction);
  if (major === IRP_MJ_LOCK_CONTROL) return lockControl(request);
  return finish(irp, DISPATCH[major]?.(request) ?? answer(STATUS_INVALID_DEVICE_REQUEST));
}

defineTableRoutine(TableRoutine.FileSystem, fileSystemDispatch);

/** @returns the path that is asked for, undefined for the volume itself, or a status */
function pathAsked(fileObject: number): ParsedPath | undefined | number {
  const related = readI32(fileObject + FILE_OBJECT.RelatedFileObject);
  const name = unicodeStringText(fileObject + FILE_OBJECT.FileName);
  if (related === 0) return name === '' ? undefined : parsePath(name);
  if (name.startsWith('\\')) return STATUS_OBJECT_NAME_INVALID;
  const open = readI32(related + FILE_OBJECT.FsContext2);
  const file = readI32(related + FILE_OBJECT.FsContext);
  if (open === 0) return STATUS_INVALID_PARAMETER;
  if (name !== '' && file !== 0 && readI32(file + FILE_BLOCK.Directory) === 0) return STATUS_OBJECT_PATH_NOT_FOUND;
  const parsed = parsePath(name);
  if (typeof parsed === 'number') return parsed;
  return { ...parsed, parts: [...withFileLock(() => pathOf(open)), ...parsed.parts] };
}

/** IRP_MJ_CREATE. */
function create({ irp, location, fileObject, volume }: FsRequest): Answer {
  const word = readI32(location + IO_STACK_LOCATION.Parameters_Create_Options);
  const given = word & OPTIONS;
  if (readI32(location + IO_STACK_LOCATION.Parameters_Create_EaLength) !== 0) return answer(STATUS_EAS_NOT_SUPPORTED);
  if ((given & FILE_OPEN_BY_FILE_ID) !== 0) return answer(STATUS_NOT_SUPPORTED);
  const asked = pathAsked(fileObject);
  if (typeof asked === 'number') return answer(asked);
  const context = readI32(location + IO_STACK_LOCATION.Parameters_Create_SecurityContext);
  const access = readI32(context + IO_SECURITY_CONTEXT.DesiredAccess);
  const disposition = word >>> 24;
  if (asked === undefined) return openVolume(fileObject, access, disposition, given);
  const above = (readU8(location + IO_STACK_LOCATION.Flags) & SL_OPEN_TARGET_DIRECTORY) !== 0;
  const path = above ? { parts: asked.parts.slice(0, -1), slash: false } : asked;
  const options = above ? (given & ~FILE_NON_DIRECTORY_FILE) | FILE_DIRECTORY_FILE : given;
  const created = createOnVolume({
    volume,
    fileObject,
    path,
    access: above ? access & ~DELETE : access,
    share: readU16(location + IO_STACK_LOCATION.Parameters_Create_ShareAccess),
    disposition,
    options,
    attributes: readU16(location + IO_STACK_LOCATION.Parameters_Create_FileAttributes),
    allocation: readI64(irp + IRP.Overlay_AllocationSize),
  });
  if (created.status >= 0) {
    const flags = FLAGS.reduce((all, [option, flag]) => all | ((options & option) !== 0 ? flag : 0), 0);
    writeI32(fileObject + FILE_OBJECT.Flags, readI32(fileObject + FILE_OBJECT.Flags) | flags);
  }
  if (above && created.status === STATUS_OBJECT_NAME_NOT_FOUND) return answer(STATUS_OBJECT_PATH_NOT_FOUND);
  return answer(created.status, created.information);
}

/** The volume as such: to ask about it, and for filters to find it. */
function openVolume(fileObject: number, access: number, disposition: number, options: number): Answer {
  if (disposition !== FILE_OPEN && disposition !== FILE_OPEN_IF) return answer(STATUS_INVALID_PARAMETER);
  if ((options & FILE_DIRECTORY_FILE) !== 0) return answer(STATUS_NOT_A_DIRECTORY);
  const open = withFileLock(() => makeOpenBlock({ file: 0, descriptor: 0, access, options, fileObject, parts: [] }));
  if (open === 0) return answer(STATUS_INSUFFICIENT_RESOURCES);
  writeI32(fileObject + FILE_OBJECT.FsContext2, open);
  return answer(STATUS_SUCCESS, FILE_OPENED);
}

/** @returns a UNICODE_STRING in pool. */
function poolString(text: string): number {
  const string = allocateKernelPool(8 + text.length * 2);
  writeU16(string, text.length * 2);
  writeU16(string + 2, text.length * 2);
  writeI32(string + 4, string + 8);
  storeWide(string + 8, text);
  return string;
}

function addLink(path: string, target: string): void {
  const link = createSymbolicLink(target);
  insertName(link, path, { attributes: OBJ_PERMANENT | OBJ_CASE_INSENSITIVE });
  dereferenceObject(link);
}

/** Makes one volume's device and its drive letter. */
function addVolume(driver: number, letter: string, number: number): void {
  const path = `\\Device\\HarddiskVolume${number}`;
  const name = poolString(path);
  const receives = allocateKernelPool(4);
  IoCreateDevice(driver, 4, name, FILE_DEVICE_DISK, FILE_DEVICE_IS_MOUNTED, 0, receives);
  const device = readI32(receives);
  writeI32(readI32(device + DEVICE_OBJECT.DeviceExtension), number);
  freeKernelPool(receives);
  freeKernelPool(name);
  addLink(`\\??\\${letter}:`, path);
}

/** Makes the driver, a volume for each drive, and `\SystemRoot`. Once, at boot; after the namespace. */
export function initializeFileSystem(letters: readonly string[]): void {
  initializeFileBlocks();
  const { driver } = createDriverObject(DRIVER_NAME, 'Ntfs', 0);
  for (const major of [...Object.keys(DISPATCH).map(Number), IRP_MJ_LOCK_CONTROL])
    writeI32(driver + DRIVER_OBJECT.MajorFunction + major * 4, TableRoutine.FileSystem);
  for (const [index, letter] of letters.entries()) addVolume(driver, letter, index + 1);
  readyDriver(driver);
  const system = letters.includes('C') ? letters.indexOf('C') + 1 : 1;
  addLink('\\SystemRoot', `\\Device\\HarddiskVolume${system}\\Windows`);
}
