/*
 * A word and a notification event: setting it wakes all who wait, and one of them gets the word. What a condition
 * with broadcast costs as a lock.
 */
#include "lab.h"

typedef struct LAB_LOCK {
    volatile LONG Held;
    LAB_ALIGNED KEVENT Freed;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Held = 0;
    KeInitializeEvent(&Lock->Freed, NotificationEvent, TRUE);
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    while (InterlockedExchange(&Lock->Held, 1) != 0) {
        KeClearEvent(&Lock->Freed);
        if (ReadAcquire(&Lock->Held) != 0) {
            LAB_WAIT(&Lock->Freed);
        }
    }
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    WriteRelease(&Lock->Held, 0);
    KeSetEvent(&Lock->Freed, IO_NO_INCREMENT, FALSE);
}

#include "harness.h"
