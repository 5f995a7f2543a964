/**
 * A thread that does something once a second, by a periodic timer, until the driver is unloaded.
 *
 * A synchronization timer lets one waiter through for each time that it goes off. The timer keeps time: when the
 * thread is late once, the next tick is not. A thread that sleeps for a second between two rounds would be late by its
 * own work each time, and could not be stopped while it sleeps.
 */
import {
  DbgPrint, DRIVER_OBJECT, Executive, fnptr, IO_NO_INCREMENT, KeCancelTimer, KeGetCurrentThread, KeInitializeEvent,
  KeInitializeTimerEx, KeQueryPriorityThread, KeQuerySystemTime, KernelMode, KeSetBasePriorityThread, KeSetEvent,
  KeSetTimerEx, KEVENT, KeWaitForMultipleObjects, KeWaitForSingleObject, KTIMER, NotificationEvent, NT_SUCCESS,
  ObDereferenceObject, ObReferenceObjectByHandle, pointer, PsCreateSystemThread, relativeMs, stackBytes, staticOf,
  STATUS_SUCCESS, STATUS_WAIT_0, SynchronizationTimer, SYNCHRONIZE, THREAD_ALL_ACCESS, WaitAny, ZwClose,
} from "ntddk";

const FIRST_TICK: i64 = 5000; // milliseconds
const PERIOD: i32 = 1000; // milliseconds

const timer = staticOf<KTIMER>();
const stopRequested = staticOf<KEVENT>();
let counterThread: usize = 0;
let ticks: i32 = 0;

function now(): i64 {
  const time = stackBytes(8);
  KeQuerySystemTime(time);
  return load<i64>(time);
}

function Counter(context: usize): void {
  // The lowest index wins: when both are signalled, the thread stops.
  const objects = stackBytes(8);
  store<usize>(objects, pointer(stopRequested));
  store<usize>(objects, pointer(timer), 4);

  // Two above what it was: among many that want a processor, the one that keeps time should not be late.
  KeSetBasePriorityThread(KeGetCurrentThread(), 2);
  DbgPrint("the counting thread has priority %d\n", KeQueryPriorityThread(KeGetCurrentThread()));

  const started = now();
  KeSetTimerEx(pointer(timer), relativeMs(FIRST_TICK), PERIOD, 0);

  while (KeWaitForMultipleObjects(2, objects, WaitAny, Executive, KernelMode, false, 0, 0) != STATUS_WAIT_0) {
    DbgPrint("tick %d after %I64u s\n", ++ticks, (now() - started) / 10000000);
  }
  KeCancelTimer(pointer(timer));
}

function Unload(driver: DRIVER_OBJECT): void {
  KeSetEvent(pointer(stopRequested), IO_NO_INCREMENT, false);
  KeWaitForSingleObject(counterThread, Executive, KernelMode, false, 0);
  ObDereferenceObject(counterThread);
  DbgPrint("stopped after %d ticks\n", ticks);
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);
  KeInitializeEvent(pointer(stopRequested), NotificationEvent, false);
  KeInitializeTimerEx(pointer(timer), SynchronizationTimer);

  const handle = stackBytes(4);
  const object = stackBytes(4);
  const status = PsCreateSystemThread(handle, THREAD_ALL_ACCESS, 0, 0, 0, fnptr(Counter), 0);
  if (!NT_SUCCESS(status)) return status;
  ObReferenceObjectByHandle(load<usize>(handle), SYNCHRONIZE, 0, KernelMode, object, 0);
  counterThread = load<usize>(object);
  ZwClose(load<usize>(handle));
  return STATUS_SUCCESS;
}
