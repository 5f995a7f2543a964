/* KSPIN_LOCK. On NT, and here, the holder runs at DISPATCH_LEVEL. */
#include "lab.h"

typedef struct LAB_LOCK {
    KSPIN_LOCK Lock;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    KIRQL Irql;
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    KeInitializeSpinLock(&Lock->Lock);
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    KeAcquireSpinLock(&Lock->Lock, &Local->Irql);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    KeReleaseSpinLock(&Lock->Lock, Local->Irql);
}

#include "harness.h"
