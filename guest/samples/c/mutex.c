/*
 * A counter under a mutex. Four threads add to it, and none of their additions is lost.
 *
 * Counter++ is three steps: load, add, store. Two threads that load the same value store the same sum, and one of the
 * additions is gone. A mutex lets one thread at a time through all three; the others sleep, so it may be held for
 * long, and may be taken at PASSIVE_LEVEL and APC_LEVEL only.
 */
#include <ntddk.h>

#define THREADS 4
#define ROUNDS 2500

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KSTART_ROUTINE Adder;

static KMUTEX CounterMutex;
static ULONG Counter;
static PKTHREAD Threads[THREADS];
static ULONG ThreadCount;

VOID Adder(PVOID StartContext)
{
    ULONG number = (ULONG)(ULONG_PTR)StartContext;

    for (ULONG round = 0; round < ROUNDS; round++) {
        KeWaitForSingleObject(&CounterMutex, Executive, KernelMode, FALSE, NULL);
        Counter++;
        KeReleaseMutex(&CounterMutex, FALSE);
    }
    DbgPrint("thread %u has added %u\n", number, ROUNDS);
}

/* Waits for all threads at once. For more than THREAD_WAIT_OBJECTS (3) objects the caller brings the wait blocks. */
static VOID WaitForThreads(VOID)
{
    KWAIT_BLOCK waitBlocks[THREADS];

    if (ThreadCount == 0) {
        return;
    }
    KeWaitForMultipleObjects(ThreadCount, (PVOID *)Threads, WaitAll, Executive, KernelMode, FALSE, NULL, waitBlocks);
    for (ULONG i = 0; i < ThreadCount; i++) {
        ObDereferenceObject(Threads[i]);
    }
}

VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);

    WaitForThreads();
    DbgPrint("%u threads x %u = %u\n", THREADS, ROUNDS, Counter);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = DriverUnload;
    KeInitializeMutex(&CounterMutex, 0);

    for (ULONG i = 0; i < THREADS; i++) {
        HANDLE handle;
        NTSTATUS status =
            PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Adder, (PVOID)(ULONG_PTR)(i + 1));

        if (!NT_SUCCESS(status)) {
            WaitForThreads();
            return status;
        }
        ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, (PVOID *)&Threads[i], NULL);
        ThreadCount++;
        ZwClose(handle);
    }
    return STATUS_SUCCESS;
}
