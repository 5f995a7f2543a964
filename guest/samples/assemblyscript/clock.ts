/**
 * A clock on the wall: a thread prints the local time three times, a second apart, and how long the system runs.
 *
 * System time counts 100 ns since 1601, in UTC. ExSystemTimeToLocalTime takes it to the time zone of the machine, and
 * RtlTimeToTimeFields apart. For the length of things it is the wrong clock, since somebody may set it: the tick
 * count, whose unit KeQueryTimeIncrement tells, only goes forward.
 *
 *     ntwasm run guest/samples/assemblyscript/clock.ts --date 2024-02-29T23:59:58 --timezone Europe/Berlin
 */
import {
  DbgPrint, DRIVER_OBJECT, ExSystemTimeToLocalTime, fnptr, KeDelayExecutionThread, KeQuerySystemTime,
  KeQueryTickCount, KeQueryTimeIncrement, KernelMode, NT_SUCCESS, PsCreateSystemThread, PsTerminateSystemThread,
  relativeMs, RtlTimeToTimeFields, stackBytes, STATUS_SUCCESS, THREAD_ALL_ACCESS, TIME_FIELDS, ZwClose,
  ZwWaitForSingleObject,
} from "ntddk";

const ROUNDS: i32 = 3;

let threadHandle: usize = 0;

function printLocalTime(): void {
  const system = stackBytes(8);
  const local = stackBytes(8);
  const at = stackBytes(TIME_FIELDS.SIZE);

  KeQuerySystemTime(system);
  ExSystemTimeToLocalTime(system, local);
  RtlTimeToTimeFields(local, at);
  const now = changetype<TIME_FIELDS>(at);
  DbgPrint("it is %04d-%02d-%02d %02d:%02d:%02d\n", now.Year, now.Month, now.Day, now.Hour, now.Minute, now.Second);
}

function ClockThread(context: usize): void {
  const ticks = stackBytes(8);

  for (let round = 0; round < ROUNDS; round++) {
    printLocalTime();
    KeDelayExecutionThread(KernelMode, false, relativeMs(1000));
  }
  KeQueryTickCount(ticks);
  DbgPrint("%I64d s after the start\n", load<i64>(ticks) * <i64>KeQueryTimeIncrement() / 10000000);
  PsTerminateSystemThread(STATUS_SUCCESS);
}

function Unload(driver: DRIVER_OBJECT): void {
  ZwWaitForSingleObject(threadHandle, false, 0);
  ZwClose(threadHandle);
  DbgPrint("unloaded\n");
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);

  const handle = stackBytes(4);
  const status = PsCreateSystemThread(handle, THREAD_ALL_ACCESS, 0, 0, 0, fnptr(ClockThread), 0);
  if (!NT_SUCCESS(status)) return status;
  threadHandle = load<usize>(handle);
  return STATUS_SUCCESS;
}
