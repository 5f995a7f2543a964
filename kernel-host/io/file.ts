/**
 * File objects: an open device, or a file on one. A lookup that meets a device comes here (`parse`): the device is
 * sent IRP_MJ_CREATE, and what the lookup finds is a file object. Its last handle's close sends IRP_MJ_CLEANUP and
 * cancels what is still pending on it, its last reference IRP_MJ_CLOSE, at PASSIVE_LEVEL.
 *
 * DEVICE_OBJECT.ReferenceCount counts file objects. IoLock guards it, so an exclusive device has one at most, and a
 * deleted one gets no more.
 *
 * Source: the FILE_OBJECT page, IRP_MJ_CREATE, IRP_MJ_CLEANUP, IRP_MJ_CLOSE in the WDK documentation.
 */
import {
  DO_DEVICE_INITIALIZING,
  DO_EXCLUSIVE,
  FILE_DEVICE_SECURE_OPEN,
  FILE_SYNCHRONOUS_IO_ALERT,
  FILE_SYNCHRONOUS_IO_NONALERT,
  FO_ALERTABLE_IO,
  FO_CLEANUP_COMPLETE,
  FO_STREAM_FILE,
  FO_SYNCHRONOUS_IO,
  IO_TYPE_FILE,
  IRP_MJ_CLEANUP,
  IRP_MJ_CLOSE,
  STATUS_ACCESS_DENIED,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_NO_SUCH_DEVICE,
  STATUS_OBJECT_TYPE_MISMATCH,
  STATUS_SUCCESS,
} from '../abi/gen/constants.js';
import { DEVICE_OBJECT, FILE_OBJECT, IRP } from '../abi/gen/structs.js';
import { allocateKernelPool } from '../ex/kernelpool.js';
import { freePool } from '../ex/pool.js';
import { defineLayout } from '../hal/layout.js';
import { initializeList } from '../hal/list.js';
import { acquireLock, releaseLock } from '../hal/lock.js';
import { readI32, readU8, u16, writeI32, writeU16 } from '../hal/memory.js';
import { KeInitializeEvent } from '../ke/event.js';
import { MACHINE } from '../ke/system.js';
import { nameOf } from '../ob/names.js';
import { createObject, dereferenceObject, referenceObject } from '../ob/object.js';
import { admitAccess, isChecked } from '../ob/security.js';
import { type Parsed, type ParseRequest, registerType, typeObject } from '../ob/types.js';
import { liveThreads } from '../ps/thread.js';
import { unicodeStringText } from '../rtl/guesttext.js';
import { topOf } from './attach.js';
import { cancelRequests } from './cancel.js';
import { completeDeletion, DEVICE_PRIVATE, privateOf } from './device.js';
import { allocateIrp } from './irp.js';
import { type OpenPacket, sendCreate } from './open.js';
import { address, sendAndWait } from './send.js';

/** Follows the FILE_OBJECT. */
export const FILE_PRIVATE = defineLayout({ Opened: 4 }, FILE_OBJECT.size);
const IRP_CLOSE_OPERATION = 0x400;
const SYNCHRONOUS = FILE_SYNCHRONOUS_IO_ALERT | FILE_SYNCHRONOUS_IO_NONALERT;
const NotificationEvent = 0;
const SynchronizationEvent = 1;

registerType({
  name: 'Device',
  parse: (device, request) => openDevice(device, request, 0),
});

registerType({
  name: 'File',
  mapping: { read: 0x12_0089, write: 0x12_0116, execute: 0x12_00a0, all: 0x1f_01ff },
  validAccess: 0x1f_01ff,
  waitOffset: FILE_OBJECT.Event,
  parse: (file, request) => openDevice(readI32(file + FILE_OBJECT.DeviceObject), request, file),
  queryName: nameOfFile,
  onClose: (file, _process, handlesLeft) => {
    if (handlesLeft === 0) cleanUp(file);
  },
  onDelete: closeFile,
  deletesAtPassive: true,
});

