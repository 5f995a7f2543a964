/* DriverUnload cancels the timer, and frees what its DPC uses while that still runs. Shows: bugcheck. */
#include "corpus.h"

typedef struct { KTIMER Timer; KDPC Dpc; volatile LONG Ticks; } STATE;
static STATE *g_State;

static VOID Tick(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second) {
    STATE *state = Context;
    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
    for (int i = 0; i < 3; i++) state->Ticks++;
}

THREAD(Stop) {
    UNREFERENCED_PARAMETER(Context);
    KeCancelTimer(&g_State->Timer);
#ifdef FIXED
    KeFlushQueuedDpcs();
#endif
    ExFreePoolWithTag(g_State, TAG);
}

ENTRY(NtStressUnload)
    LARGE_INTEGER due;
    g_State = ExAllocatePoolWithTag(NonPagedPool, sizeof *g_State, TAG);
    if (g_State == NULL) return STATUS_INSUFFICIENT_RESOURCES;
    RtlZeroMemory(g_State, sizeof *g_State);
    KeInitializeTimer(&g_State->Timer);
    KeInitializeDpc(&g_State->Dpc, Tick, g_State);
    due.QuadPart = -1;
    KeSetTimer(&g_State->Timer, due, &g_State->Dpc);
    Start(1, Stop);
ENTRY_END
