/**
 * IoCallDriver: the way down. The next stack location becomes the current one, and the dispatch routine of the
 * device's driver is called, in the caller's own thread.
 */
import { DEVICE_OBJECT, DRIVER_OBJECT, IO_STACK_LOCATION } from '../abi/gen/structs.js';
import { readI32, readU8, readU16, writeI32 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { currentIrql } from '../ke/current.js';
import { callTable } from '../ke/guest.js';
import { TraceKind, traceEvent } from '../ke/tracing.js';
import { entering, returned, watchingRequests } from '../ke/watch.js';
import {
  checkIrp,
  currentLocation,
  currentLocationNumber,
  headerOf,
  IRP_HEADER,
  moveLocation,
  violation,
} from './irp.js';

const IO_TYPE_DEVICE = 3;
const MAXIMUM_FUNCTION = 0x1b;

/**
 * IofCallDriver, IoCallDriver. IRQL: <= DISPATCH_LEVEL.
 * @returns what the dispatch routine returns
 * Bug check 0x35 past the last stack location; 0xC9 for what is no IRP or device, and when IRQL is not restored.
 */
export function IofCallDriver(DeviceObject: number, Irp: number): number {
  checkIrp(Irp, 'IoCallDriver');
  if (DeviceObject <= 0xffff || (DeviceObject & 3) !== 0 || readU16(DeviceObject) !== IO_TYPE_DEVICE) {
    violation(0x4, Irp, `IoCallDriver was given ${hex(DeviceObject)}, which is no device object.`, DeviceObject);
  }
  if (currentLocationNumber(Irp) <= 1) noMoreLocations(Irp);
  moveLocation(Irp, -1);
  const location = currentLocation(Irp);
  writeI32(location + IO_STACK_LOCATION.DeviceObject, DeviceObject);
  const major = readU8(location + IO_STACK_LOCATION.MajorFunction);
  if (major > MAXIMUM_FUNCTION) violation(0x3, Irp, `An IRP has the major function code ${hex(major)}.`);
  const routine = readI32(readI32(DeviceObject + DEVICE_OBJECT.DriverObject) + DRIVER_OBJECT.MajorFunction + major * 4);
  const header = headerOf(Irp);
  if (header !== 0) {
    writeI32(header + IRP_HEADER.Device, DeviceObject);
    writeI32(header + IRP_HEADER.Routine, routine);
    writeI32(header + IRP_HEADER.MajorFunction, major);
  }
  traceEvent(TraceKind.Sent, Irp, major);
  return dispatch(routine, DeviceObject, Irp);
}

function dispatch(routine: number, device: number, irp: number): number {
  const irql = currentIrql();
  const token = entering('dispatch routine', routine);
  const requests = watchingRequests();
  const sent = requests === undefined ? 0 : requests.sending(irp, routine);
  const status = callTable(routine, device, irp);
  if (currentIrql() !== irql) irqlChanged(routine, irql);
  requests?.sent(sent, status);
  returned('dispatch routine', routine, token);
  return status;
}

function noMoreLocations(irp: number): never {
  keBugCheckEx(
    BugCode.NO_MORE_IRP_STACK_LOCATIONS,
    irp,
    0,
    0,
    0,
    `The IRP at ${hex(irp)} has no stack location left for the driver it is sent to.`,
  );
}

function irqlChanged(routine: number, before: number): never {
  keBugCheckEx(
    BugCode.DRIVER_VERIFIER_IOMANAGER_VIOLATION,
    0x5,
    routine,
    before,
    currentIrql(),
    `A dispatch routine was called at IRQL ${before} and returned at IRQL ${currentIrql()}: an IRQL was raised, or a spin lock taken, and not lowered or released.`,
  );
}

function hex(value: number): string {
  return `0x${(value >>> 0).toString(16).padStart(8, '0')}`;
}
