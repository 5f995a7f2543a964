/* No lock, and nothing shared: what the measuring loop itself costs. */
#include "lab.h"

typedef struct LAB_LOCK {
    ULONG Unused;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Unused = 0;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Lock);
    UNREFERENCED_PARAMETER(Local);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Lock);
    UNREFERENCED_PARAMETER(Local);
}

#define LAB_CONCURRENT
#include "harness.h"
