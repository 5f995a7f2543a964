/*
 * A mistake: two threads, two mutexes, two orders. The cashier locks the account and then the journal, the auditor the
 * journal and then the account. Sooner or later each has its first mutex when it asks for its second, and neither
 * will ever get it. Here they wait for each other in between, so that it happens at once and not on a Friday evening.
 *
 * ntwasm ends the run with exit code 5 and says who waits for whom, and where. The cure: both threads take the mutexes
 * in the same order.
 */
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KSTART_ROUTINE Cashier;
KSTART_ROUTINE Auditor;

static KMUTEX AccountMutex;
static KMUTEX JournalMutex;
static KEVENT CashierHasAccount;
static KEVENT AuditorHasJournal;
static LONG Balance;
static LONG Entries;
static PKTHREAD Threads[2];
static ULONG ThreadCount;

static VOID Lock(PKMUTEX Mutex)
{
    KeWaitForSingleObject(Mutex, Executive, KernelMode, FALSE, NULL);
}

static VOID WaitUntilSet(PKEVENT Event)
{
    KeWaitForSingleObject(Event, Executive, KernelMode, FALSE, NULL);
}

VOID Cashier(PVOID StartContext)
{
    UNREFERENCED_PARAMETER(StartContext);

    Lock(&AccountMutex);
    Balance += 10;
    KeSetEvent(&CashierHasAccount, IO_NO_INCREMENT, FALSE);
    WaitUntilSet(&AuditorHasJournal);

    Lock(&JournalMutex); /* the auditor has it */
    Entries++;
    KeReleaseMutex(&JournalMutex, FALSE);
    KeReleaseMutex(&AccountMutex, FALSE);
}

VOID Auditor(PVOID StartContext)
{
    UNREFERENCED_PARAMETER(StartContext);

    Lock(&JournalMutex);
    KeSetEvent(&AuditorHasJournal, IO_NO_INCREMENT, FALSE);
    WaitUntilSet(&CashierHasAccount);

    Lock(&AccountMutex); /* the cashier has it */
    DbgPrint("auditor: %d in %d entries\n", Balance, Entries);
    KeReleaseMutex(&AccountMutex, FALSE);
    KeReleaseMutex(&JournalMutex, FALSE);
}

static NTSTATUS StartThread(PKSTART_ROUTINE Routine)
{
    HANDLE handle;
    NTSTATUS status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, NULL);

    if (NT_SUCCESS(status)) {
        ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, (PVOID *)&Threads[ThreadCount], NULL);
        ThreadCount++;
        ZwClose(handle);
    }
    return status;
}

VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);

    /* Unload waits for the threads, so it hangs with them. */
    for (ULONG i = 0; i < ThreadCount; i++) {
        KeWaitForSingleObject(Threads[i], Executive, KernelMode, FALSE, NULL);
        ObDereferenceObject(Threads[i]);
    }
    DbgPrint("never printed\n");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = DriverUnload;
    KeInitializeMutex(&AccountMutex, 0);
    KeInitializeMutex(&JournalMutex, 0);
    KeInitializeEvent(&CashierHasAccount, NotificationEvent, FALSE);
    KeInitializeEvent(&AuditorHasJournal, NotificationEvent, FALSE);

    DbgPrint("the cashier and the auditor go to work\n");
    status = StartThread(Cashier);
    if (NT_SUCCESS(status)) {
        status = StartThread(Auditor);
    }
    return status;
}
