/* Ticket: first come, first served. Who waits for a thread that has no core waits for the scheduler. */
#include "lab.h"

typedef struct LAB_LOCK {
    volatile LONG Next;
    LAB_ALIGNED volatile LONG Served;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Next = 0;
    Lock->Served = 0;
}

LAB_INLINE BOOLEAN LabTryAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    LONG served = ReadNoFence(&Lock->Served);

    UNREFERENCED_PARAMETER(Local);
    return ReadNoFence(&Lock->Next) == served && InterlockedCompareExchange(&Lock->Next, served + 1, served) == served;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    LONG ticket = InterlockedExchangeAdd(&Lock->Next, 1);

    UNREFERENCED_PARAMETER(Local);
    while (ReadAcquire(&Lock->Served) != ticket) {
        YieldProcessor();
    }
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    WriteRelease(&Lock->Served, Lock->Served + 1);
}

#define LAB_TRY
#include "harness.h"
