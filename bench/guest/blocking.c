/* Locks and objects that can make a thread wait, when none has to. */
#include "bench.h"

static FAST_MUTEX FastMutex;
static KGUARDED_MUTEX GuardedMutex;
static KMUTEX Mutex;
static EX_PUSH_LOCK PushLock;
static ERESOURCE Resource;
static KSEMAPHORE Semaphore;
static KEVENT Event;
static EX_RUNDOWN_REF Rundown;
static IO_REMOVE_LOCK RemoveLock;
static volatile ULONG Guarded;

#define PAIR(name, enter, leave)                              \
    static void name(unsigned int rounds)                     \
    {                                                         \
        for (unsigned int round = 0; round < rounds; round++) { \
            enter;                                            \
            Guarded++;                                        \
            leave;                                            \
        }                                                     \
    }

#define WAIT(object) KeWaitForSingleObject(object, Executive, KernelMode, FALSE, NULL)

PAIR(FastMutexPair, ExAcquireFastMutex(&FastMutex), ExReleaseFastMutex(&FastMutex))
PAIR(GuardedMutexPair, KeAcquireGuardedMutex(&GuardedMutex), KeReleaseGuardedMutex(&GuardedMutex))
PAIR(MutexPair, WAIT(&Mutex), KeReleaseMutex(&Mutex, FALSE))
PAIR(PushLockExclusivePair, ExAcquirePushLockExclusive(&PushLock), ExReleasePushLockExclusive(&PushLock))
PAIR(PushLockSharedPair, ExAcquirePushLockShared(&PushLock), ExReleasePushLockShared(&PushLock))
PAIR(ResourceExclusivePair, ExAcquireResourceExclusiveLite(&Resource, TRUE), ExReleaseResourceLite(&Resource))
PAIR(ResourceSharedPair, ExAcquireResourceSharedLite(&Resource, TRUE), ExReleaseResourceLite(&Resource))
PAIR(SemaphorePair, WAIT(&Semaphore), KeReleaseSemaphore(&Semaphore, IO_NO_INCREMENT, 1, FALSE))
PAIR(EventPair, WAIT(&Event), KeSetEvent(&Event, IO_NO_INCREMENT, FALSE))
PAIR(RundownPair, ExAcquireRundownProtection(&Rundown), ExReleaseRundownProtection(&Rundown))
PAIR(RemoveLockPair, IoAcquireRemoveLock(&RemoveLock, NULL), IoReleaseRemoveLock(&RemoveLock, NULL))

static void SetEvent(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        KeSetEvent(&Event, IO_NO_INCREMENT, FALSE);
    }
}

/* As the documentation asks of push locks and resources: with normal kernel APCs off. */
static void RunWithoutApcs(void)
{
    KeEnterCriticalRegion();
    BenchRun("push-lock-exclusive", PushLockExclusivePair);
    BenchRun("push-lock-shared", PushLockSharedPair);
    BenchRun("resource-exclusive", ResourceExclusivePair);
    BenchRun("resource-shared", ResourceSharedPair);
    KeLeaveCriticalRegion();
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BenchUnload;
    ExInitializeFastMutex(&FastMutex);
    KeInitializeGuardedMutex(&GuardedMutex);
    KeInitializeMutex(&Mutex, 0);
    ExInitializePushLock(&PushLock);
    ExInitializeResourceLite(&Resource);
    KeInitializeSemaphore(&Semaphore, 1, 1);
    KeInitializeEvent(&Event, SynchronizationEvent, TRUE);
    ExInitializeRundownProtection(&Rundown);
    IoInitializeRemoveLock(&RemoveLock, 'hcnB', 0, 0);

    BenchRun("fast-mutex", FastMutexPair);
    BenchRun("guarded-mutex", GuardedMutexPair);
    BenchRun("mutex", MutexPair);
    RunWithoutApcs();
    BenchRun("semaphore", SemaphorePair);
    BenchRun("event", EventPair);
    BenchRun("set-event", SetEvent);
    BenchRun("rundown", RundownPair);
    BenchRun("remove-lock", RemoveLockPair);
    ExDeleteResourceLite(&Resource);
    return STATUS_SUCCESS;
}
