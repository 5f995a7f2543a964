/* Before and after a sample: memory, locks, calibration, and the answer. The same text on both sides. */
#ifndef LAB_SESSION_H
#define LAB_SESSION_H

#define LAB_CALIBRATION_ROUNDS 20000
#define LAB_CALIBRATIONS 12

static __attribute__((noinline)) ULONGLONG LabTimeWork(ULONG Rounds)
{
    ULONGLONG begun = LabClock();

    LabWork(Rounds);
    return LabClock() - begun;
}

static VOID LabCalibrate(VOID)
{
    for (ULONG attempt = 0; attempt < LAB_CALIBRATIONS; attempt++) {
        ULONGLONG time = LabTimeWork(LAB_CALIBRATION_ROUNDS);
        ULONG speed = (ULONG)(LAB_CALIBRATION_ROUNDS * 1024ULL / (time == 0 ? 1 : time));
        ULONGLONG first = LabClock();

        if (speed > LabSpeed) {
            LabSpeed = speed;
        }
        for (ULONG reading = 0; reading < 14; reading++) {
            LabClock();
        }
        time = (LabClock() - first) / 15;
        if (time < LabClockCost) {
            LabClockCost = (ULONG)time;
        }
    }
}

static ULONG LabRounds(ULONG Nanoseconds)
{
    return (ULONG)((ULONGLONG)Nanoseconds * LabSpeed / 1024);
}

static ULONG LabCellCount(VOID)
{
#ifdef LAB_CONCURRENT
    return LabConfiguration.Threads;
#else
    return LabConfiguration.Locks;
#endif
}

static ULONG LabWindowCount(VOID)
{
    /* The last sample of a busy machine may come late, but adds no more windows. */
    ULONG windows = LabConfiguration.Milliseconds * 2 + 8;
    return windows < LAB_MOST_WINDOWS ? windows : LAB_MOST_WINDOWS;
}

static PVOID LabAllocate(SIZE_T Bytes)
{
    /* Pool is aligned to 8 bytes only where a request is small; a page and more begins on a page. */
    SIZE_T whole = Bytes < PAGE_SIZE ? PAGE_SIZE : Bytes;
    PVOID memory = ExAllocatePoolWithTag(NonPagedPoolNx, whole, LAB_TAG);

    if (memory != NULL) {
        RtlZeroMemory(memory, whole);
    }
    return memory;
}

static VOID LabFree(PVOID Memory)
{
    if (Memory != NULL) {
        ExFreePoolWithTag(Memory, LAB_TAG);
    }
}

static VOID LabCleanUp(VOID)
{
    LabFree(LabCells);
    LabFree(LabTouched);
    LabFree(LabWorkers);
    LabFree(LabCounts);
    LabCells = NULL;
    LabTouched = NULL;
    LabWorkers = NULL;
    LabCounts = NULL;
}

static VOID LabPrepareWorkers(VOID)
{
    for (ULONG index = 0; index < LabThreads; index++) {
        LAB_WORKER *worker = &LabWorkers[index];

        worker->Index = index + 1;
        worker->Random = (LabConfiguration.Seed + index * 0x9E3779B9u) | 1;
        /* Not all of them read the clock at the same time. */
        worker->Countdown = 1 + (LabChance(worker) >> 8) % LabConfiguration.TimedEvery;
        worker->Windows = LabCounts + (SIZE_T)index * LabWindowCount();
    }
}

