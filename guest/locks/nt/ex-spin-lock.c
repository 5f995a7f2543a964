/* EX_SPIN_LOCK: a spin lock that readers share. */
#include "lab.h"

typedef struct LAB_LOCK {
    EX_SPIN_LOCK Lock;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    KIRQL Irql;
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Lock = 0;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    Local->Irql = ExAcquireSpinLockExclusive(&Lock->Lock);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    ExReleaseSpinLockExclusive(&Lock->Lock, Local->Irql);
}

LAB_INLINE VOID LabAcquireShared(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    Local->Irql = ExAcquireSpinLockShared(&Lock->Lock);
}

LAB_INLINE BOOLEAN LabReleaseShared(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    ExReleaseSpinLockShared(&Lock->Lock, Local->Irql);
    return TRUE;
}

#define LAB_SHARED
#include "harness.h"
