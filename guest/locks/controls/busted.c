/*
 * A broken lock, which looks, hesitates, and takes: meanwhile another thread may do the same. That the invariant
 * catches it shows that it would catch yours. The first time and now and then it hesitates for long, so that it is
 * caught on a machine with one core, or with much else to do, as well.
 */
#include "lab.h"

#define HESITATES_EVERY 4

typedef struct LAB_LOCK {
    volatile LONG Held;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    ULONG Uses;
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Held = 0;
}

static VOID Hesitate(VOID)
{
    LARGE_INTEGER interval;

    interval.QuadPart = -10000;
    KeDelayExecutionThread(KernelMode, FALSE, &interval);
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    while (ReadAcquire(&Lock->Held) != 0) {
        YieldProcessor();
    }
    LabPause(50);
    if (Local->Uses++ % HESITATES_EVERY == 0) {
        Hesitate();
    }
    WriteNoFence(&Lock->Held, 1);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    WriteRelease(&Lock->Held, 0);
}

#include "harness.h"
