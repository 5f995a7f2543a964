/* Every lock wanted by 2, 4 and 16 threads at once, which do next to nothing while they have it. */
#include "bench.h"
#include <ntstrsafe.h>

#ifndef BENCH_CONTENDED
#define BENCH_CONTENDED 40
#endif
/* 100 ns in a millisecond. */
#define DURATION (BENCH_CONTENDED * -10000LL)
#define MOST_THREADS 16

/* Uses a lock until Stop; returns how often. */
typedef ULONG CONTENDER(VOID);

KSTART_ROUTINE Contend;

static KSPIN_LOCK SpinLock;
static EX_SPIN_LOCK ReaderWriter;
static FAST_MUTEX FastMutex;
static KGUARDED_MUTEX GuardedMutex;
static KMUTEX Mutex;
static EX_PUSH_LOCK PushLock;
static ERESOURCE Resource;
static KSEMAPHORE Semaphore;
static KEVENT Event;
static SLIST_HEADER Stack;
static DECLSPEC_ALIGN(MEMORY_ALLOCATION_ALIGNMENT) SLIST_ENTRY StackEntries[MOST_THREADS];

static KEVENT Start;
static CONTENDER *Routine;
static volatile LONG Stop;
static volatile LONG Uses;
static volatile ULONG Guarded;

#define CONTENDER(name, enter, leave)    \
    static ULONG name(VOID)              \
    {                                    \
        KIRQL irql = PASSIVE_LEVEL;      \
        KLOCK_QUEUE_HANDLE handle;       \
        ULONG uses = 0;                  \
        UNREFERENCED_PARAMETER(irql);    \
        UNREFERENCED_PARAMETER(handle);  \
        while (Stop == 0) {              \
            enter;                       \
            BENCH_TOUCH;                 \
            leave;                       \
            uses++;                      \
        }                                \
        return uses;                     \
    }
#define WAIT(object) KeWaitForSingleObject(object, Executive, KernelMode, FALSE, NULL)

/* Locks that keep everybody else out. */
#define BENCH_TOUCH Guarded++
CONTENDER(UseSpinLock, KeAcquireSpinLock(&SpinLock, &irql), KeReleaseSpinLock(&SpinLock, irql))
CONTENDER(UseQueued, KeAcquireInStackQueuedSpinLock(&SpinLock, &handle), KeReleaseInStackQueuedSpinLock(&handle))
CONTENDER(UseExclusive, irql = ExAcquireSpinLockExclusive(&ReaderWriter),
          ExReleaseSpinLockExclusive(&ReaderWriter, irql))
CONTENDER(UseFastMutex, ExAcquireFastMutex(&FastMutex), ExReleaseFastMutex(&FastMutex))
CONTENDER(UseGuardedMutex, KeAcquireGuardedMutex(&GuardedMutex), KeReleaseGuardedMutex(&GuardedMutex))
CONTENDER(UseMutex, WAIT(&Mutex), KeReleaseMutex(&Mutex, FALSE))
CONTENDER(UsePushLockExclusive, ExAcquirePushLockExclusive(&PushLock), ExReleasePushLockExclusive(&PushLock))
CONTENDER(UseResourceExclusive, ExAcquireResourceExclusiveLite(&Resource, TRUE), ExReleaseResourceLite(&Resource))
CONTENDER(UseSemaphore, WAIT(&Semaphore), KeReleaseSemaphore(&Semaphore, IO_NO_INCREMENT, 1, FALSE))
CONTENDER(UseEvent, WAIT(&Event), KeSetEvent(&Event, IO_NO_INCREMENT, FALSE))
#undef BENCH_TOUCH

/* Those that let others in. */
#define BENCH_TOUCH (void)Guarded
CONTENDER(UseShared, irql = ExAcquireSpinLockShared(&ReaderWriter), ExReleaseSpinLockShared(&ReaderWriter, irql))
CONTENDER(UsePushLockShared, ExAcquirePushLockShared(&PushLock), ExReleasePushLockShared(&PushLock))
CONTENDER(UseResourceShared, ExAcquireResourceSharedLite(&Resource, TRUE), ExReleaseResourceLite(&Resource))
#undef BENCH_TOUCH

