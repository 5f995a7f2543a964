/* Rundown protection: acquire and release. */
#include "lab.h"

typedef struct LAB_LOCK {
    EX_RUNDOWN_REF Reference;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    ExInitializeRundownProtection(&Lock->Reference);
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    ExAcquireRundownProtection(&Lock->Reference);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    ExReleaseRundownProtection(&Lock->Reference);
}

#define LAB_CONCURRENT
#include "harness.h"
