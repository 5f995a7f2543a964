/*
 * Epoch-based reading, as in read-copy-update: a writer publishes a new version and recycles the old one when every
 * reader who may have seen it has left. A reader announces the epoch it reads in, and waits for nobody.
 */
#include "lab.h"

typedef struct VERSION {
    LAB_ALIGNED volatile ULONG First;
    volatile ULONG Second;
} VERSION;

typedef struct EPOCH_SLOT {
    LAB_ALIGNED volatile LONG Epoch;
} EPOCH_SLOT;

typedef struct LAB_LOCK {
    PVOID volatile Current;
    LAB_ALIGNED volatile LONG Writer;
    LAB_ALIGNED volatile LONG Epoch;
    VERSION *Spare;
    EPOCH_SLOT Readers[LAB_MOST_THREADS];
    VERSION Versions[2];
} LAB_LOCK;

typedef struct LAB_LOCAL {
    ULONG Reader;
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Writer = 0;
    Lock->Epoch = 1;
    for (ULONG reader = 0; reader < LAB_MOST_THREADS; reader++) {
        Lock->Readers[reader].Epoch = 0;
    }
    Lock->Versions[0].First = 0;
    Lock->Versions[0].Second = 0;
    Lock->Current = &Lock->Versions[0];
    Lock->Spare = &Lock->Versions[1];
}

static VOID LabEnter(LAB_LOCAL *Local, ULONG Index)
{
    Local->Reader = Index - 1;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    while (InterlockedExchange(&Lock->Writer, 1) != 0) {
        while (ReadNoFence(&Lock->Writer) != 0) {
            YieldProcessor();
        }
    }
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    WriteRelease(&Lock->Writer, 0);
}

LAB_INLINE VOID LabAcquireShared(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    InterlockedExchange(&Lock->Readers[Local->Reader].Epoch, ReadAcquire(&Lock->Epoch));
}

LAB_INLINE BOOLEAN LabReleaseShared(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    WriteRelease(&Lock->Readers[Local->Reader].Epoch, 0);
    return TRUE;
}

/* Waits until no reader is left who came before the new version. */
static VOID Synchronize(LAB_LOCK *Lock)
{
    LONG epoch = InterlockedIncrement(&Lock->Epoch);

    for (ULONG reader = 0; reader < LabThreads; reader++) {
        for (ULONG spin = 1;; spin++) {
            LONG seen = ReadAcquire(&Lock->Readers[reader].Epoch);
            if (seen == 0 || seen == epoch) {
                break;
            }
            YieldProcessor();
            if (spin % 20000 == 0) {
                LabGiveWay();
            }
        }
    }
}

LAB_INLINE VOID LabWrite(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    VERSION *old = (VERSION *)Lock->Current;
    VERSION *next = Lock->Spare;

    UNREFERENCED_PARAMETER(Local);
    next->First = old->First + 1;
    next->Second = old->Second + 1;
    InterlockedExchangePointer(&Lock->Current, next);
    Synchronize(Lock);
    Lock->Spare = old;
}

LAB_INLINE BOOLEAN LabRead(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    VERSION *version = (VERSION *)ReadPointerAcquire(&Lock->Current);
    ULONG first = version->First;

    UNREFERENCED_PARAMETER(Local);
    KeMemoryBarrierWithoutFence();
    return version->Second == first;
}

#define LAB_ENTER
#define LAB_SHARED
#define LAB_VERSIONS
#include "harness.h"
