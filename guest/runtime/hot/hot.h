/*
 * The kernel's state as inlined code sees it. The offsets come from kernel-host/hot/layout.ts, as definitions
 * on the command line, so the two cannot disagree.
 *
 * Invariant: this code does what kernel-host/hot does when nothing is out of the ordinary, word for word in the
 * same order. When something is (contention, a wrong IRQL, work that is pending, a lock that is not the
 * caller's), it takes back what it has done and calls the kernel, which does it all again and knows why.
 *
 * Every access is volatile: the compiler keeps them in order, and reads anew what a kernel call may have changed.
 */
#ifndef NTWASM_HOT_H
#define NTWASM_HOT_H
#include "../slot.h"

typedef uint8_t KIRQL;
typedef uint8_t BOOLEAN;
typedef volatile uint32_t KSPIN_LOCK;

/* Next, Lock, OldIrql of KLOCK_QUEUE_HANDLE. */
typedef volatile struct {
    uint32_t next;
    uint32_t lock;
    KIRQL oldIrql;
} QUEUE_HANDLE;

#define INLINE static inline __attribute__((always_inline))
/* A routine that guest/include/ntwasm/hot.h declares, under its other name. Inlined into unoptimised code too. */
#define HOT __attribute__((always_inline))
#define LIKELY(condition) __builtin_expect(!!(condition), 1)
#define UNLIKELY(condition) __builtin_expect(!!(condition), 0)
/* The kernel's routine of that name, for all that is not inlined. */
#define KERNEL(name) __attribute__((import_module("env"), import_name(#name), cold))

#define DISPATCH_LEVEL 2u
#define HIGH_LEVEL 31u
#define ORDER __ATOMIC_SEQ_CST

#define IRQL(prcb) WORD_AT((prcb) + NTW_PRCB_IRQL)
#define PENDING(prcb) WORD_AT((prcb) + NTW_PRCB_PENDING)

INLINE uint32_t Prcb(void) { return WORD_AT(Slot() + NTW_SLOT_PRCB); }

INLINE uint32_t Thread(void) { return WORD_AT(Slot() + NTW_SLOT_THREAD); }

KERNEL(KfLowerIrql) void NtwLowerSlow(KIRQL irql);

/* Lowers from DISPATCH_LEVEL or above, where the caller put it. */
INLINE void Lower(uint32_t prcb, KIRQL irql) {
    IRQL(prcb) = irql;
    if (UNLIKELY(PENDING(prcb) != 0)) NtwLowerSlow(irql);
}

#endif
