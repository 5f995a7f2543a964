/* Test-and-set: one word, a locked exchange until it was free. Every try takes the cache line from the others. */
#include "lab.h"

typedef struct LAB_LOCK {
    volatile LONG Held;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Held = 0;
}

LAB_INLINE BOOLEAN LabTryAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    return InterlockedExchange(&Lock->Held, 1) == 0;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    while (!LabTryAcquire(Lock, Local)) {
        YieldProcessor();
    }
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    WriteRelease(&Lock->Held, 0);
}

#define LAB_TRY
#include "harness.h"
