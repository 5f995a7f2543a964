/* Two references are given back: counted down by one step, looked at by another. Shows: bugcheck, a double free. */
#include "corpus.h"

static struct { LONG Count; } *g_Object;

THREAD(Holder) {
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    if (InterlockedDecrement(&g_Object->Count) == 0) ExFreePoolWithTag(g_Object, TAG);
#else
    InterlockedDecrement(&g_Object->Count);
    if (g_Object->Count == 0) ExFreePoolWithTag(g_Object, TAG);
#endif
}

ENTRY(NtStressUnload)
    g_Object = ExAllocatePoolWithTag(NonPagedPool, sizeof *g_Object, TAG);
    if (g_Object == NULL) return STATUS_INSUFFICIENT_RESOURCES;
    g_Object->Count = 2;
    Start(2, Holder);
ENTRY_END
