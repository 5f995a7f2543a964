/* Create a thread and wait for its end. */
#include "lab.h"

typedef struct LAB_LOCK {
    ULONG Unused;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    #ifdef LAB_NATIVE
    pthread_t Thread;
    #else
    PKTHREAD Thread;
    #endif
} LAB_LOCAL;

#ifdef LAB_NATIVE
static void *Nothing(void *Context)
{
    return Context;
}
#else
KSTART_ROUTINE Nothing;

VOID Nothing(PVOID StartContext)
{
    UNREFERENCED_PARAMETER(StartContext);
}
#endif

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Unused = 0;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Lock);
    #ifdef LAB_NATIVE
    pthread_create(&Local->Thread, NULL, Nothing, NULL);
    #else
    HANDLE handle;

    if (NT_SUCCESS(PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, Nothing, NULL))) {
        ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode, (PVOID *)&Local->Thread, NULL);
        ZwClose(handle);
    }
    #endif
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Lock);
    #ifdef LAB_NATIVE
    pthread_join(Local->Thread, NULL);
    #else
    LAB_WAIT(Local->Thread);
    ObDereferenceObject(Local->Thread);
    #endif
}

#define LAB_CONCURRENT
#include "harness.h"
