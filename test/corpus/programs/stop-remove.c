/* A request looks whether the device stops, then counts itself; the stop comes in between. Shows: assertion. */
#include "corpus.h"

static volatile LONG g_Pending = 1, g_Stopping, g_Stopped;
static KEVENT g_NonePending;

static VOID Leave(void) {
    if (InterlockedDecrement(&g_Pending) == 0) KeSetEvent(&g_NonePending, IO_NO_INCREMENT, FALSE);
}

THREAD(Request) {
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    InterlockedIncrement(&g_Pending);
    if (g_Stopping) {
        Leave();
        return;
    }
#else
    if (g_Stopping) return;
    InterlockedIncrement(&g_Pending);
#endif
    NtStressAssert(!g_Stopped);
    Leave();
}

THREAD(Stop) {
    UNREFERENCED_PARAMETER(Context);
    g_Stopping = TRUE;
    Leave();
    Wait(&g_NonePending);
    g_Stopped = TRUE;
}

ENTRY(NtStressUnload)
    KeInitializeEvent(&g_NonePending, NotificationEvent, FALSE);
    Start(1, Request);
    Start(1, Stop);
ENTRY_END
