/* ERESOURCE, its readers by ExAcquireSharedStarveExclusive: they pass writers who wait. */
#include "lab.h"

typedef struct LAB_LOCK {
    ERESOURCE Resource;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    ExInitializeResourceLite(&Lock->Resource);
}

static VOID LabDelete(LAB_LOCK *Lock)
{
    ExDeleteResourceLite(&Lock->Resource);
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    ExAcquireResourceExclusiveLite(&Lock->Resource, TRUE);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    ExReleaseResourceLite(&Lock->Resource);
}

LAB_INLINE VOID LabAcquireShared(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    ExAcquireSharedStarveExclusive(&Lock->Resource, TRUE);
}

LAB_INLINE BOOLEAN LabReleaseShared(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    ExReleaseResourceLite(&Lock->Resource);
    return TRUE;
}

#define LAB_DELETE
#define LAB_SHARED
#include "harness.h"
