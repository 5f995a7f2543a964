/**
 * An event hands over what one thread has prepared to those that wait for it.
 *
 * A notification event stays signalled until somebody resets it, so it releases all who wait now and all who come
 * later: "this has happened". A synchronization event would release one waiter and reset itself: "it is your turn".
 */
import {
  DbgPrint, DRIVER_OBJECT, Executive, fnptr, IO_NO_INCREMENT, KeDelayExecutionThread, KeInitializeEvent, KernelMode,
  KeSetEvent, KEVENT, KeWaitForSingleObject, NotificationEvent, NT_SUCCESS, pointer, PsCreateSystemThread, relativeMs,
  stackBytes, staticOf, STATUS_SUCCESS, THREAD_ALL_ACCESS, ZwClose, ZwWaitForSingleObject,
} from "ntddk";

const CONSUMERS: u32 = 2;
const PRIMES: i32 = 6;

/** The kernel keeps pointers to the event while threads wait for it, so it lives as long as the driver does. */
const tableReady = staticOf<KEVENT>();
const table = new StaticArray<u32>(PRIMES);
const handles = new StaticArray<usize>(CONSUMERS + 1);

function isPrime(candidate: u32): bool {
  for (let divisor: u32 = 2; divisor * divisor <= candidate; divisor++) {
    if (candidate % divisor == 0) return false;
  }
  return true;
}

function Producer(context: usize): void {
  DbgPrint("producer: preparing the table\n");
  KeDelayExecutionThread(KernelMode, false, relativeMs(50));

  for (let count = 0, candidate: u32 = 2; count < PRIMES; candidate++) {
    if (isPrime(candidate)) table[count++] = candidate;
  }

  // All that was written before the event is set is seen by whoever it releases.
  DbgPrint("producer: the table is ready\n");
  KeSetEvent(pointer(tableReady), IO_NO_INCREMENT, false);
}

function Consumer(number: usize): void {
  KeWaitForSingleObject(pointer(tableReady), Executive, KernelMode, false, 0);

  let sum: u32 = 0;
  for (let i = 0; i < PRIMES; i++) sum += table[i];
  DbgPrint("consumer %u: the first %u primes add up to %u\n", <u32>number, PRIMES, sum);
}

function waitForThreads(): void {
  for (let i = 0; i < handles.length; i++) {
    if (handles[i] == 0) continue;
    ZwWaitForSingleObject(handles[i], false, 0);
    ZwClose(handles[i]);
  }
}

function startThread(routine: usize, number: u32): i32 {
  const handle = stackBytes(4);
  const status = PsCreateSystemThread(handle, THREAD_ALL_ACCESS, 0, 0, 0, routine, number);
  if (NT_SUCCESS(status)) handles[number] = load<usize>(handle);
  return status;
}

function Unload(driver: DRIVER_OBJECT): void {
  waitForThreads();
  DbgPrint("unloaded\n");
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);
  KeInitializeEvent(pointer(tableReady), NotificationEvent, false);

  let status = STATUS_SUCCESS;
  for (let number: u32 = 1; number <= CONSUMERS && NT_SUCCESS(status); number++) {
    status = startThread(fnptr(Consumer), number);
  }
  if (NT_SUCCESS(status)) status = startThread(fnptr(Producer), 0);
  if (!NT_SUCCESS(status)) {
    // A driver whose DriverEntry fails is gone when it returns, and nobody calls its unload routine.
    KeSetEvent(pointer(tableReady), IO_NO_INCREMENT, false);
    waitForThreads();
  }
  return status;
}
