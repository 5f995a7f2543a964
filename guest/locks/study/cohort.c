/*
 * Cohort lock, after Dice, Marathe and Shavit: a ticket lock for each node, and a global one that a node hands on
 * among its own threads a few times before it lets others in. The nodes are simulated: threads are dealt out in turn.
 */
#include "lab.h"

#define NODES 2
#define MOST_PASSES 64

typedef struct COHORT_NODE {
    LAB_ALIGNED volatile LONG Next;
    LAB_ALIGNED volatile LONG Served;
    LONG Inherited;
    LONG Passed;
} COHORT_NODE;

typedef struct LAB_LOCK {
    COHORT_NODE Nodes[NODES];
    LAB_ALIGNED volatile LONG Held;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    ULONG Node;
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Held = 0;
    for (ULONG node = 0; node < NODES; node++) {
        Lock->Nodes[node].Next = 0;
        Lock->Nodes[node].Served = 0;
        Lock->Nodes[node].Inherited = 0;
        Lock->Nodes[node].Passed = 0;
    }
}

static VOID LabEnter(LAB_LOCAL *Local, ULONG Index)
{
    Local->Node = Index % NODES;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    COHORT_NODE *node = &Lock->Nodes[Local->Node];
    LONG ticket = InterlockedExchangeAdd(&node->Next, 1);

    while (ReadAcquire(&node->Served) != ticket) {
        YieldProcessor();
    }
    if (node->Inherited) {
        return;
    }
    while (InterlockedExchange(&Lock->Held, 1) != 0) {
        while (ReadNoFence(&Lock->Held) != 0) {
            YieldProcessor();
        }
    }
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    COHORT_NODE *node = &Lock->Nodes[Local->Node];
    LONG next = node->Served + 1;

    node->Inherited = ReadNoFence(&node->Next) != next && ++node->Passed < MOST_PASSES;
    if (!node->Inherited) {
        node->Passed = 0;
        WriteRelease(&Lock->Held, 0);
    }
    WriteRelease(&node->Served, next);
}

#define LAB_ENTER
#include "harness.h"