function nameOfFile(file: number): string {
  const related = readI32(file + FILE_OBJECT.RelatedFileObject);
  const own = unicodeStringText(file + FILE_OBJECT.FileName);
  if (related === 0) return nameOf(readI32(file + FILE_OBJECT.DeviceObject)) + own;
  return own === '' ? nameOfFile(related) : `${nameOfFile(related)}\\${own}`;
}

/** Counts an open, when there may be one more. @returns STATUS_SUCCESS, or why not */
function admitOpen(device: number, relative: boolean): number {
  acquireLock(MACHINE.IoLock);
  const flags = readI32(device + DEVICE_OBJECT.Flags);
  const count = device + DEVICE_OBJECT.ReferenceCount;
  let status = STATUS_SUCCESS;
  if ((flags & DO_DEVICE_INITIALIZING) !== 0 || readI32(privateOf(device) + DEVICE_PRIVATE.Deleted) !== 0) {
    status = STATUS_NO_SUCH_DEVICE;
  } else if ((flags & DO_EXCLUSIVE) !== 0 && !relative && readI32(count) !== 0) status = STATUS_ACCESS_DENIED;
  if (status === STATUS_SUCCESS) writeI32(count, readI32(count) + 1);
  releaseLock(MACHINE.IoLock);
  return status;
}

/**
 * Asks the device's security descriptor. A name below the device is the driver's own to guard, unless the device says
 * that it is not: FILE_DEVICE_SECURE_OPEN.
 */
function admitToDevice(device: number, request: ParseRequest, relative: boolean): number {
  const { mode, attributes, access, remaining } = request;
  if (!isChecked(mode, attributes)) return STATUS_SUCCESS;
  const secure = (readI32(device + DEVICE_OBJECT.Characteristics) & FILE_DEVICE_SECURE_OPEN) !== 0;
  if (!secure && (relative || remaining !== '')) return STATUS_SUCCESS;
  return admitAccess(device, access, typeObject('File')).status;
}

function uncountOpen(device: number): void {
  acquireLock(MACHINE.IoLock);
  const count = device + DEVICE_OBJECT.ReferenceCount;
  writeI32(count, readI32(count) - 1);
  releaseLock(MACHINE.IoLock);
  completeDeletion(device);
}

/** A lookup has met a device, or a file object that a path is relative to. */
function openDevice(device: number, request: ParseRequest, related: number): Parsed {
  const packet = request.context as OpenPacket | undefined;
  if (packet === undefined) return reach(device, request);
  const allowed = admitToDevice(device, request, related !== 0);
  if (allowed < 0) return { status: allowed };
  const admitted = admitOpen(device, related !== 0);
  if (admitted < 0) return { status: admitted };
  const file = createFile(device, request.remaining, packet.options, related);
  if (file === 0) {
    uncountOpen(device);
    return { status: STATUS_INSUFFICIENT_RESOURCES };
  }
  const opened = sendCreate(topOf(device), file, request, packet);
  if (opened.status >= 0 && opened.reparse === undefined) {
    writeI32(file + FILE_PRIVATE.Opened, 1);
    return { status: opened.status, object: file };
  }
  dereferenceObject(file);
  return opened;
}

/** Who does not open wants the device object itself. */
function reach(device: number, request: ParseRequest): Parsed {
  if (request.remaining !== '') return { status: STATUS_OBJECT_TYPE_MISMATCH };
  referenceObject(device);
  return { status: STATUS_SUCCESS, object: device };
}

function createFile(device: number, name: string, options: number, related: number): number {
  const file = createObject(typeObject('File'), FILE_PRIVATE.size);
  if (file === 0) return 0;
  writeU16(file + FILE_OBJECT.Type, IO_TYPE_FILE);
  writeU16(file + FILE_OBJECT.Size, FILE_OBJECT.size);
  writeI32(file + FILE_OBJECT.DeviceObject, device);
  const synchronous = (options & SYNCHRONOUS) !== 0 ? FO_SYNCHRONOUS_IO : 0;
  const alertable = (options & FILE_SYNCHRONOUS_IO_ALERT) !== 0 ? FO_ALERTABLE_IO : 0;
  writeI32(file + FILE_OBJECT.Flags, synchronous | alertable);
  KeInitializeEvent(file + FILE_OBJECT.Lock, SynchronizationEvent, 0);
  KeInitializeEvent(file + FILE_OBJECT.Event, NotificationEvent, 0);
  initializeList(file + FILE_OBJECT.IrpList);
  if (related !== 0) referenceObject(related);
  writeI32(file + FILE_OBJECT.RelatedFileObject, related);
  if (name !== '' && !storeName(file, name)) {
    dereferenceObject(file);
    return 0;
  }
  return file;
}

