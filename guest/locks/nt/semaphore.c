/* A semaphore of one: anyone may release it. */
#include "lab.h"

typedef struct LAB_LOCK {
    KSEMAPHORE Semaphore;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    KeInitializeSemaphore(&Lock->Semaphore, 1, 1);
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    #ifdef LAB_NATIVE
    LabWaitSemaphore(&Lock->Semaphore);
    #else
    LAB_WAIT(&Lock->Semaphore);
    #endif
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    KeReleaseSemaphore(&Lock->Semaphore, IO_NO_INCREMENT, 1, FALSE);
}

#include "harness.h"