/* As many entries as threads: a pop finds one. */
static ULONG UseStack(VOID)
{
    ULONG uses = 0;

    while (Stop == 0) {
        InterlockedPushEntrySList(&Stack, InterlockedPopEntrySList(&Stack));
        uses++;
    }
    return uses;
}

VOID Contend(PVOID StartContext)
{
    UNREFERENCED_PARAMETER(StartContext);
    KeWaitForSingleObject(&Start, Executive, KernelMode, FALSE, NULL);
    KeEnterCriticalRegion();
    InterlockedAdd(&Uses, (LONG)Routine());
    KeLeaveCriticalRegion();
}

/* Time from the start until Stop is set, by uses of all threads together. */
static LONGLONG RunThreads(ULONG threads)
{
    PKTHREAD all[MOST_THREADS];
    LARGE_INTEGER duration;

    KeClearEvent(&Start);
    Stop = 0;
    Uses = 0;
    Guarded = 0;
    for (ULONG i = 0; i < threads; i++) {
        all[i] = BenchStartThread(Contend, NULL);
    }
    duration.QuadPart = DURATION;
    LONGLONG start = BenchNow();
    KeSetEvent(&Start, IO_NO_INCREMENT, FALSE);
    KeDelayExecutionThread(KernelMode, FALSE, &duration);
    Stop = 1;
    LONGLONG elapsed = BenchNow() - start;
    for (ULONG i = 0; i < threads; i++) {
        BenchJoin(all[i]);
    }
    return elapsed;
}

/* A lock that lets two in at once would count too few. */
static VOID RunContended(const char *name, CONTENDER *routine, BOOLEAN exclusive)
{
    static const ULONG counts[] = {2, 4, 16};

    Routine = routine;
    for (ULONG i = 0; i < RTL_NUMBER_OF(counts); i++) {
        char full[64];
        LONGLONG elapsed = RunThreads(counts[i]);
        if (exclusive && Guarded != (ULONG)Uses) {
            KeBugCheckEx(BENCH_CRASH, Uses, Guarded, counts[i], 0);
        }
        RtlStringCbPrintfA(full, sizeof full, "%s-%u", name, counts[i]);
        /* On a machine with much else to do no thread may have come to run. */
        BenchReport(full, Uses == 0 ? 1 : (unsigned int)Uses, elapsed);
    }
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BenchUnload;
    KeInitializeSpinLock(&SpinLock);
    ExInitializeFastMutex(&FastMutex);
    KeInitializeGuardedMutex(&GuardedMutex);
    KeInitializeMutex(&Mutex, 0);
    ExInitializePushLock(&PushLock);
    ExInitializeResourceLite(&Resource);
    KeInitializeSemaphore(&Semaphore, 1, 1);
    KeInitializeEvent(&Event, SynchronizationEvent, TRUE);
    KeInitializeEvent(&Start, NotificationEvent, FALSE);
    InitializeSListHead(&Stack);
    for (ULONG i = 0; i < MOST_THREADS; i++) {
        InterlockedPushEntrySList(&Stack, &StackEntries[i]);
    }

    RunContended("spin-lock", UseSpinLock, TRUE);
    RunContended("queued-spin-lock", UseQueued, TRUE);
    RunContended("ex-spin-lock-exclusive", UseExclusive, TRUE);
    RunContended("ex-spin-lock-shared", UseShared, FALSE);
    RunContended("fast-mutex", UseFastMutex, TRUE);
    RunContended("guarded-mutex", UseGuardedMutex, TRUE);
    RunContended("mutex", UseMutex, TRUE);
    RunContended("push-lock-exclusive", UsePushLockExclusive, TRUE);
    RunContended("push-lock-shared", UsePushLockShared, FALSE);
    RunContended("resource-exclusive", UseResourceExclusive, TRUE);
    RunContended("resource-shared", UseResourceShared, FALSE);
    RunContended("semaphore", UseSemaphore, TRUE);
    RunContended("event", UseEvent, TRUE);
    RunContended("slist", UseStack, FALSE);
    ExDeleteResourceLite(&Resource);
    return STATUS_SUCCESS;
}
