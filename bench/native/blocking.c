/* What the C library has in their place: mutexes, reader-writer locks, semaphores; an event and a reference by hand. */
#include "bench.h"
#include <semaphore.h>
#include <stdatomic.h>

static pthread_mutex_t Mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_mutex_t Recursive;
static pthread_rwlock_t ReaderWriter = PTHREAD_RWLOCK_INITIALIZER;
static pthread_mutex_t EventMutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t EventCondition = PTHREAD_COND_INITIALIZER;
static int Signalled;
static sem_t Semaphore;
static atomic_uint References;
static volatile unsigned int Guarded;

__attribute__((noinline)) static void EventSet(void)
{
    pthread_mutex_lock(&EventMutex);
    Signalled = 1;
    pthread_cond_broadcast(&EventCondition);
    pthread_mutex_unlock(&EventMutex);
}

__attribute__((noinline)) static void EventWait(void)
{
    pthread_mutex_lock(&EventMutex);
    while (!Signalled) {
        pthread_cond_wait(&EventCondition, &EventMutex);
    }
    Signalled = 0;
    pthread_mutex_unlock(&EventMutex);
}

/* Bit 0 says that the object is going, as in rundown protection. */
__attribute__((noinline)) static int Reference(void)
{
    unsigned int word = atomic_load_explicit(&References, memory_order_relaxed);

    do {
        if ((word & 1) != 0) {
            return 0;
        }
    } while (!atomic_compare_exchange_weak(&References, &word, word + 2));
    return 1;
}

__attribute__((noinline)) static void Dereference(void)
{
    atomic_fetch_sub(&References, 2);
}

#define PAIR(name, enter, leave)                              \
    static void name(unsigned int rounds)                     \
    {                                                         \
        for (unsigned int round = 0; round < rounds; round++) { \
            enter;                                            \
            Guarded++;                                        \
            leave;                                            \
        }                                                     \
    }

PAIR(MutexPair, pthread_mutex_lock(&Mutex), pthread_mutex_unlock(&Mutex))
PAIR(RecursivePair, pthread_mutex_lock(&Recursive), pthread_mutex_unlock(&Recursive))
PAIR(WritePair, pthread_rwlock_wrlock(&ReaderWriter), pthread_rwlock_unlock(&ReaderWriter))
PAIR(ReadPair, pthread_rwlock_rdlock(&ReaderWriter), pthread_rwlock_unlock(&ReaderWriter))
PAIR(SemaphorePair, sem_wait(&Semaphore), sem_post(&Semaphore))
PAIR(EventPair, EventWait(), EventSet())
PAIR(ReferencePair, Reference(), Dereference())

static void SetEvent(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        EventSet();
    }
}

int main(void)
{
    pthread_mutexattr_t attributes;

    pthread_mutexattr_init(&attributes);
    pthread_mutexattr_settype(&attributes, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_init(&Recursive, &attributes);
    sem_init(&Semaphore, 0, 1);
    Signalled = 1;
    BenchBecomeThreaded();

    BenchRun("mutex", MutexPair);
    BenchRun("recursive-mutex", RecursivePair);
    BenchRun("rwlock-write", WritePair);
    BenchRun("rwlock-read", ReadPair);
    BenchRun("semaphore", SemaphorePair);
    BenchRun("event", EventPair);
    BenchRun("set-event", SetEvent);
    BenchRun("reference", ReferencePair);
    return 0;
}
