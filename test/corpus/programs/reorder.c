/* Several threads set two words one after the other; one that looks sees only the first set. Shows: assertion. */
#include "corpus.h"

#define SETTERS 4

static volatile LONG g_A, g_B;
static KSPIN_LOCK g_Lock;

THREAD(Setter) {
    KIRQL irql;
    UNREFERENCED_PARAMETER(Context);
    KeAcquireSpinLock(&g_Lock, &irql);
    g_A = 1;
#ifndef FIXED
    KeReleaseSpinLock(&g_Lock, irql);
    KeAcquireSpinLock(&g_Lock, &irql);
#endif
    g_B = -1;
    KeReleaseSpinLock(&g_Lock, irql);
}

THREAD(Checker) {
    KIRQL irql;
    LONG sum;
    UNREFERENCED_PARAMETER(Context);
    KeAcquireSpinLock(&g_Lock, &irql);
    sum = g_A + g_B;
    KeReleaseSpinLock(&g_Lock, irql);
    NtStressAssert(sum == 0);
}

ENTRY(NtStressUnload)
    KeInitializeSpinLock(&g_Lock);
    Start(SETTERS, Setter);
    Start(1, Checker);
ENTRY_END
