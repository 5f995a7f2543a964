/* In-stack queued spin locks: the queue of one; see kernel-host/hot/spinlock.ts. */
#include "hot.h"

KERNEL(KeAcquireInStackQueuedSpinLock) void NtwAcquireQueuedSlow(KSPIN_LOCK *lock, QUEUE_HANDLE *handle);
KERNEL(KeReleaseInStackQueuedSpinLock) void NtwReleaseQueuedSlow(QUEUE_HANDLE *handle);
KERNEL(KeAcquireInStackQueuedSpinLockAtDpcLevel)
void NtwAcquireQueuedAtDpcSlow(KSPIN_LOCK *lock, QUEUE_HANDLE *handle);
KERNEL(KeReleaseInStackQueuedSpinLockFromDpcLevel) void NtwReleaseQueuedAtDpcSlow(QUEUE_HANDLE *handle);

/* Enters a queue that is empty. Returns whether it was. */
INLINE int EnterQueue(KSPIN_LOCK *lock, QUEUE_HANDLE *handle) {
    handle->next = 0;
    handle->lock = (uint32_t)lock;
    return TakeFree(lock, (uint32_t)handle);
}

/* Leaves a queue of one. Returns whether it was that. */
INLINE int LeaveQueue(QUEUE_HANDLE *handle) {
    KSPIN_LOCK *lock = (KSPIN_LOCK *)handle->lock;
    uint32_t last = (uint32_t)handle;

    return __atomic_compare_exchange_n(lock, &last, 0, 0, ORDER, ORDER);
}

HOT void NtwKeAcquireInStackQueuedSpinLock(KSPIN_LOCK *lock, QUEUE_HANDLE *handle) {
    uint32_t prcb = Prcb();
    uint32_t old = IRQL(prcb);

    if (LIKELY(old <= DISPATCH_LEVEL)) {
        IRQL(prcb) = DISPATCH_LEVEL;
        handle->oldIrql = (KIRQL)old;
        if (LIKELY(EnterQueue(lock, handle))) {
            if (LIKELY((PENDING(prcb) & NTW_PENDING_LENT) == 0)) return;
            /* Somebody may have queued up behind. It lowers IRQL, perhaps on another processor. */
            NtwReleaseQueuedSlow(handle);
        } else {
            IRQL(prcb) = old;
        }
    }
    NtwAcquireQueuedSlow(lock, handle);
}

HOT void NtwKeReleaseInStackQueuedSpinLock(QUEUE_HANDLE *handle) {
    KIRQL old = handle->oldIrql;

    if (UNLIKELY(!LeaveQueue(handle))) NtwReleaseQueuedSlow(handle);
    else Lower(Prcb(), old);
}

HOT void NtwKeAcquireInStackQueuedSpinLockAtDpcLevel(KSPIN_LOCK *lock, QUEUE_HANDLE *handle) {
    if (UNLIKELY(IRQL(Prcb()) < DISPATCH_LEVEL || !EnterQueue(lock, handle))) NtwAcquireQueuedAtDpcSlow(lock, handle);
}

HOT void NtwKeReleaseInStackQueuedSpinLockFromDpcLevel(QUEUE_HANDLE *handle) {
    if (UNLIKELY(IRQL(Prcb()) < DISPATCH_LEVEL || !LeaveQueue(handle))) NtwReleaseQueuedAtDpcSlow(handle);
}
