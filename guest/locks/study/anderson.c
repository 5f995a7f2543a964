/* Anderson's array: each waiter has a slot of its own to look at, and the holder opens the next one. */
#include "lab.h"

#define SLOTS LAB_MOST_THREADS

typedef struct SLOT {
    LAB_ALIGNED volatile LONG Open;
} SLOT;

typedef struct LAB_LOCK {
    volatile LONG Next;
    LAB_ALIGNED ULONG Owner;
    SLOT Slots[SLOTS];
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Next = 0;
    for (ULONG slot = 0; slot < SLOTS; slot++) {
        Lock->Slots[slot].Open = slot == 0;
    }
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    ULONG slot = (ULONG)InterlockedExchangeAdd(&Lock->Next, 1) % SLOTS;

    UNREFERENCED_PARAMETER(Local);
    while (ReadAcquire(&Lock->Slots[slot].Open) == 0) {
        YieldProcessor();
    }
    Lock->Slots[slot].Open = 0;
    Lock->Owner = slot;
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    WriteRelease(&Lock->Slots[(Lock->Owner + 1) % SLOTS].Open, 1);
}

#include "harness.h"
