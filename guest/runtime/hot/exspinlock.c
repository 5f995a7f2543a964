/* EX_SPIN_LOCK: the number of readers, and WRITER; see kernel-host/hot/exspinlock.ts. */
#include "hot.h"

KERNEL(ExAcquireSpinLockExclusive) KIRQL NtwAcquireWriterSlow(KSPIN_LOCK *lock);
KERNEL(ExReleaseSpinLockExclusive) void NtwReleaseWriterSlow(KSPIN_LOCK *lock, KIRQL irql);
KERNEL(ExAcquireSpinLockShared) KIRQL NtwAcquireReaderSlow(KSPIN_LOCK *lock);
KERNEL(ExReleaseSpinLockShared) void NtwReleaseReaderSlow(KSPIN_LOCK *lock, KIRQL irql);
KERNEL(ExAcquireSpinLockExclusiveAtDpcLevel) void NtwAcquireWriterAtDpcSlow(KSPIN_LOCK *lock);
KERNEL(ExReleaseSpinLockExclusiveFromDpcLevel) void NtwReleaseWriterAtDpcSlow(KSPIN_LOCK *lock);
KERNEL(ExAcquireSpinLockSharedAtDpcLevel) void NtwAcquireReaderAtDpcSlow(KSPIN_LOCK *lock);
KERNEL(ExReleaseSpinLockSharedFromDpcLevel) void NtwReleaseReaderAtDpcSlow(KSPIN_LOCK *lock);

#define WRITER 0x80000000u

/* Enters beside other readers. Returns whether no writer has the lock or waits for it. */
INLINE int EnterReading(KSPIN_LOCK *lock) {
    uint32_t word = *lock;

    return (word & WRITER) == 0 && __atomic_compare_exchange_n(lock, &word, word + 1, 0, ORDER, ORDER);
}

/* Leaves reading. Returns whether there was a reader. */
INLINE int LeaveReading(KSPIN_LOCK *lock) {
    if (UNLIKELY((*lock & ~WRITER) == 0)) return 0;
    __atomic_fetch_sub(lock, 1, ORDER);
    return 1;
}

HOT KIRQL NtwExAcquireSpinLockExclusive(KSPIN_LOCK *lock) {
    uint32_t prcb = Prcb();
    uint32_t old = IRQL(prcb);

    if (LIKELY(old <= DISPATCH_LEVEL)) {
        IRQL(prcb) = DISPATCH_LEVEL;
        if (LIKELY(TakeFree(lock, WRITER))) {
            if (LIKELY((PENDING(prcb) & NTW_PENDING_LENT) == 0)) return (KIRQL)old;
            __atomic_store_n(lock, 0, ORDER);
        }
        IRQL(prcb) = old;
    }
    return NtwAcquireWriterSlow(lock);
}

HOT void NtwExReleaseSpinLockExclusive(KSPIN_LOCK *lock, KIRQL irql) {
    uint32_t prcb = Prcb();

    if (UNLIKELY(IRQL(prcb) < DISPATCH_LEVEL || *lock != WRITER)) {
        NtwReleaseWriterSlow(lock, irql);
        return;
    }
    __atomic_store_n(lock, 0, ORDER);
    Lower(prcb, irql);
}

HOT KIRQL NtwExAcquireSpinLockShared(KSPIN_LOCK *lock) {
    uint32_t prcb = Prcb();
    uint32_t old = IRQL(prcb);

    if (LIKELY(old <= DISPATCH_LEVEL)) {
        IRQL(prcb) = DISPATCH_LEVEL;
        if (LIKELY(EnterReading(lock))) {
            if (LIKELY((PENDING(prcb) & NTW_PENDING_LENT) == 0)) return (KIRQL)old;
            LeaveReading(lock);
        }
        IRQL(prcb) = old;
    }
    return NtwAcquireReaderSlow(lock);
}

HOT void NtwExReleaseSpinLockShared(KSPIN_LOCK *lock, KIRQL irql) {
    uint32_t prcb = Prcb();

    if (UNLIKELY(IRQL(prcb) < DISPATCH_LEVEL || !LeaveReading(lock))) NtwReleaseReaderSlow(lock, irql);
    else Lower(prcb, irql);
}

HOT void NtwExAcquireSpinLockExclusiveAtDpcLevel(KSPIN_LOCK *lock) {
    if (UNLIKELY(IRQL(Prcb()) < DISPATCH_LEVEL || !TakeFree(lock, WRITER))) NtwAcquireWriterAtDpcSlow(lock);
}

HOT void NtwExReleaseSpinLockExclusiveFromDpcLevel(KSPIN_LOCK *lock) {
    if (UNLIKELY(IRQL(Prcb()) < DISPATCH_LEVEL || *lock != WRITER)) NtwReleaseWriterAtDpcSlow(lock);
    else __atomic_store_n(lock, 0, ORDER);
}

HOT void NtwExAcquireSpinLockSharedAtDpcLevel(KSPIN_LOCK *lock) {
    if (UNLIKELY(IRQL(Prcb()) < DISPATCH_LEVEL || !EnterReading(lock))) NtwAcquireReaderAtDpcSlow(lock);
}

HOT void NtwExReleaseSpinLockSharedFromDpcLevel(KSPIN_LOCK *lock) {
    if (UNLIKELY(IRQL(Prcb()) < DISPATCH_LEVEL || !LeaveReading(lock))) NtwReleaseReaderAtDpcSlow(lock);
}
