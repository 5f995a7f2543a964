/* Who has the token is alone; one hands it on before it has left. Shows: assertion. */
#include "corpus.h"

#define STATIONS 3

static KEVENT g_Token[STATIONS];
static volatile LONG g_Inside;

THREAD(Station) {
    ULONG at = ID(Context);
    Wait(&g_Token[at]);
    NtStressAssert(InterlockedIncrement(&g_Inside) == 1);
#ifndef FIXED
    KeSetEvent(&g_Token[(at + 1) % STATIONS], IO_NO_INCREMENT, FALSE);
#endif
    InterlockedDecrement(&g_Inside);
#ifdef FIXED
    KeSetEvent(&g_Token[(at + 1) % STATIONS], IO_NO_INCREMENT, FALSE);
#endif
}

ENTRY(NtStressUnload)
    for (int i = 0; i < STATIONS; i++) KeInitializeEvent(&g_Token[i], SynchronizationEvent, i == 0);
    Start(STATIONS, Station);
ENTRY_END
