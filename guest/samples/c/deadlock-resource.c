/*
 * A mistake: a circle of three kinds of locks. The reader has the resource and wants the fast mutex, the mapper has the
 * fast mutex and wants the guarded mutex, the writer has the guarded mutex and wants the resource for writing. No two
 * of them lock in opposite orders; it takes all three. Such a circle is hard to see in the source: the locks are of
 * different kinds, and each routine on its own looks right.
 *
 * The kernel knows who has a fast mutex, a guarded mutex or a resource, so the report names the whole circle. The cure
 * is an order for all locks of a driver, whatever their kind, written down where everybody finds it.
 */
#include <ntddk.h>

#define THREADS 3

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KSTART_ROUTINE Reader;
KSTART_ROUTINE Mapper;
KSTART_ROUTINE Writer;

static ERESOURCE TableResource;
static FAST_MUTEX MapMutex;
static KGUARDED_MUTEX LogMutex;
static KEVENT AllHaveOne;
static volatile LONG HaveOne;
static LONG Table[4];
static PKTHREAD Threads[THREADS];
static ULONG ThreadCount;

/* Every thread comes here with its first lock, and goes on when all have theirs. */
static VOID Meet(VOID)
{
    if (InterlockedIncrement(&HaveOne) == THREADS) {
        KeSetEvent(&AllHaveOne, IO_NO_INCREMENT, FALSE);
    }
    KeWaitForSingleObject(&AllHaveOne, Executive, KernelMode, FALSE, NULL);
}

VOID Reader(PVOID StartContext)
{
    UNREFERENCED_PARAMETER(StartContext);

    KeEnterCriticalRegion();
    ExAcquireResourceSharedLite(&TableResource, TRUE);
    Meet();
    ExAcquireFastMutex(&MapMutex); /* the mapper has it */
    DbgPrint("reader: %d\n", Table[0]);
    ExReleaseFastMutex(&MapMutex);
    ExReleaseResourceLite(&TableResource);
    KeLeaveCriticalRegion();
}

VOID Mapper(PVOID StartContext)
{
    UNREFERENCED_PARAMETER(StartContext);

    ExAcquireFastMutex(&MapMutex);
    Meet();
    KeAcquireGuardedMutex(&LogMutex); /* the writer has it */
    KeReleaseGuardedMutex(&LogMutex);
    ExReleaseFastMutex(&MapMutex);
}

VOID Writer(PVOID StartContext)
{
    UNREFERENCED_PARAMETER(StartContext);

    KeAcquireGuardedMutex(&LogMutex);
    Meet();
    ExAcquireResourceExclusiveLite(&TableResource, TRUE); /* the reader has it */
    Table[0]++;
    ExReleaseResourceLite(&TableResource);
    KeReleaseGuardedMutex(&LogMutex);
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

    for (ULONG i = 0; i < ThreadCount; i++) {
        KeWaitForSingleObject(Threads[i], Executive, KernelMode, FALSE, NULL);
        ObDereferenceObject(Threads[i]);
    }
    ExDeleteResourceLite(&TableResource);
    DbgPrint("never printed\n");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    static PKSTART_ROUTINE const routines[THREADS] = {Reader, Mapper, Writer};
    NTSTATUS status = STATUS_SUCCESS;
    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = DriverUnload;
    ExInitializeResourceLite(&TableResource);
    ExInitializeFastMutex(&MapMutex);
    KeInitializeGuardedMutex(&LogMutex);
    KeInitializeEvent(&AllHaveOne, NotificationEvent, FALSE);

    DbgPrint("three threads, three locks\n");
    for (ULONG i = 0; i < THREADS && NT_SUCCESS(status); i++) {
        status = StartThread(routines[i]);
    }
    return status;
}
