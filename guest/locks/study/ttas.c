/* Test-and-test-and-set: looks at its own copy of the cache line until the lock seems free. */
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
    return ReadNoFence(&Lock->Held) == 0 && InterlockedExchange(&Lock->Held, 1) == 0;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    while (InterlockedExchange(&Lock->Held, 1) != 0) {
        while (ReadNoFence(&Lock->Held) != 0) {
            YieldProcessor();
        }
    }
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    WriteRelease(&Lock->Held, 0);
}

#define LAB_TRY
#include "harness.h"
