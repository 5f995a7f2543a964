/**
 * Power requests. They travel like others; PoRequestPowerIrp makes one for the top of a device's stack and reports
 * its end to the caller's routine.
 *
 * Source: PoCallDriver, PoRequestPowerIrp, PoSetPowerState in the WDK documentation.
 */
import {
  IRP_MJ_POWER,
  STATUS_INSUFFICIENT_RESOURCES,
  STATUS_INVALID_PARAMETER_2,
  STATUS_MORE_PROCESSING_REQUIRED,
  STATUS_NOT_SUPPORTED,
  STATUS_PENDING,
} from '../abi/gen/constants.js';
import { DEVICE_OBJECT, IO_STACK_LOCATION, IRP } from '../abi/gen/structs.js';
import { readI32, readU8, writeI32, writeU8 } from '../hal/memory.js';
import { callTable, defineTableRoutine, TableRoutine } from '../ke/guest.js';
import { dereferenceObject } from '../ob/object.js';
import { IoGetAttachedDeviceReference } from './attach.js';
import { DEVICE_PRIVATE, privateOf } from './device.js';
import { IofCallDriver } from './iocall.js';
import { allocateIrp, currentLocation, moveLocation, nextLocation, unpinIrp } from './irp.js';

const IRP_MN_WAIT_WAKE = 0;
const IRP_MN_SET_POWER = 2;
const IRP_MN_QUERY_POWER = 3;
const SystemPowerState = 0;
const DevicePowerState = 1;
const INVOKE_ALWAYS = 0xe0;
const { Parameters_Others_Argument1: FIRST } = IO_STACK_LOCATION;

/** PoCallDriver: IoCallDriver. IRQL: <= DISPATCH_LEVEL. */
export function PoCallDriver(DeviceObject: number, Irp: number): number {
  return IofCallDriver(DeviceObject, Irp);
}

/** PoStartNextPowerIrp: nothing to do since Windows Vista. IRQL: <= DISPATCH_LEVEL. */
export function PoStartNextPowerIrp(_Irp: number): void {}

/**
 * PoSetPowerState: notes what state a device is in. IRQL: <= DISPATCH_LEVEL.
 * @param result receives the previous POWER_STATE @param State POWER_STATE by value
 */
export function PoSetPowerState(result: number, DeviceObject: number, Type: number, State: number): void {
  const word =
    privateOf(DeviceObject) + (Type === SystemPowerState ? DEVICE_PRIVATE.SystemPower : DEVICE_PRIVATE.DevicePower);
  const previous = readI32(word);
  writeI32(word, readI32(State));
  writeI32(result, previous);
}

/**
 * PoRequestPowerIrp. IRQL: <= DISPATCH_LEVEL.
 * @param PowerState POWER_STATE by value: of the device; for IRP_MN_WAIT_WAKE of the system
 * @param CompletionFunction (DeviceObject, MinorFunction, PowerState, Context, IoStatus), or NULL
 * @param Irp receives the request of IRP_MN_WAIT_WAKE, or NULL
 * @returns STATUS_PENDING; STATUS_INVALID_PARAMETER_2 for another minor function; STATUS_INSUFFICIENT_RESOURCES
 */
export function PoRequestPowerIrp(
  DeviceObject: number,
  MinorFunction: number,
  PowerState: number,
  CompletionFunction: number,
  Context: number,
  Irp: number,
): number {
  const minor = MinorFunction & 0xff;
  if (minor !== IRP_MN_WAIT_WAKE && minor !== IRP_MN_SET_POWER && minor !== IRP_MN_QUERY_POWER) {
    return STATUS_INVALID_PARAMETER_2;
  }
  const top = IoGetAttachedDeviceReference(DeviceObject);
  const irp = allocateIrp(readU8(top + DEVICE_OBJECT.StackSize) + 2, false);
  if (irp === 0) {
    dereferenceObject(top);
    return STATUS_INSUFFICIENT_RESOURCES;
  }
  const state = readI32(PowerState);
  keep(irp, [DeviceObject, minor, state, Context], CompletionFunction, top);
  ask(irp, minor, state);
  if (Irp !== 0) writeI32(Irp, irp);
  IofCallDriver(top, irp);
  return STATUS_PENDING;
}

/** Two stack locations of our own hold what the end of the request needs: the caller's words, and ours. */
function keep(irp: number, words: readonly number[], routine: number, top: number): void {
  moveLocation(irp, -1);
  const own = currentLocation(irp);
  for (const [at, word] of words.entries()) writeI32(own + FIRST + at * 4, word);
  moveLocation(irp, -1);
  const second = currentLocation(irp);
  writeI32(second + FIRST, routine);
  writeI32(second + FIRST + 4, top);
  writeI32(irp + IRP.IoStatus_Status, STATUS_NOT_SUPPORTED);
}

function ask(irp: number, minor: number, state: number): void {
  const location = nextLocation(irp);
  writeU8(location + IO_STACK_LOCATION.MajorFunction, IRP_MJ_POWER);
  writeU8(location + IO_STACK_LOCATION.MinorFunction, minor);
  if (minor === IRP_MN_WAIT_WAKE) writeI32(location + IO_STACK_LOCATION.Parameters_WaitWake_PowerState, state);
  else {
    writeI32(location + IO_STACK_LOCATION.Parameters_Power_Type, DevicePowerState);
    writeI32(location + IO_STACK_LOCATION.Parameters_Power_State, state);
  }
  writeI32(location + IO_STACK_LOCATION.CompletionRoutine, TableRoutine.PowerComplete);
  writeU8(location + IO_STACK_LOCATION.Control, INVOKE_ALWAYS);
}

/** The request has come back: tells the caller, and frees it. */
function completed(_device: number, irp: number): number {
  const second = currentLocation(irp);
  const first = second + IO_STACK_LOCATION.size;
  const [device = 0, minor = 0, , context = 0] = [0, 1, 2, 3].map((at) => readI32(first + FIRST + at * 4));
  const routine = readI32(second + FIRST);
  const top = readI32(second + FIRST + 4);
  // POWER_STATE by value: the address of one.
  if (routine !== 0) callTable(routine, device, minor, first + FIRST + 8, context, irp + IRP.IoStatus);
  dereferenceObject(top);
  unpinIrp(irp);
  return STATUS_MORE_PROCESSING_REQUIRED;
}

defineTableRoutine(TableRoutine.PowerComplete, completed);

/**
 * PoRegisterDeviceForIdleDetection. IRQL: <= DISPATCH_LEVEL. Nothing counts: a device that is idle stays on.
 * @param ConservationIdleTime seconds, and @param PerformanceIdleTime; both 0 takes it back
 * @returns where PoSetDeviceBusy says that it is not idle; NULL when taken back
 */
export function PoRegisterDeviceForIdleDetection(
  DeviceObject: number,
  ConservationIdleTime: number,
  PerformanceIdleTime: number,
  _State: number,
): number {
  return ConservationIdleTime === 0 && PerformanceIdleTime === 0 ? 0 : privateOf(DeviceObject) + DEVICE_PRIVATE.Idle;
}

/** IoGetDmaAdapter. IRQL: PASSIVE_LEVEL. @returns NULL: there is no bus that devices could master */
export function IoGetDmaAdapter(
  _PhysicalDeviceObject: number,
  _DeviceDescription: number,
  NumberOfMapRegisters: number,
): number {
  writeI32(NumberOfMapRegisters, 0);
  return 0;
}
