/* A pulse wakes who waits now; who comes later waits for ever. Shows: deadlock. */
#include "corpus.h"

static KEVENT g_Go;

THREAD(Waiter) {
    UNREFERENCED_PARAMETER(Context);
    Wait(&g_Go);
}

THREAD(Starter) {
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    KeSetEvent(&g_Go, IO_NO_INCREMENT, FALSE);
#else
    KePulseEvent(&g_Go, IO_NO_INCREMENT, FALSE);
#endif
}

ENTRY(NtStressUnload)
    KeInitializeEvent(&g_Go, NotificationEvent, FALSE);
    Start(1, Waiter);
    Start(1, Starter);
ENTRY_END
