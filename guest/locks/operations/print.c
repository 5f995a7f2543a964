/* DbgPrint of a short line. Natively printf, to a file that swallows it. */
#include "lab.h"

typedef struct LAB_LOCK {
    ULONG Unused;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    ULONG Number;
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Unused = 0;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Lock);
    DbgPrint("a line of the laboratory, number %u\n", Local->Number++);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Lock);
    UNREFERENCED_PARAMETER(Local);
}

#define LAB_CONCURRENT
#include "harness.h"
