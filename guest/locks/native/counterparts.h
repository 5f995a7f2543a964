/*
 * What NT's own locks are compared with: the lock that a native program would use in their place. Spin locks are
 * written here, everything that waits is the C library's.
 */
#ifndef LAB_NATIVE_COUNTERPARTS_H
#define LAB_NATIVE_COUNTERPARTS_H

#include <semaphore.h>
#include <stdarg.h>
#include <sys/timerfd.h>

/* KSPIN_LOCK: test-and-test-and-set. */
typedef volatile LONG KSPIN_LOCK, *PKSPIN_LOCK;

#define KeInitializeSpinLock(Lock) ((void)(*(Lock) = 0))
static inline __attribute__((always_inline)) void KeAcquireSpinLockAtDpcLevel(PKSPIN_LOCK lock)
{
    while (InterlockedExchange(lock, 1) != 0) {
        while (ReadNoFence(lock) != 0) {
            YieldProcessor();
        }
    }
}
#define KeTryToAcquireSpinLockAtDpcLevel(Lock) (ReadNoFence(Lock) == 0 && InterlockedExchange((Lock), 1) == 0)
#define KeReleaseSpinLockFromDpcLevel(Lock) WriteRelease((Lock), 0)
#define KeAcquireSpinLock(Lock, OldIrql) (*(OldIrql) = 0, KeAcquireSpinLockAtDpcLevel(Lock))
#define KeReleaseSpinLock(Lock, NewIrql) ((void)(NewIrql), KeReleaseSpinLockFromDpcLevel(Lock))

/* In-stack queued spin lock: MCS. */
typedef struct KLOCK_QUEUE_HANDLE {
    struct KLOCK_QUEUE_HANDLE *volatile Next;
    volatile LONG Waiting;
    struct KLOCK_QUEUE_HANDLE **Tail;
} KLOCK_QUEUE_HANDLE, *PKLOCK_QUEUE_HANDLE;
typedef struct KLOCK_QUEUE_HANDLE *LAB_QUEUED_LOCK;

static inline __attribute__((always_inline)) void LabQueue(LAB_QUEUED_LOCK *tail, PKLOCK_QUEUE_HANDLE handle)
{
    handle->Next = NULL;
    handle->Waiting = 1;
    handle->Tail = tail;
    PKLOCK_QUEUE_HANDLE before = __atomic_exchange_n(tail, handle, __ATOMIC_SEQ_CST);
    if (before != NULL) {
        WriteRelease(&before->Next, handle);
        while (ReadAcquire(&handle->Waiting) != 0) {
            YieldProcessor();
        }
    }
}

static inline __attribute__((always_inline)) void LabUnqueue(PKLOCK_QUEUE_HANDLE handle)
{
    if (handle->Next == NULL) {
        if (InterlockedCompareExchangePointer(handle->Tail, NULL, handle) == handle) {
            return;
        }
        while (ReadAcquire(&handle->Next) == NULL) {
            YieldProcessor();
        }
    }
    WriteRelease(&handle->Next->Waiting, 0);
}

/* EX_SPIN_LOCK: the top bit is the writer, the rest are readers. */
typedef volatile LONG EX_SPIN_LOCK, *PEX_SPIN_LOCK;
#define LAB_WRITER ((LONG)0x80000000)

static inline KIRQL ExAcquireSpinLockExclusive(PEX_SPIN_LOCK lock)
{
    while (ReadNoFence(lock) != 0 || InterlockedCompareExchange(lock, LAB_WRITER, 0) != 0) {
        YieldProcessor();
    }
    return 0;
}

static inline KIRQL ExAcquireSpinLockShared(PEX_SPIN_LOCK lock)
{
    for (;;) {
        LONG readers = ReadNoFence(lock);
        if (readers >= 0 && InterlockedCompareExchange(lock, readers + 1, readers) == readers) {
            return 0;
        }
        YieldProcessor();
    }
}
#define ExReleaseSpinLockExclusive(Lock, Irql) WriteRelease((Lock), ((void)(Irql), 0))
#define ExReleaseSpinLockShared(Lock, Irql) ((void)(Irql), (void)InterlockedDecrement(Lock))

/* Mutexes. */
typedef pthread_mutex_t FAST_MUTEX, KGUARDED_MUTEX, KMUTEX;
#define ExInitializeFastMutex(Mutex) pthread_mutex_init((Mutex), NULL)
#define ExAcquireFastMutex pthread_mutex_lock
#define ExTryToAcquireFastMutex(Mutex) (pthread_mutex_trylock(Mutex) == 0)
#define ExReleaseFastMutex pthread_mutex_unlock
#define KeInitializeGuardedMutex(Mutex) pthread_mutex_init((Mutex), NULL)
#define KeAcquireGuardedMutex pthread_mutex_lock
#define KeTryToAcquireGuardedMutex(Mutex) (pthread_mutex_trylock(Mutex) == 0)
#define KeReleaseGuardedMutex pthread_mutex_unlock
#define LabWaitMutex pthread_mutex_lock
#define KeReleaseMutex(Mutex, Wait) pthread_mutex_unlock(Mutex)
static inline void KeInitializeMutex(KMUTEX *mutex, ULONG level)
{
    pthread_mutexattr_t attributes;

    (void)level;
    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_init(mutex, &attributes);
    pthread_mutexattr_destroy(&attributes);
}

