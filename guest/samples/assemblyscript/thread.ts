/**
 * A system thread: it prints, sleeps for a second, and ends.
 *
 * A driver's threads belong to the System process and run until they end themselves; nobody ends them from outside.
 */
import {
  DbgPrint, DRIVER_OBJECT, fnptr, KeDelayExecutionThread, KeQuerySystemTime, KernelMode, NT_SUCCESS,
  PsCreateSystemThread, PsTerminateSystemThread, relativeMs, stackBytes, STATUS_SUCCESS, THREAD_ALL_ACCESS, ZwClose,
  ZwWaitForSingleObject,
} from "ntddk";

/** A top-level variable is one for all threads, as a global of C is. */
let sleeperHandle: usize = 0;

function Sleeper(context: usize): void {
  const before = stackBytes(8);
  const after = stackBytes(8);

  DbgPrint("the thread goes to sleep\n");
  KeQuerySystemTime(before);
  KeDelayExecutionThread(KernelMode, false, relativeMs(1000));
  KeQuerySystemTime(after);

  // A sleep never ends early. How late it ends is up to the clock and to whoever else wants the processor.
  DbgPrint("the thread has slept for %I64u s and ends\n", (load<i64>(after) - load<i64>(before)) / 10000000);

  // Returning from the routine would do the same.
  PsTerminateSystemThread(STATUS_SUCCESS);
}

function Unload(driver: DRIVER_OBJECT): void {
  // The thread runs this driver's code: the code must not go before the thread has.
  ZwWaitForSingleObject(sleeperHandle, false, 0);
  ZwClose(sleeperHandle);
  DbgPrint("unloaded\n");
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);

  const handle = stackBytes(4);
  const status = PsCreateSystemThread(handle, THREAD_ALL_ACCESS, 0, 0, 0, fnptr(Sleeper), 0);
  if (!NT_SUCCESS(status)) return status;
  sleeperHandle = load<usize>(handle);

  DbgPrint("DriverEntry is done; the thread goes on by itself\n");
  return STATUS_SUCCESS;
}
