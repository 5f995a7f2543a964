/* A lock-free stack with a sequence number beside its top, a list under a spin lock, and malloc. */
#include "bench.h"
#include <stdatomic.h>
#include <stdint.h>

#define BLOCK_SIZE 64

/* Entries are numbers, so that one and the sequence number fit the word that is compared. */
static uint32_t Below[2];
static _Atomic uint64_t Top;

struct link {
    struct link *next;
    struct link *previous;
};
static struct link List = {&List, &List};
static struct link Entry;
static atomic_uint ListLock;

__attribute__((noinline)) static void Push(uint32_t entry)
{
    uint64_t top = atomic_load_explicit(&Top, memory_order_relaxed);
    uint64_t pushed;

    do {
        Below[entry] = (uint32_t)top;
        pushed = ((top >> 32) + 1) << 32 | entry;
    } while (!atomic_compare_exchange_weak(&Top, &top, pushed));
}

__attribute__((noinline)) static uint32_t Pop(void)
{
    uint64_t top = atomic_load_explicit(&Top, memory_order_relaxed);
    uint64_t popped;

    do {
        if ((uint32_t)top == 0) {
            return 0;
        }
        popped = ((top >> 32) + 1) << 32 | Below[(uint32_t)top];
    } while (!atomic_compare_exchange_weak(&Top, &top, popped));
    return (uint32_t)top;
}

static void LockList(void)
{
    while (atomic_exchange_explicit(&ListLock, 1, memory_order_acquire) != 0) {
    }
}

static void UnlockList(void)
{
    atomic_store_explicit(&ListLock, 0, memory_order_release);
}

__attribute__((noinline)) static void InsertTail(struct link *entry)
{
    LockList();
    entry->next = &List;
    entry->previous = List.previous;
    List.previous->next = entry;
    List.previous = entry;
    UnlockList();
}

__attribute__((noinline)) static struct link *RemoveHead(void)
{
    LockList();
    struct link *entry = List.next;
    if (entry != &List) {
        List.next = entry->next;
        entry->next->previous = &List;
    }
    UnlockList();
    return entry;
}

static void StackPair(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        Push(1);
        BenchSink = Pop();
    }
}

static void ListPair(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        InsertTail(&Entry);
        RemoveHead();
    }
}

static void MallocPair(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        volatile unsigned int *block = malloc(BLOCK_SIZE);
        *block = round;
        free((void *)block);
    }
}

int main(void)
{
    BenchBecomeThreaded();
    BenchRun("stack", StackPair);
    BenchRun("list", ListPair);
    BenchRun("malloc", MallocPair);
    return 0;
}
