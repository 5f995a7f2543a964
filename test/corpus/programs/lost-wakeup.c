/* Nobody is known to wait yet, so nobody is woken; then one waits. Shows: deadlock. */
#include "corpus.h"

static volatile LONG g_Ready, g_Waiters;
static KEVENT g_Event;

THREAD(Waiter) {
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    InterlockedIncrement(&g_Waiters);
    if (!g_Ready) Wait(&g_Event);
#else
    if (!g_Ready) {
        InterlockedIncrement(&g_Waiters);
        Wait(&g_Event);
    }
#endif
}

THREAD(Waker) {
    UNREFERENCED_PARAMETER(Context);
    InterlockedExchange(&g_Ready, TRUE);
    if (g_Waiters > 0) KeSetEvent(&g_Event, IO_NO_INCREMENT, FALSE);
}

ENTRY(NtStressUnload)
    KeInitializeEvent(&g_Event, SynchronizationEvent, FALSE);
    Start(1, Waiter);
    Start(1, Waker);
ENTRY_END
