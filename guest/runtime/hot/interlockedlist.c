/*
 * Lists under the caller's spin lock, at any IRQL, hence at HIGH_LEVEL; see kernel-host/hot/interlockedlist.ts.
 * A pointer that cannot be one, and links that disagree, are left to the kernel, which names them.
 */
#include "hot.h"

typedef volatile struct LINKS {
    struct LINKS *flink;
    struct LINKS *blink;
} LINKS;

typedef volatile struct LINK {
    struct LINK *next;
} LINK;

KERNEL(ExInterlockedInsertHeadList) LINKS *NtwInsertHeadSlow(LINKS *head, LINKS *entry, KSPIN_LOCK *lock);
KERNEL(ExInterlockedInsertTailList) LINKS *NtwInsertTailSlow(LINKS *head, LINKS *entry, KSPIN_LOCK *lock);
KERNEL(ExInterlockedRemoveHeadList) LINKS *NtwRemoveHeadSlow(LINKS *head, KSPIN_LOCK *lock);
KERNEL(ExInterlockedPushEntryList) LINK *NtwPushSlow(LINK *head, LINK *entry, KSPIN_LOCK *lock);
KERNEL(ExInterlockedPopEntryList) LINK *NtwPopSlow(LINK *head, KSPIN_LOCK *lock);

/* What EnterList returns when the lock is not to be had at once. */
#define NOT_ENTERED 0xFFFFFFFFu

/* Whether there may be links. */
INLINE int MayBe(volatile void *address) {
    return (uint32_t)address - NTW_LOWEST_ADDRESS < NTW_ADDRESS_LIMIT - NTW_LOWEST_ADDRESS - sizeof(LINKS);
}

INLINE int MayBeLock(KSPIN_LOCK *lock) { return MayBe(lock) && ((uint32_t)lock & 3) == 0; }

/* Takes a free lock at HIGH_LEVEL. Returns the IRQL before, or NOT_ENTERED and has changed nothing. */
INLINE uint32_t EnterList(KSPIN_LOCK *lock) {
    uint32_t prcb = Prcb();
    uint32_t old = IRQL(prcb);

    IRQL(prcb) = HIGH_LEVEL;
    if (LIKELY(TakeFree(lock, Thread()))) {
        if (LIKELY((PENDING(prcb) & NTW_PENDING_LENT) == 0 || old >= DISPATCH_LEVEL)) return old;
        __atomic_store_n(lock, 0, ORDER);
    }
    IRQL(prcb) = old;
    return NOT_ENTERED;
}

INLINE void LeaveList(KSPIN_LOCK *lock, uint32_t irql) {
    __atomic_store_n(lock, 0, ORDER);
    if (irql < DISPATCH_LEVEL) Lower(Prcb(), (KIRQL)irql);
    else IRQL(Prcb()) = irql;
}

INLINE void Link(LINKS *entry, LINKS *previous, LINKS *next) {
    entry->flink = (struct LINKS *)next;
    entry->blink = (struct LINKS *)previous;
    previous->flink = (struct LINKS *)entry;
    next->blink = (struct LINKS *)entry;
}

HOT LINKS *NtwExInterlockedInsertHeadList(LINKS *head, LINKS *entry, KSPIN_LOCK *lock) {
    if (LIKELY(MayBe(head) && MayBe(entry) && MayBeLock(lock))) {
        uint32_t old = EnterList(lock);
        if (LIKELY(old != NOT_ENTERED)) {
            LINKS *first = head->flink;
            if (LIKELY(MayBe(first) && first->blink == head)) {
                Link(entry, head, first);
                LeaveList(lock, old);
                return first == head ? 0 : first;
            }
            LeaveList(lock, old);
        }
    }
    return NtwInsertHeadSlow(head, entry, lock);
}

HOT LINKS *NtwExInterlockedInsertTailList(LINKS *head, LINKS *entry, KSPIN_LOCK *lock) {
    if (LIKELY(MayBe(head) && MayBe(entry) && MayBeLock(lock))) {
        uint32_t old = EnterList(lock);
        if (LIKELY(old != NOT_ENTERED)) {
            LINKS *last = head->blink;
            if (LIKELY(MayBe(last) && last->flink == head)) {
                Link(entry, last, head);
                LeaveList(lock, old);
                return last == head ? 0 : last;
            }
            LeaveList(lock, old);
        }
    }
    return NtwInsertTailSlow(head, entry, lock);
}

HOT LINKS *NtwExInterlockedRemoveHeadList(LINKS *head, KSPIN_LOCK *lock) {
    if (LIKELY(MayBe(head) && MayBeLock(lock))) {
        uint32_t old = EnterList(lock);
        if (LIKELY(old != NOT_ENTERED)) {
            LINKS *first = head->flink;
            if (LIKELY(MayBe(first) && first->blink == head)) {
                LINKS *next = first->flink;
                if (LIKELY(MayBe(next) && next->blink == first)) {
                    head->flink = (struct LINKS *)next;
                    next->blink = (struct LINKS *)head;
                    LeaveList(lock, old);
                    return first == head ? 0 : first;
                }
            }
            LeaveList(lock, old);
        }
    }
    return NtwRemoveHeadSlow(head, lock);
}

HOT LINK *NtwExInterlockedPushEntryList(LINK *head, LINK *entry, KSPIN_LOCK *lock) {
    if (LIKELY(MayBe(head) && MayBe(entry) && MayBeLock(lock))) {
        uint32_t old = EnterList(lock);
        if (LIKELY(old != NOT_ENTERED)) {
            LINK *first = head->next;
            entry->next = (struct LINK *)first;
            head->next = (struct LINK *)entry;
            LeaveList(lock, old);
            return first;
        }
    }
    return NtwPushSlow(head, entry, lock);
}

HOT LINK *NtwExInterlockedPopEntryList(LINK *head, KSPIN_LOCK *lock) {
    if (LIKELY(MayBe(head) && MayBeLock(lock))) {
        uint32_t old = EnterList(lock);
        if (LIKELY(old != NOT_ENTERED)) {
            LINK *first = head->next;
            if (LIKELY(first == 0 || MayBe(first))) {
                if (first != 0) head->next = first->next;
                LeaveList(lock, old);
                return first;
            }
            LeaveList(lock, old);
        }
    }
    return NtwPopSlow(head, lock);
}
