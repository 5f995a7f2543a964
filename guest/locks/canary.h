/*
 * Whether threads truly ran at the same time: two that share a ticket lock hand it to each other each time, unless
 * one of them was not there. Run by the first two threads of a sample, just before it.
 */
#ifndef LAB_CANARY_H
#define LAB_CANARY_H

#define LAB_CANARY_ROUNDS 2000
#define LAB_CANARY_NANOSECONDS 20000000

static LAB_ALIGNED volatile LONG LabCanaryNext;
static LAB_ALIGNED volatile LONG LabCanaryServed;
static LAB_ALIGNED volatile LONG LabCanaryReady;
static volatile LONG LabCanaryStop;
static volatile ULONG LabCanaryOwner;
static volatile ULONG LabCanaryHandoffs;
static volatile ULONG LabCanaryUses;

static VOID LabCanaryReset(VOID)
{
    LabCanaryNext = 0;
    LabCanaryServed = 0;
    LabCanaryReady = 0;
    LabCanaryStop = 0;
    LabCanaryHandoffs = 0;
    LabCanaryUses = 0;
}

static VOID LabCanary(ULONG Index)
{
    ULONGLONG begun;

    InterlockedIncrement(&LabCanaryReady);
    for (ULONG spin = 1; LabCanaryReady != 2; spin++) {
        YieldProcessor();
        if (spin % 20000 == 0) {
            LabGiveWay();
        }
    }
    begun = LabClock();
    for (ULONG round = 0; LabCanaryStop == 0; round++) {
        LONG ticket = InterlockedExchangeAdd(&LabCanaryNext, 1);
        while (ReadAcquire(&LabCanaryServed) != ticket) {
            YieldProcessor();
        }
        LabCanaryUses++;
        if (LabCanaryOwner != Index) {
            LabCanaryOwner = Index;
            LabCanaryHandoffs++;
        }
        if (LabCanaryUses >= LAB_CANARY_ROUNDS || (round % 16 == 0 && LabClock() - begun > LAB_CANARY_NANOSECONDS)) {
            LabCanaryStop = 1;
        }
        WriteRelease(&LabCanaryServed, ticket + 1);
    }
}

/* @returns hand-offs in 1000ths */
static ULONG LabCanaryVerdict(VOID)
{
    return LabCanaryUses == 0 ? 0 : (ULONG)(LabCanaryHandoffs * 1000ULL / LabCanaryUses);
}

#endif
