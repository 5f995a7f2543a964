/* The same crowds around the C library's locks. */
#include "bench.h"
#include <semaphore.h>
#include <stdatomic.h>
#include <stdint.h>
#include <unistd.h>

#ifndef BENCH_CONTENDED
#define BENCH_CONTENDED 40
#endif
#define MOST_THREADS 16

typedef unsigned int CONTENDER(void);

static pthread_spinlock_t SpinLock;
static pthread_mutex_t Mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_rwlock_t ReaderWriter = PTHREAD_RWLOCK_INITIALIZER;
static sem_t Semaphore;
static pthread_mutex_t EventMutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t EventCondition = PTHREAD_COND_INITIALIZER;
static int Signalled = 1;
static uint32_t Below[MOST_THREADS + 1];
static _Atomic uint64_t Top;

static pthread_barrier_t Start;
static CONTENDER *Routine;
static volatile int Stop;
static atomic_uint Uses;
static volatile unsigned int Guarded;

static void EventSet(void)
{
    pthread_mutex_lock(&EventMutex);
    Signalled = 1;
    pthread_cond_signal(&EventCondition);
    pthread_mutex_unlock(&EventMutex);
}

static void EventWait(void)
{
    pthread_mutex_lock(&EventMutex);
    while (!Signalled) {
        pthread_cond_wait(&EventCondition, &EventMutex);
    }
    Signalled = 0;
    pthread_mutex_unlock(&EventMutex);
}

static void Push(uint32_t entry)
{
    uint64_t top = atomic_load_explicit(&Top, memory_order_relaxed);
    uint64_t pushed;

    do {
        Below[entry] = (uint32_t)top;
        pushed = ((top >> 32) + 1) << 32 | entry;
    } while (!atomic_compare_exchange_weak(&Top, &top, pushed));
}

static uint32_t Pop(void)
{
    uint64_t top = atomic_load_explicit(&Top, memory_order_relaxed);
    uint64_t popped;

    do {
        popped = ((top >> 32) + 1) << 32 | Below[(uint32_t)top];
    } while (!atomic_compare_exchange_weak(&Top, &top, popped));
    return (uint32_t)top;
}

#define CONTENDER(name, enter, leave) \
    static unsigned int name(void)    \
    {                                 \
        unsigned int uses = 0;        \
        while (!Stop) {               \
            enter;                    \
            BENCH_TOUCH;              \
            leave;                    \
            uses++;                   \
        }                             \
        return uses;                  \
    }

#define BENCH_TOUCH Guarded++
CONTENDER(UseSpinLock, pthread_spin_lock(&SpinLock), pthread_spin_unlock(&SpinLock))
CONTENDER(UseMutex, pthread_mutex_lock(&Mutex), pthread_mutex_unlock(&Mutex))
CONTENDER(UseWriter, pthread_rwlock_wrlock(&ReaderWriter), pthread_rwlock_unlock(&ReaderWriter))
CONTENDER(UseSemaphore, sem_wait(&Semaphore), sem_post(&Semaphore))
CONTENDER(UseEvent, EventWait(), EventSet())
#undef BENCH_TOUCH

#define BENCH_TOUCH (void)Guarded
CONTENDER(UseReader, pthread_rwlock_rdlock(&ReaderWriter), pthread_rwlock_unlock(&ReaderWriter))
CONTENDER(UseStack, uint32_t entry = Pop(), Push(entry))
#undef BENCH_TOUCH

static void *Contend(void *context)
{
    pthread_barrier_wait(&Start);
    atomic_fetch_add(&Uses, Routine());
    return context;
}

static long long RunThreads(unsigned int threads)
{
    pthread_t all[MOST_THREADS];

    pthread_barrier_init(&Start, NULL, threads + 1);
    Stop = 0;
    Uses = 0;
    Guarded = 0;
    for (unsigned int i = 0; i < threads; i++) {
        all[i] = BenchStartThread(Contend, NULL);
    }
    long long start = BenchNow();
    pthread_barrier_wait(&Start);
    usleep(BENCH_CONTENDED * 1000);
    Stop = 1;
    long long elapsed = BenchNow() - start;
    for (unsigned int i = 0; i < threads; i++) {
        pthread_join(all[i], NULL);
    }
    pthread_barrier_destroy(&Start);
    return elapsed;
}

static void RunContended(const char *name, CONTENDER *routine, int exclusive)
{
    static const unsigned int counts[] = {2, 4, 16};

    Routine = routine;
    for (unsigned int i = 0; i < sizeof counts / sizeof counts[0]; i++) {
        char full[64];
        long long elapsed = RunThreads(counts[i]);
        if (exclusive && Guarded != Uses) {
            fprintf(stderr, "%s lets several threads in\n", name);
            exit(1);
        }
        snprintf(full, sizeof full, "%s-%u", name, counts[i]);
        BenchReport(full, Uses == 0 ? 1 : Uses, elapsed);
    }
}

int main(void)
{
    pthread_spin_init(&SpinLock, PTHREAD_PROCESS_PRIVATE);
    sem_init(&Semaphore, 0, 1);
    for (uint32_t entry = 1; entry <= MOST_THREADS; entry++) {
        Push(entry);
    }

    RunContended("spin-lock", UseSpinLock, 1);
    RunContended("mutex", UseMutex, 1);
    RunContended("rwlock-write", UseWriter, 1);
    RunContended("rwlock-read", UseReader, 0);
    RunContended("semaphore", UseSemaphore, 1);
    RunContended("event", UseEvent, 1);
    RunContended("stack", UseStack, 0);
    return 0;
}
