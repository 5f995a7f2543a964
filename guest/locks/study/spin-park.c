/* Spins for a fixed while, then waits for an event: a short hold is caught spinning, a long one costs no core. */
#include "lab.h"

#define MOST_ROUNDS 2000

typedef struct LAB_LOCK {
    volatile LONG State;
    LAB_ALIGNED KEVENT Wake;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->State = 0;
    KeInitializeEvent(&Lock->Wake, SynchronizationEvent, FALSE);
}

LAB_INLINE BOOLEAN LabTryAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    return InterlockedCompareExchange(&Lock->State, 1, 0) == 0;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    for (ULONG round = 0; round < MOST_ROUNDS; round++) {
        if (ReadNoFence(&Lock->State) == 0 && LabTryAcquire(Lock, Local)) {
            return;
        }
        YieldProcessor();
    }
    while (InterlockedExchange(&Lock->State, 2) != 0) {
        LAB_WAIT(&Lock->Wake);
    }
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    if (InterlockedExchange(&Lock->State, 0) == 2) {
        KeSetEvent(&Lock->Wake, IO_NO_INCREMENT, FALSE);
    }
}

#define LAB_TRY
#include "harness.h"
