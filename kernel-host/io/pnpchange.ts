/**
 * What a driver says has changed about a device: its state, its relations, that it is to be ejected. The PnP manager
 * asks the device's stack, from a system worker, and acts on the answer. A device that has failed or is gone is
 * removed as by surprise; one that is to be disabled or ejected goes when everybody agrees.
 *
 * Source: IoInvalidateDeviceState, IoInvalidateDeviceRelations, IoRequestDeviceEject, IRP_MN_QUERY_PNP_DEVICE_STATE in
 * the WDK documentation.
 */
import {
  DO_BUS_ENUMERATED_DEVICE,
  IRP_MN_EJECT,
  IRP_MN_QUERY_DEVICE_RELATIONS,
  IRP_MN_QUERY_PNP_DEVICE_STATE,
  IRP_MN_SURPRISE_REMOVAL,
  PNP_DEVICE_DISABLED,
  PNP_DEVICE_FAILED,
  PNP_DEVICE_REMOVED,
} from '../abi/gen/constants.js';
import { DEVICE_OBJECT, DEVICE_RELATIONS, IO_STACK_LOCATION } from '../abi/gen/structs.js';
import { freePool } from '../ex/pool.js';
import { readI32, readU16, writeI32 } from '../hal/memory.js';
import { BugCode, keBugCheckEx } from '../ke/bugcheck.js';
import { dereferenceObject, referenceObject } from '../ob/object.js';
import { DEVICE_PRIVATE, IoDeleteDevice, privateOf } from './device.js';
import { finishedInformation } from './finish.js';
import { endDevice, mayRemove, sendPnp } from './pnp.js';
import { ACTION, definePnpAction, makeAction, PnpAction, queueAction } from './pnpaction.js';

const IO_TYPE_DEVICE = 3;

function queue(kind: number, device: number, argument = 0): void {
  const sound = device > 0xffff && (device & 3) === 0 && readU16(device) === IO_TYPE_DEVICE;
  if (!sound || (readI32(device + DEVICE_OBJECT.Flags) & DO_BUS_ENUMERATED_DEVICE) === 0) noPhysicalDevice(device);
  const action = makeAction(kind, device);
  if (action === 0) return;
  referenceObject(device);
  writeI32(action + ACTION.Argument, argument);
  queueAction(action);
}

function noPhysicalDevice(device: number): never {
  const detail = `0x${(device >>> 0).toString(16)} is no physical device object that the PnP manager knows: a function or filter driver has to pass the one that AddDevice was given.`;
  keBugCheckEx(BugCode.PNP_DETECTED_FATAL_ERROR, 0x2, device, 0, 0, detail);
}

/** IoInvalidateDeviceState: has IRP_MN_QUERY_PNP_DEVICE_STATE sent. IRQL: <= DISPATCH_LEVEL. */
export function IoInvalidateDeviceState(PhysicalDeviceObject: number): void {
  queue(PnpAction.QueryState, PhysicalDeviceObject);
}

/** IoInvalidateDeviceRelations: has IRP_MN_QUERY_DEVICE_RELATIONS sent. IRQL: <= DISPATCH_LEVEL. @param Type DEVICE_RELATION_TYPE */
export function IoInvalidateDeviceRelations(DeviceObject: number, Type: number): void {
  queue(PnpAction.QueryRelations, DeviceObject, Type);
}

/** IoRequestDeviceEject: has the device removed, when nobody refuses, and ejected. IRQL: <= DISPATCH_LEVEL. */
export function IoRequestDeviceEject(PhysicalDeviceObject: number): void {
  queue(PnpAction.Eject, PhysicalDeviceObject);
}

/** Does it, unless the device has gone meanwhile. */
function define(kind: number, act: (device: number, argument: number) => void): void {
  definePnpAction(kind, (action) => {
    const device = readI32(action + ACTION.Subject);
    if (readI32(privateOf(device) + DEVICE_PRIVATE.Deleted) === 0) act(device, readI32(action + ACTION.Argument));
    dereferenceObject(device);
  });
}

define(PnpAction.QueryState, (device) => {
  const state = sendPnp(device, IRP_MN_QUERY_PNP_DEVICE_STATE) >= 0 ? finishedInformation : 0;
  if ((state & (PNP_DEVICE_FAILED | PNP_DEVICE_REMOVED)) !== 0) {
    sendPnp(device, IRP_MN_SURPRISE_REMOVAL);
    endDevice(device);
    IoDeleteDevice(device);
  } else if ((state & PNP_DEVICE_DISABLED) !== 0 && mayRemove(device)) {
    endDevice(device);
    IoDeleteDevice(device);
  }
});

/** The PnP manager gets a list in paged pool, with a reference to each device. */
define(PnpAction.QueryRelations, (device, type) => {
  const status = sendPnp(device, IRP_MN_QUERY_DEVICE_RELATIONS, (location) =>
    writeI32(location + IO_STACK_LOCATION.Parameters_QueryDeviceRelations_Type, type),
  );
  const relations = status >= 0 ? finishedInformation : 0;
  if (relations === 0) return;
  const count = readI32(relations + DEVICE_RELATIONS.Count);
  for (let at = 0; at < count; at++) dereferenceObject(readI32(relations + DEVICE_RELATIONS.Objects + at * 4));
  freePool(relations, 0);
});

define(PnpAction.Eject, (device) => {
  if (!mayRemove(device)) return;
  endDevice(device);
  sendPnp(device, IRP_MN_EJECT);
  IoDeleteDevice(device);
});
