/* Remove lock: acquire and release. */
#include "lab.h"

typedef struct LAB_LOCK {
    IO_REMOVE_LOCK Lock;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    IoInitializeRemoveLock(&Lock->Lock, 0, 0, 0);
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    IoAcquireRemoveLock(&Lock->Lock, Local);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    IoReleaseRemoveLock(&Lock->Lock, Local);
}

#define LAB_CONCURRENT
#include "harness.h"
