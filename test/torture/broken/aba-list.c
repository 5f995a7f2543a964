/* A free list by compare-and-exchange: the head is the same again, its next is not. Shows: assertion. */
#include "corpus.h"

typedef struct { SLIST_ENTRY Link; volatile LONG Users; } NODE;
static NODE g_Nodes[3];
#ifdef FIXED
static SLIST_HEADER g_Head;
static NODE *Pop(void) { return (NODE *)InterlockedPopEntrySList(&g_Head); }
static VOID Push(NODE *Node) { InterlockedPushEntrySList(&g_Head, &Node->Link); }
#else
static SLIST_ENTRY *volatile g_Head;
static NODE *Pop(void) {
    for (;;) {
        SLIST_ENTRY *head = g_Head, *next;
        if (head == NULL) return NULL;
        next = head->Next;
        if (InterlockedCompareExchangePointer((PVOID *)&g_Head, next, head) == head) return (NODE *)head;
    }
}
static VOID Push(NODE *Node) {
    for (;;) {
        SLIST_ENTRY *head = g_Head;
        Node->Link.Next = head;
        if (InterlockedCompareExchangePointer((PVOID *)&g_Head, &Node->Link, head) == head) return;
    }
}
#endif

static VOID Use(NODE *Node) {
    if (Node == NULL) return;
    NtStressAssert(InterlockedIncrement(&Node->Users) == 1);
}

static VOID Unuse(NODE *Node) {
    if (Node == NULL) return;
    InterlockedDecrement(&Node->Users);
}

THREAD(Slow) {
    NODE *node = Pop(), *other;
    UNREFERENCED_PARAMETER(Context);
    Use(node);
    other = Pop();
    Use(other);
}

THREAD(Quick) {
    NODE *first = Pop(), *second;
    UNREFERENCED_PARAMETER(Context);
    Use(first);
    second = Pop();
    Use(second);
    Unuse(first);
    if (first != NULL) Push(first);
}

ENTRY(NtStressUnload)
#ifdef FIXED
    InitializeSListHead(&g_Head);
#endif
    for (int i = 0; i < 3; i++) Push(&g_Nodes[i]);
    Start(1, Slow);
    Start(1, Quick);
ENTRY_END