/* @returns whether there was memory for it all */
static BOOLEAN LabPrepare(const LAB_CONFIGURATION *Configuration)
{
    SIZE_T cells, lines;

    LabConfiguration = *Configuration;
    LabCalibrate();
    LabConfiguration.Hold = LabRounds(Configuration->Hold);
    LabConfiguration.LongHold = LabRounds(Configuration->LongHold);
    LabConfiguration.Think = LabRounds(Configuration->Think);
    LabThreads = Configuration->Threads;
    cells = LabCellCount() + 1;
    lines = (cells + LabThreads) * LabConfiguration.Lines + 1;
    LabCells = (LAB_CELL *)LabAllocate(cells * sizeof(LAB_CELL));
    LabTouched = (LAB_TOUCHED *)LabAllocate(lines * sizeof(LAB_TOUCHED));
    LabWorkers = (LAB_WORKER *)LabAllocate(LabThreads * sizeof(LAB_WORKER));
    LabCounts = (PULONG)LabAllocate((SIZE_T)LabThreads * LabWindowCount() * sizeof(ULONG));
    if (LabCells == NULL || LabTouched == NULL || LabWorkers == NULL || LabCounts == NULL) {
        LabCleanUp();
        return FALSE;
    }
    for (ULONG number = 0; number < LabCellCount(); number++) {
        LabInitialize(&LabCells[number].Lock);
    }
    LabPrepareWorkers();
    LabCanaryReset();
    LabReady = 0;
    LabUsedWindows = 1;
    LabWindow = LAB_NOT_STARTED;
    return TRUE;
}

static SIZE_T LabAnswerSize(VOID)
{
    return sizeof(LAB_RESULT) + LabThreads * sizeof(LAB_THREAD_RESULT) + sizeof(LAB_HISTOGRAMS) +
           (SIZE_T)LabUsedWindows * sizeof(ULONG) * (1 + LabThreads);
}

static VOID LabAddHistograms(PULONG Sum, const LAB_HISTOGRAMS *Histograms)
{
    const ULONG *counts = (const ULONG *)Histograms;

    for (ULONG bucket = 0; bucket < sizeof(LAB_HISTOGRAMS) / sizeof(ULONG); bucket++) {
        Sum[bucket] += counts[bucket];
    }
}

static VOID LabJudge(LAB_RESULT *Result)
{
    ULONGLONG uses = 0;

    for (ULONG number = 0; number < LabCellCount() + 1; number++) {
        LAB_DATA *data = &LabCells[number].Data;

        Result->Counted += data->Counter;
        Result->Handoffs += data->Handoffs;
        if (data->Streak > data->Longest) {
            data->Longest = data->Streak;
        }
        if (data->Longest > Result->Longest) {
            Result->Longest = data->Longest;
        }
    }
    for (ULONG index = 0; index < LabThreads; index++) {
        Result->Violations += LabWorkers[index].Violations;
        uses += LabWorkers[index].Result.Exclusive;
    }
    if (Result->Counted != uses) {
        Result->Violations++;
    }
#ifdef LAB_CHECK
    if (!LabCheck(&LabCells[0].Lock, (ULONG)uses)) {
        Result->Violations++;
    }
#endif
}

/* The answer, in memory of LabAnswerSize bytes; the sample's own memory is freed. */
static VOID LabAnswer(LAB_RESULT *Result)
{
    LAB_THREAD_RESULT *threads = (LAB_THREAD_RESULT *)(Result + 1);
    LAB_HISTOGRAMS *histograms = (LAB_HISTOGRAMS *)(threads + LabThreads);
    PULONG windows = (PULONG)(histograms + 1);

    RtlZeroMemory(Result, LabAnswerSize());
    Result->Elapsed = LabStopped - LabStarted;
    Result->Canary = LabConfiguration.Canary ? LabCanaryVerdict() : 2000;
    Result->ClockCost = LabClockCost;
    Result->Threads = LabThreads;
    Result->Windows = LabUsedWindows;
    LabJudge(Result);
    RtlCopyMemory(windows, LabStarts, LabUsedWindows * sizeof(ULONG));
    for (ULONG index = 0; index < LabThreads; index++) {
        windows += LabUsedWindows;
        threads[index] = LabWorkers[index].Result;
        LabAddHistograms((PULONG)histograms, &LabWorkers[index].Histograms);
        RtlCopyMemory(windows, LabWorkers[index].Windows, LabUsedWindows * sizeof(ULONG));
    }
#ifdef LAB_DELETE
    for (ULONG number = 0; number < LabCellCount(); number++) {
        LabDelete(&LabCells[number].Lock);
    }
#endif
    LabCleanUp();
}

#endif