/* Push lock, ERESOURCE: the C library's reader-writer lock, which prefers readers. */
typedef pthread_rwlock_t EX_PUSH_LOCK, ERESOURCE;
#define ExInitializePushLock(Lock) pthread_rwlock_init((Lock), NULL)
#define ExAcquirePushLockExclusive pthread_rwlock_wrlock
#define ExAcquirePushLockShared pthread_rwlock_rdlock
#define ExReleasePushLockExclusive pthread_rwlock_unlock
#define ExReleasePushLockShared pthread_rwlock_unlock
#define ExInitializeResourceLite(Resource) pthread_rwlock_init((Resource), NULL)
#define ExDeleteResourceLite pthread_rwlock_destroy
#define ExAcquireResourceExclusiveLite(Resource, Wait) pthread_rwlock_wrlock(Resource)
#define ExAcquireResourceSharedLite(Resource, Wait) pthread_rwlock_rdlock(Resource)
#define ExAcquireSharedStarveExclusive ExAcquireResourceSharedLite
#define ExAcquireSharedWaitForExclusive ExAcquireResourceSharedLite
#define ExReleaseResourceLite pthread_rwlock_unlock

/* Semaphore. */
typedef sem_t KSEMAPHORE;
#define KeInitializeSemaphore(Semaphore, Count, Limit) sem_init((Semaphore), 0, (unsigned)(Count))
#define KeReleaseSemaphore(Semaphore, Increment, Adjustment, Wait) sem_post(Semaphore)
#define LabWaitSemaphore sem_wait

/* SLIST: entries by their distance from the header, with a count against reuse. */
typedef struct SLIST_ENTRY {
    volatile LONG64 Next;
} SLIST_ENTRY, *PSLIST_ENTRY;
typedef volatile LONG64 SLIST_HEADER, *PSLIST_HEADER;

#define InitializeSListHead(Header) ((void)(*(Header) = 0))
#define LAB_ENTRY_BITS 40
#define LAB_ENTRY_MASK ((1LL << LAB_ENTRY_BITS) - 1)
static inline void InterlockedPushEntrySList(PSLIST_HEADER header, PSLIST_ENTRY entry)
{
    LONG64 top, pushed;

    do {
        top = ReadNoFence(header);
        entry->Next = top & LAB_ENTRY_MASK;
        pushed = ((top >> LAB_ENTRY_BITS) + 1) << LAB_ENTRY_BITS |
                 (((char *)entry - (char *)header) & LAB_ENTRY_MASK);
    } while (InterlockedCompareExchange64(header, pushed, top) != top);
}

static inline PSLIST_ENTRY InterlockedPopEntrySList(PSLIST_HEADER header)
{
    LONG64 top, popped;
    PSLIST_ENTRY entry;

    do {
        top = ReadAcquire(header);
        if ((top & LAB_ENTRY_MASK) == 0) {
            return NULL;
        }
        entry = (PSLIST_ENTRY)((char *)header + ((top << (64 - LAB_ENTRY_BITS)) >> (64 - LAB_ENTRY_BITS)));
        popped = ((top >> LAB_ENTRY_BITS) + 1) << LAB_ENTRY_BITS | entry->Next;
    } while (InterlockedCompareExchange64(header, popped, top) != top);
    return entry;
}

/* Timers, and lines that nobody reads. */
static inline void LabSetTimer(int timer, time_t seconds)
{
    struct itimerspec time = {{0, 0}, {seconds, 0}};

    timerfd_settime(timer, 0, &time, NULL);
}

static __attribute__((unused, format(printf, 1, 2))) void DbgPrint(const char *format, ...)
{
    static FILE *prints;
    va_list arguments;

    if (prints == NULL) {
        prints = fopen("/dev/null", "w");
    }
    va_start(arguments, format);
    vfprintf(prints, format, arguments);
    va_end(arguments);
    fflush(prints);
}

/* Rundown protection and remove locks: a count. */
typedef volatile LONG EX_RUNDOWN_REF, IO_REMOVE_LOCK;
#define ExInitializeRundownProtection(Reference) ((void)(*(Reference) = 0))
#define IoInitializeRemoveLock(Lock, Tag, Minutes, Count) ((void)(*(Lock) = 1))
#define IoReleaseRemoveLock(Lock, Tag) ((void)InterlockedDecrement(Lock))
static inline BOOLEAN ExAcquireRundownProtection(EX_RUNDOWN_REF *reference)
{
    for (;;) {
        LONG count = ReadNoFence(reference);
        if (count < 0) {
            return FALSE;
        }
        if (InterlockedCompareExchange(reference, count + 2, count) == count) {
            return TRUE;
        }
    }
}
#define ExReleaseRundownProtection(Reference) ((void)InterlockedAdd((Reference), -2))
static inline NTSTATUS IoAcquireRemoveLock(IO_REMOVE_LOCK *lock, PVOID tag)
{
    (void)tag;
    InterlockedIncrement(lock);
    return STATUS_SUCCESS;
}

#endif
