/* Whoever finds no buffer allocates one; two threads find none. Shows: finding, the first buffer is leaked. */
#include "corpus.h"

static PVOID volatile g_Buffer;

THREAD(User) {
    UNREFERENCED_PARAMETER(Context);
    if (g_Buffer == NULL) {
        PVOID made = ExAllocatePoolWithTag(NonPagedPool, 32, TAG);
#ifdef FIXED
        if (InterlockedCompareExchangePointer((PVOID *)&g_Buffer, made, NULL) != NULL) ExFreePoolWithTag(made, TAG);
#else
        g_Buffer = made;
#endif
    }
    *(volatile LONG *)g_Buffer = 1;
}

static VOID Unload(PDRIVER_OBJECT DriverObject) {
    UNREFERENCED_PARAMETER(DriverObject);
    if (g_Buffer != NULL) ExFreePoolWithTag(g_Buffer, TAG);
}

ENTRY(Unload)
    Start(2, User);
ENTRY_END
