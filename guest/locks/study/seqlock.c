/*
 * Seqlock: a writer makes a count odd, and even again; a reader writes nothing, and reads again when the count was odd
 * or has changed meanwhile.
 */
#include "lab.h"

typedef struct LAB_LOCK {
    volatile LONG Count;
    LAB_ALIGNED volatile LONG Writer;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    LONG Count;
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Count = 0;
    Lock->Writer = 0;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    while (InterlockedExchange(&Lock->Writer, 1) != 0) {
        while (ReadNoFence(&Lock->Writer) != 0) {
            YieldProcessor();
        }
    }
    InterlockedIncrement(&Lock->Count);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    WriteRelease(&Lock->Count, Lock->Count + 1);
    WriteRelease(&Lock->Writer, 0);
}

LAB_INLINE VOID LabAcquireShared(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    for (;;) {
        LONG count = ReadAcquire(&Lock->Count);
        if ((count & 1) == 0) {
            Local->Count = count;
            return;
        }
        YieldProcessor();
    }
}

LAB_INLINE BOOLEAN LabReleaseShared(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    KeMemoryBarrierWithoutFence();
    return ReadAcquire(&Lock->Count) == Local->Count;
}

#define LAB_SHARED
#include "harness.h"
