/* KSPIN_LOCK by a thread that is at DISPATCH_LEVEL already, as a DPC is. */
#include "lab.h"

typedef struct LAB_LOCK {
    KSPIN_LOCK Lock;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    KIRQL Irql;
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    KeInitializeSpinLock(&Lock->Lock);
}

static VOID LabEnter(LAB_LOCAL *Local, ULONG Index)
{
    UNREFERENCED_PARAMETER(Index);
    KeRaiseIrql(DISPATCH_LEVEL, &Local->Irql);
}

LAB_INLINE BOOLEAN LabTryAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    return KeTryToAcquireSpinLockAtDpcLevel(&Lock->Lock);
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    KeAcquireSpinLockAtDpcLevel(&Lock->Lock);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    KeReleaseSpinLockFromDpcLevel(&Lock->Lock);
}

static VOID LabLeave(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Lock);
    KeLowerIrql(Local->Irql);
}

#define LAB_ENTER
#define LAB_LEAVE
#define LAB_TRY
#include "harness.h"
