/* What spins or needs no lock: spin locks of all kinds, IRQL, interlocked operations. Nobody contends. */
#include "bench.h"

static KSPIN_LOCK SpinLock;
static EX_SPIN_LOCK ReaderWriter;
static volatile LONG Counter;
static volatile ULONG Guarded;

#define PAIR(name, enter, leave)                              \
    static void name(unsigned int rounds)                     \
    {                                                         \
        KIRQL irql = PASSIVE_LEVEL;                           \
        KLOCK_QUEUE_HANDLE handle;                            \
        UNREFERENCED_PARAMETER(irql);                         \
        UNREFERENCED_PARAMETER(handle);                       \
        for (unsigned int round = 0; round < rounds; round++) { \
            enter;                                            \
            Guarded++;                                        \
            leave;                                            \
        }                                                     \
    }

PAIR(SpinLockPair, KeAcquireSpinLock(&SpinLock, &irql), KeReleaseSpinLock(&SpinLock, irql))
PAIR(DpcLevelPair, KeAcquireSpinLockAtDpcLevel(&SpinLock), KeReleaseSpinLockFromDpcLevel(&SpinLock))
PAIR(QueuedPair, KeAcquireInStackQueuedSpinLock(&SpinLock, &handle), KeReleaseInStackQueuedSpinLock(&handle))
PAIR(ExclusivePair, irql = ExAcquireSpinLockExclusive(&ReaderWriter), ExReleaseSpinLockExclusive(&ReaderWriter, irql))
PAIR(SharedPair, irql = ExAcquireSpinLockShared(&ReaderWriter), ExReleaseSpinLockShared(&ReaderWriter, irql))
PAIR(IrqlPair, KeRaiseIrql(DISPATCH_LEVEL, &irql), KeLowerIrql(irql))

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

static void AtDpcLevel(unsigned int rounds)
{
    KIRQL irql;

    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    DpcLevelPair(rounds);
    KeLowerIrql(irql);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BenchUnload;
    KeInitializeSpinLock(&SpinLock);

    BenchRun("spin-lock", SpinLockPair);
    BenchRun("dpc-level-spin-lock", AtDpcLevel);
    BenchRun("queued-spin-lock", QueuedPair);
    BenchRun("ex-spin-lock-exclusive", ExclusivePair);
    BenchRun("ex-spin-lock-shared", SharedPair);
    BenchRun("irql", IrqlPair);
    BenchRun("interlocked", Interlocked);
    return STATUS_SUCCESS;
}
