/**
 * IRP_MJ_READ, IRP_MJ_WRITE, IRP_MJ_FLUSH_BUFFERS. The calling worker itself asks the host, straight between the file
 * and the machine's memory, and holds no lock; only what is appended waits for what others append to the same file.
 *
 * Source: ZwReadFile, ZwWriteFile in the WDK documentation.
 */
import fs from 'node:fs';
import {
  FILE_APPEND_DATA,
  FILE_EXECUTE,
  FILE_NO_INTERMEDIATE_BUFFERING,
  FILE_READ_DATA,
  FILE_WRITE_DATA,
  FILE_WRITE_THROUGH,
  FO_SYNCHRONOUS_IO,
  STATUS_ACCESS_DENIED,
  STATUS_ACCESS_VIOLATION,
  STATUS_END_OF_FILE,
  STATUS_FILE_CLOSED,
  STATUS_FILE_LOCK_CONFLICT,
  STATUS_INVALID_DEVICE_REQUEST,
  STATUS_INVALID_PARAMETER,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { FILE_OBJECT, IO_STACK_LOCATION } from '../abi/gen/structs.js';
import { descriptorAt } from '../hal/descriptors.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readI64, u8, writeI64 } from '../hal/memory.js';
import { LockKind } from '../ke/lockorder.js';
import { SECTOR } from './facts.js';
import { FILE_BLOCK, OPEN_BLOCK } from './fileblock.js';
import { hostStatus, statusOfError } from './hosterror.js';
import { afterWrite, beforeRead } from './mapping.js';
import { rangeConflicts } from './rangelock.js';
import { type Answer, answer, bufferOf, type FsRequest } from './request.js';

/** FILE_WRITE_TO_END_OF_FILE, with a high word of -1. */
const END_OF_FILE = -1n;
/** Files end below 2^53 here: host offsets are JavaScript numbers. */
const MOST_OFFSET = 2n ** 53n - 2n ** 32n;

interface Transfer {
  readonly open: number;
  readonly file: number;
  readonly descriptor: number;
  readonly offset: bigint;
  readonly length: number;
  readonly unbuffered: boolean;
}

/** What can be said before any data moves. @returns the transfer, or a status */
function transferOf({ location, fileObject }: FsRequest, rights: number): Transfer | number {
  const open = readI32(fileObject + FILE_OBJECT.FsContext2);
  const file = readI32(fileObject + FILE_OBJECT.FsContext);
  if (file === 0 || readI32(file + FILE_BLOCK.Directory) !== 0) return STATUS_INVALID_DEVICE_REQUEST;
  if (readI32(open + OPEN_BLOCK.Cleaned) !== 0) return STATUS_FILE_CLOSED;
  if ((readI32(open + OPEN_BLOCK.Access) & rights) === 0) return STATUS_ACCESS_DENIED;
  return {
    open,
    file,
    descriptor: descriptorAt(readI32(open + OPEN_BLOCK.Descriptor)),
    offset: readI64(location + IO_STACK_LOCATION.Parameters_Read_ByteOffset),
    length: readI32(location + IO_STACK_LOCATION.Parameters_Read_Length) >>> 0,
    unbuffered: (readI32(open + OPEN_BLOCK.Options) & FILE_NO_INTERMEDIATE_BUFFERING) !== 0,
  };
}

/** What is not buffered moves in whole sectors. */
function isAligned({ offset, length, unbuffered }: Transfer): boolean {
  return !unbuffered || (length % SECTOR === 0 && offset % BigInt(SECTOR) === 0n);
}

/** A synchronous file goes on behind what was transferred. */
function moveOn(fileObject: number, position: bigint): void {
  if ((readI32(fileObject + FILE_OBJECT.Flags) & FO_SYNCHRONOUS_IO) === 0) return;
  writeI64(fileObject + FILE_OBJECT.CurrentByteOffset, position);
}

/** IRP_MJ_READ. @returns STATUS_END_OF_FILE at or behind the end */
export function readFile(request: FsRequest): Answer {
  const { irp, fileObject, location } = request;
  const transfer = transferOf(request, FILE_READ_DATA | FILE_EXECUTE);
  if (typeof transfer === 'number') return answer(transfer);
  const { offset, length, descriptor, file } = transfer;
  if (offset < 0n || offset > MOST_OFFSET || !isAligned(transfer)) return answer(STATUS_INVALID_PARAMETER);
  const buffer = bufferOf(irp, length, true);
  if (buffer === undefined) return answer(STATUS_ACCESS_VIOLATION);
  if (length === 0) return answer(STATUS_SUCCESS);
  if (
    rangeConflicts(file, fileObject, readI32(location + IO_STACK_LOCATION.Parameters_Read_Key), offset, length, false)
  )
    return answer(STATUS_FILE_LOCK_CONFLICT);
  beforeRead(file);
  try {
    const bytes = readHost(descriptor, buffer, length, Number(offset));
    if (bytes === 0) return answer(STATUS_END_OF_FILE);
    moveOn(fileObject, offset + BigInt(bytes));
    return answer(STATUS_SUCCESS, bytes);
  } catch (error) {
    return answer(statusOfError(error));
  }
}

/** The host may give less than there is. @returns bytes read */
export function readHost(descriptor: number, address: number, length: number, offset: number): number {
  let done = 0;
  while (done < length) {
    const bytes = fs.readSync(descriptor, u8, address + done, length - done, offset + done);
    if (bytes === 0) break;
    done += bytes;
  }
  return done;
}

/** Writes all of it. Throws the host's error, whatever has been written. */
export function writeHost(descriptor: number, address: number, length: number, offset: number): void {
  for (let done = 0; done < length; )
    done += fs.writeSync(descriptor, u8, address + done, length - done, offset + done);
}

/** IRP_MJ_WRITE. @returns STATUS_DISK_FULL and the like */
export function writeFile(request: FsRequest): Answer {
  const { irp, fileObject } = request;
  const transfer = transferOf(request, FILE_WRITE_DATA | FILE_APPEND_DATA);
  if (typeof transfer === 'number') return answer(transfer);
  const onlyAppends = (readI32(transfer.open + OPEN_BLOCK.Access) & FILE_WRITE_DATA) === 0;
  const appends = onlyAppends || transfer.offset === END_OF_FILE;
  if (!appends && (transfer.offset < 0n || transfer.offset > MOST_OFFSET)) return answer(STATUS_INVALID_PARAMETER);
  if (!isAligned(appends ? { ...transfer, offset: 0n } : transfer)) return answer(STATUS_INVALID_PARAMETER);
  const buffer = bufferOf(irp, transfer.length, false);
  if (buffer === undefined) return answer(STATUS_ACCESS_VIOLATION);
  if (transfer.length === 0) return answer(STATUS_SUCCESS);
  const end = appends ? append(transfer, buffer) : writeAt(request, transfer, buffer, transfer.offset);
  if (typeof end === 'number') return answer(end);
  moveOn(fileObject, end);
  return answer(STATUS_SUCCESS, transfer.length);
}

/** Writes where the file ends, which nobody moves meanwhile by appending. @returns the new end, or a status */
function append(transfer: Transfer, buffer: number): bigint | number {
  const lock = transfer.file + FILE_BLOCK.Lock;
  let size = 0n;
  acquireLock(lock, LockKind.File);
  const status = hostStatus(() => {
    size = BigInt(fs.fstatSync(transfer.descriptor).size);
    writeHost(transfer.descriptor, buffer, transfer.length, Number(size));
  });
  releaseLock(lock);
  return status < 0 ? status : written(transfer, buffer, size);
}

function writeAt(request: FsRequest, transfer: Transfer, buffer: number, offset: bigint): bigint | number {
  const { file, length, descriptor } = transfer;
  const key = readI32(request.location + IO_STACK_LOCATION.Parameters_Write_Key);
  if (rangeConflicts(file, request.fileObject, key, offset, length, true)) return STATUS_FILE_LOCK_CONFLICT;
  const status = hostStatus(() => writeHost(descriptor, buffer, length, Number(offset)));
  return status < 0 ? status : written(transfer, buffer, offset);
}

function written(transfer: Transfer, buffer: number, offset: bigint): bigint | number {
  const { file, open, descriptor, length } = transfer;
  afterWrite(file, buffer, offset, length);
  const through = (readI32(open + OPEN_BLOCK.Options) & FILE_WRITE_THROUGH) !== 0;
  const status = through ? hostStatus(() => fs.fdatasyncSync(descriptor)) : STATUS_SUCCESS;
  return status < 0 ? status : offset + BigInt(length);
}

/** IRP_MJ_FLUSH_BUFFERS: what has been written is on the host's disk when it returns. */
export function flushFile({ fileObject }: FsRequest): Answer {
  const open = readI32(fileObject + FILE_OBJECT.FsContext2);
  const file = readI32(fileObject + FILE_OBJECT.FsContext);
  if (open === 0 || file === 0) return answer(STATUS_SUCCESS);
  beforeRead(file);
  const isDirectory = readI32(file + FILE_BLOCK.Directory) !== 0;
  const writes = (readI32(open + OPEN_BLOCK.Access) & (FILE_WRITE_DATA | FILE_APPEND_DATA)) !== 0;
  if (!writes && !isDirectory) return answer(STATUS_ACCESS_DENIED);
  return answer(hostStatus(() => fs.fsyncSync(descriptorAt(readI32(open + OPEN_BLOCK.Descriptor)))));
}
