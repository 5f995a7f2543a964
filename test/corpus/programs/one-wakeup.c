/* Two wait, a synchronization event is set twice in a row: it stays one signal. Shows: deadlock. */
#include "corpus.h"

static KEVENT g_Event;
static KSEMAPHORE g_Semaphore;

THREAD(Waiter) {
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    Wait(&g_Semaphore);
#else
    Wait(&g_Event);
#endif
}

THREAD(Waker) {
    UNREFERENCED_PARAMETER(Context);
    for (int i = 0; i < 2; i++) {
#ifdef FIXED
        KeReleaseSemaphore(&g_Semaphore, IO_NO_INCREMENT, 1, FALSE);
#else
        KeSetEvent(&g_Event, IO_NO_INCREMENT, FALSE);
#endif
    }
}

ENTRY(NtStressUnload)
    KeInitializeEvent(&g_Event, SynchronizationEvent, FALSE);
    KeInitializeSemaphore(&g_Semaphore, 0, 2);
    Start(2, Waiter);
    Start(1, Waker);
ENTRY_END
