/**
 * A counter under a spin lock. Eight threads add to it.
 *
 * Whoever finds a spin lock taken does not sleep but tries again, so the lock is for a few instructions at a time. Its
 * holder runs at DISPATCH_LEVEL, where no other thread can take the processor away; that is also why the holder must
 * not wait for anything, nor touch memory that may be paged out.
 */
import {
  addressOf, DbgPrint, DRIVER_OBJECT, fnptr, KeAcquireSpinLockRaiseToDpc, KeInitializeSpinLock, KeReleaseSpinLock,
  NT_SUCCESS, PsCreateSystemThread, stackBytes, STATUS_SUCCESS, THREAD_ALL_ACCESS, ZwClose, ZwWaitForSingleObject,
} from "ntddk";

const THREADS: u32 = 8;
const ROUNDS: u32 = 50000;

/** A KSPIN_LOCK is a word. */
let counterLock: usize = 0;
let counter: u32 = 0;
const handles = new StaticArray<usize>(THREADS);

function Adder(number: usize): void {
  for (let round: u32 = 0; round < ROUNDS; round++) {
    const oldIrql = KeAcquireSpinLockRaiseToDpc(addressOf(counterLock));
    counter++;
    KeReleaseSpinLock(addressOf(counterLock), oldIrql);
  }
  DbgPrint("thread %u has added %u\n", <u32>number, ROUNDS);
}

function waitForThreads(): void {
  for (let i = 0; i < handles.length; i++) {
    if (handles[i] == 0) continue;
    ZwWaitForSingleObject(handles[i], false, 0);
    ZwClose(handles[i]);
  }
}

function Unload(driver: DRIVER_OBJECT): void {
  waitForThreads();
  DbgPrint("%u threads x %u = %u\n", THREADS, ROUNDS, counter);
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);
  KeInitializeSpinLock(addressOf(counterLock));

  for (let i: u32 = 0; i < THREADS; i++) {
    const handle = stackBytes(4);
    const status = PsCreateSystemThread(handle, THREAD_ALL_ACCESS, 0, 0, 0, fnptr(Adder), i + 1);
    if (!NT_SUCCESS(status)) {
      waitForThreads();
      return status;
    }
    handles[i] = load<usize>(handle);
  }
  return STATUS_SUCCESS;
}
