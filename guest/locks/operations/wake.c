/*
 * One thread sets a notification event for which all others wait, and waits until the last of them has answered:
 * an operation is a thread woken.
 */
#include "lab.h"

typedef struct LAB_LOCK {
    volatile LONG Round;
    LAB_ALIGNED volatile LONG Missing;
    volatile LONG Over;
    KEVENT Go[2];
    KEVENT Done;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    ULONG Index;
    LONG Round;
} LAB_LOCAL;

/* The gates take turns: who is late finds the one of its round still open. */
static VOID WakeAll(LAB_LOCK *Lock)
{
    LONG round = Lock->Round++;

    if (LabThreads == 1) {
        return;
    }
    Lock->Missing = (LONG)LabThreads - 1;
    KeClearEvent(&Lock->Go[(round + 1) & 1]);
    KeSetEvent(&Lock->Go[round & 1], IO_NO_INCREMENT, FALSE);
    LAB_WAIT(&Lock->Done);
}

/* @returns whether the round was the last */
static BOOLEAN Answer(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    LAB_WAIT(&Lock->Go[Local->Round & 1]);
    Local->Round++;
    if (ReadAcquire(&Lock->Over) != 0) {
        return TRUE;
    }
    if (InterlockedDecrement(&Lock->Missing) == 0) {
        KeSetEvent(&Lock->Done, IO_NO_INCREMENT, FALSE);
    }
    return FALSE;
}

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Round = 0;
    Lock->Missing = 0;
    Lock->Over = 0;
    KeInitializeEvent(&Lock->Go[0], NotificationEvent, FALSE);
    KeInitializeEvent(&Lock->Go[1], NotificationEvent, FALSE);
    KeInitializeEvent(&Lock->Done, SynchronizationEvent, FALSE);
}

static VOID LabEnter(LAB_LOCAL *Local, ULONG Index)
{
    Local->Index = Index - 1;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    if (Local->Index == 0) {
        WakeAll(Lock);
    } else if (ReadAcquire(&Lock->Over) == 0) {
        Answer(Lock, Local);
    }
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Lock);
    UNREFERENCED_PARAMETER(Local);
}

/* Those who are waited for answer until the one who waits has left. */
static VOID LabLeave(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    if (Local->Index == 0) {
        WriteRelease(&Lock->Over, 1);
        KeSetEvent(&Lock->Go[0], IO_NO_INCREMENT, FALSE);
        KeSetEvent(&Lock->Go[1], IO_NO_INCREMENT, FALSE);
        return;
    }
    while (!Answer(Lock, Local)) {
    }
}

#define LAB_CONCURRENT
#define LAB_ENTER
#define LAB_LEAVE
#include "harness.h"
