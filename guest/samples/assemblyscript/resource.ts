/**
 * Readers and writers over an ERESOURCE. Four readers check a table that two writers rewrite as a whole: a reader that
 * saw half of an old table and half of a new one would find cells of two versions.
 *
 * Readers are inside together, a writer is there alone. A reader or writer must not be stopped by a normal kernel APC
 * while others wait for it, so both stand in a critical region. A writer reads on after it has written: it converts
 * its exclusive ownership to a shared one, and lets the other readers in without letting a writer come between.
 */
import {
  DbgPrint, DRIVER_OBJECT, ERESOURCE, ExAcquireResourceExclusiveLite, ExAcquireResourceSharedLite,
  ExConvertExclusiveToSharedLite, ExDeleteResourceLite, Executive, ExInitializeResourceLite, ExReleaseResourceLite,
  fnptr, InterlockedIncrement, KeEnterCriticalRegion, KeLeaveCriticalRegion, KernelMode, KeWaitForSingleObject,
  NT_SUCCESS, ObDereferenceObject, ObReferenceObjectByHandle, pointer, PsCreateSystemThread, stackBytes, staticOf,
  SYNCHRONIZE, THREAD_ALL_ACCESS, ZwClose,
} from "ntddk";

const READERS: u32 = 4;
const WRITERS: u32 = 2;
const READS: u32 = 500;
const WRITES: u32 = 100;
const CELLS: i32 = 16;

const tableResource = staticOf<ERESOURCE>();
const table = new StaticArray<i32>(CELLS);
let version: i32 = 0;
const torn = new StaticArray<i32>(1);
const threads = new StaticArray<usize>(READERS + WRITERS);
let threadCount: u32 = 0;

/** Every cell holds the version, unless a writer is at it. The caller has the resource, either way. */
function checkTable(): void {
  const current = version;
  for (let i = 0; i < CELLS; i++) {
    if (table[i] != current) InterlockedIncrement(pointer(torn));
  }
}

function Reader(number: usize): void {
  for (let i: u32 = 0; i < READS; i++) {
    KeEnterCriticalRegion();
    ExAcquireResourceSharedLite(pointer(tableResource), true);
    checkTable();
    ExReleaseResourceLite(pointer(tableResource));
    KeLeaveCriticalRegion();
  }
  DbgPrint("reader %u has read the table %u times\n", <u32>number, READS);
}

function Writer(number: usize): void {
  for (let i: u32 = 0; i < WRITES; i++) {
    KeEnterCriticalRegion();
    ExAcquireResourceExclusiveLite(pointer(tableResource), true);
    version++;
    for (let cell = 0; cell < CELLS; cell++) table[cell]++;
    ExConvertExclusiveToSharedLite(pointer(tableResource));
    checkTable();
    ExReleaseResourceLite(pointer(tableResource));
    KeLeaveCriticalRegion();
  }
  DbgPrint("writer %u has written the table %u times\n", <u32>number, WRITES);
}

function startThread(routine: usize, number: u32): i32 {
  const handle = stackBytes(4);
  const object = stackBytes(4);
  const status = PsCreateSystemThread(handle, THREAD_ALL_ACCESS, 0, 0, 0, routine, number);
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
  // A resource has memory of its own for those who wait; it goes here.
  ExDeleteResourceLite(pointer(tableResource));
  DbgPrint("version %d, %d torn reads\n", version, torn[0]);
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);
  let status = ExInitializeResourceLite(pointer(tableResource));
  for (let i: u32 = 1; i <= WRITERS && NT_SUCCESS(status); i++) status = startThread(fnptr(Writer), i);
  for (let i: u32 = 1; i <= READERS && NT_SUCCESS(status); i++) status = startThread(fnptr(Reader), i);
  if (!NT_SUCCESS(status)) Unload(driver);
  return status;
}
