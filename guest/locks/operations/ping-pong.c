/*
 * Threads in a ring: each waits for its event and then sets its neighbour's. With two threads, the round trip is twice
 * the time of one.
 */
#include "lab.h"

typedef struct LAB_LOCK {
    KEVENT Turns[LAB_MOST_THREADS];
    volatile LONG Left;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    ULONG Index;
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Left = 0;
    for (ULONG thread = 0; thread < LAB_MOST_THREADS; thread++) {
        KeInitializeEvent(&Lock->Turns[thread], SynchronizationEvent, thread == 0);
    }
}

static VOID LabEnter(LAB_LOCAL *Local, ULONG Index)
{
    Local->Index = Index - 1;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    LAB_WAIT(&Lock->Turns[Local->Index]);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    KeSetEvent(&Lock->Turns[(Local->Index + 1) % LabThreads], IO_NO_INCREMENT, FALSE);
}

/* The turn goes round until all have come to leave, and once more. */
static VOID LabLeave(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    BOOLEAN all;

    InterlockedIncrement(&Lock->Left);
    do {
        LAB_WAIT(&Lock->Turns[Local->Index]);
        all = ReadAcquire(&Lock->Left) == (LONG)LabThreads;
        KeSetEvent(&Lock->Turns[(Local->Index + 1) % LabThreads], IO_NO_INCREMENT, FALSE);
    } while (!all);
}

#define LAB_CONCURRENT
#define LAB_ENTER
#define LAB_LEAVE
#include "harness.h"
