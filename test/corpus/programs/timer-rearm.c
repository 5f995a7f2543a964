/* The DPC looks whether it is to stop, then sets its timer again. Shows: finding, the timer is left at unload. */
#include "corpus.h"

static KTIMER g_Timer;
static KDPC g_Dpc;
static KSPIN_LOCK g_Lock;
static volatile LONG g_Stop, g_Rounds;

static VOID Rearm(void) {
    LARGE_INTEGER due;
    due.QuadPart = -10;
    KeSetTimer(&g_Timer, due, &g_Dpc);
}

static VOID Tick(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
#ifdef FIXED
    KeAcquireSpinLockAtDpcLevel(&g_Lock);
#endif
    if (!g_Stop && g_Rounds++ < 2) Rearm();
#ifdef FIXED
    KeReleaseSpinLockFromDpcLevel(&g_Lock);
#endif
}

THREAD(Stopper) {
    KIRQL irql;
    UNREFERENCED_PARAMETER(Context);
    KeAcquireSpinLock(&g_Lock, &irql);
    g_Stop = TRUE;
    KeCancelTimer(&g_Timer);
    KeReleaseSpinLock(&g_Lock, irql);
#ifdef FIXED
    KeFlushQueuedDpcs();
#endif
    NtStressAssert(KeReadStateTimer(&g_Timer) || !KeCancelTimer(&g_Timer));
}

ENTRY(NtStressUnload)
    KeInitializeSpinLock(&g_Lock);
    KeInitializeTimer(&g_Timer);
    KeInitializeDpc(&g_Dpc, Tick, NULL);
    Rearm();
    Start(1, Stopper);
ENTRY_END
