/* IRQL and who runs; see kernel-host/hot/irql.ts. */
#include "hot.h"

KERNEL(KfRaiseIrql) KIRQL NtwRaiseSlow(KIRQL irql);

HOT KIRQL NtwKeGetCurrentIrql(void) { return (KIRQL)IRQL(Prcb()); }

HOT void *NtwKeGetCurrentThread(void) { return (void *)Thread(); }

HOT KIRQL NtwKfRaiseIrql(KIRQL irql) {
    uint32_t prcb = Prcb();
    uint32_t old = IRQL(prcb);

    if (UNLIKELY(irql > HIGH_LEVEL || irql < old)) return NtwRaiseSlow(irql);
    IRQL(prcb) = irql;
    if (irql < DISPATCH_LEVEL || old >= DISPATCH_LEVEL) return (KIRQL)old;
    /* The read-modify-write orders the store before the look, as ke/loan needs. */
    if (LIKELY((__atomic_fetch_add(&PENDING(prcb), 0, ORDER) & NTW_PENDING_LENT) == 0)) return (KIRQL)old;
    IRQL(prcb) = old;
    return NtwRaiseSlow(irql);
}

HOT KIRQL NtwKeRaiseIrqlToDpcLevel(void) { return NtwKfRaiseIrql(DISPATCH_LEVEL); }

HOT void NtwKfLowerIrql(KIRQL irql) {
    uint32_t prcb = Prcb();

    if (UNLIKELY(irql > IRQL(prcb))) NtwLowerSlow(irql);
    else Lower(prcb, irql);
}

HOT void NtwKeLowerIrql(KIRQL irql) { NtwKfLowerIrql(irql); }
