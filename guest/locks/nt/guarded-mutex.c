/* KGUARDED_MUTEX: as a fast mutex, held in a guarded region. */
#include "lab.h"

typedef struct LAB_LOCK {
    KGUARDED_MUTEX Mutex;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    KeInitializeGuardedMutex(&Lock->Mutex);
}

LAB_INLINE BOOLEAN LabTryAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    return KeTryToAcquireGuardedMutex(&Lock->Mutex);
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    KeAcquireGuardedMutex(&Lock->Mutex);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    KeReleaseGuardedMutex(&Lock->Mutex);
}

#define LAB_TRY
#include "harness.h"
