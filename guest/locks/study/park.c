/*
 * Park only, in the manner of a futex: 0 free, 1 held, 2 held and somebody may wait. Whoever does not get it waits
 * for an event at once; a free lock may be taken past those who wait.
 */
#include "lab.h"

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
    if (LabTryAcquire(Lock, Local)) {
        return;
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
