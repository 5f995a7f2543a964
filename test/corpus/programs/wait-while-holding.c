/* One waits for an answer with a lock held that the other needs before it can answer. Shows: deadlock. */
#include "corpus.h"

static FAST_MUTEX g_Lock;
static KEVENT g_Answer;

THREAD(Asker) {
    UNREFERENCED_PARAMETER(Context);
    ExAcquireFastMutex(&g_Lock);
#ifdef FIXED
    ExReleaseFastMutex(&g_Lock);
    Wait(&g_Answer);
#else
    Wait(&g_Answer);
    ExReleaseFastMutex(&g_Lock);
#endif
}

THREAD(Answerer) {
    UNREFERENCED_PARAMETER(Context);
    ExAcquireFastMutex(&g_Lock);
    KeSetEvent(&g_Answer, IO_NO_INCREMENT, FALSE);
    ExReleaseFastMutex(&g_Lock);
}

ENTRY(NtStressUnload)
    ExInitializeFastMutex(&g_Lock);
    KeInitializeEvent(&g_Answer, NotificationEvent, FALSE);
    Start(1, Answerer);
    Start(1, Asker);
ENTRY_END
