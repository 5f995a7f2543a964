/* Partitioned ticket: tickets as ever, but each is called on one of several boards, so that few look at the same. */
#include "lab.h"

#define BOARDS 8

typedef struct BOARD {
    LAB_ALIGNED volatile LONG Called;
} BOARD;

typedef struct LAB_LOCK {
    volatile LONG Next;
    LAB_ALIGNED LONG Owner;
    BOARD Boards[BOARDS];
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Next = 0;
    Lock->Owner = 0;
    for (LONG board = 0; board < BOARDS; board++) {
        Lock->Boards[board].Called = board == 0 ? 0 : -1;
    }
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    LONG ticket = InterlockedExchangeAdd(&Lock->Next, 1);

    UNREFERENCED_PARAMETER(Local);
    while (ReadAcquire(&Lock->Boards[(ULONG)ticket % BOARDS].Called) != ticket) {
        YieldProcessor();
    }
    Lock->Owner = ticket;
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    LONG ticket = Lock->Owner + 1;

    UNREFERENCED_PARAMETER(Local);
    WriteRelease(&Lock->Boards[(ULONG)ticket % BOARDS].Called, ticket);
}

#include "harness.h"
