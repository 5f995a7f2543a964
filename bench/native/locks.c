/*
 * The same primitives by hand: test-and-set spin locks with a plain and with a locked release, an atomic
 * increment, and an event made of a mutex and a condition variable. A second thread has been started before,
 * since the C library leaves out locked instructions in a process that never had one.
 */
#include "bench.h"
#include <stdatomic.h>

static atomic_uint Lock;
static atomic_uint Counter;
static volatile unsigned int Guarded;
static pthread_mutex_t Mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t Condition = PTHREAD_COND_INITIALIZER;
static volatile int Signalled;

static void *Idle(void *context)
{
    return context;
}

/* Calls stay calls, as they are to a kernel: the loop may not be merged with the lock. */
__attribute__((noinline)) static void Acquire(atomic_uint *lock)
{
    while (atomic_exchange_explicit(lock, 1, memory_order_acquire) != 0) {
        while (atomic_load_explicit(lock, memory_order_relaxed) != 0) {
        }
    }
}

__attribute__((noinline)) static void ReleasePlain(atomic_uint *lock)
{
    atomic_store_explicit(lock, 0, memory_order_release);
}

__attribute__((noinline)) static void ReleaseLocked(atomic_uint *lock)
{
    atomic_store_explicit(lock, 0, memory_order_seq_cst);
}

static void SpinLockPlain(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        Acquire(&Lock);
        Guarded++;
        ReleasePlain(&Lock);
    }
}

static void SpinLockLocked(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        Acquire(&Lock);
        Guarded++;
        ReleaseLocked(&Lock);
    }
}

/* Four a turn, so that it is the operation that is measured and not the loop. */
static void Interlocked(unsigned int rounds)
{
    unsigned int sum = 0;

    for (unsigned int round = 0; round < rounds; round += 4) {
        sum ^= (atomic_fetch_add(&Counter, 1) + 1);
        sum ^= (atomic_fetch_add(&Counter, 1) + 1);
        sum ^= (atomic_fetch_add(&Counter, 1) + 1);
        sum ^= (atomic_fetch_add(&Counter, 1) + 1);
    }
    BenchSink = sum;
}

static void SetEvent(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        pthread_mutex_lock(&Mutex);
        Signalled = 1;
        pthread_cond_broadcast(&Condition);
        pthread_mutex_unlock(&Mutex);
    }
}

int main(void)
{
    pthread_join(BenchStartThread(Idle, NULL), NULL);
    BenchRun("spin-lock-plain", SpinLockPlain);
    BenchRun("spin-lock-locked", SpinLockLocked);
    BenchRun("interlocked", Interlocked);
    BenchRun("set-event", SetEvent);
    return 0;
}
