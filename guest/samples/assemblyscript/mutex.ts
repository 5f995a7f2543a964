/**
 * A counter under a mutex. Four threads add to it, and none of their additions is lost.
 *
 * counter++ is three steps: load, add, store. Two threads that load the same value store the same sum, and one of the
 * additions is gone. A mutex lets one thread at a time through all three; the others sleep, so it may be held for
 * long, and may be taken at PASSIVE_LEVEL and APC_LEVEL only.
 */
import {
  DbgPrint, DRIVER_OBJECT, Executive, fnptr, KeInitializeMutex, KeReleaseMutex, KernelMode, KeWaitForMultipleObjects,
  KeWaitForSingleObject, KMUTANT, KWAIT_BLOCK, NT_SUCCESS, ObDereferenceObject, ObReferenceObjectByHandle, pointer,
  PsCreateSystemThread, stackBytes, staticOf, STATUS_SUCCESS, SYNCHRONIZE, THREAD_ALL_ACCESS, WaitAll, ZwClose,
} from "ntddk";

const THREADS: u32 = 4;
const ROUNDS: u32 = 2500;
const WAIT_BLOCKS_SIZE: usize = THREADS * KWAIT_BLOCK.SIZE;

/** A KMUTEX is a KMUTANT: one structure, two names. */
const counterMutex = staticOf<KMUTANT>();
let counter: u32 = 0;
const threads = new StaticArray<usize>(THREADS);
let threadCount: u32 = 0;

function Adder(number: usize): void {
  for (let round: u32 = 0; round < ROUNDS; round++) {
    KeWaitForSingleObject(pointer(counterMutex), Executive, KernelMode, false, 0);
    counter++;
    KeReleaseMutex(pointer(counterMutex), false);
  }
  DbgPrint("thread %u has added %u\n", <u32>number, ROUNDS);
}

/** Waits for all threads at once. For more than THREAD_WAIT_OBJECTS (3) objects the caller brings the wait blocks. */
function waitForThreads(): void {
  if (threadCount == 0) return;
  const waitBlocks = stackBytes(WAIT_BLOCKS_SIZE);
  KeWaitForMultipleObjects(threadCount, pointer(threads), WaitAll, Executive, KernelMode, false, 0, waitBlocks);
  for (let i: u32 = 0; i < threadCount; i++) ObDereferenceObject(threads[i]);
}

function Unload(driver: DRIVER_OBJECT): void {
  waitForThreads();
  DbgPrint("%u threads x %u = %u\n", THREADS, ROUNDS, counter);
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);
  KeInitializeMutex(pointer(counterMutex), 0);

  for (let i: u32 = 0; i < THREADS; i++) {
    const handle = stackBytes(4);
    const object = stackBytes(4);
    const status = PsCreateSystemThread(handle, THREAD_ALL_ACCESS, 0, 0, 0, fnptr(Adder), i + 1);
    if (!NT_SUCCESS(status)) {
      waitForThreads();
      return status;
    }
    ObReferenceObjectByHandle(load<usize>(handle), SYNCHRONIZE, 0, KernelMode, object, 0);
    threads[i] = load<usize>(object);
    threadCount++;
    ZwClose(load<usize>(handle));
  }
  return STATUS_SUCCESS;
}
