/*
 * Malthusian, after Dice: as few threads as keep the lock busy compete for it. Who would be one too many is put on a
 * passive list and parks; now and then the one there longest is let back in, and when the competitors run out.
 */
#include "lab.h"

#define MOST_ACTIVE 2
#define FAIRNESS 1000

typedef struct LAB_LOCK {
    volatile LONG Held;
    LAB_ALIGNED volatile LONG Active;
    LAB_ALIGNED volatile LONG ListHeld;
    ULONG First;
    ULONG Count;
    volatile LONG Passive;
    ULONG Releases;
    PKEVENT List[LAB_MOST_THREADS];
} LAB_LOCK;

typedef struct LAB_LOCAL {
    KEVENT Wake;
} LAB_LOCAL;

static VOID LockList(LAB_LOCK *Lock)
{
    while (InterlockedExchange(&Lock->ListHeld, 1) != 0) {
        YieldProcessor();
    }
}

static VOID LabUnpark(LAB_LOCK *Lock)
{
    PKEVENT wake = NULL;

    LockList(Lock);
    if (Lock->Count != 0) {
        wake = Lock->List[Lock->First % LAB_MOST_THREADS];
        Lock->First++;
        Lock->Count--;
        InterlockedDecrement(&Lock->Passive);
    }
    WriteRelease(&Lock->ListHeld, 0);
    if (wake != NULL) {
        KeSetEvent(wake, IO_NO_INCREMENT, FALSE);
    }
}

/* One too many: leaves the competition and waits to be let in. @returns FALSE when it need not have left */
static BOOLEAN LabPark(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    LockList(Lock);
    if (InterlockedDecrement(&Lock->Active) == 0) {
        /* Nobody is left who would wake it. */
        InterlockedIncrement(&Lock->Active);
        WriteRelease(&Lock->ListHeld, 0);
        return FALSE;
    }
    Lock->List[(Lock->First + Lock->Count++) % LAB_MOST_THREADS] = &Local->Wake;
    InterlockedIncrement(&Lock->Passive);
    WriteRelease(&Lock->ListHeld, 0);
    /* Those who were there may all have left before it could be seen on the list. */
    if (ReadAcquire(&Lock->Active) == 0) {
        LabUnpark(Lock);
    }
    LAB_WAIT(&Local->Wake);
    return TRUE;
}

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Held = 0;
    Lock->Active = 0;
    Lock->ListHeld = 0;
    Lock->First = 0;
    Lock->Count = 0;
    Lock->Passive = 0;
    Lock->Releases = 0;
}

static VOID LabEnter(LAB_LOCAL *Local, ULONG Index)
{
    UNREFERENCED_PARAMETER(Index);
    KeInitializeEvent(&Local->Wake, SynchronizationEvent, FALSE);
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    for (;;) {
        if (InterlockedIncrement(&Lock->Active) <= MOST_ACTIVE || !LabPark(Lock, Local)) {
            break;
        }
    }
    while (InterlockedExchange(&Lock->Held, 1) != 0) {
        while (ReadNoFence(&Lock->Held) != 0) {
            YieldProcessor();
        }
    }
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    BOOLEAN fair = ++Lock->Releases % FAIRNESS == 0;

    UNREFERENCED_PARAMETER(Local);
    WriteRelease(&Lock->Held, 0);
    if (InterlockedDecrement(&Lock->Active) == 0 || fair) {
        if (ReadAcquire(&Lock->Passive) != 0) {
            LabUnpark(Lock);
        }
    }
}

#define LAB_ENTER
#include "harness.h"
