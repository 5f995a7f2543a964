/**
 * Reads, writes, flushes and control codes of open files.
 *
 * Source: ZwReadFile, ZwWriteFile, ZwFlushBuffersFile, ZwDeviceIoControlFile, ZwFsControlFile in the WDK documentation.
 */
import {
  FILE_READ_DATA,
  FILE_WRITE_DATA,
  IRP_MJ_DEVICE_CONTROL,
  IRP_MJ_FILE_SYSTEM_CONTROL,
  IRP_MJ_FLUSH_BUFFERS,
  IRP_MJ_READ,
  IRP_MJ_WRITE,
  STATUS_INVALID_PARAMETER,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import {
  DEVICE_OBJECT,
  DRIVER_OBJECT,
  FAST_IO_DISPATCH,
  FILE_OBJECT,
  IO_STACK_LOCATION,
  IRP,
} from '../abi/gen/structs.js';
import { readI32, readI64, readU32, writeI32, writeI64 } from '../hal/memory.js';
import { callTable } from '../ke/guest.js';
import { type FileCaller, plainCaller, requestOfFile } from './filerequest.js';
import { nextLocation } from './irp.js';
import { type ControlBuffers, setControlTransfer, setReadWriteTransfer } from './transfer.js';

const IRP_READ_OPERATION = 0x100;
const IRP_WRITE_OPERATION = 0x200;
const FO_SYNCHRONOUS_IO = 0x2;
const FILE_USE_FILE_POINTER_POSITION = -2;

/** Where to read or write, and what. */
export interface Transfer {
  readonly buffer: number;
  readonly length: number;
  /** LARGE_INTEGER, or NULL for the file's own position. */
  readonly offset: number;
  /** ULONG, or NULL. */
  readonly key: number;
}

/** @returns the offset in bytes; undefined when an asynchronous file is given none */
function offsetOf(file: number, offset: number): bigint | undefined {
  const synchronous = (readI32(file + FILE_OBJECT.Flags) & FO_SYNCHRONOUS_IO) !== 0;
  const given = offset === 0 ? undefined : readI64(offset);
  const own = given === undefined || (readI32(offset) === FILE_USE_FILE_POINTER_POSITION && readI32(offset + 4) === -1);
  if (!own) return given;
  return synchronous ? readI64(file + FILE_OBJECT.CurrentByteOffset) : undefined;
}

/** Reads or writes. IRQL: PASSIVE_LEVEL. @returns the final status, or STATUS_PENDING */
export function transferFile(caller: FileCaller, isRead: boolean, transfer: Transfer): number {
  return requestOfFile(caller, {
    major: isRead ? IRP_MJ_READ : IRP_MJ_WRITE,
    access: isRead ? FILE_READ_DATA : 0,
    fill: (irp, device, file) => {
      const offset = offsetOf(file, transfer.offset);
      if (offset === undefined) return STATUS_INVALID_PARAMETER;
      const location = nextLocation(irp);
      writeI32(irp + IRP.Flags, isRead ? IRP_READ_OPERATION : IRP_WRITE_OPERATION);
      writeI32(location + IO_STACK_LOCATION.Parameters_Read_Length, transfer.length);
      writeI32(location + IO_STACK_LOCATION.Parameters_Read_Key, transfer.key === 0 ? 0 : readI32(transfer.key));
      writeI64(location + IO_STACK_LOCATION.Parameters_Read_ByteOffset, offset);
      const flags = readI32(device + DEVICE_OBJECT.Flags);
      const from = { mode: caller.mode, byDriver: false };
      return setReadWriteTransfer(irp, flags, isRead, transfer.buffer, transfer.length >>> 0, from);
    },
  });
}

/** Flushes; always waits. IRQL: PASSIVE_LEVEL. */
export function flushFile(handle: number, statusBlock: number, mode: number): number {
  return requestOfFile(plainCaller(handle, statusBlock, mode), {
    major: IRP_MJ_FLUSH_BUFFERS,
    access: 0,
    wait: true,
    fill: () => STATUS_SUCCESS,
  });
}

/** Rights that a control code asks of the handle. */
function accessOf(code: number): number {
  const access = code >>> 14;
  return ((access & 1) !== 0 ? FILE_READ_DATA : 0) | ((access & 2) !== 0 ? FILE_WRITE_DATA : 0);
}

/** Sends a control code. IRQL: PASSIVE_LEVEL. @param toFileSystem IRP_MJ_FILE_SYSTEM_CONTROL */
export function controlFile(caller: FileCaller, code: number, buffers: ControlBuffers, toFileSystem: boolean): number {
  return requestOfFile(caller, {
    major: toFileSystem ? IRP_MJ_FILE_SYSTEM_CONTROL : IRP_MJ_DEVICE_CONTROL,
    access: accessOf(code),
    ...(toFileSystem ? {} : { shortcut: (file, device) => fastControl(file, device, caller, code, buffers) }),
    fill: (irp) => setControlTransfer(irp, code, buffers, { mode: caller.mode, byDriver: false }),
  });
}

/** A driver's fast I/O routine may answer at once. @returns its status; undefined when there is none, or it declines */
function fastControl(
  file: number,
  device: number,
  caller: FileCaller,
  code: number,
  buffers: ControlBuffers,
): number | undefined {
  const table = readU32(readI32(device + DEVICE_OBJECT.DriverObject) + DRIVER_OBJECT.FastIoDispatch);
  if (table === 0 || readU32(table) <= FAST_IO_DISPATCH.FastIoDeviceControl) return undefined;
  const routine = readU32(table + FAST_IO_DISPATCH.FastIoDeviceControl);
  if (routine === 0) return undefined;
  const { input, inputLength, output, outputLength } = buffers;
  const taken = callTable(routine, file, 1, input, inputLength, output, outputLength, code, caller.statusBlock, device);
  return (taken & 0xff) === 0 ? undefined : readI32(caller.statusBlock);
}
