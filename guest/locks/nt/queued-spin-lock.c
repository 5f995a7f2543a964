/* In-stack queued spin lock: each waiter spins on its own handle, first come, first served. */
#include "lab.h"

typedef struct LAB_LOCK {
    #ifdef LAB_NATIVE
    LAB_QUEUED_LOCK Lock;
    #else
    KSPIN_LOCK Lock;
    #endif
} LAB_LOCK;

typedef struct LAB_LOCAL {
    LAB_ALIGNED KLOCK_QUEUE_HANDLE Handle;
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    #ifdef LAB_NATIVE
    Lock->Lock = NULL;
    #else
    KeInitializeSpinLock(&Lock->Lock);
    #endif
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    #ifdef LAB_NATIVE
    LabQueue(&Lock->Lock, &Local->Handle);
    #else
    KeAcquireInStackQueuedSpinLock(&Lock->Lock, &Local->Handle);
    #endif
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    #ifdef LAB_NATIVE
    LabUnqueue(&Local->Handle);
    #else
    KeReleaseInStackQueuedSpinLock(&Local->Handle);
    #endif
}

#include "harness.h"
