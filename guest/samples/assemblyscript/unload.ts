/**
 * A worker thread that lives as long as the driver, and how unload gets rid of it.
 *
 * Asking a thread to stop is not enough: until it has ended, it runs code that unload is about to take away. A thread
 * object is signalled when its thread ends and stays so, which makes it the thing to wait for. An event that the
 * thread sets as its last act will not do, since setting it is not the last thing the thread does.
 */
import {
  addressOf, CONTAINING_RECORD, DbgPrint, DRIVER_OBJECT, ExAllocatePool2, Executive, ExFreePoolWithTag, fnptr,
  InitializeListHead, InsertTailList, IO_NO_INCREMENT, KeAcquireSpinLockRaiseToDpc, KeDelayExecutionThread,
  KeInitializeEvent, KeInitializeSemaphore, KeInitializeSpinLock, KeReleaseSemaphore, KeReleaseSpinLock, KernelMode,
  KeSetEvent, KEVENT, KeWaitForMultipleObjects, KeWaitForSingleObject, KSEMAPHORE, LIST_ENTRY, NotificationEvent,
  NT_SUCCESS, ObDereferenceObject, ObReferenceObjectByHandle, pointer, POOL_FLAG_NON_PAGED, PsCreateSystemThread,
  relativeMs, RemoveHeadList, stackBytes, staticOf, STATUS_INSUFFICIENT_RESOURCES, STATUS_SUCCESS, STATUS_WAIT_0,
  SYNCHRONIZE, THREAD_ALL_ACCESS, WaitAny, ZwClose,
} from "ntddk";

const POOL_TAG: u32 = 0x6b72774e; // 'Nwrk' as a debugger shows it
const JOBS: u32 = 3;

@unmanaged
class Job {
  flink: usize;
  blink: usize;
  number: u32;
}

const queue = staticOf<LIST_ENTRY>();
let queueLock: usize = 0;
const jobsQueued = staticOf<KSEMAPHORE>();
const stopRequested = staticOf<KEVENT>();
let workerThread: usize = 0;

function doNextJob(): void {
  const oldIrql = KeAcquireSpinLockRaiseToDpc(addressOf(queueLock));
  const job = CONTAINING_RECORD<Job>(RemoveHeadList(pointer(queue)), offsetof<Job>("flink"));
  KeReleaseSpinLock(addressOf(queueLock), oldIrql);

  DbgPrint("worker: job %u is done\n", job.number);
  ExFreePoolWithTag(pointer(job), POOL_TAG);
}

function Worker(context: usize): void {
  // Jobs come first: the lowest index wins, so the worker stops only when the queue is empty.
  const objects = stackBytes(8);
  store<usize>(objects, pointer(jobsQueued));
  store<usize>(objects, pointer(stopRequested), 4);

  while (KeWaitForMultipleObjects(2, objects, WaitAny, Executive, KernelMode, false, 0, 0) == STATUS_WAIT_0) {
    doNextJob();
  }

  DbgPrint("worker: asked to stop; putting things away\n");
  KeDelayExecutionThread(KernelMode, false, relativeMs(100));
  DbgPrint("worker: ends\n");
}

function queueJob(number: u32): i32 {
  const job = changetype<Job>(ExAllocatePool2(POOL_FLAG_NON_PAGED, offsetof<Job>(), POOL_TAG));
  if (pointer(job) == 0) return STATUS_INSUFFICIENT_RESOURCES;
  job.number = number;

  const oldIrql = KeAcquireSpinLockRaiseToDpc(addressOf(queueLock));
  InsertTailList(pointer(queue), pointer(job));
  KeReleaseSpinLock(addressOf(queueLock), oldIrql);

  // The count of the semaphore is the length of the queue: whoever has waited for it finds a job.
  KeReleaseSemaphore(pointer(jobsQueued), IO_NO_INCREMENT, 1, false);
  return STATUS_SUCCESS;
}

function stopWorker(): void {
  KeSetEvent(pointer(stopRequested), IO_NO_INCREMENT, false);
  KeWaitForSingleObject(workerThread, Executive, KernelMode, false, 0);
  ObDereferenceObject(workerThread);
}

function Unload(driver: DRIVER_OBJECT): void {
  DbgPrint("unload: stopping the worker\n");
  stopWorker();
  DbgPrint("unload: the worker has ended, its code may go\n");
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);
  InitializeListHead(pointer(queue));
  KeInitializeSpinLock(addressOf(queueLock));
  KeInitializeSemaphore(pointer(jobsQueued), 0, i32.MAX_VALUE);
  KeInitializeEvent(pointer(stopRequested), NotificationEvent, false);

  const handle = stackBytes(4);
  const object = stackBytes(4);
  let status = PsCreateSystemThread(handle, THREAD_ALL_ACCESS, 0, 0, 0, fnptr(Worker), 0);
  if (!NT_SUCCESS(status)) return status;
  ObReferenceObjectByHandle(load<usize>(handle), SYNCHRONIZE, 0, KernelMode, object, 0);
  workerThread = load<usize>(object);
  ZwClose(load<usize>(handle));

  for (let number: u32 = 1; number <= JOBS && NT_SUCCESS(status); number++) status = queueJob(number);
  if (!NT_SUCCESS(status)) stopWorker();
  return status;
}
