/* Each takes the fork on the left, then the one on the right. Shows: deadlock. */
#include "corpus.h"

#define SEATS 3

static KMUTEX g_Forks[SEATS];

THREAD(Philosopher) {
    ULONG left = ID(Context), right = (left + 1) % SEATS;
#ifdef FIXED
    if (right < left) { ULONG other = left; left = right; right = other; }
#endif
    Wait(&g_Forks[left]);
    Wait(&g_Forks[right]);
    KeReleaseMutex(&g_Forks[right], FALSE);
    KeReleaseMutex(&g_Forks[left], FALSE);
}

ENTRY(NtStressUnload)
    for (int i = 0; i < SEATS; i++) KeInitializeMutex(&g_Forks[i], 0);
    Start(SEATS, Philosopher);
ENTRY_END
