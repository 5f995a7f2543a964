/* A work item's context is freed by who queued it, who does not wait for it. Shows: bugcheck. */
#include "corpus.h"

typedef struct { WORK_QUEUE_ITEM Item; KEVENT Done; volatile LONG Value; } WORK;

static VOID Run(PVOID Context) {
    WORK *work = Context;
    work->Value = 1;
    KeSetEvent(&work->Done, IO_NO_INCREMENT, FALSE);
}

THREAD(Client) {
    LARGE_INTEGER none = {0};
    WORK *work = ExAllocatePoolWithTag(NonPagedPool, sizeof *work, TAG);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(none);
    if (work == NULL) return;
    RtlZeroMemory(work, sizeof *work);
    KeInitializeEvent(&work->Done, NotificationEvent, FALSE);
    ExInitializeWorkItem(&work->Item, Run, work);
    ExQueueWorkItem(&work->Item, DelayedWorkQueue);
#ifdef FIXED
    Wait(&work->Done);
#else
    /* It has most often run by then. */
    for (int looks = 0; looks < 20 && work->Value == 0; looks++) YieldProcessor();
#endif
    ExFreePoolWithTag(work, TAG);
}

ENTRY(NtStressUnload)
    Start(1, Client);
ENTRY_END
