/*
 * A thread that does something once a second, by a periodic timer, until the driver is unloaded.
 *
 * A synchronization timer lets one waiter through for each time that it goes off. The timer keeps time: when the
 * thread is late once, the next tick is not. A thread that sleeps for a second between two rounds would be late by its
 * own work each time, and could not be stopped while it sleeps.
 */
#include <ntddk.h>

#define SECONDS(count) (-10000000LL * (count)) /* units of 100 ns; negative means from now */
#define FIRST_TICK 5                           /* seconds */
#define PERIOD 1000                            /* milliseconds */

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KSTART_ROUTINE Counter;

static KTIMER Timer;
static KEVENT StopRequested;
static PKTHREAD CounterThread;
static LONG Ticks;

VOID Counter(PVOID StartContext)
{
    /* The lowest index wins: when both are signalled, the thread stops. */
    PVOID objects[] = { &StopRequested, &Timer };
    LARGE_INTEGER due;
    LARGE_INTEGER started;
    LARGE_INTEGER now;

    UNREFERENCED_PARAMETER(StartContext);

    /* Two above what it was: among many that want a processor, the one that keeps time should not be late. */
    KeSetBasePriorityThread(KeGetCurrentThread(), 2);
    DbgPrint("the counting thread has priority %d\n", KeQueryPriorityThread(KeGetCurrentThread()));

    KeQuerySystemTime(&started);
    due.QuadPart = SECONDS(FIRST_TICK);
    KeSetTimerEx(&Timer, due, PERIOD, NULL);

    while (KeWaitForMultipleObjects(RTL_NUMBER_OF(objects), objects, WaitAny, Executive, KernelMode, FALSE, NULL,
                                    NULL) != STATUS_WAIT_0) {
        KeQuerySystemTime(&now);
        DbgPrint("tick %d after %I64u s\n", ++Ticks, (now.QuadPart - started.QuadPart) / 10000000);
    }
    KeCancelTimer(&Timer);
}

VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);

    KeSetEvent(&StopRequested, IO_NO_INCREMENT, FALSE);
    KeWaitForSingleObject(CounterThread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(CounterThread);
    DbgPrint("stopped after %d ticks\n", Ticks);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HANDLE handle;
    NTSTATUS status;

    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = DriverUnload;
    KeInitializeEvent(&StopRequested, NotificationEvent, FALSE);
    KeInitializeTimerEx(&Timer, SynchronizationTimer);

    status = PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Counter, NULL);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, (PVOID *)&CounterThread, NULL);
    ZwClose(handle);
    return STATUS_SUCCESS;
}
