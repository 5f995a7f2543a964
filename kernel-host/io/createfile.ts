/**
 * Opening: from OBJECT_ATTRIBUTES to a handle. The namespace finds the device, the device opens the file (io/file).
 *
 * Source: ZwCreateFile, IoCreateFileEx, IoGetDeviceObjectPointer in the WDK documentation.
 */
import {
  DELETE,
  FILE_APPEND_DATA,
  FILE_CREATE,
  FILE_DELETE_ON_CLOSE,
  FILE_DIRECTORY_FILE,
  FILE_NO_INTERMEDIATE_BUFFERING,
  FILE_NON_DIRECTORY_FILE,
  FILE_OPEN,
  FILE_OPEN_IF,
  FILE_SHARE_VALID_FLAGS,
  FILE_SYNCHRONOUS_IO_ALERT,
  FILE_SYNCHRONOUS_IO_NONALERT,
  GENERIC_ALL,
  MAXIMUM_ALLOWED,
  OBJ_KERNEL_HANDLE,
  STATUS_ACCESS_VIOLATION,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER,
  STATUS_OBJECT_PATH_SYNTAX_BAD,
  STATUS_SUCCESS,
  SYNCHRONIZE,
} from '../abi/gen/constants.js';
import { OBJECT_ATTRIBUTES } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { readI32, readI64, u8, writeI32 } from '../hal/memory.js';
import { isValid } from '../mm/validity.js';
import { closeHandle, openHandle, referenceHandle } from '../ob/handle.js';
import { lookup } from '../ob/namespace.js';
import { dereferenceObject, referenceObject } from '../ob/object.js';
import { typeObject } from '../ob/types.js';
import { unicodeStringText } from '../rtl/guesttext.js';
import { IoAttachDeviceByPointer, IoGetRelatedDeviceObject } from './attach.js';
import { answer } from './filerequest.js';
import type { OpenPacket } from './open.js';

const MAXIMUM_DISPOSITION = 5;
const VALID_ATTRIBUTES = 0x7fb7;
const KernelMode = 0;
const SYNCHRONOUS = FILE_SYNCHRONOUS_IO_ALERT | FILE_SYNCHRONOUS_IO_NONALERT;
const IO_FORCE_ACCESS_CHECK = 1;

/** Parameters of NtCreateFile. Addresses; NULL where the documentation allows it. */
export interface CreateFileParameters {
  readonly handle: number;
  readonly access: number;
  readonly attributes: number;
  readonly statusBlock: number;
  readonly allocationSize: number;
  readonly fileAttributes: number;
  readonly shareAccess: number;
  readonly disposition: number;
  readonly options: number;
  readonly eaBuffer: number;
  readonly eaLength: number;
  readonly major?: number;
}

/** What options contradict each other, or the access. */
function areSound({ access, disposition, options, fileAttributes, shareAccess }: CreateFileParameters): boolean {
  if (disposition >>> 0 > MAXIMUM_DISPOSITION) return false;
  if ((options & SYNCHRONOUS) === SYNCHRONOUS) return false;
  if ((options & SYNCHRONOUS) !== 0 && (access & SYNCHRONIZE) === 0 && (access & 0xf000_0000) === 0) return false;
  if ((options & FILE_DELETE_ON_CLOSE) !== 0 && (access & (DELETE | GENERIC_ALL | MAXIMUM_ALLOWED)) === 0) return false;
  if ((fileAttributes & ~VALID_ATTRIBUTES) !== 0 || (shareAccess & ~FILE_SHARE_VALID_FLAGS) !== 0) return false;
  if ((options & FILE_DIRECTORY_FILE) !== 0) {
    if ((options & FILE_NON_DIRECTORY_FILE) !== 0) return false;
    return [FILE_OPEN, FILE_CREATE, FILE_OPEN_IF].includes(disposition);
  }
  return (options & FILE_NO_INTERMEDIATE_BUFFERING) === 0 || (access & FILE_APPEND_DATA) === 0;
}

function canWrite(parameters: CreateFileParameters): boolean {
  return (
    isValid(parameters.handle, 4) &&
    isValid(parameters.statusBlock, 8) &&
    isValid(parameters.attributes, OBJECT_ATTRIBUTES.size)
  );
}

/** @returns a copy of the extended attributes in kernel memory; 0 when there are none, -1 when memory has run out */
function copyAttributes(buffer: number, bytes: number): number {
  if (buffer === 0 || bytes === 0) return 0;
  const copy = allocateKernelPool(bytes);
  if (copy === 0) return -1;
  u8.copyWithin(copy, buffer, buffer + bytes);
  return copy;
}

