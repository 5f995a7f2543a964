/* InterlockedIncrement of a word that all threads share. */
#include "lab.h"

typedef struct LAB_LOCK {
    volatile LONG Count;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Count = 0;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    InterlockedIncrement(&Lock->Count);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Lock);
    UNREFERENCED_PARAMETER(Local);
}

static BOOLEAN LabCheck(LAB_LOCK *Lock, ULONG Count)
{
    return (ULONG)Lock->Count == Count;
}

#define LAB_CHECK
#define LAB_CONCURRENT
#include "harness.h"
