/*
 * Readers and writers over an ERESOURCE. Four readers check a table that two writers rewrite as a whole: a reader that
 * saw half of an old table and half of a new one would find cells of two versions.
 *
 * Readers are inside together, a writer is there alone. A reader or writer must not be stopped by a normal kernel APC
 * while others wait for it, so both stand in a critical region. A writer reads on after it has written: it converts
 * its exclusive ownership to a shared one, and lets the other readers in without letting a writer come between.
 */
#include <ntddk.h>

#define READERS 4
#define WRITERS 2
#define READS 500
#define WRITES 100
#define CELLS 16

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KSTART_ROUTINE Reader;
KSTART_ROUTINE Writer;

static ERESOURCE TableResource;
static LONG Table[CELLS];
static LONG Version;
static volatile LONG Torn;
static PKTHREAD Threads[READERS + WRITERS];
static ULONG ThreadCount;

/* Every cell holds the version, unless a writer is at it. The caller has the resource, either way. */
static VOID CheckTable(VOID)
{
    LONG version = Version;

    for (ULONG i = 0; i < CELLS; i++) {
        if (Table[i] != version) {
            InterlockedIncrement(&Torn);
        }
    }
}

VOID Reader(PVOID StartContext)
{
    for (ULONG i = 0; i < READS; i++) {
        KeEnterCriticalRegion();
        ExAcquireResourceSharedLite(&TableResource, TRUE);
        CheckTable();
        ExReleaseResourceLite(&TableResource);
        KeLeaveCriticalRegion();
    }
    DbgPrint("reader %u has read the table %u times\n", (ULONG)(ULONG_PTR)StartContext, READS);
}

VOID Writer(PVOID StartContext)
{
    for (ULONG i = 0; i < WRITES; i++) {
        KeEnterCriticalRegion();
        ExAcquireResourceExclusiveLite(&TableResource, TRUE);
        Version++;
        for (ULONG cell = 0; cell < CELLS; cell++) {
            Table[cell]++;
        }
        ExConvertExclusiveToSharedLite(&TableResource);
        CheckTable();
        ExReleaseResourceLite(&TableResource);
        KeLeaveCriticalRegion();
    }
    DbgPrint("writer %u has written the table %u times\n", (ULONG)(ULONG_PTR)StartContext, WRITES);
}

static NTSTATUS StartThread(PKSTART_ROUTINE Routine, ULONG Number)
{
    HANDLE handle;
    NTSTATUS status =
        PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Routine, (PVOID)(ULONG_PTR)Number);

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
    /* A resource has memory of its own for those who wait; it goes here. */
    ExDeleteResourceLite(&TableResource);
    DbgPrint("version %d, %d torn reads\n", Version, Torn);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = DriverUnload;
    status = ExInitializeResourceLite(&TableResource);
    for (ULONG i = 1; i <= WRITERS && NT_SUCCESS(status); i++) {
        status = StartThread(Writer, i);
    }
    for (ULONG i = 1; i <= READERS && NT_SUCCESS(status); i++) {
        status = StartThread(Reader, i);
    }
    if (!NT_SUCCESS(status)) {
        DriverUnload(DriverObject);
    }
    return status;
}
