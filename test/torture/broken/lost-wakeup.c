/* A semaphore whose waiter looks at the count, and goes to sleep when it may have changed. Shows: deadlock. */
#include "corpus.h"

#define ROUNDS 3

static FAST_MUTEX g_Lock;
static KEVENT g_More;
static volatile LONG g_Count, g_Sleepers;

static VOID Up(void) {
    LONG sleepers;
    ExAcquireFastMutex(&g_Lock);
    g_Count++;
    sleepers = g_Sleepers;
    ExReleaseFastMutex(&g_Lock);
    if (sleepers > 0) KeSetEvent(&g_More, IO_NO_INCREMENT, FALSE);
}

static VOID Down(void) {
    for (;;) {
        ExAcquireFastMutex(&g_Lock);
        if (g_Count > 0) {
            g_Count--;
            ExReleaseFastMutex(&g_Lock);
            return;
        }
#ifdef FIXED
        g_Sleepers++;
        ExReleaseFastMutex(&g_Lock);
#else
        ExReleaseFastMutex(&g_Lock);
        InterlockedIncrement(&g_Sleepers);
#endif
        Wait(&g_More);
        InterlockedDecrement(&g_Sleepers);
    }
}

THREAD(Giver) {
    UNREFERENCED_PARAMETER(Context);
    for (int i = 0; i < ROUNDS; i++) Up();
}

THREAD(Taker) {
    UNREFERENCED_PARAMETER(Context);
    for (int i = 0; i < ROUNDS; i++) Down();
}

ENTRY(NtStressUnload)
    ExInitializeFastMutex(&g_Lock);
    KeInitializeEvent(&g_More, SynchronizationEvent, FALSE);
    Start(1, Taker);
    Start(1, Giver);
ENTRY_END
