/* A lock for readers and a writer: the writer waits until nobody reads, then writes; both may come in. Shows: assertion. */
#include "corpus.h"

#define WRITER 0x10000

static volatile LONG g_State, g_Readers, g_Writers;

static VOID ReadLock(void) {
    for (;;) {
        LONG state = g_State;
#ifdef FIXED
        if ((state & WRITER) == 0 && InterlockedCompareExchange(&g_State, state + 1, state) == state) return;
#else
        if ((state & WRITER) == 0) {
            InterlockedIncrement(&g_State);
            return;
        }
#endif
        YieldProcessor();
    }
}

static VOID WriteLock(void) {
    while (InterlockedCompareExchange(&g_State, WRITER, 0) != 0) YieldProcessor();
}

THREAD(Reader) {
    UNREFERENCED_PARAMETER(Context);
    for (int i = 0; i < 3; i++) {
        ReadLock();
        InterlockedIncrement(&g_Readers);
        NtStressAssert(g_Writers == 0);
        InterlockedDecrement(&g_Readers);
        InterlockedDecrement(&g_State);
    }
}

THREAD(Writer) {
    UNREFERENCED_PARAMETER(Context);
    for (int i = 0; i < 3; i++) {
        WriteLock();
        InterlockedIncrement(&g_Writers);
        NtStressAssert(g_Readers == 0);
        InterlockedDecrement(&g_Writers);
        InterlockedAdd(&g_State, -WRITER);
    }
}

ENTRY(NtStressUnload)
    Start(1, Reader);
    Start(1, Writer);
ENTRY_END
