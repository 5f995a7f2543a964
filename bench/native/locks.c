/*
 * The same primitives by hand: test-and-set spin locks with a plain and with a locked release, a reader-writer
 * spin lock, an atomic increment. A second thread has been started before, since the C library leaves out locked
 * instructions in a process that never had one.
 */
#include "bench.h"
#include <stdatomic.h>

#define WRITER 0x80000000u

static atomic_uint Lock;
static atomic_uint ReaderWriter;
static atomic_uint Counter;
static volatile unsigned int Guarded;

/* Calls stay calls, as they are to a kernel: the loop may not be merged with the lock. */
#define CALL __attribute__((noinline)) static void

CALL Acquire(atomic_uint *lock)
{
    while (atomic_exchange_explicit(lock, 1, memory_order_acquire) != 0) {
        while (atomic_load_explicit(lock, memory_order_relaxed) != 0) {
        }
    }
}

CALL ReleasePlain(atomic_uint *lock)
{
    atomic_store_explicit(lock, 0, memory_order_release);
}

CALL ReleaseLocked(atomic_uint *lock)
{
    atomic_store_explicit(lock, 0, memory_order_seq_cst);
}

CALL AcquireExclusive(atomic_uint *lock)
{
    unsigned int free = 0;

    while (!atomic_compare_exchange_weak_explicit(lock, &free, WRITER, memory_order_acquire, memory_order_relaxed)) {
        free = 0;
    }
}

CALL AcquireShared(atomic_uint *lock)
{
    unsigned int word = atomic_load_explicit(lock, memory_order_relaxed);

    for (;;) {
        word &= ~WRITER;
        if (atomic_compare_exchange_weak_explicit(lock, &word, word + 1, memory_order_acquire, memory_order_relaxed)) {
            return;
        }
    }
}

CALL ReleaseShared(atomic_uint *lock)
{
    atomic_fetch_sub_explicit(lock, 1, memory_order_release);
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

PAIR(SpinLockPlain, Acquire(&Lock), ReleasePlain(&Lock))
PAIR(SpinLockLocked, Acquire(&Lock), ReleaseLocked(&Lock))
PAIR(ExclusivePair, AcquireExclusive(&ReaderWriter), ReleasePlain(&ReaderWriter))
PAIR(SharedPair, AcquireShared(&ReaderWriter), ReleaseShared(&ReaderWriter))

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

int main(void)
{
    BenchBecomeThreaded();
    BenchRun("spin-lock-plain", SpinLockPlain);
    BenchRun("spin-lock-locked", SpinLockLocked);
    BenchRun("rw-spin-lock-exclusive", ExclusivePair);
    BenchRun("rw-spin-lock-shared", SharedPair);
    BenchRun("interlocked", Interlocked);
    return 0;
}
