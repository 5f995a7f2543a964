/* EX_PUSH_LOCK: one word; readers share it, waiters queue on their stacks. */
#include "lab.h"

typedef struct LAB_LOCK {
    EX_PUSH_LOCK Lock;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    ExInitializePushLock(&Lock->Lock);
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    ExAcquirePushLockExclusive(&Lock->Lock);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    ExReleasePushLockExclusive(&Lock->Lock);
}

LAB_INLINE VOID LabAcquireShared(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    ExAcquirePushLockShared(&Lock->Lock);
}

LAB_INLINE BOOLEAN LabReleaseShared(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    ExReleasePushLockShared(&Lock->Lock);
    return TRUE;
}

#define LAB_SHARED
#include "harness.h"
