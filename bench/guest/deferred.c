/* What runs later or elsewhere: timers, DPCs, work items, and a thread that waits for an event. */
#include "bench.h"

#ifndef BENCH_WAKES
#define BENCH_WAKES 2000
#endif
/* A second: no timer expires while it is measured. */
#define DUE_TIME (-10000000LL)

KDEFERRED_ROUTINE Deferred;
KSTART_ROUTINE Waiter;
WORKER_THREAD_ROUTINE Work;

static KTIMER Timer;
static KDPC Dpc;
static volatile ULONG DpcRuns;
static KEVENT Wake;
static KEVENT Woken;
static volatile LONG Stop;
static WORK_QUEUE_ITEM WorkItem;
static KEVENT Worked;

VOID Deferred(PKDPC Dpc, PVOID DeferredContext, PVOID SystemArgument1, PVOID SystemArgument2)
{
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(DeferredContext);
    UNREFERENCED_PARAMETER(SystemArgument1);
    UNREFERENCED_PARAMETER(SystemArgument2);
    DpcRuns++;
}

static void TimerPair(unsigned int rounds)
{
    LARGE_INTEGER due;

    due.QuadPart = DUE_TIME;
    for (unsigned int round = 0; round < rounds; round++) {
        KeSetTimer(&Timer, due, NULL);
        KeCancelTimer(&Timer);
    }
}

/* Waits until a timer has expired that is due in so many units of 100 ns. */
static void BenchWaitFor(long long units)
{
    LARGE_INTEGER due;

    due.QuadPart = -units;
    KeSetTimer(&Timer, due, NULL);
    KeWaitForSingleObject(&Timer, Executive, KernelMode, FALSE, NULL);
}

#include "../shared/lateness.h"

/* Below DISPATCH_LEVEL a DPC has run when the call returns. */
static void InsertDpc(unsigned int rounds)
{
    ULONG before = DpcRuns;

    for (unsigned int round = 0; round < rounds; round++) {
        KeInsertQueueDpc(&Dpc, NULL, NULL);
    }
    if (DpcRuns - before != rounds) {
        KeBugCheckEx(BENCH_CRASH, DpcRuns - before, rounds, 0, 0);
    }
}

VOID Work(PVOID Parameter)
{
    UNREFERENCED_PARAMETER(Parameter);
    KeSetEvent(&Worked, IO_NO_INCREMENT, FALSE);
}

/* Until the routine has run and the thread that queued it goes on. */
static void QueueWork(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        ExInitializeWorkItem(&WorkItem, Work, NULL);
        ExQueueWorkItem(&WorkItem, DelayedWorkQueue);
        KeWaitForSingleObject(&Worked, Executive, KernelMode, FALSE, NULL);
    }
}

VOID Waiter(PVOID StartContext)
{
    UNREFERENCED_PARAMETER(StartContext);
    while (Stop == 0) {
        KeWaitForSingleObject(&Wake, Executive, KernelMode, FALSE, NULL);
        KeSetEvent(&Woken, IO_NO_INCREMENT, FALSE);
    }
}

/* The call alone, of an event that a thread surely waits for. */
static LONGLONG SetWithWaiter(unsigned int count)
{
    LARGE_INTEGER yield;
    LONGLONG sum = 0;

    yield.QuadPart = 0;
    for (unsigned int i = 0; i < count; i++) {
        while (*(PLIST_ENTRY volatile *)&Wake.Header.WaitListHead.Flink == &Wake.Header.WaitListHead) {
            KeDelayExecutionThread(KernelMode, FALSE, &yield);
        }
        LONGLONG start = BenchNow();
        KeSetEvent(&Wake, IO_NO_INCREMENT, FALSE);
        sum += BenchNow() - start;
        KeWaitForSingleObject(&Woken, Executive, KernelMode, FALSE, NULL);
    }
    return sum;
}

static VOID RunSetWithWaiter(VOID)
{
    PKTHREAD waiter = BenchStartThread(Waiter, NULL);

    SetWithWaiter(BENCH_WAKES);
    BenchReport("set-event-waiter", BENCH_WAKES, SetWithWaiter(BENCH_WAKES));
    Stop = 1;
    KeSetEvent(&Wake, IO_NO_INCREMENT, FALSE);
    BenchJoin(waiter);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BenchUnload;
    KeInitializeTimer(&Timer);
    KeInitializeDpc(&Dpc, Deferred, NULL);
    KeInitializeEvent(&Wake, SynchronizationEvent, FALSE);
    KeInitializeEvent(&Woken, SynchronizationEvent, FALSE);
    KeInitializeEvent(&Worked, SynchronizationEvent, FALSE);

    BenchRun("timer", TimerPair);
    BenchLateness("timer-lateness");
    BenchRun("dpc", InsertDpc);
    BenchRun("work-item", QueueWork);
    RunSetWithWaiter();
    return STATUS_SUCCESS;
}
