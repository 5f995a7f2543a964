/**
 * IRPs that the I/O manager fills in for a driver's own request to another driver. All but the asynchronous form
 * belong to the calling thread and are finished and freed by the I/O manager when they are completed.
 *
 * Source: IoBuildDeviceIoControlRequest and its kin in the WDK documentation.
 */
import {
  IRP_MJ_DEVICE_CONTROL,
  IRP_MJ_INTERNAL_DEVICE_CONTROL,
  IRP_MJ_READ,
  IRP_MJ_WRITE,
} from '../abi/gen/constants.js';
import { DEVICE_OBJECT, IO_STACK_LOCATION, IRP } from '../abi/gen/structs.js';
import { readI32, readI64, readU8, writeI32, writeI64, writeU8 } from '../hal/memory.js';
import { currentThread } from '../ke/current.js';
import { freeBuffer, releaseAuxiliary, releaseMdls } from './finish.js';
import { allocateIrp, headerOf, IRP_HEADER, IrpKind, nextLocation, unpinIrp } from './irp.js';
import { queueToThread } from './irplist.js';
import { setControlTransfer, setReadWriteTransfer } from './transfer.js';

const KERNEL_CALLER = { mode: 0, byDriver: true };
const IRP_SYNCHRONOUS_API = 0x4;
const IRP_READ_OPERATION = 0x100;
const IRP_WRITE_OPERATION = 0x200;
const IRP_ASSOCIATED_IRP = 0x8;

/** Makes an IRP of the calling thread that the I/O manager finishes. */
function adopt(irp: number, event: number, statusBlock: number): void {
  writeI32(headerOf(irp) + IRP_HEADER.Kind, IrpKind.Threaded);
  writeI32(irp + IRP.UserEvent, event);
  writeI32(irp + IRP.UserIosb, statusBlock);
  queueToThread(irp);
}

/** Frees an IRP that could not be filled in. @returns NULL */
export function abandonIrp(irp: number): number {
  const buffer = readI32(irp + IRP.AssociatedIrp_SystemBuffer);
  if (buffer !== 0) freeBuffer(irp, buffer);
  releaseMdls(irp);
  releaseAuxiliary(irp);
  unpinIrp(irp);
  return 0;
}

/**
 * IoBuildDeviceIoControlRequest. IRQL: PASSIVE_LEVEL. Lengths in bytes.
 * @param InternalDeviceIoControl TRUE: IRP_MJ_INTERNAL_DEVICE_CONTROL
 * @param Event set when a request that was pending has been completed; or NULL
 * @param IoStatusBlock receives status and Information
 * @returns the IRP, for IoCallDriver, which gives it up; or NULL
 */
export function IoBuildDeviceIoControlRequest(
  IoControlCode: number,
  DeviceObject: number,
  InputBuffer: number,
  InputBufferLength: number,
  OutputBuffer: number,
  OutputBufferLength: number,
  InternalDeviceIoControl: number,
  Event: number,
  IoStatusBlock: number,
): number {
  const irp = allocateIrp(readU8(DeviceObject + DEVICE_OBJECT.StackSize), true);
  if (irp === 0) return 0;
  const major = (InternalDeviceIoControl & 0xff) !== 0 ? IRP_MJ_INTERNAL_DEVICE_CONTROL : IRP_MJ_DEVICE_CONTROL;
  writeU8(nextLocation(irp) + IO_STACK_LOCATION.MajorFunction, major);
  const buffers = {
    input: InputBuffer,
    inputLength: InputBufferLength >>> 0,
    output: OutputBuffer,
    outputLength: OutputBufferLength >>> 0,
  };
  if (setControlTransfer(irp, IoControlCode, buffers, KERNEL_CALLER) < 0) return abandonIrp(irp);
  adopt(irp, Event, IoStatusBlock);
  writeI32(irp + IRP.Flags, readI32(irp + IRP.Flags) | IRP_SYNCHRONOUS_API);
  return irp;
}

