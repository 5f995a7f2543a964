/* SLIST: pop an entry and push it back. */
#include "lab.h"

typedef struct ENTRY {
    DECLSPEC_ALIGN(16) SLIST_ENTRY Entry;
} ENTRY;

typedef struct LAB_LOCK {
    SLIST_HEADER Head;
    LAB_ALIGNED ENTRY Entries[LAB_MOST_THREADS];
} LAB_LOCK;

typedef struct LAB_LOCAL {
    PSLIST_ENTRY Entry;
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    InitializeSListHead(&Lock->Head);
    for (ULONG entry = 0; entry < LAB_MOST_THREADS; entry++) {
        InterlockedPushEntrySList(&Lock->Head, &Lock->Entries[entry].Entry);
    }
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    Local->Entry = InterlockedPopEntrySList(&Lock->Head);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    InterlockedPushEntrySList(&Lock->Head, Local->Entry);
}

static BOOLEAN LabCheck(LAB_LOCK *Lock, ULONG Count)
{
    ULONG entries = 0;

    UNREFERENCED_PARAMETER(Count);
    while (InterlockedPopEntrySList(&Lock->Head) != NULL) {
        entries++;
    }
    return entries == LAB_MOST_THREADS;
}

#define LAB_CHECK
#define LAB_CONCURRENT
#include "harness.h"
