/*
 * A lock of your own. Measure it beside others:
 *
 *     ntwasm bench --lock mylock.c --locks ttas,ticket
 *
 * This one is a ticket lock. Change what you like; guest/locks/lab.h says what else a lock may have (try and shared
 * forms, state of each thread, what runs when a thread begins and ends). All of ntddk.h is there, and natively what
 * guest/locks/native has of it; put the rest between #ifndef LAB_NATIVE and #endif, or give --native none.
 */
#include "lab.h"

/* Each lock lies on cache lines of its own; LAB_ALIGNED begins another one. */
typedef struct LAB_LOCK {
    volatile LONG Next;
    LAB_ALIGNED volatile LONG Served;
} LAB_LOCK;

/* What each thread keeps for itself: typedef struct LAB_LOCAL { ... } LAB_LOCAL; or nothing. */
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
    while (ReadAcquire(&Lock->Served) != ticket) {
        YieldProcessor();
    }
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    WriteRelease(&Lock->Served, Lock->Served + 1);
}

/* Last: the measuring loop, into which all of this is inlined. */
#include "harness.h"
