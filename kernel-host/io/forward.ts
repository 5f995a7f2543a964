/** IoForwardIrpSynchronously: a request goes down and comes back to who sent it. Source: the WDK documentation. */
import { SL_INVOKE_ON_CANCEL, SL_INVOKE_ON_ERROR, SL_INVOKE_ON_SUCCESS } from '../abi/gen/constants.js';
import { IO_STACK_LOCATION, KEVENT } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { u8, writeI32, writeU8 } from '../hal/memory.js';
import { KeInitializeEvent, KeSetEvent } from '../ke/event.js';
import { defineTableRoutine, TableRoutine } from '../ke/guest.js';
import { KeWaitForSingleObject } from '../ke/waitapi.js';
import { IofCallDriver } from './iocall.js';
import { checkIrp, currentLocation, currentLocationNumber, nextLocation } from './irp.js';

const STATUS_MORE_PROCESSING_REQUIRED = 0xc0000016 | 0;
const NotificationEvent = 0;
/** KWAIT_REASON. */
const Executive = 0;

/**
 * IoForwardIrpSynchronously: sends a request to the driver below with a copy of the caller's stack location, and waits
 * until it comes back; it is the caller's again, to be completed. IRQL: PASSIVE_LEVEL.
 * @param DeviceObject the device below
 * @returns FALSE when no stack location is left, or there is no memory: nothing was sent
 */
export function IoForwardIrpSynchronously(DeviceObject: number, Irp: number): number {
  checkIrp(Irp, 'IoForwardIrpSynchronously');
  const event = currentLocationNumber(Irp) > 1 ? allocateKernelPool(KEVENT.size) : 0;
  if (event === 0) return 0;
  KeInitializeEvent(event, NotificationEvent, 0);
  const current = currentLocation(Irp);
  const next = nextLocation(Irp);
  u8.copyWithin(next, current, current + IO_STACK_LOCATION.CompletionRoutine);
  writeU8(next + IO_STACK_LOCATION.Control, SL_INVOKE_ON_SUCCESS | SL_INVOKE_ON_ERROR | SL_INVOKE_ON_CANCEL);
  writeI32(next + IO_STACK_LOCATION.CompletionRoutine, TableRoutine.ForwardComplete);
  writeI32(next + IO_STACK_LOCATION.Context, event);
  IofCallDriver(DeviceObject, Irp);
  // Whatever the driver returned, and however late it completes: the request is not the caller's before.
  KeWaitForSingleObject(event, Executive, 0, 0, 0);
  freeKernelPool(event);
  return 1;
}

/** Completion routine of such requests. */
function forwarded(_device: number, _irp: number, event: number): number {
  KeSetEvent(event, 0, 0);
  return STATUS_MORE_PROCESSING_REQUIRED;
}

defineTableRoutine(TableRoutine.ForwardComplete, forwarded);
