/* A pointer is published before what it points at is filled in. Shows: assertion. */
#include "corpus.h"

static struct RECORD { volatile LONG Size, Check; } g_Record, *volatile g_Published;

THREAD(Publisher) {
    UNREFERENCED_PARAMETER(Context);
#ifndef FIXED
    g_Published = &g_Record;
#endif
    g_Record.Size = 12;
    g_Record.Check = ~12;
#ifdef FIXED
    InterlockedExchangePointer((PVOID *)&g_Published, &g_Record);
#endif
}

THREAD(Reader) {
    struct RECORD *record = g_Published;
    UNREFERENCED_PARAMETER(Context);
    if (record != NULL) NtStressAssert(record->Check == ~record->Size);
}

ENTRY(NtStressUnload)
    g_Record.Check = 5;
    Start(1, Reader);
    Start(1, Publisher);
ENTRY_END
