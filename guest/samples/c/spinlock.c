/*
 * A counter under a spin lock. Eight threads add to it.
 *
 * Whoever finds a spin lock taken does not sleep but tries again, so the lock is for a few instructions at a time. Its
 * holder runs at DISPATCH_LEVEL, where no other thread can take the processor away; that is also why the holder must
 * not wait for anything, nor touch memory that may be paged out.
 */
#include <ntddk.h>

#define THREADS 8
#define ROUNDS 50000

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KSTART_ROUTINE Adder;

static KSPIN_LOCK CounterLock;
static ULONG Counter;
static PKTHREAD Threads[THREADS];

VOID Adder(PVOID StartContext)
{
    ULONG number = (ULONG)(ULONG_PTR)StartContext;
    KIRQL oldIrql;

    for (ULONG round = 0; round < ROUNDS; round++) {
        KeAcquireSpinLock(&CounterLock, &oldIrql);
        Counter++;
        KeReleaseSpinLock(&CounterLock, oldIrql);
    }
    DbgPrint("thread %u has added %u\n", number, ROUNDS);
}

static VOID WaitForThreads(VOID)
{
    for (ULONG i = 0; i < THREADS; i++) {
        if (Threads[i] != NULL) {
            KeWaitForSingleObject(Threads[i], Executive, KernelMode, FALSE, NULL);
            ObDereferenceObject(Threads[i]);
        }
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
    KeInitializeSpinLock(&CounterLock);

    for (ULONG i = 0; i < THREADS; i++) {
        HANDLE handle;
        NTSTATUS status =
            PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Adder, (PVOID)(ULONG_PTR)(i + 1));

        if (!NT_SUCCESS(status)) {
            WaitForThreads();
            return status;
        }
        ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, (PVOID *)&Threads[i], NULL);
        ZwClose(handle);
    }
    return STATUS_SUCCESS;
}
