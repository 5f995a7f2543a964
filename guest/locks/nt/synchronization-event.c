/* A synchronization event as a lock: a wait takes it, setting it gives it to one. */
#include "lab.h"

typedef struct LAB_LOCK {
    KEVENT Event;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    KeInitializeEvent(&Lock->Event, SynchronizationEvent, TRUE);
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    LAB_WAIT(&Lock->Event);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    KeSetEvent(&Lock->Event, IO_NO_INCREMENT, FALSE);
}

#include "harness.h"
