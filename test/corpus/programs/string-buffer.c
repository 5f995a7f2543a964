/* The length of a buffer is asked for, then so many characters are taken; it is cut meanwhile. Shows: assertion. */
#include "corpus.h"

static KMUTEX g_Lock;
static CHAR g_Text[16];
static LONG g_Length;

static LONG Length(void) {
    LONG length;
    Wait(&g_Lock);
    length = g_Length;
    KeReleaseMutex(&g_Lock, FALSE);
    return length;
}

static VOID Take(LONG Count) {
    Wait(&g_Lock);
    NtStressAssert(Count <= g_Length);
    KeReleaseMutex(&g_Lock, FALSE);
}

THREAD(Copier) {
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    Wait(&g_Lock);
#endif
    Take(Length());
#ifdef FIXED
    KeReleaseMutex(&g_Lock, FALSE);
#endif
}

THREAD(Cutter) {
    UNREFERENCED_PARAMETER(Context);
    Wait(&g_Lock);
    g_Length = 0;
    g_Text[0] = 0;
    KeReleaseMutex(&g_Lock, FALSE);
}

ENTRY(NtStressUnload)
    KeInitializeMutex(&g_Lock, 0);
    g_Length = 5;
    Start(1, Copier);
    Start(1, Cutter);
ENTRY_END
