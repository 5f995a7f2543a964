/**
 * Questions about open files. What the I/O manager knows itself it answers; the rest goes to the driver.
 *
 * Source: ZwQueryInformationFile, ZwSetInformationFile, ZwQueryVolumeInformationFile in the WDK documentation.
 */
import {
  DELETE,
  FILE_READ_ATTRIBUTES,
  FILE_WRITE_ATTRIBUTES,
  FILE_WRITE_DATA,
  FO_SYNCHRONOUS_IO,
  IRP_MJ_QUERY_INFORMATION,
  IRP_MJ_QUERY_VOLUME_INFORMATION,
  IRP_MJ_SET_INFORMATION,
  STATUS_INFO_LENGTH_MISMATCH,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_INFO_CLASS,
  STATUS_INVALID_PARAMETER,
  STATUS_NOT_FOUND,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { DEVICE_OBJECT, FILE_OBJECT, IO_STACK_LOCATION, IRP } from '../abi/gen/structs.js';
import { readI32, readI64, readU8, writeI32, writeI64 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { KTHREAD } from '../ke/thread.js';
import { referenceHandle } from '../ob/handle.js';
import { dereferenceObject } from '../ob/object.js';
import { typeObject } from '../ob/types.js';
import { topOf } from './attach.js';
import { cancelRequests } from './cancel.js';
import { cancelFileRequests } from './file.js';
import { answer, plainCaller, requestOfFile } from './filerequest.js';
import { allocateIrp, nextLocation } from './irp.js';
import { withTarget } from './renametarget.js';
import { address, sendAndWait } from './send.js';
import { setInformationTransfer } from './transfer.js';

/** FILE_INFORMATION_CLASS. */
const FileModeInformation = 16;
const FilePositionInformation = 14;
const FileAlignmentInformation = 17;
/** FS_INFORMATION_CLASS. */
const FileFsDeviceInformation = 4;
/** Least bytes of a buffer by FILE_INFORMATION_CLASS; of others nobody says. */
const LEAST: Readonly<Record<number, number>> = {
  4: 40,
  5: 24,
  6: 8,
  7: 4,
  8: 4,
  9: 8,
  10: 16,
  13: 1,
  14: 8,
  16: 4,
  17: 4,
  18: 104,
  19: 8,
  20: 8,
  34: 56,
  35: 8,
};
const HIGHEST_CLASS = 76;

/** A question or an answer: where it lies, how long it is, what it is about. */
export interface Information {
  readonly buffer: number;
  readonly length: number;
  readonly kind: number;
}

function check({ length, kind }: Information): number {
  if (kind >>> 0 < 1 || kind >>> 0 > HIGHEST_CLASS) return STATUS_INVALID_INFO_CLASS;
  return length >>> 0 < (LEAST[kind] ?? 0) ? STATUS_INFO_LENGTH_MISMATCH : STATUS_SUCCESS;
}

function fill(irp: number, isQuery: boolean, information: Information, mode: number): number {
  const location = nextLocation(irp);
  writeI32(location + IO_STACK_LOCATION.Parameters_QueryFile_Length, information.length);
  writeI32(location + IO_STACK_LOCATION.Parameters_QueryFile_FileInformationClass, information.kind);
  return setInformationTransfer(irp, isQuery, information.buffer, information.length >>> 0, mode);
}

/** Rights that a handle needs, in user mode, by FILE_INFORMATION_CLASS; others none. */
const QUERY_ACCESS: Readonly<Record<number, number>> = {
  4: FILE_READ_ATTRIBUTES,
  18: FILE_READ_ATTRIBUTES,
  34: FILE_READ_ATTRIBUTES,
  35: FILE_READ_ATTRIBUTES,
};
const SET_ACCESS: Readonly<Record<number, number>> = {
  4: FILE_WRITE_ATTRIBUTES,
  10: DELETE,
  13: DELETE,
  19: FILE_WRITE_DATA,
  20: FILE_WRITE_DATA,
};

/** Asks about a file object, in kernel memory, for the I/O manager itself. IRQL: PASSIVE_LEVEL. */
export function askFileObject(file: number, { buffer, length, kind }: Information): number {
  const device = topOf(readI32(file + FILE_OBJECT.DeviceObject));
  const irp = allocateIrp(readU8(device + DEVICE_OBJECT.StackSize), false);
  if (irp === 0) return STATUS_INSUFFICIENT_RESOURCES;
  address(irp, IRP_MJ_QUERY_INFORMATION, 0, file, 0);
  const filled = fill(irp, true, { buffer, length, kind }, 0);
  return filled < 0 ? filled : sendAndWait(device, irp);
}

/** Asks about a file; waits. IRQL: PASSIVE_LEVEL. */
export function queryFile(handle: number, statusBlock: number, information: Information, mode: number): number {
  const sound = check(information);
  if (sound < 0) return sound;
  return requestOfFile(plainCaller(handle, statusBlock, mode), {
    major: IRP_MJ_QUERY_INFORMATION,
    access: QUERY_ACCESS[information.kind] ?? 0,
    wait: true,
    shortcut: (file, device) => answerQuery(file, device, statusBlock, information),
    fill: (irp) => fill(irp, true, information, mode),
  });
}

/** What the I/O manager knows of a file. */
function answerQuery(file: number, device: number, statusBlock: number, information: Information): number | undefined {
  const flags = readI32(file + FILE_OBJECT.Flags);
  const { buffer, kind } = information;
  switch (kind) {
    case FilePositionInformation:
      if ((flags & FO_SYNCHRONOUS_IO) === 0) return undefined;
      writeI64(buffer, readI64(file + FILE_OBJECT.CurrentByteOffset));
      return answer(statusBlock, STATUS_SUCCESS, 8);
    case FileModeInformation:
      writeI32(buffer, (flags & FO_SYNCHRONOUS_IO) === 0 ? 0 : (flags & 4) !== 0 ? 0x10 : 0x20);
      return answer(statusBlock, STATUS_SUCCESS, 4);
    case FileAlignmentInformation:
      writeI32(buffer, readI32(device + DEVICE_OBJECT.AlignmentRequirement));
      return answer(statusBlock, STATUS_SUCCESS, 4);
    default:
      return undefined;
  }
}

/** Changes a file; waits. IRQL: PASSIVE_LEVEL. */
export function setFile(handle: number, statusBlock: number, information: Information, mode: number): number {
  const sound = check(information);
  if (sound < 0) return sound;
  return withTarget(information, mode, (target) => setWithTarget(handle, statusBlock, information, mode, target));
}

function setWithTarget(
  handle: number,
  statusBlock: number,
  information: Information,
  mode: number,
  target: number,
): number {
  return requestOfFile(plainCaller(handle, statusBlock, mode), {
    major: IRP_MJ_SET_INFORMATION,
    access: SET_ACCESS[information.kind] ?? 0,
    wait: true,
    shortcut: (file) => setPosition(file, statusBlock, information),
    fill: (irp) => {
      writeI32(nextLocation(irp) + IO_STACK_LOCATION.Parameters_SetFile_FileObject, target);
      return fill(irp, false, information, mode);
    },
  });
}

function setPosition(file: number, statusBlock: number, { buffer, kind }: Information): number | undefined {
  if (kind !== FilePositionInformation || (readI32(file + FILE_OBJECT.Flags) & FO_SYNCHRONOUS_IO) === 0)
    return undefined;
  const offset = readI64(buffer);
  if (offset < 0n) return STATUS_INVALID_PARAMETER;
  writeI64(file + FILE_OBJECT.CurrentByteOffset, offset);
  return answer(statusBlock, STATUS_SUCCESS, 0);
}

/** Asks about a volume; waits. IRQL: PASSIVE_LEVEL. */
export function queryVolume(handle: number, statusBlock: number, information: Information, mode: number): number {
  return requestOfFile(plainCaller(handle, statusBlock, mode), {
    major: IRP_MJ_QUERY_VOLUME_INFORMATION,
    access: 0,
    wait: true,
    shortcut: (_file, device) => answerVolume(device, statusBlock, information),
    fill: (irp) => fill(irp, true, information, mode),
  });
}

function answerVolume(device: number, statusBlock: number, { buffer, length, kind }: Information): number | undefined {
  if (kind !== FileFsDeviceInformation) return undefined;
  if (length >>> 0 < 8) return STATUS_INFO_LENGTH_MISMATCH;
  writeI32(buffer, readI32(device + DEVICE_OBJECT.DeviceType));
  writeI32(buffer + 4, readI32(device + DEVICE_OBJECT.Characteristics));
  return answer(statusBlock, STATUS_SUCCESS, 8);
}

/**
 * Cancels what the current thread has pending on a file. IRQL: PASSIVE_LEVEL. The requests end in their own time.
 * @returns STATUS_SUCCESS, STATUS_INVALID_HANDLE
 */
export function cancelFile(handle: number, statusBlock: number, mode: number): number {
  const opened = referenceHandle(handle, { type: typeObject('File'), mode });
  if (opened.status !== STATUS_SUCCESS) return opened.status;
  cancelRequests(currentThread(), (irp) => readI32(irp + IRP.Tail_Overlay_OriginalFileObject) === opened.object);
  dereferenceObject(opened.object);
  return answer(statusBlock, STATUS_SUCCESS, 0);
}

/**
 * Cancels what any thread of the process has pending on a file. IRQL: PASSIVE_LEVEL.
 * @param request IO_STATUS_BLOCK of the one request to cancel, or NULL for all
 * @returns STATUS_SUCCESS, STATUS_NOT_FOUND (there is none), STATUS_INVALID_HANDLE
 */
export function cancelFileEx(handle: number, request: number, statusBlock: number, mode: number): number {
  const opened = referenceHandle(handle, { type: typeObject('File'), mode });
  if (opened.status !== STATUS_SUCCESS) return opened.status;
  const process = readI32(currentThread() + KTHREAD.Process);
  const count = cancelFileRequests(
    opened.object,
    (irp) =>
      readI32(readI32(irp + IRP.Tail_Overlay_Thread) + KTHREAD.Process) === process &&
      (request === 0 || readI32(irp + IRP.UserIosb) === request),
  );
  dereferenceObject(opened.object);
  return answer(statusBlock, count === 0 ? STATUS_NOT_FOUND : STATUS_SUCCESS, 0);
}
