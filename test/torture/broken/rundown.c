/* Rundown protection of one's own: it looks whether all is over, then counts itself. Shows: bugcheck. */
#include "corpus.h"

static volatile LONG g_Users, g_Over, *g_Object;

static BOOLEAN Enter(void) {
#ifdef FIXED
    InterlockedIncrement(&g_Users);
    if (!g_Over) return TRUE;
    InterlockedDecrement(&g_Users);
    return FALSE;
#else
    if (g_Over) return FALSE;
    InterlockedIncrement(&g_Users);
    return TRUE;
#endif
}

THREAD(User) {
    UNREFERENCED_PARAMETER(Context);
    for (int i = 0; i < 3; i++) {
        if (!Enter()) return;
        (*g_Object)++;
        InterlockedDecrement(&g_Users);
    }
}

THREAD(Ender) {
    UNREFERENCED_PARAMETER(Context);
    InterlockedExchange(&g_Over, TRUE);
    while (g_Users != 0) YieldProcessor();
    ExFreePoolWithTag((PVOID)g_Object, TAG);
}

ENTRY(NtStressUnload)
    g_Object = ExAllocatePoolWithTag(NonPagedPool, sizeof *g_Object, TAG);
    if (g_Object == NULL) return STATUS_INSUFFICIENT_RESOURCES;
    Start(1, User);
    Start(1, Ender);
ENTRY_END
