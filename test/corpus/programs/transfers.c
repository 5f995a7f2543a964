/* Money moves between accounts under a lock for each; the audit adds up while some is on its way. Shows: assertion. */
#include "corpus.h"

static FAST_MUTEX g_Locks[2];
static LONG g_Accounts[2];

THREAD(Transfer) {
    UNREFERENCED_PARAMETER(Context);
    ExAcquireFastMutex(&g_Locks[0]);
    g_Accounts[0] -= 30;
#ifdef FIXED
    ExAcquireFastMutex(&g_Locks[1]);
    g_Accounts[1] += 30;
    ExReleaseFastMutex(&g_Locks[1]);
    ExReleaseFastMutex(&g_Locks[0]);
#else
    ExReleaseFastMutex(&g_Locks[0]);
    ExAcquireFastMutex(&g_Locks[1]);
    g_Accounts[1] += 30;
    ExReleaseFastMutex(&g_Locks[1]);
#endif
}

THREAD(Audit) {
    LONG sum;
    UNREFERENCED_PARAMETER(Context);
    ExAcquireFastMutex(&g_Locks[0]);
    ExAcquireFastMutex(&g_Locks[1]);
    sum = g_Accounts[0] + g_Accounts[1];
    ExReleaseFastMutex(&g_Locks[1]);
    ExReleaseFastMutex(&g_Locks[0]);
    NtStressAssert(sum == 200);
}

ENTRY(NtStressUnload)
    for (int i = 0; i < 2; i++) {
        ExInitializeFastMutex(&g_Locks[i]);
        g_Accounts[i] = 100;
    }
    Start(1, Transfer);
    Start(1, Audit);
ENTRY_END
