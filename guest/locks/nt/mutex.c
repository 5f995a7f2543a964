/* KMUTEX: a dispatcher object, with an owner, that may be acquired again by it. */
#include "lab.h"

typedef struct LAB_LOCK {
    KMUTEX Mutex;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    KeInitializeMutex(&Lock->Mutex, 0);
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    #ifdef LAB_NATIVE
    LabWaitMutex(&Lock->Mutex);
    #else
    LAB_WAIT(&Lock->Mutex);
    #endif
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    KeReleaseMutex(&Lock->Mutex, FALSE);
}

#include "harness.h"
