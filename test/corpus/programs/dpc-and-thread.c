/* A thread and a DPC change the same list length; the thread does so at PASSIVE_LEVEL. Shows: assertion. */
#include "corpus.h"

static KDPC g_Dpc;
static KSPIN_LOCK g_Lock;
static volatile LONG g_Length;
static KEVENT g_Ran;

static VOID Run(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
    KeAcquireSpinLockAtDpcLevel(&g_Lock);
    g_Length++;
    KeReleaseSpinLockFromDpcLevel(&g_Lock);
    KeSetEvent(&g_Ran, IO_NO_INCREMENT, FALSE);
}

THREAD(Adder) {
    KIRQL irql = PASSIVE_LEVEL;
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(irql);
#ifdef FIXED
    KeAcquireSpinLock(&g_Lock, &irql);
#endif
    g_Length++;
#ifdef FIXED
    KeReleaseSpinLock(&g_Lock, irql);
#endif
}

THREAD(Starter) {
    UNREFERENCED_PARAMETER(Context);
    KeInsertQueueDpc(&g_Dpc, NULL, NULL);
    Wait(&g_Ran);
}

THREAD(Quiet) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Length == 2);
}

ENTRY(NtStressUnload)
    KeInitializeSpinLock(&g_Lock);
    KeInitializeDpc(&g_Dpc, Run, NULL);
    KeInitializeEvent(&g_Ran, NotificationEvent, FALSE);
    Start(1, Adder);
    Start(1, Starter);
    NtStressAtQuiescence(Quiet, NULL);
ENTRY_END
