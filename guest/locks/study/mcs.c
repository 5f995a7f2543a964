/* MCS, Mellor-Crummey and Scott: a queue of nodes; each thread looks only at its own, which its predecessor writes. */
#include "lab.h"

typedef struct NODE {
    LAB_ALIGNED PVOID volatile Next;
    volatile LONG Waiting;
} NODE;

typedef struct LAB_LOCK {
    PVOID volatile Tail;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    NODE Node;
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Tail = NULL;
}

LAB_INLINE BOOLEAN LabTryAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    Local->Node.Next = NULL;
    return Lock->Tail == NULL && InterlockedCompareExchangePointer(&Lock->Tail, (PVOID)&Local->Node, NULL) == NULL;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    NODE *node = &Local->Node;
    NODE *before;

    node->Next = NULL;
    node->Waiting = 1;
    before = (NODE *)InterlockedExchangePointer(&Lock->Tail, node);
    if (before != NULL) {
        WritePointerRelease(&before->Next, (PVOID)node);
        while (ReadAcquire(&node->Waiting) != 0) {
            YieldProcessor();
        }
    }
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    NODE *node = &Local->Node;

    if (node->Next == NULL) {
        if (InterlockedCompareExchangePointer(&Lock->Tail, NULL, (PVOID)node) == (PVOID)node) {
            return;
        }
        while (ReadPointerAcquire(&node->Next) == NULL) {
            YieldProcessor();
        }
    }
    WriteRelease(&((NODE *)node->Next)->Waiting, 0);
}

#define LAB_TRY
#include "harness.h"
