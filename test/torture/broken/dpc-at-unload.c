/* DriverUnload cancels the timer and goes; its DPC, which has begun, finds what it uses gone. Shows: bugcheck. */
#include "corpus.h"

static KTIMER g_Timer;
static KDPC g_Dpc;
static volatile LONG *g_Ticks;

static VOID Tick(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
    volatile LONG *ticks = Context;
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
    for (int i = 0; i < 100; i++) (*ticks)++;
}

static VOID Unload(PDRIVER_OBJECT DriverObject) {
    UNREFERENCED_PARAMETER(DriverObject);
    KeCancelTimer(&g_Timer);
#ifdef FIXED
    KeFlushQueuedDpcs();
#endif
    ExFreePoolWithTag((PVOID)g_Ticks, TAG);
}

THREAD(Arm) {
    LARGE_INTEGER due;
    UNREFERENCED_PARAMETER(Context);
    due.QuadPart = -1;
    for (int i = 0; i < 3; i++) KeSetTimerEx(&g_Timer, due, 1, &g_Dpc);
}

ENTRY(Unload)
    g_Ticks = ExAllocatePoolWithTag(NonPagedPool, sizeof *g_Ticks, TAG);
    if (g_Ticks == NULL) return STATUS_INSUFFICIENT_RESOURCES;
    KeInitializeTimerEx(&g_Timer, SynchronizationTimer);
    KeInitializeDpc(&g_Dpc, Tick, (PVOID)g_Ticks);
    Start(1, Arm);
ENTRY_END
