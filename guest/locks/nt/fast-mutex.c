/* FAST_MUTEX: a count and an event; held at APC_LEVEL. */
#include "lab.h"

typedef struct LAB_LOCK {
    FAST_MUTEX Mutex;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    ExInitializeFastMutex(&Lock->Mutex);
}

LAB_INLINE BOOLEAN LabTryAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    return ExTryToAcquireFastMutex(&Lock->Mutex);
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    ExAcquireFastMutex(&Lock->Mutex);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    ExReleaseFastMutex(&Lock->Mutex);
}

#define LAB_TRY
#include "harness.h"