/** Fills in what reads and writes have: buffer, length, offset. @returns whether it could */
function setTransfer(
  irp: number,
  device: number,
  major: number,
  buffer: number,
  bytes: number,
  offset: number,
): boolean {
  const location = nextLocation(irp);
  writeU8(location + IO_STACK_LOCATION.MajorFunction, major);
  if (major !== IRP_MJ_READ && major !== IRP_MJ_WRITE) return true;
  const isRead = major === IRP_MJ_READ;
  writeI32(irp + IRP.Flags, isRead ? IRP_READ_OPERATION : IRP_WRITE_OPERATION);
  writeI32(location + IO_STACK_LOCATION.Parameters_Read_Length, bytes);
  if (offset !== 0) writeI64(location + IO_STACK_LOCATION.Parameters_Read_ByteOffset, readI64(offset));
  const flags = readI32(device + DEVICE_OBJECT.Flags);
  return setReadWriteTransfer(irp, flags, isRead, buffer, bytes, KERNEL_CALLER) >= 0;
}

/**
 * IoBuildAsynchronousFsdRequest. IRQL: <= DISPATCH_LEVEL. The caller's completion routine unlocks and frees the
 * MDL, frees the IRP and returns STATUS_MORE_PROCESSING_REQUIRED.
 * @param MajorFunction IRP_MJ_READ, WRITE, FLUSH_BUFFERS, SHUTDOWN, PNP, POWER
 * @param StartingOffset LARGE_INTEGER, bytes, or NULL
 * @returns the IRP, or NULL
 */
export function IoBuildAsynchronousFsdRequest(
  MajorFunction: number,
  DeviceObject: number,
  Buffer: number,
  Length: number,
  StartingOffset: number,
  IoStatusBlock: number,
): number {
  const irp = allocateIrp(readU8(DeviceObject + DEVICE_OBJECT.StackSize), true);
  if (irp === 0) return 0;
  if (!setTransfer(irp, DeviceObject, MajorFunction, Buffer, Length >>> 0, StartingOffset)) return abandonIrp(irp);
  writeI32(irp + IRP.UserIosb, IoStatusBlock);
  writeI32(irp + IRP.Tail_Overlay_Thread, currentThread());
  return irp;
}

/**
 * IoBuildSynchronousFsdRequest: IoBuildAsynchronousFsdRequest, with an event, and finished by the I/O manager.
 * IRQL: PASSIVE_LEVEL. @returns the IRP, or NULL
 */
export function IoBuildSynchronousFsdRequest(
  MajorFunction: number,
  DeviceObject: number,
  Buffer: number,
  Length: number,
  StartingOffset: number,
  Event: number,
  IoStatusBlock: number,
): number {
  const irp = IoBuildAsynchronousFsdRequest(MajorFunction, DeviceObject, Buffer, Length, StartingOffset, IoStatusBlock);
  if (irp === 0) return 0;
  adopt(irp, Event, IoStatusBlock);
  writeI32(irp + IRP.Flags, readI32(irp + IRP.Flags) | IRP_SYNCHRONOUS_API);
  return irp;
}

/**
 * IoMakeAssociatedIrp: a part of a master request, which is completed with its last part. IRQL: <= DISPATCH_LEVEL.
 * The caller has set Irp->AssociatedIrp.IrpCount. @returns the IRP, or NULL
 */
export function IoMakeAssociatedIrp(Irp: number, StackSize: number): number {
  const part = allocateIrp(StackSize & 0x7f, true);
  if (part === 0) return 0;
  writeI32(part + IRP.Flags, IRP_ASSOCIATED_IRP);
  writeI32(part + IRP.AssociatedIrp_MasterIrp, Irp);
  writeI32(part + IRP.Tail_Overlay_Thread, readI32(Irp + IRP.Tail_Overlay_Thread));
  return part;
}
