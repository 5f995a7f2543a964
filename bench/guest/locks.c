/* What costs a call and no wait: spin locks, interlocked operations, an event that nobody waits for. */
#include "bench.h"

static KSPIN_LOCK SpinLock;
static KEVENT Event;
static volatile LONG Counter;
static volatile ULONG Guarded;

static void SpinLockPair(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        KIRQL irql;
        KeAcquireSpinLock(&SpinLock, &irql);
        Guarded++;
        KeReleaseSpinLock(&SpinLock, irql);
    }
}

static void QueuedSpinLockPair(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        KLOCK_QUEUE_HANDLE handle;
        KeAcquireInStackQueuedSpinLock(&SpinLock, &handle);
        Guarded++;
        KeReleaseInStackQueuedSpinLock(&handle);
    }
}

/* Four a turn, so that it is the operation that is measured and not the loop. */
static void Interlocked(unsigned int rounds)
{
    unsigned int sum = 0;

    for (unsigned int round = 0; round < rounds; round += 4) {
        sum ^= (unsigned int)InterlockedIncrement(&Counter);
        sum ^= (unsigned int)InterlockedIncrement(&Counter);
        sum ^= (unsigned int)InterlockedIncrement(&Counter);
        sum ^= (unsigned int)InterlockedIncrement(&Counter);
    }
    BenchSink = sum;
}

static void SetEvent(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        KeSetEvent(&Event, IO_NO_INCREMENT, FALSE);
    }
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BenchUnload;
    KeInitializeSpinLock(&SpinLock);
    KeInitializeEvent(&Event, NotificationEvent, FALSE);

    BenchRun("spin-lock", SpinLockPair);
    BenchRun("queued-spin-lock", QueuedSpinLockPair);
    BenchRun("interlocked", Interlocked);
    BenchRun("set-event", SetEvent);
    return STATUS_SUCCESS;
}
