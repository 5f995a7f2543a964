/* A barrier that is used twice: a quick thread runs through it before a slow one has left. Shows: deadlock. */
#include "corpus.h"

#define PARTIES 2

static KEVENT g_Open[2];
static volatile LONG g_Arrived[2];

static VOID Barrier(ULONG Round) {
#ifdef FIXED
    ULONG at = Round;
#else
    ULONG at = 0;
    UNREFERENCED_PARAMETER(Round);
#endif
    if (InterlockedIncrement(&g_Arrived[at]) == PARTIES) {
        g_Arrived[at] = 0;
        KeSetEvent(&g_Open[at], IO_NO_INCREMENT, FALSE);
    } else {
        Wait(&g_Open[at]);
        KeClearEvent(&g_Open[at]);
    }
}

THREAD(Party) {
    UNREFERENCED_PARAMETER(Context);
    Barrier(0);
    Barrier(1);
}

ENTRY(NtStressUnload)
    for (int i = 0; i < 2; i++) KeInitializeEvent(&g_Open[i], NotificationEvent, FALSE);
    Start(PARTIES, Party);
ENTRY_END
