/*
 * A timer's DPC runs at DISPATCH_LEVEL, where nothing may wait. What takes longer it hands to a system worker thread:
 * a work item's routine runs at PASSIVE_LEVEL and may wait for whatever it likes.
 *
 * The item must not be queued again before its routine has been called, and must be still when the driver goes.
 */
#include <ntddk.h>

#define TICKS 3
#define INTERVAL_MS 10
#define MILLISECONDS(count) (-10000LL * (count))

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD DriverUnload;
KDEFERRED_ROUTINE OnTick;
WORKER_THREAD_ROUTINE Work;

static KTIMER Timer;
static KDPC Dpc;
static WORK_QUEUE_ITEM Item;
static KEVENT Finished;
static LONG Ticks;

static VOID StartTimer(VOID)
{
    LARGE_INTEGER due;

    due.QuadPart = MILLISECONDS(INTERVAL_MS);
    KeSetTimer(&Timer, due, &Dpc);
}

VOID OnTick(PKDPC TheDpc, PVOID DeferredContext, PVOID SystemArgument1, PVOID SystemArgument2)
{
    UNREFERENCED_PARAMETER(TheDpc);
    UNREFERENCED_PARAMETER(DeferredContext);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);

    Ticks++;
    DbgPrint("tick %d at IRQL %u: hands over to a worker\n", Ticks, KeGetCurrentIrql());
    ExQueueWorkItem(&Item, DelayedWorkQueue);
}

VOID Work(PVOID Parameter)
{
    LARGE_INTEGER interval;

    UNREFERENCED_PARAMETER(Parameter);

    /* The tick that queued this set no timer: the next one comes after this work, and finds the item free. */
    interval.QuadPart = MILLISECONDS(INTERVAL_MS);
    KeDelayExecutionThread(KernelMode, FALSE, &interval);
    DbgPrint("work %d at IRQL %u: has waited, which the DPC could not\n", Ticks, KeGetCurrentIrql());
    if (Ticks < TICKS) {
        StartTimer();
    } else {
        KeSetEvent(&Finished, IO_NO_INCREMENT, FALSE);
    }
}

VOID DriverUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);

    /* Neither the timer nor the item may still name this driver's code when it is gone. */
    KeWaitForSingleObject(&Finished, Executive, KernelMode, FALSE, NULL);
    KeFlushQueuedDpcs();
    DbgPrint("%d ticks, %d pieces of work; unloaded\n", Ticks, TICKS);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);

    DriverObject->DriverUnload = DriverUnload;
    KeInitializeEvent(&Finished, NotificationEvent, FALSE);
    KeInitializeTimer(&Timer);
    KeInitializeDpc(&Dpc, OnTick, NULL);
    ExInitializeWorkItem(&Item, Work, NULL);
    StartTimer();
    return STATUS_SUCCESS;
}
