/* Ticket, with a pause as long as the queue: who is third in line need not look as often as who is next. */
#include "lab.h"

#define ROUNDS_PER_PLACE 32

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

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    LONG ticket = InterlockedExchangeAdd(&Lock->Next, 1);

    UNREFERENCED_PARAMETER(Local);
    for (;;) {
        LONG before = ticket - ReadAcquire(&Lock->Served);
        if (before == 0) {
            return;
        }
        LabPause((ULONG)(before - 1) * ROUNDS_PER_PLACE);
        YieldProcessor();
    }
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    WriteRelease(&Lock->Served, Lock->Served + 1);
}

#include "harness.h"
