/* Whoever finds no buffer allocates one; two threads find none. Shows: assertion, the first buffer is leaked. */
#include "corpus.h"

static PVOID volatile g_Buffer;
static volatile LONG g_Made;

THREAD(User) {
    UNREFERENCED_PARAMETER(Context);
    if (g_Buffer == NULL) {
        PVOID made = ExAllocatePoolWithTag(NonPagedPool, 32, TAG);
        InterlockedIncrement(&g_Made);
#ifdef FIXED
        if (InterlockedCompareExchangePointer((PVOID *)&g_Buffer, made, NULL) != NULL) {
            InterlockedDecrement(&g_Made);
            ExFreePoolWithTag(made, TAG);
        }
#else
        g_Buffer = made;
#endif
    }
    *(volatile LONG *)g_Buffer = 1;
}

THREAD(Quiet) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Made == 1);
}

static VOID Unload(PDRIVER_OBJECT DriverObject) {
    UNREFERENCED_PARAMETER(DriverObject);
    if (g_Buffer != NULL) ExFreePoolWithTag(g_Buffer, TAG);
}

ENTRY(Unload)
    Start(2, User);
    NtStressAtQuiescence(Quiet, NULL);
ENTRY_END
