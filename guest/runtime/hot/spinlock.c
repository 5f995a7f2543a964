/* KSPIN_LOCK: 0 free, otherwise the thread that holds it; see kernel-host/hot/spinlock.ts. */
#include "hot.h"

KERNEL(KeAcquireSpinLockRaiseToDpc) KIRQL NtwAcquireSpinLockSlow(KSPIN_LOCK *lock);
KERNEL(KeReleaseSpinLock) void NtwReleaseSpinLockSlow(KSPIN_LOCK *lock, KIRQL irql);
KERNEL(KeAcquireSpinLockAtDpcLevel) void NtwAcquireSpinLockAtDpcSlow(KSPIN_LOCK *lock);
KERNEL(KeReleaseSpinLockFromDpcLevel) void NtwReleaseSpinLockAtDpcSlow(KSPIN_LOCK *lock);
KERNEL(KeTryToAcquireSpinLockAtDpcLevel) BOOLEAN NtwTrySpinLockSlow(KSPIN_LOCK *lock);

/* Changes a word from 0. Returns whether it was 0. */
INLINE int TakeFree(volatile uint32_t *word, uint32_t value) {
    uint32_t free = 0;

    return __atomic_compare_exchange_n(word, &free, value, 0, ORDER, ORDER);
}

HOT void NtwKeInitializeSpinLock(KSPIN_LOCK *lock) { __atomic_store_n(lock, 0, ORDER); }

HOT KIRQL NtwKeAcquireSpinLockRaiseToDpc(KSPIN_LOCK *lock) {
    uint32_t prcb = Prcb();
    uint32_t old = IRQL(prcb);

    if (LIKELY(old <= DISPATCH_LEVEL)) {
        IRQL(prcb) = DISPATCH_LEVEL;
        if (LIKELY(TakeFree(lock, Thread()))) {
            if (LIKELY((PENDING(prcb) & NTW_PENDING_LENT) == 0)) return (KIRQL)old;
            __atomic_store_n(lock, 0, ORDER);
        }
        IRQL(prcb) = old;
    }
    return NtwAcquireSpinLockSlow(lock);
}

HOT KIRQL NtwKfAcquireSpinLock(KSPIN_LOCK *lock) { return NtwKeAcquireSpinLockRaiseToDpc(lock); }

HOT void NtwKeReleaseSpinLock(KSPIN_LOCK *lock, KIRQL irql) {
    if (UNLIKELY(*lock != Thread())) {
        NtwReleaseSpinLockSlow(lock, irql);
        return;
    }
    __atomic_store_n(lock, 0, ORDER);
    Lower(Prcb(), irql);
}

HOT void NtwKfReleaseSpinLock(KSPIN_LOCK *lock, KIRQL irql) { NtwKeReleaseSpinLock(lock, irql); }

HOT void NtwKeAcquireSpinLockAtDpcLevel(KSPIN_LOCK *lock) {
    if (UNLIKELY(IRQL(Prcb()) < DISPATCH_LEVEL || !TakeFree(lock, Thread()))) NtwAcquireSpinLockAtDpcSlow(lock);
}

HOT void NtwKeReleaseSpinLockFromDpcLevel(KSPIN_LOCK *lock) {
    if (UNLIKELY(IRQL(Prcb()) < DISPATCH_LEVEL || *lock != Thread())) NtwReleaseSpinLockAtDpcSlow(lock);
    else __atomic_store_n(lock, 0, ORDER);
}

HOT BOOLEAN NtwKeTryToAcquireSpinLockAtDpcLevel(KSPIN_LOCK *lock) {
    if (UNLIKELY(IRQL(Prcb()) < DISPATCH_LEVEL)) return NtwTrySpinLockSlow(lock);
    return (BOOLEAN)TakeFree(lock, Thread());
}