/**
 * Opens a file or device. IRQL: PASSIVE_LEVEL; driver code runs.
 * @param mode KernelMode 0, UserMode 1
 * @returns STATUS_SUCCESS and the like from the driver; STATUS_OBJECT_NAME_NOT_FOUND …; STATUS_ACCESS_DENIED (exclusive)
 */
export function createFile(parameters: CreateFileParameters, mode: number): number {
  if (mode !== KernelMode && !canWrite(parameters)) return STATUS_ACCESS_VIOLATION;
  if (!areSound(parameters)) return STATUS_INVALID_PARAMETER;
  const ea = copyAttributes(parameters.eaBuffer, parameters.eaLength);
  if (ea < 0) return STATUS_INSUFFICIENT_RESOURCES;
  const packet: OpenPacket = {
    options: parameters.options,
    disposition: parameters.disposition,
    fileAttributes: parameters.fileAttributes,
    shareAccess: parameters.shareAccess,
    allocationSize: parameters.allocationSize === 0 ? 0n : readI64(parameters.allocationSize),
    eaBuffer: ea,
    eaLength: parameters.eaLength,
    ...(parameters.major === undefined ? {} : { major: parameters.major }),
    information: 0,
  };
  const status = openByAttributes(parameters, packet, mode);
  if (ea !== 0) freeKernelPool(ea);
  return status;
}

/** What OBJECT_ATTRIBUTES find; a handle has been counted. */
interface FoundFile {
  readonly status: number;
  readonly object: number;
  /** OBJ_ flags. */
  readonly flags: number;
}

/** Looks a file up by OBJECT_ATTRIBUTES, and opens it. */
function findFile(attributes: number, access: number, packet: OpenPacket, mode: number): FoundFile {
  const root = readI32(attributes + OBJECT_ATTRIBUTES.RootDirectory);
  const flags = readI32(attributes + OBJECT_ATTRIBUTES.Attributes);
  const name = readI32(attributes + OBJECT_ATTRIBUTES.ObjectName);
  if (name === 0 && root === 0) return { status: STATUS_OBJECT_PATH_SYNTAX_BAD, object: 0, flags };
  const directory = root === 0 ? undefined : referenceHandle(root, { mode });
  if (directory !== undefined && directory.status !== STATUS_SUCCESS) return { ...directory, object: 0, flags };
  const found = lookup(unicodeStringText(name), {
    attributes: flags,
    type: typeObject('File'),
    access,
    mode,
    root: directory?.object ?? 0,
    context: packet,
    forHandle: true,
  });
  if (directory !== undefined) dereferenceObject(directory.object);
  return { ...found, flags };
}

/**
 * Opens a file by OBJECT_ATTRIBUTES for the length of one call. IRQL: PASSIVE_LEVEL.
 * @param use what is done with the file object @returns its status, or why the file could not be opened
 */
export function withFileByName(
  attributes: number,
  access: number,
  packet: OpenPacket,
  mode: number,
  use: (file: number) => number,
): number {
  const found = findFile(attributes, access, packet, mode);
  if (found.status < 0) return found.status;
  return useOpened(found.object, access, use);
}

/** Opens a handle to what has been found, calls `use`, and closes it. */
export function useOpened(file: number, access: number, use: (file: number) => number): number {
  const opened = openHandle(file, { access, attributes: OBJ_KERNEL_HANDLE, counted: true });
  const status = opened.status < 0 ? opened.status : use(file);
  if (opened.status >= 0) closeHandle(opened.handle, KernelMode);
  dereferenceObject(file);
  return status;
}

/** @returns what opens an existing file or directory, shared with everybody. @param options create options */
export function existingFile(options: number, targetDirectory = false): OpenPacket {
  return {
    options,
    disposition: FILE_OPEN,
    fileAttributes: 0,
    shareAccess: FILE_SHARE_VALID_FLAGS,
    allocationSize: 0n,
    eaBuffer: 0,
    eaLength: 0,
    targetDirectory,
    information: 0,
  };
}

function openByAttributes(parameters: CreateFileParameters, packet: OpenPacket, mode: number): number {
  const { attributes, access } = parameters;
  const found = findFile(attributes, access, packet, mode);
  if (found.status < 0) {
    // FILE_EXISTS and FILE_DOES_NOT_EXIST come with failures.
    if (packet.information !== 0) answer(parameters.statusBlock, found.status, packet.information);
    return found.status;
  }
  return giveHandle(parameters, found, packet, found.flags, mode);
}

