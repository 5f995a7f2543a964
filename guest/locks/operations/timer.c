/* A timer: set for a second from now, and cancelled. */
#include "lab.h"

typedef struct LAB_LOCK {
    ULONG Unused;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    #ifdef LAB_NATIVE
    int Timer;
    #else
    KTIMER Timer;
    #endif
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Unused = 0;
}

static VOID LabEnter(LAB_LOCAL *Local, ULONG Index)
{
    UNREFERENCED_PARAMETER(Index);
    #ifdef LAB_NATIVE
    Local->Timer = timerfd_create(CLOCK_MONOTONIC, 0);
    #else
    KeInitializeTimer(&Local->Timer);
    #endif
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Lock);
    #ifdef LAB_NATIVE
    LabSetTimer(Local->Timer, 1);
    #else
    LARGE_INTEGER due;

    due.QuadPart = -10000000;
    KeSetTimer(&Local->Timer, due, NULL);
    #endif
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Lock);
    #ifdef LAB_NATIVE
    LabSetTimer(Local->Timer, 0);
    #else
    KeCancelTimer(&Local->Timer);
    #endif
}

#define LAB_CONCURRENT
#define LAB_ENTER
#include "harness.h"
