/*
 * Distributed reader-writer lock: each reader takes a lock of its own, on a cache line of its own; a writer takes them
 * all. Readers on different processors have nothing in common, which is why they scale.
 */
#include "lab.h"

typedef struct READER_LOCK {
    LAB_ALIGNED volatile LONG Held;
} READER_LOCK;

typedef struct LAB_LOCK {
    READER_LOCK Readers[LAB_MOST_THREADS];
    LAB_ALIGNED volatile LONG Writer;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    ULONG Reader;
} LAB_LOCAL;

LAB_INLINE VOID Take(volatile LONG *Held)
{
    while (InterlockedExchange(Held, 1) != 0) {
        while (ReadNoFence(Held) != 0) {
            YieldProcessor();
        }
    }
}

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Writer = 0;
    for (ULONG reader = 0; reader < LAB_MOST_THREADS; reader++) {
        Lock->Readers[reader].Held = 0;
    }
}

static VOID LabEnter(LAB_LOCAL *Local, ULONG Index)
{
    Local->Reader = Index - 1;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    Take(&Lock->Writer);
    for (ULONG reader = 0; reader < LabThreads; reader++) {
        Take(&Lock->Readers[reader].Held);
    }
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    for (ULONG reader = 0; reader < LabThreads; reader++) {
        WriteRelease(&Lock->Readers[reader].Held, 0);
    }
    WriteRelease(&Lock->Writer, 0);
}

LAB_INLINE VOID LabAcquireShared(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    Take(&Lock->Readers[Local->Reader].Held);
}

LAB_INLINE BOOLEAN LabReleaseShared(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    WriteRelease(&Lock->Readers[Local->Reader].Held, 0);
    return TRUE;
}

#define LAB_ENTER
#define LAB_SHARED
#include "harness.h"
