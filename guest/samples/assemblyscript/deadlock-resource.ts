/**
 * A mistake: a circle of three kinds of locks. The reader has the resource and wants the fast mutex, the mapper has the
 * fast mutex and wants the guarded mutex, the writer has the guarded mutex and wants the resource for writing. No two
 * of them lock in opposite orders; it takes all three. Such a circle is hard to see in the source: the locks are of
 * different kinds, and each routine on its own looks right.
 *
 * The kernel knows who has a fast mutex, a guarded mutex or a resource, so the report names the whole circle. The cure
 * is an order for all locks of a driver, whatever their kind, written down where everybody finds it.
 */
import {
  DbgPrint, DRIVER_OBJECT, ERESOURCE, ExAcquireFastMutex, ExAcquireResourceExclusiveLite, ExAcquireResourceSharedLite,
  ExDeleteResourceLite, Executive, ExInitializeFastMutex, ExInitializeResourceLite, ExReleaseFastMutex,
  ExReleaseResourceLite, FAST_MUTEX, fnptr, InterlockedIncrement, IO_NO_INCREMENT, KeAcquireGuardedMutex,
  KeEnterCriticalRegion, KeInitializeEvent, KeInitializeGuardedMutex, KeLeaveCriticalRegion, KeReleaseGuardedMutex,
  KernelMode, KeSetEvent, KEVENT, KeWaitForSingleObject, KGUARDED_MUTEX, NotificationEvent, NT_SUCCESS,
  ObDereferenceObject, ObReferenceObjectByHandle, pointer, PsCreateSystemThread, stackBytes, staticOf, STATUS_SUCCESS,
  SYNCHRONIZE, THREAD_ALL_ACCESS, ZwClose,
} from "ntddk";

const THREADS: u32 = 3;

const tableResource = staticOf<ERESOURCE>();
const mapMutex = staticOf<FAST_MUTEX>();
const logMutex = staticOf<KGUARDED_MUTEX>();
const allHaveOne = staticOf<KEVENT>();
/** One number, in memory of its own: interlocked operations take an address. */
const haveOne = new StaticArray<i32>(1);
let firstCell: i32 = 0;
const threads = new StaticArray<usize>(THREADS);
let threadCount: u32 = 0;

/** Every thread comes here with its first lock, and goes on when all have theirs. */
function meet(): void {
  if (InterlockedIncrement(pointer(haveOne)) == THREADS) KeSetEvent(pointer(allHaveOne), IO_NO_INCREMENT, false);
  KeWaitForSingleObject(pointer(allHaveOne), Executive, KernelMode, false, 0);
}

function Reader(context: usize): void {
  KeEnterCriticalRegion();
  ExAcquireResourceSharedLite(pointer(tableResource), true);
  meet();
  ExAcquireFastMutex(pointer(mapMutex)); // the mapper has it
  DbgPrint("reader: %d\n", firstCell);
  ExReleaseFastMutex(pointer(mapMutex));
  ExReleaseResourceLite(pointer(tableResource));
  KeLeaveCriticalRegion();
}

function Mapper(context: usize): void {
  ExAcquireFastMutex(pointer(mapMutex));
  meet();
  KeAcquireGuardedMutex(pointer(logMutex)); // the writer has it
  KeReleaseGuardedMutex(pointer(logMutex));
  ExReleaseFastMutex(pointer(mapMutex));
}

function Writer(context: usize): void {
  KeAcquireGuardedMutex(pointer(logMutex));
  meet();
  ExAcquireResourceExclusiveLite(pointer(tableResource), true); // the reader has it
  firstCell++;
  ExReleaseResourceLite(pointer(tableResource));
  KeReleaseGuardedMutex(pointer(logMutex));
}

function startThread(routine: usize): i32 {
  const handle = stackBytes(4);
  const object = stackBytes(4);
  const status = PsCreateSystemThread(handle, THREAD_ALL_ACCESS, 0, 0, 0, routine, 0);
  if (NT_SUCCESS(status)) {
    ObReferenceObjectByHandle(load<usize>(handle), SYNCHRONIZE, 0, KernelMode, object, 0);
    threads[threadCount++] = load<usize>(object);
    ZwClose(load<usize>(handle));
  }
  return status;
}

function Unload(driver: DRIVER_OBJECT): void {
  for (let i: u32 = 0; i < threadCount; i++) {
    KeWaitForSingleObject(threads[i], Executive, KernelMode, false, 0);
    ObDereferenceObject(threads[i]);
  }
  ExDeleteResourceLite(pointer(tableResource));
  DbgPrint("never printed\n");
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);
  ExInitializeResourceLite(pointer(tableResource));
  ExInitializeFastMutex(pointer(mapMutex));
  KeInitializeGuardedMutex(pointer(logMutex));
  KeInitializeEvent(pointer(allHaveOne), NotificationEvent, false);

  DbgPrint("three threads, three locks\n");
  let status = startThread(fnptr(Reader));
  if (NT_SUCCESS(status)) status = startThread(fnptr(Mapper));
  if (NT_SUCCESS(status)) status = startThread(fnptr(Writer));
  return status;
}
