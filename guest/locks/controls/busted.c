/*
 * A broken lock, which looks and then takes: between the two another thread may do the same. That the invariant
 * catches it shows that it would catch yours.
 */
#include "lab.h"

typedef struct LAB_LOCK {
    volatile LONG Held;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Held = 0;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    while (ReadNoFence(&Lock->Held) != 0) {
        YieldProcessor();
    }
    LabPause(50);
    WriteNoFence(&Lock->Held, 1);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    WriteRelease(&Lock->Held, 0);
}

#include "harness.h"
