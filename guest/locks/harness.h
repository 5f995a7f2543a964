/*
 * The measuring loop, the same text for the driver and for the native program. Included last by a lock's file,
 * so that acquire and release are inlined into the loop and neither a call nor the clock is part of what is measured.
 *
 * Time is cut into windows of a millisecond by LabSample, which counts LabWindow up; a thread counts each acquisition
 * in the window that it began in, and stops when LabWindow has come to LAB_END. Where several cells are asked for,
 * each acquisition takes one by chance.
 *
 * The invariant: under the lock Counter is raised first and Copy last. Whoever enters and finds them different is not
 * alone, and at the end the counters must add up to the acquisitions.
 */
#ifndef LAB_HARNESS_H
#define LAB_HARNESS_H

#include "results.h"

#define LAB_NOT_STARTED 0xFFFFFFFFu
#define LAB_END 0xFFFFFFFEu
#define LAB_MOST_WINDOWS 4096
#define LAB_EXPONENTIAL_STEPS 64

typedef struct LAB_DATA {
    volatile ULONG Counter;
    volatile ULONG Copy;
    ULONG Owner;
    ULONG Streak;
    ULONG Longest;
    ULONG Handoffs;
} LAB_DATA;

typedef struct LAB_CELL {
    LAB_ALIGNED LAB_LOCK Lock;
    LAB_ALIGNED LAB_DATA Data;
} LAB_CELL;

typedef struct LAB_TOUCHED {
    LAB_ALIGNED volatile ULONG Value;
} LAB_TOUCHED;

typedef struct LAB_WORKER {
    LAB_ALIGNED LAB_LOCAL Local;
    LAB_ALIGNED ULONG Random;
    ULONG Index;
    ULONG Countdown;
    ULONG Sleeps;
    ULONG Violations;
    ULONGLONG Released;
    LAB_THREAD_RESULT Result;
    PULONG Windows;
    LAB_HISTOGRAMS Histograms;
} LAB_WORKER;

static LAB_CONFIGURATION LabConfiguration;
static LAB_CELL *LabCells;
static LAB_TOUCHED *LabTouched;
static LAB_WORKER *LabWorkers;
static PULONG LabCounts;
static ULONG LabStarts[LAB_MOST_WINDOWS];
static ULONGLONG LabStarted;
static ULONGLONG LabStopped;
static ULONG LabUsedWindows;
/* Rounds of LabWork in 1024 ns; the most seen: an engine gets faster, not the machine slower. */
static ULONG LabSpeed = 1;
static ULONG LabClockCost = 1000;
static LAB_ALIGNED volatile ULONG LabWindow = LAB_NOT_STARTED;
static LAB_ALIGNED volatile LONG LabReady;

#include "loop.h"
#include "canary.h"

static VOID LabBarrier(VOID)
{
    if (InterlockedIncrement(&LabReady) == (LONG)LabThreads) {
        LabStarted = LabClock();
        LabStarts[0] = 0;
        LabWindow = 0;
    }
    for (ULONG spin = 1; LabWindow == LAB_NOT_STARTED; spin++) {
        YieldProcessor();
        if (spin % 20000 == 0) {
            LabGiveWay();
        }
    }
}

static VOID LabThread(LAB_WORKER *Worker)
{
    if (LabConfiguration.Canary && Worker->Index <= 2) {
        LabCanary(Worker->Index);
    }
    LabBarrier();
    Worker->Result.Late = LabClock() - LabStarted;
#ifdef LAB_ENTER
    LabEnter(&Worker->Local, Worker->Index);
#endif
    while (LabIsPlain() ? LabLapPlain(Worker) : LabLapAny(Worker)) {
    }
#ifdef LAB_LEAVE
    LabLeave(&LabCells[0].Lock, &Worker->Local);
#endif
}

/* Called each millisecond. @returns whether the run is over */
static BOOLEAN LabSample(VOID)
{
    ULONG window = LabWindow;
    ULONGLONG now;

    if (window == LAB_NOT_STARTED) {
        return FALSE;
    }
    if (window == LAB_END) {
        return TRUE;
    }
    now = LabClock();
    if (now - LabStarted < (ULONGLONG)LabConfiguration.Milliseconds * 1000000) {
        if (window + 1 < LAB_MOST_WINDOWS) {
            LabStarts[window + 1] = (ULONG)(now - LabStarted);
            LabUsedWindows = window + 2;
            LabWindow = window + 1;
        }
        return FALSE;
    }
    LabStopped = now;
    LabWindow = LAB_END;
    return TRUE;
}

#include "session.h"
#ifdef LAB_NATIVE
#include "native/main.h"
#else
#include "driver.h"
#endif

#endif
