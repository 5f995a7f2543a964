/* Test-and-test-and-set that, having lost, stays away for twice as long each time: few fight for a free lock. */
#include "lab.h"

#define LEAST_ROUNDS 16
#define MOST_ROUNDS 4096

typedef struct LAB_LOCK {
    volatile LONG Held;
} LAB_LOCK;

typedef struct LAB_LOCAL {
    ULONG Seed;
} LAB_LOCAL;

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Lock->Held = 0;
}

static VOID LabEnter(LAB_LOCAL *Local, ULONG Index)
{
    Local->Seed = Index;
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    ULONG rounds = LEAST_ROUNDS;

    while (InterlockedExchange(&Lock->Held, 1) != 0) {
        Local->Seed = Local->Seed * 1664525u + 1013904223u;
        LabPause(rounds / 2 + (Local->Seed >> 16) % rounds);
        if (rounds < MOST_ROUNDS) {
            rounds *= 2;
        }
        while (ReadNoFence(&Lock->Held) != 0) {
            YieldProcessor();
        }
    }
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    UNREFERENCED_PARAMETER(Local);
    WriteRelease(&Lock->Held, 0);
}

#define LAB_ENTER
#include "harness.h"
