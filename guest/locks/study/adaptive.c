/*
 * Spins, then waits for an event. How long it spins it learns: twice as long as it took lately to get the lock that way, and
 * less each time that it did not.
 */
#include "lab.h"

#define LEAST_ROUNDS 32
#define MOST_ROUNDS 8000

typedef struct LAB_LOCK {
    volatile LONG State;
    LAB_ALIGNED KEVENT Wake;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    LONG Usual;
} LAB_LOCAL;

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
    LONG most = Local->Usual * 2 + LEAST_ROUNDS;

    if (most > MOST_ROUNDS) {
        most = MOST_ROUNDS;
    }
    for (LONG round = 0; round < most; round++) {
        if (ReadNoFence(&Lock->State) == 0 && LabTryAcquire(Lock, Local)) {
            Local->Usual += (round - Local->Usual) / 8;
            return;
        }
        YieldProcessor();
    }
    Local->Usual -= Local->Usual / 4;
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
