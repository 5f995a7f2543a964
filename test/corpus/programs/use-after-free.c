/* One takes a pointer and uses it; another takes it out and frees it. Shows: bugcheck. */
#include "corpus.h"

static LONG *volatile g_Shared;
static EX_RUNDOWN_REF g_Rundown;

THREAD(User) {
    LONG *mine;
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    if (!ExAcquireRundownProtection(&g_Rundown)) return;
#endif
    mine = g_Shared;
    if (mine != NULL) *mine = 1;
#ifdef FIXED
    ExReleaseRundownProtection(&g_Rundown);
#endif
}

THREAD(Remover) {
    LONG *old = InterlockedExchangePointer((PVOID *)&g_Shared, NULL);
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    ExWaitForRundownProtectionRelease(&g_Rundown);
#endif
    ExFreePoolWithTag(old, TAG);
}

ENTRY(NtStressUnload)
    ExInitializeRundownProtection(&g_Rundown);
    g_Shared = ExAllocatePoolWithTag(NonPagedPool, sizeof(LONG), TAG);
    if (g_Shared == NULL) return STATUS_INSUFFICIENT_RESOURCES;
    Start(1, User);
    Start(1, Remover);
ENTRY_END
