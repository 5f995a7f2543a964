/* Pool: allocate 64 bytes and free them. */
#include "lab.h"

typedef struct LAB_LOCK {
    ULONG Unused;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    PVOID Memory;
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Unused = 0;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Lock);
    Local->Memory = ExAllocatePoolWithTag(NonPagedPoolNx, 64, LAB_TAG);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Lock);
    ExFreePoolWithTag(Local->Memory, LAB_TAG);
}

#define LAB_CONCURRENT
#include "harness.h"
