/*
 * An event hands over what one thread has prepared to those that wait for it.
 *
 * A notification event stays signalled until somebody resets it, so it releases all who wait now and all who come
 * later: "this has happened". A synchronization event would release one waiter and reset itself: "it is your turn".
 */
#include <ntddk.h>

#define CONSUMERS 2
#define PRIMES 6

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KSTART_ROUTINE Producer;
KSTART_ROUTINE Consumer;

/* The kernel keeps pointers to the event while threads wait for it, so it lives as long as the driver does. */
static KEVENT TableReady;
static ULONG Table[PRIMES];
static PKTHREAD Threads[CONSUMERS + 1];

static BOOLEAN IsPrime(ULONG candidate)
{
    for (ULONG divisor = 2; divisor * divisor <= candidate; divisor++) {
        if (candidate % divisor == 0) {
            return FALSE;
        }
    }
    return TRUE;
}

VOID Producer(PVOID StartContext)
{
    LARGE_INTEGER interval;
    ULONG candidate = 2;

    UNREFERENCED_PARAMETER(StartContext);

    DbgPrint("producer: preparing the table\n");
    interval.QuadPart = -10000LL * 50;
    KeDelayExecutionThread(KernelMode, FALSE, &interval);

    for (ULONG count = 0; count < PRIMES; candidate++) {
        if (IsPrime(candidate)) {
            Table[count++] = candidate;
        }
    }

    /* All that was written before the event is set is seen by whoever it releases. */
    DbgPrint("producer: the table is ready\n");
    KeSetEvent(&TableReady, IO_NO_INCREMENT, FALSE);
}

VOID Consumer(PVOID StartContext)
{
    ULONG number = (ULONG)(ULONG_PTR)StartContext;
    ULONG sum = 0;

    KeWaitForSingleObject(&TableReady, Executive, KernelMode, FALSE, NULL);

    for (ULONG i = 0; i < PRIMES; i++) {
        sum += Table[i];
    }
    DbgPrint("consumer %u: the first %u primes add up to %u\n", number, PRIMES, sum);
}

static VOID WaitForThreads(VOID)
{
    for (ULONG i = 0; i < RTL_NUMBER_OF(Threads); i++) {
        if (Threads[i] != NULL) {
            KeWaitForSingleObject(Threads[i], Executive, KernelMode, FALSE, NULL);
            ObDereferenceObject(Threads[i]);
        }
    }
}

static NTSTATUS StartThread(PKSTART_ROUTINE routine, ULONG number, PKTHREAD *thread)
{
    HANDLE handle;
    NTSTATUS status;

    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, routine, (PVOID)(ULONG_PTR)number);
    if (NT_SUCCESS(status)) {
        status = ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, (PVOID *)thread, NULL);
        ZwClose(handle);
    }
    return status;
}

VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);

    WaitForThreads();
    DbgPrint("unloaded\n");
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = STATUS_SUCCESS;

    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = DriverUnload;
    KeInitializeEvent(&TableReady, NotificationEvent, FALSE);

    for (ULONG i = 0; i < CONSUMERS && NT_SUCCESS(status); i++) {
        status = StartThread(Consumer, i + 1, &Threads[i]);
    }
    if (NT_SUCCESS(status)) {
        status = StartThread(Producer, 0, &Threads[CONSUMERS]);
    }
    if (!NT_SUCCESS(status)) {
        /* A driver whose DriverEntry fails is gone when it returns, and nobody calls its unload routine. */
        KeSetEvent(&TableReady, IO_NO_INCREMENT, FALSE);
        WaitForThreads();
    }
    return status;
}
