/**
 * A semaphore lets two in, and there are four who want to: the others wait until somebody leaves.
 *
 * Threads are real, and run on as many processors as the machine has: two of them work inside at the same moment.
 */
import {
  addressOf, DbgPrint, DRIVER_OBJECT, Executive, fnptr, InterlockedCompareExchange, InterlockedDecrement,
  InterlockedIncrement, IO_NO_INCREMENT, KeInitializeSemaphore, KeReleaseSemaphore, KernelMode, KeWaitForSingleObject,
  KSEMAPHORE, NT_SUCCESS, pointer, PsCreateSystemThread, stackBytes, staticOf, STATUS_SUCCESS, THREAD_ALL_ACCESS,
  ZwClose, ZwWaitForSingleObject,
} from "ntddk";

const THREADS: u32 = 4;
const VISITS: u32 = 3;
const ROOM: i32 = 2;
const STEPS: i32 = 3000000;

const room = staticOf<KSEMAPHORE>();
let inside: i32 = 0;
let mostInside: i32 = 0;
const handles = new StaticArray<usize>(THREADS);

/** Some work that keeps a processor busy for a few milliseconds: a xorshift generator, a few million steps on. */
function work(seed: u32): u32 {
  for (let step = 0; step < STEPS; step++) {
    seed ^= seed << 13;
    seed ^= seed >> 17;
    seed ^= seed << 5;
  }
  return seed;
}

/** Raises mostInside to `now`, unless another thread has raised it higher in between. */
function recordInside(now: i32): void {
  let most = mostInside;
  while (now > most) {
    const seen = InterlockedCompareExchange(addressOf(mostInside), now, most);
    if (seen == most) break;
    most = seen;
  }
}

function Visitor(context: usize): void {
  const number = <u32>context;
  for (let visit: u32 = 1; visit <= VISITS; visit++) {
    KeWaitForSingleObject(pointer(room), Executive, KernelMode, false, 0);
    const now = InterlockedIncrement(addressOf(inside));
    recordInside(now);
    DbgPrint("thread %u enters, %d inside\n", number, now);

    const result = work(number * VISITS + visit);

    DbgPrint("thread %u leaves with %08x\n", number, result);
    InterlockedDecrement(addressOf(inside));
    KeReleaseSemaphore(pointer(room), IO_NO_INCREMENT, 1, false);
  }
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
  DbgPrint("at most %d of %u were inside at once\n", mostInside, THREADS);
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);
  KeInitializeSemaphore(pointer(room), ROOM, ROOM);

  for (let i: u32 = 0; i < THREADS; i++) {
    const handle = stackBytes(4);
    const status = PsCreateSystemThread(handle, THREAD_ALL_ACCESS, 0, 0, 0, fnptr(Visitor), i + 1);
    if (!NT_SUCCESS(status)) {
      // A driver whose DriverEntry fails is gone when it returns: the threads that run must end first.
      waitForThreads();
      return status;
    }
    handles[i] = load<usize>(handle);
  }
  return STATUS_SUCCESS;
}
