/**
 * A timer's DPC runs at DISPATCH_LEVEL, where nothing may wait. What takes longer it hands to a system worker thread:
 * a work item's routine runs at PASSIVE_LEVEL and may wait for whatever it likes.
 *
 * The item must not be queued again before its routine has been called, and must be still when the driver goes.
 */
import {
  DbgPrint, DelayedWorkQueue, DRIVER_OBJECT, Executive, ExInitializeWorkItem, ExQueueWorkItem, fnptr, IO_NO_INCREMENT,
  KDPC, KeDelayExecutionThread, KeFlushQueuedDpcs, KeGetCurrentIrql, KeInitializeDpc, KeInitializeEvent,
  KeInitializeTimer, KernelMode, KeSetEvent, KeSetTimer, KEVENT, KeWaitForSingleObject, KTIMER, NotificationEvent,
  pointer, relativeMs, staticOf, STATUS_SUCCESS, WORK_QUEUE_ITEM,
} from "ntddk";

const TICKS: i32 = 3;
const INTERVAL_MS: i64 = 10;

const timer = staticOf<KTIMER>();
const dpc = staticOf<KDPC>();
const item = staticOf<WORK_QUEUE_ITEM>();
const finished = staticOf<KEVENT>();
let ticks: i32 = 0;

function startTimer(): void {
  KeSetTimer(pointer(timer), relativeMs(INTERVAL_MS), pointer(dpc));
}

function OnTick(theDpc: usize, context: usize, first: usize, second: usize): void {
  ticks++;
  DbgPrint("tick %d at IRQL %u: hands over to a worker\n", ticks, KeGetCurrentIrql());
  ExQueueWorkItem(pointer(item), DelayedWorkQueue);
}

function Work(parameter: usize): void {
  // The tick that queued this set no timer: the next one comes after this work, and finds the item free.
  KeDelayExecutionThread(KernelMode, false, relativeMs(INTERVAL_MS));
  DbgPrint("work %d at IRQL %u: has waited, which the DPC could not\n", ticks, KeGetCurrentIrql());
  if (ticks < TICKS) startTimer();
  else KeSetEvent(pointer(finished), IO_NO_INCREMENT, false);
}

function Unload(driver: DRIVER_OBJECT): void {
  // Neither the timer nor the item may still name this driver's code when it is gone.
  KeWaitForSingleObject(pointer(finished), Executive, KernelMode, false, 0);
  KeFlushQueuedDpcs();
  DbgPrint("%d ticks, %d pieces of work; unloaded\n", ticks, TICKS);
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);
  KeInitializeEvent(pointer(finished), NotificationEvent, false);
  KeInitializeTimer(pointer(timer));
  KeInitializeDpc(pointer(dpc), fnptr(OnTick), 0);
  ExInitializeWorkItem(pointer(item), fnptr(Work), 0);
  startTimer();
  return STATUS_SUCCESS;
}
