/**
 * A mistake: two threads, two mutexes, two orders. The cashier locks the account and then the journal, the auditor the
 * journal and then the account. Sooner or later each has its first mutex when it asks for its second, and neither
 * will ever get it. Here they wait for each other in between, so that it happens at once and not on a Friday evening.
 *
 * ntwasm ends the run with exit code 5 and says who waits for whom, and where. The cure: both threads take the mutexes
 * in the same order.
 */
import {
  DbgPrint, DRIVER_OBJECT, Executive, fnptr, IO_NO_INCREMENT, KeInitializeEvent, KeInitializeMutex, KeReleaseMutex,
  KernelMode, KeSetEvent, KEVENT, KeWaitForSingleObject, KMUTANT, NotificationEvent, NT_SUCCESS, ObDereferenceObject,
  ObReferenceObjectByHandle, pointer, PsCreateSystemThread, stackBytes, staticOf, STATUS_SUCCESS, SYNCHRONIZE,
  THREAD_ALL_ACCESS, ZwClose,
} from "ntddk";

const accountMutex = staticOf<KMUTANT>();
const journalMutex = staticOf<KMUTANT>();
const cashierHasAccount = staticOf<KEVENT>();
const auditorHasJournal = staticOf<KEVENT>();
let balance: i32 = 0;
let entries: i32 = 0;
const threads = new StaticArray<usize>(2);
let threadCount: u32 = 0;

function lock(mutex: KMUTANT): void {
  KeWaitForSingleObject(pointer(mutex), Executive, KernelMode, false, 0);
}

function waitUntilSet(event: KEVENT): void {
  KeWaitForSingleObject(pointer(event), Executive, KernelMode, false, 0);
}

function Cashier(context: usize): void {
  lock(accountMutex);
  balance += 10;
  KeSetEvent(pointer(cashierHasAccount), IO_NO_INCREMENT, false);
  waitUntilSet(auditorHasJournal);

  lock(journalMutex); // the auditor has it
  entries++;
  KeReleaseMutex(pointer(journalMutex), false);
  KeReleaseMutex(pointer(accountMutex), false);
}

function Auditor(context: usize): void {
  lock(journalMutex);
  KeSetEvent(pointer(auditorHasJournal), IO_NO_INCREMENT, false);
  waitUntilSet(cashierHasAccount);

  lock(accountMutex); // the cashier has it
  DbgPrint("auditor: %d in %d entries\n", balance, entries);
  KeReleaseMutex(pointer(accountMutex), false);
  KeReleaseMutex(pointer(journalMutex), false);
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
  // Unload waits for the threads, so it hangs with them.
  for (let i: u32 = 0; i < threadCount; i++) {
    KeWaitForSingleObject(threads[i], Executive, KernelMode, false, 0);
    ObDereferenceObject(threads[i]);
  }
  DbgPrint("never printed\n");
}

export function DriverEntry(driver: DRIVER_OBJECT, registryPath: usize): i32 {
  driver.DriverUnload = fnptr(Unload);
  KeInitializeMutex(pointer(accountMutex), 0);
  KeInitializeMutex(pointer(journalMutex), 0);
  KeInitializeEvent(pointer(cashierHasAccount), NotificationEvent, false);
  KeInitializeEvent(pointer(auditorHasJournal), NotificationEvent, false);

  DbgPrint("the cashier and the auditor go to work\n");
  const status = startThread(fnptr(Cashier));
  return NT_SUCCESS(status) ? startThread(fnptr(Auditor)) : status;
}
