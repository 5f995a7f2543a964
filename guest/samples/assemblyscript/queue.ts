/**
 * Producers and consumers over a queue. A KQUEUE holds what the producers have made until a consumer takes it, and
 * wakes no more consumers than its limit says. A semaphore bounds how much may lie in the queue: it counts the free
 * places, a producer takes one before it inserts, a consumer gives it back when it has removed.
 */
import {
  addressOf, DbgPrint, DRIVER_OBJECT, ExAllocatePoolWithTag, Executive, ExFreePoolWithTag, fnptr,
  InterlockedDecrement, InterlockedExchangeAdd, InterlockedIncrement, IO_NO_INCREMENT, KeInitializeQueue,
  KeInitializeSemaphore, KeInsertQueue, KeReleaseSemaphore, KeRemoveQueue, KernelMode, KeRundownQueue,
  KeWaitForSingleObject, KQUEUE, KSEMAPHORE, NonPagedPool, NT_SUCCESS, pointer, PsCreateSystemThread, stackBytes,
  staticOf, STATUS_SUCCESS, THREAD_ALL_ACCESS, ZwClose, ZwWaitForSingleObject,
} from "ntddk";

const PRODUCERS: i32 = 3;
const CONSUMERS: i32 = 2;
const PARTS: i32 = 20;
const PLACES: i32 = 4;
const POOL_TAG: u32 = 0x74726150; // 'traP' in C: a debugger shows 'Part'

/** What travels through the queue. The queue links it by its first two words and never looks at the rest. */
@unmanaged
class Part {
  next: usize;
  previous: usize;
  /** 0: there will be no more */
  number: i32;
}

const queue = staticOf<KQUEUE>();
const freePlaces = staticOf<KSEMAPHORE>();
const handles = new StaticArray<usize>(PRODUCERS + CONSUMERS);
let inQueue: i32 = 0;
let tooMany: i32 = 0;
let parts: i32 = 0;
let sum: i32 = 0;

function insert(number: i32): bool {
  const part = changetype<Part>(ExAllocatePoolWithTag(NonPagedPool, offsetof<Part>(), POOL_TAG));
  if (pointer(part) == 0) return false;
  part.number = number;
  KeWaitForSingleObject(pointer(freePlaces), Executive, KernelMode, false, 0);
  if (InterlockedIncrement(addressOf(inQueue)) > PLACES) tooMany = 1;
  // From here on the part is the consumer's: it may be gone before KeInsertQueue returns.
  KeInsertQueue(pointer(queue), pointer(part));
  return true;
}

function Producer(context: usize): void {
  const number = <i32>context;
  for (let i = 1; i <= PARTS; i++) {
    if (!insert((number - 1) * PARTS + i)) {
      DbgPrint("producer %d: out of memory\n", number);
      return;
    }
  }
  DbgPrint("producer %d has made %u parts\n", number, PARTS);
}

function Consumer(context: usize): void {
  const number = <i32>context;
  while (true) {
    // Without a timeout, and while nobody runs the queue down, this returns an entry and nothing else.
    const part = changetype<Part>(KeRemoveQueue(pointer(queue), KernelMode, 0));
    const value = part.number;
    ExFreePoolWithTag(pointer(part), POOL_TAG);
    InterlockedDecrement(addressOf(inQueue));
    KeReleaseSemaphore(pointer(freePlaces), IO_NO_INCREMENT, 1, false);
    if (value == 0) break;
    InterlockedIncrement(addressOf(parts));
    InterlockedExchangeAdd(addressOf(sum), value);
  }
  DbgPrint("consumer %d ends\n", number);
}

function waitForThreads(first: i32, last: i32): void {
  for (let i = first; i < last; i++) {
    if (handles[i] == 0) continue;
    ZwWaitForSingleObject(handles[i], false, 0);
    ZwClose(handles[i]);
    handles[i] = 0;
  }
}

function Unload(driver: DRIVER_OBJECT): void {
  // The queue keeps order: behind the last part, one end mark for each consumer.
  waitForThreads(0, PRODUCERS);
  for (let i = 0; i < CONSUMERS; i++) insert(0);
  waitForThreads(PRODUCERS, PRODUCERS + CONSUMERS);
  if (KeRundownQueue(pointer(queue)) != 0) DbgPrint("something was left in the queue\n");
  if (tooMany) DbgPrint("more than %u were in the queue at once\n", PLACES);
  DbgPrint("%d parts arrived, they add up to %d; never more than %u were in the queue at once\n", parts, sum, PLACES);
}

function startThread(place: i32, routine: usize, number: i32): i32 {
  const handle = stackBytes(4);
  const status = PsCreateSystemThread(handle, THREAD_ALL_ACCESS, 0, 0, 0, routine, number);
  if (NT_SUCCESS(status)) handles[place] = load<usize>(handle);
  return status;
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);
  KeInitializeQueue(pointer(queue), CONSUMERS);
  KeInitializeSemaphore(pointer(freePlaces), PLACES, PLACES);

  let status: i32 = STATUS_SUCCESS;
  for (let i = 0; i < CONSUMERS && NT_SUCCESS(status); i++) {
    status = startThread(PRODUCERS + i, fnptr(Consumer), i + 1);
  }
  for (let i = 0; i < PRODUCERS && NT_SUCCESS(status); i++) status = startThread(i, fnptr(Producer), i + 1);
  // A driver whose DriverEntry fails is gone when it returns: its threads must end first.
  if (!NT_SUCCESS(status)) Unload(driver);
  return status;
}