/**
 * IoCreateStreamFileObject: a file object that a file system has made for itself. IRQL: PASSIVE_LEVEL. Its handle has
 * come and gone: the driver sees IRP_MJ_CLEANUP at once, IRP_MJ_CLOSE with the last reference.
 * @param FileObject whose device it is for, or NULL @param DeviceObject the device when there is none
 * @returns the file object, referenced, or NULL
 */
export function IoCreateStreamFileObject(FileObject: number, DeviceObject: number): number {
  const device = FileObject === 0 ? DeviceObject : readI32(FileObject + FILE_OBJECT.DeviceObject);
  if (admitOpen(device, true) < 0) return 0;
  const file = createFile(device, '', 0, 0);
  if (file === 0) {
    uncountOpen(device);
    return 0;
  }
  writeI32(file + FILE_OBJECT.Flags, FO_STREAM_FILE);
  writeI32(file + FILE_PRIVATE.Opened, 1);
  cleanUp(file);
  return file;
}

/** The name is the driver's to read, and to replace. */
function storeName(file: number, name: string): boolean {
  const bytes = name.length * 2;
  const buffer = allocateKernelPool(bytes + 2);
  if (buffer === 0) return false;
  for (let i = 0; i < name.length; i++) u16[(buffer >> 1) + i] = name.charCodeAt(i);
  u16[(buffer + bytes) >> 1] = 0;
  writeU16(file + FILE_OBJECT.FileName, bytes);
  writeU16(file + FILE_OBJECT.FileName + 2, bytes + 2);
  writeI32(file + FILE_OBJECT.FileName + 4, buffer);
  return true;
}

/** Sends IRP_MJ_CLEANUP or IRP_MJ_CLOSE; what the driver says to it changes nothing. */
function notify(file: number, major: number): void {
  const device = topOf(readI32(file + FILE_OBJECT.DeviceObject));
  const irp = allocateIrp(readU8(device + DEVICE_OBJECT.StackSize), false);
  if (irp === 0) return;
  address(irp, major, 0, file, 0);
  writeI32(irp + IRP.Flags, IRP_CLOSE_OPERATION);
  sendAndWait(device, irp);
}

/** The last handle has been closed. */
function cleanUp(file: number): void {
  if (readI32(file + FILE_PRIVATE.Opened) === 0) return;
  notify(file, IRP_MJ_CLEANUP);
  writeI32(file + FILE_OBJECT.Flags, readI32(file + FILE_OBJECT.Flags) | FO_CLEANUP_COMPLETE);
  cancelFileRequests(file);
}

/** Cancels what is pending on a file, whoever has sent it. @returns how many requests there were */
export function cancelFileRequests(file: number, also: (irp: number) => boolean = () => true): number {
  let count = 0;
  for (const thread of liveThreads()) {
    count += cancelRequests(thread, (irp) => readI32(irp + IRP.Tail_Overlay_OriginalFileObject) === file && also(irp));
  }
  return count;
}

/** The last reference has gone. */
function closeFile(file: number): void {
  if (readI32(file + FILE_PRIVATE.Opened) !== 0) notify(file, IRP_MJ_CLOSE);
  const buffer = readI32(file + FILE_OBJECT.FileName + 4);
  if (buffer !== 0) freePool(buffer, 0);
  const related = readI32(file + FILE_OBJECT.RelatedFileObject);
  if (related !== 0) dereferenceObject(related);
  uncountOpen(readI32(file + FILE_OBJECT.DeviceObject));
}