function giveHandle(
  parameters: CreateFileParameters,
  found: { readonly status: number; readonly object: number },
  packet: OpenPacket,
  flags: number,
  mode: number,
): number {
  const options = { access: parameters.access, attributes: flags, mode, counted: true };
  const opened = openHandle(found.object, options);
  dereferenceObject(found.object);
  if (opened.status < 0) return opened.status;
  writeI32(parameters.handle, opened.handle);
  writeI32(parameters.statusBlock + 4, packet.information);
  writeI32(parameters.statusBlock, found.status);
  return found.status;
}

/** IoCreateFile. IRQL: PASSIVE_LEVEL. As ZwCreateFile; `Options` with IO_FORCE_ACCESS_CHECK: as user mode would. */
export function IoCreateFile(
  FileHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  IoStatusBlock: number,
  AllocationSize: number,
  FileAttributes: number,
  ShareAccess: number,
  Disposition: number,
  CreateOptions: number,
  EaBuffer: number,
  EaLength: number,
  CreateFileType: number,
  _InternalParameters: number,
  Options: number,
): number {
  const parameters = {
    handle: FileHandle,
    access: DesiredAccess,
    attributes: ObjectAttributes,
    statusBlock: IoStatusBlock,
    allocationSize: AllocationSize,
    fileAttributes: FileAttributes,
    shareAccess: ShareAccess,
    disposition: Disposition,
    options: CreateOptions,
    eaBuffer: EaBuffer,
    eaLength: EaLength,
    ...(CreateFileType === 0 ? {} : { major: CreateFileType === 1 ? 0x01 : 0x14 }),
  };
  return createFile(parameters, (Options & IO_FORCE_ACCESS_CHECK) !== 0 ? 1 : KernelMode);
}

/** IoCreateFileEx: IoCreateFile; a driver context changes nothing. IRQL: PASSIVE_LEVEL. */
export function IoCreateFileEx(
  FileHandle: number,
  DesiredAccess: number,
  ObjectAttributes: number,
  IoStatusBlock: number,
  AllocationSize: number,
  FileAttributes: number,
  ShareAccess: number,
  Disposition: number,
  CreateOptions: number,
  EaBuffer: number,
  EaLength: number,
  CreateFileType: number,
  InternalParameters: number,
  Options: number,
  _DriverContext: number,
): number {
  return IoCreateFile(
    FileHandle,
    DesiredAccess,
    ObjectAttributes,
    IoStatusBlock,
    AllocationSize,
    FileAttributes,
    ShareAccess,
    Disposition,
    CreateOptions,
    EaBuffer,
    EaLength,
    CreateFileType,
    InternalParameters,
    Options,
  );
}

/** Opens by name, without a handle. @returns the file object, referenced */
function openByName(name: number, access: number): { status: number; file: number } {
  const packet = { ...existingFile(0), shareAccess: 0 };
  const found = lookup(unicodeStringText(name), {
    attributes: 0x40,
    type: typeObject('File'),
    access,
    context: packet,
    forHandle: true,
  });
  if (found.status < 0) return { status: found.status, file: 0 };
  // A handle comes and goes, as on NT: the driver sees IRP_MJ_CLEANUP at once, IRP_MJ_CLOSE with the last reference.
  const opened = openHandle(found.object, { access, attributes: 0x200, counted: true });
  if (opened.status < 0) {
    dereferenceObject(found.object);
    return { status: opened.status, file: 0 };
  }
  closeHandle(opened.handle, KernelMode);
  return { status: STATUS_SUCCESS, file: found.object };
}

/**
 * IoGetDeviceObjectPointer. IRQL: PASSIVE_LEVEL. The device is good while the file object is referenced.
 * @returns STATUS_SUCCESS, or why the device could not be opened
 */
export function IoGetDeviceObjectPointer(
  ObjectName: number,
  DesiredAccess: number,
  FileObject: number,
  DeviceObject: number,
): number {
  const { status, file } = openByName(ObjectName, DesiredAccess);
  if (status < 0) return status;
  writeI32(FileObject, file);
  writeI32(DeviceObject, IoGetRelatedDeviceObject(file));
  return STATUS_SUCCESS;
}

/** IoAttachDevice: attaches to a device by name. IRQL: PASSIVE_LEVEL. @param AttachedDevice receives the one below */
export function IoAttachDevice(SourceDevice: number, TargetDevice: number, AttachedDevice: number): number {
  const { status, file } = openByName(TargetDevice, 0x80);
  if (status < 0) return status;
  const device = IoGetRelatedDeviceObject(file);
  referenceObject(device);
  const attached = attachTo(SourceDevice, device, AttachedDevice);
  dereferenceObject(device);
  dereferenceObject(file);
  return attached;
}

function attachTo(source: number, target: number, receives: number): number {
  writeI32(receives, target);
  const status = IoAttachDeviceByPointer(source, target);
  if (status < 0) writeI32(receives, 0);
  return status;
}
