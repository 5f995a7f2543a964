/* "Done" is signalled before the result is written. Shows: assertion. */
#include "corpus.h"

static KEVENT g_Done;
static volatile LONG g_Result;

THREAD(Worker) {
    UNREFERENCED_PARAMETER(Context);
#ifdef FIXED
    g_Result = 42;
    KeSetEvent(&g_Done, IO_NO_INCREMENT, FALSE);
#else
    KeSetEvent(&g_Done, IO_NO_INCREMENT, FALSE);
    g_Result = 42;
#endif
}

THREAD(Client) {
    UNREFERENCED_PARAMETER(Context);
    Wait(&g_Done);
    NtStressAssert(g_Result == 42);
}

ENTRY(NtStressUnload)
    KeInitializeEvent(&g_Done, NotificationEvent, FALSE);
    Start(1, Client);
    Start(1, Worker);
ENTRY_END
