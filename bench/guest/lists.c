/* Lists that several threads may use, and blocks from a lookaside list. One thread does. */
#include "bench.h"

#define BENCH_TAG 'hcnB'
#define BLOCK_SIZE 64

static SLIST_HEADER Stack;
static DECLSPEC_ALIGN(MEMORY_ALLOCATION_ALIGNMENT) SLIST_ENTRY StackEntry;
static LIST_ENTRY List;
static LIST_ENTRY ListEntry;
static KSPIN_LOCK ListLock;
static NPAGED_LOOKASIDE_LIST Lookaside;

static void StackPair(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        InterlockedPushEntrySList(&Stack, &StackEntry);
        InterlockedPopEntrySList(&Stack);
    }
}

static void ListPair(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        ExInterlockedInsertTailList(&List, &ListEntry, &ListLock);
        ExInterlockedRemoveHeadList(&List, &ListLock);
    }
}

static void LookasidePair(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        volatile ULONG *block = ExAllocateFromNPagedLookasideList(&Lookaside);
        *block = round;
        ExFreeToNPagedLookasideList(&Lookaside, (PVOID)block);
    }
}

static void PoolPair(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        volatile ULONG *block = ExAllocatePoolWithTag(NonPagedPool, BLOCK_SIZE, BENCH_TAG);
        *block = round;
        ExFreePoolWithTag((PVOID)block, BENCH_TAG);
    }
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = BenchUnload;
    InitializeSListHead(&Stack);
    InitializeListHead(&List);
    KeInitializeSpinLock(&ListLock);
    ExInitializeNPagedLookasideList(&Lookaside, NULL, NULL, 0, BLOCK_SIZE, BENCH_TAG, 0);

    BenchRun("slist", StackPair);
    BenchRun("interlocked-list", ListPair);
    BenchRun("lookaside", LookasidePair);
    BenchRun("pool", PoolPair);
    ExDeleteNPagedLookasideList(&Lookaside);
    return STATUS_SUCCESS;
}
