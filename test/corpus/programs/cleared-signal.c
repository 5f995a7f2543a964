/* A worker empties its queue, then clears the event; what was queued in between stays there. Shows: deadlock. */
#include "corpus.h"

#define ITEMS 2

static KEVENT g_Some;
static volatile LONG g_Queued;

THREAD(Worker) {
    LONG done = 0;
    UNREFERENCED_PARAMETER(Context);
    while (done < ITEMS) {
        Wait(&g_Some);
#ifdef FIXED
        KeClearEvent(&g_Some);
#endif
        while (g_Queued > 0) {
            InterlockedDecrement(&g_Queued);
            done++;
        }
#ifndef FIXED
        KeClearEvent(&g_Some);
#endif
    }
}

THREAD(Client) {
    UNREFERENCED_PARAMETER(Context);
    for (int i = 0; i < ITEMS; i++) {
        InterlockedIncrement(&g_Queued);
        KeSetEvent(&g_Some, IO_NO_INCREMENT, FALSE);
    }
}

ENTRY(NtStressUnload)
    KeInitializeEvent(&g_Some, NotificationEvent, FALSE);
    Start(1, Worker);
    Start(1, Client);
ENTRY_END
