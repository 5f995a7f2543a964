/*
 * Phase-fair reader-writer lock, after Brandenburg and Anderson: readers and writers take turns, so that neither
 * waits for more than one phase of the other. Writers are served by ticket.
 */
#include "lab.h"

/* The low byte says that a writer is there, and in which of two phases; readers are counted above it. */
#define READER 0x100
#define WRITER_BITS 3
#define WRITER 2
#define PHASE 1

typedef struct LAB_LOCK {
    volatile LONG ReadersIn;
    LAB_ALIGNED volatile LONG ReadersOut;
    LAB_ALIGNED volatile LONG NextWriter;
    LAB_ALIGNED volatile LONG ServedWriter;
} LAB_LOCK;
LAB_NO_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->ReadersIn = 0;
    Lock->ReadersOut = 0;
    Lock->NextWriter = 0;
    Lock->ServedWriter = 0;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    LONG ticket = InterlockedExchangeAdd(&Lock->NextWriter, 1);
    LONG readers;

    UNREFERENCED_PARAMETER(Local);
    while (ReadAcquire(&Lock->ServedWriter) != ticket) {
        YieldProcessor();
    }
    readers = InterlockedExchangeAdd(&Lock->ReadersIn, WRITER | (ticket & PHASE)) & ~WRITER_BITS;
    while (ReadAcquire(&Lock->ReadersOut) != readers) {
        YieldProcessor();
    }
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    InterlockedAnd(&Lock->ReadersIn, ~WRITER_BITS);
    WriteRelease(&Lock->ServedWriter, Lock->ServedWriter + 1);
}

LAB_INLINE VOID LabAcquireShared(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    LONG writer = InterlockedExchangeAdd(&Lock->ReadersIn, READER) & WRITER_BITS;

    UNREFERENCED_PARAMETER(Local);
    while (writer != 0 && (ReadAcquire(&Lock->ReadersIn) & WRITER_BITS) == writer) {
        YieldProcessor();
    }
}

LAB_INLINE BOOLEAN LabReleaseShared(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    InterlockedExchangeAdd(&Lock->ReadersOut, READER);
    return TRUE;
}

#define LAB_SHARED
#include "harness.h"
