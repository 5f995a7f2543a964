/* A balance is read under a lock and written under it, but the lock is released in between. Shows: assertion. */
#include "corpus.h"

static FAST_MUTEX g_Lock;
static LONG g_Balance;

THREAD(Deposit) {
    LONG balance;
    ExAcquireFastMutex(&g_Lock);
    balance = g_Balance;
#ifndef FIXED
    ExReleaseFastMutex(&g_Lock);
    ExAcquireFastMutex(&g_Lock);
#endif
    g_Balance = balance + (LONG)ID(Context) + 1;
    ExReleaseFastMutex(&g_Lock);
}

THREAD(Quiet) {
    UNREFERENCED_PARAMETER(Context);
    NtStressAssert(g_Balance == 1 + 2);
}

ENTRY(NtStressUnload)
    ExInitializeFastMutex(&g_Lock);
    Start(2, Deposit);
    NtStressAtQuiescence(Quiet, NULL);
ENTRY_END
