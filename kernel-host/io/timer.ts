/**
 * The timer of a device: its routine is called once a second at DISPATCH_LEVEL, with the device and a context, while
 * it is started. Source: IoInitializeTimer and its kin in the WDK documentation.
 */
import { STATUS_INSUFFICIENT_RESOURCES, STATUS_SUCCESS } from '../abi/gen/constants.js';
import { DEVICE_OBJECT } from '../abi/gen/structs.js';
import { allocateKernelPool, freeKernelPool } from '../ex/kernelpool.js';
import { defineLayout } from '../hal/layout.js';
import { readI32, u8, writeI32 } from '../hal/memory.js';
import { KeInitializeDpc } from '../ke/dpc.js';
import { callTable } from '../ke/guest.js';
import { defineKernelRoutine, KernelRoutine } from '../ke/kernelroutine.js';
import { interruptTime } from '../ke/time.js';
import { cancelTimer, setTimer } from '../ke/timer.js';
import { KeInitializeTimer } from '../ke/timerapi.js';

/** IO_TIMER; opaque to drivers. */
const IO_TIMER = defineLayout({ Timer: 40, Dpc: 32, Routine: 4, Context: 4, Device: 4 });
const SECOND_MS = 1_000;
const SECOND = 1e7;

/**
 * IoInitializeTimer. IRQL: PASSIVE_LEVEL. Again for the same device: routine and context change.
 * @param TimerRoutine called as (DeviceObject, Context)
 * @returns STATUS_INSUFFICIENT_RESOURCES when pool has run out
 */
export function IoInitializeTimer(DeviceObject: number, TimerRoutine: number, Context: number): number {
  let timer = readI32(DeviceObject + DEVICE_OBJECT.Timer);
  if (timer === 0) {
    timer = allocateKernelPool(IO_TIMER.size);
    if (timer === 0) return STATUS_INSUFFICIENT_RESOURCES;
    u8.fill(0, timer, timer + IO_TIMER.size);
    KeInitializeTimer(timer);
    KeInitializeDpc(timer + IO_TIMER.Dpc, KernelRoutine.IoTimer | 0, timer);
    writeI32(timer + IO_TIMER.Device, DeviceObject);
    writeI32(DeviceObject + DEVICE_OBJECT.Timer, timer);
  }
  writeI32(timer + IO_TIMER.Routine, TimerRoutine);
  writeI32(timer + IO_TIMER.Context, Context);
  return STATUS_SUCCESS;
}

/** IoStartTimer: the first call comes in a second. IRQL: <= DISPATCH_LEVEL. */
export function IoStartTimer(DeviceObject: number): void {
  const timer = readI32(DeviceObject + DEVICE_OBJECT.Timer);
  if (timer !== 0) setTimer(timer, interruptTime() + SECOND, SECOND_MS, timer + IO_TIMER.Dpc);
}

/** IoStopTimer. IRQL: <= DISPATCH_LEVEL. */
export function IoStopTimer(DeviceObject: number): void {
  const timer = readI32(DeviceObject + DEVICE_OBJECT.Timer);
  if (timer !== 0) cancelTimer(timer);
}

/** Takes the timer of a device away, when the device is deleted. */
export function deleteIoTimer(device: number): void {
  const timer = readI32(device + DEVICE_OBJECT.Timer);
  if (timer === 0) return;
  cancelTimer(timer);
  writeI32(device + DEVICE_OBJECT.Timer, 0);
  freeKernelPool(timer);
}

function expire(_dpc: number, timer: number): void {
  callTable(readI32(timer + IO_TIMER.Routine), readI32(timer + IO_TIMER.Device), readI32(timer + IO_TIMER.Context));
}

defineKernelRoutine(KernelRoutine.IoTimer, expire);
