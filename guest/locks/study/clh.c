/* CLH, Craig, Landin and Hagersten: a queue in which each looks at its predecessor's node, and takes it over. */
#include "lab.h"

typedef struct NODE {
    LAB_ALIGNED volatile LONG Held;
} NODE;

typedef struct LAB_LOCK {
    PVOID volatile Tail;
    NODE First;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    NODE Own;
    NODE *Node;
    NODE *Before;
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->First.Held = 0;
    Lock->Tail = &Lock->First;
}

static VOID LabEnter(LAB_LOCAL *Local, ULONG Index)
{
    UNREFERENCED_PARAMETER(Index);
    Local->Node = &Local->Own;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    Local->Node->Held = 1;
    Local->Before = (NODE *)InterlockedExchangePointer(&Lock->Tail, Local->Node);
    while (ReadAcquire(&Local->Before->Held) != 0) {
        YieldProcessor();
    }
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    NODE *node = Local->Node;

    UNREFERENCED_PARAMETER(Lock);
    Local->Node = Local->Before;
    WriteRelease(&node->Held, 0);
}

#define LAB_ENTER
#include "harness.h"
