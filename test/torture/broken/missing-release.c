/* A mutex made of an event, and one way out that does not give it back. Shows: deadlock. */
#include "corpus.h"

static KEVENT g_Free;
static volatile LONG g_Slots = 2;

static BOOLEAN TakeSlot(void) {
    Wait(&g_Free);
    if (g_Slots == 0) {
#ifdef FIXED
        KeSetEvent(&g_Free, IO_NO_INCREMENT, FALSE);
#endif
        return FALSE;
    }
    g_Slots--;
    KeSetEvent(&g_Free, IO_NO_INCREMENT, FALSE);
    return TRUE;
}

static VOID GiveSlot(void) {
    Wait(&g_Free);
    g_Slots++;
    KeSetEvent(&g_Free, IO_NO_INCREMENT, FALSE);
}

THREAD(User) {
    UNREFERENCED_PARAMETER(Context);
    for (int i = 0; i < 4; i++) if (TakeSlot()) GiveSlot();
}

ENTRY(NtStressUnload)
    KeInitializeEvent(&g_Free, SynchronizationEvent, TRUE);
    Start(3, User);
ENTRY_END
