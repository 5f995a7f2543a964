/**
 * Services on directories, on names without an open, and on byte ranges: each as Zw, for the kernel's own mode, and as
 * Nt, for the caller's. Source: WDK documentation of these routines.
 */
import {
  DELETE,
  FILE_DELETE_ON_CLOSE,
  FILE_LIST_DIRECTORY,
  FILE_OPEN_FOR_BACKUP_INTENT,
  FILE_READ_ATTRIBUTES,
  IRP_MJ_DIRECTORY_CONTROL,
  IRP_MJ_LOCK_CONTROL,
  IRP_MN_LOCK,
  IRP_MN_QUERY_DIRECTORY,
  IRP_MN_UNLOCK_SINGLE,
  SL_EXCLUSIVE_LOCK,
  SL_FAIL_IMMEDIATELY,
  SL_RESTART_SCAN,
  SL_RETURN_SINGLE_ENTRY,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import {
  DEVICE_OBJECT,
  FILE_NETWORK_OPEN_INFORMATION,
  IO_STACK_LOCATION,
  IRP,
  OBJECT_ATTRIBUTES,
} from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { readI32, readI64, u8, writeI32, writeI64, writeU8, writeU16 } from '../hal/memory.js';
import { existingFile, withFileByName } from '../io/createfile.js';
import { askFileObject } from '../io/fileinfo.js';
import { type FileCaller, plainCaller, requestOfFile } from '../io/filerequest.js';
import { nextLocation } from '../io/irp.js';
import { setReadWriteTransfer } from '../io/transfer.js';
import { captureString } from '../ob/attributes.js';
import { probeRead, probeWrite } from '../ob/probe.js';
import { storeWide } from '../rtl/guesttext.js';
import { fromKernel, serve } from './service.js';

const FileNetworkOpenInformation = 34;
const LONG = 8;

/** Gives a request memory of the kernel's that goes with it. @returns its address, or 0 */
function attach(irp: number, bytes: number): number {
  const memory = allocateKernelPool(bytes);
  writeI32(irp + IRP.Tail_Overlay_AuxiliaryBuffer, memory);
  return memory;
}

/** Gives a request a copy of a name. @returns a UNICODE_STRING; 0 when memory has run out */
function attachName(irp: number, text: string): number {
  const string = attach(irp, LONG + text.length * 2);
  if (string === 0) return 0;
  writeU16(string, text.length * 2);
  writeU16(string + 2, text.length * 2);
  writeI32(string + 4, string + LONG);
  storeWide(string + LONG, text);
  return string;
}

/**
 * NtQueryDirectoryFile: lists a directory. Length in bytes.
 * @param FileName UNICODE_STRING with wildcards, counted at the first call of an open only, or NULL for all
 * @returns STATUS_NO_SUCH_FILE, STATUS_NO_MORE_FILES, STATUS_BUFFER_OVERFLOW, STATUS_INVALID_INFO_CLASS …
 */
export function NtQueryDirectoryFile(
  FileHandle: number,
  Event: number,
  ApcRoutine: number,
  ApcContext: number,
  IoStatusBlock: number,
  FileInformation: number,
  Length: number,
  FileInformationClass: number,
  ReturnSingleEntry: number,
  FileName: number,
  RestartScan: number,
): number {
  return serve((mode) => {
    const pattern = FileName === 0 ? '' : captureString(FileName, mode);
    const caller: FileCaller = {
      handle: FileHandle,
      event: Event,
      apcRoutine: ApcRoutine,
      apcContext: ApcContext,
      statusBlock: IoStatusBlock,
      mode,
    };
    const flags =
      ((ReturnSingleEntry & 0xff) === 0 ? 0 : SL_RETURN_SINGLE_ENTRY) |
      ((RestartScan & 0xff) === 0 ? 0 : SL_RESTART_SCAN);
    return requestOfFile(caller, {
      major: IRP_MJ_DIRECTORY_CONTROL,
      minor: IRP_MN_QUERY_DIRECTORY,
      access: FILE_LIST_DIRECTORY,
      fill: (irp, device) => {
        const location = nextLocation(irp);
        const name = pattern === '' ? 0 : attachName(irp, pattern);
        if (pattern !== '' && name === 0) return STATUS_INSUFFICIENT_RESOURCES;
        writeU8(location + IO_STACK_LOCATION.Flags, flags);
        writeI32(location + IO_STACK_LOCATION.Parameters_QueryDirectory_Length, Length);
        writeI32(location + IO_STACK_LOCATION.Parameters_QueryDirectory_FileName, name);
        writeI32(location + IO_STACK_LOCATION.Parameters_QueryDirectory_FileInformationClass, FileInformationClass);
        const from = { mode, byDriver: false };
        const kind = readI32(device + DEVICE_OBJECT.Flags);
        return setReadWriteTransfer(irp, kind, true, FileInformation, Length >>> 0, from);
      },
    });
  });
}

/** ZwQueryDirectoryFile: NtQueryDirectoryFile, for kernel mode. */
export const ZwQueryDirectoryFile = fromKernel(NtQueryDirectoryFile);

/** NtQueryFullAttributesFile: asks about a file by name. @param FileInformation FILE_NETWORK_OPEN_INFORMATION */
export function NtQueryFullAttributesFile(ObjectAttributes: number, FileInformation: number): number {
  return serve((mode) => {
    probeRead(mode, ObjectAttributes, OBJECT_ATTRIBUTES.size);
    probeWrite(mode, FileInformation, FILE_NETWORK_OPEN_INFORMATION.size);
    const length = FILE_NETWORK_OPEN_INFORMATION.size;
    const buffer = allocateKernelPool(length);
    if (buffer === 0) return STATUS_INSUFFICIENT_RESOURCES;
    const packet = existingFile(FILE_OPEN_FOR_BACKUP_INTENT);
    const status = withFileByName(ObjectAttributes, FILE_READ_ATTRIBUTES, packet, mode, (file) =>
      askFileObject(file, { buffer, length, kind: FileNetworkOpenInformation }),
    );
    if (status >= 0) u8.copyWithin(FileInformation, buffer, buffer + length);
    freeKernelPool(buffer);
    return status;
  });
}

/** ZwQueryFullAttributesFile: NtQueryFullAttributesFile, for kernel mode. */
export const ZwQueryFullAttributesFile = fromKernel(NtQueryFullAttributesFile);

/** NtDeleteFile: deletes a file, or an empty directory, by name. @returns STATUS_CANNOT_DELETE, STATUS_SHARING_VIOLATION … */
export function NtDeleteFile(ObjectAttributes: number): number {
  return serve((mode) => {
    probeRead(mode, ObjectAttributes, OBJECT_ATTRIBUTES.size);
    const packet = existingFile(FILE_DELETE_ON_CLOSE | FILE_OPEN_FOR_BACKUP_INTENT);
    return withFileByName(ObjectAttributes, DELETE, packet, mode, () => STATUS_SUCCESS);
  });
}

/** ZwDeleteFile: NtDeleteFile, for kernel mode. */
export const ZwDeleteFile = fromKernel(NtDeleteFile);

/** Fills in a request about a byte range. */
function fillRange(irp: number, flags: number, offset: bigint, length: bigint, key: number): number {
  const location = nextLocation(irp);
  const copy = attach(irp, LONG);
  if (copy === 0) return STATUS_INSUFFICIENT_RESOURCES;
  writeI64(copy, length);
  writeU8(location + IO_STACK_LOCATION.Flags, flags);
  writeI32(location + IO_STACK_LOCATION.Parameters_LockControl_Length, copy);
  writeI32(location + IO_STACK_LOCATION.Parameters_LockControl_Key, key);
  writeI64(location + IO_STACK_LOCATION.Parameters_LockControl_ByteOffset, offset);
  return STATUS_SUCCESS;
}

/** @returns a caller's LARGE_INTEGER. Throws ServiceFault in user mode. */
function captureLong(address: number, mode: number): bigint {
  probeRead(mode, address, LONG);
  return readI64(address);
}

/**
 * NtLockFile: locks a byte range; waits for it, or pends, unless `FailImmediately`.
 * @returns STATUS_LOCK_NOT_GRANTED, STATUS_PENDING, STATUS_INVALID_LOCK_RANGE …
 */
export function NtLockFile(
  FileHandle: number,
  Event: number,
  ApcRoutine: number,
  ApcContext: number,
  IoStatusBlock: number,
  ByteOffset: number,
  Length: number,
  Key: number,
  FailImmediately: number,
  ExclusiveLock: number,
): number {
  return serve((mode) => {
    const offset = captureLong(ByteOffset, mode);
    const length = captureLong(Length, mode);
    const caller: FileCaller = {
      handle: FileHandle,
      event: Event,
      apcRoutine: ApcRoutine,
      apcContext: ApcContext,
      statusBlock: IoStatusBlock,
      mode,
    };
    const flags =
      ((FailImmediately & 0xff) === 0 ? 0 : SL_FAIL_IMMEDIATELY) |
      ((ExclusiveLock & 0xff) === 0 ? 0 : SL_EXCLUSIVE_LOCK);
    return requestOfFile(caller, {
      major: IRP_MJ_LOCK_CONTROL,
      minor: IRP_MN_LOCK,
      access: 0,
      fill: (irp) => fillRange(irp, flags, offset, length, Key),
    });
  });
}

/** ZwLockFile: NtLockFile, for kernel mode. */
export const ZwLockFile = fromKernel(NtLockFile);

/** NtUnlockFile: unlocks exactly what has been locked. @returns STATUS_RANGE_NOT_LOCKED */
export function NtUnlockFile(
  FileHandle: number,
  IoStatusBlock: number,
  ByteOffset: number,
  Length: number,
  Key: number,
): number {
  return serve((mode) => {
    const offset = captureLong(ByteOffset, mode);
    const length = captureLong(Length, mode);
    return requestOfFile(plainCaller(FileHandle, IoStatusBlock, mode), {
      major: IRP_MJ_LOCK_CONTROL,
      minor: IRP_MN_UNLOCK_SINGLE,
      access: 0,
      wait: true,
      fill: (irp) => fillRange(irp, 0, offset, length, Key),
    });
  });
}

/** ZwUnlockFile: NtUnlockFile, for kernel mode. */
export const ZwUnlockFile = fromKernel(NtUnlockFile);
