/* What the host asks for and what it gets, in words of one size on both sides; kernel-host/lab/layout.ts reads it. */
#ifndef LAB_RESULTS_H
#define LAB_RESULTS_H

#define LAB_HOLD_FIXED 0
#define LAB_HOLD_EXPONENTIAL 1
#define LAB_HOLD_LONG 2
#define LAB_FORM_ACQUIRE 0
#define LAB_FORM_TRY 1

/* 16 steps in each power of two, exact below 16; up to 34 seconds. */
#define LAB_BUCKETS 512
#define LAB_LONGEST_TIME ((1ULL << 35) - 1)

/* Times come in nanoseconds and are kept in rounds of LabWork. */
typedef struct LAB_CONFIGURATION {
    ULONG Threads;
    ULONG Milliseconds;
    ULONG Locks;
    ULONG HoldKind;
    ULONG Hold;
    ULONG LongHold;
    ULONG LongEvery;
    ULONG Think;
    ULONG Lines;
    /* Of 1000 acquisitions. */
    ULONG Readers;
    /* So many of 1000 threads only read, and the others only write. */
    ULONG Dedicated;
    ULONG TimedEvery;
    ULONG Form;
    ULONG Seed;
    /* Each so many acquisitions the holder sleeps for a millisecond; 0: never. */
    ULONG SleepEvery;
    /* Microseconds that a DPC takes from each processor each millisecond. */
    ULONG Interference;
    /* Bits of the host's cores, native only: thread n on the n-th, or all threads on all of them. */
    ULONG Cores;
    ULONG PinEach;
    ULONG Canary;
} LAB_CONFIGURATION;

typedef struct LAB_RESULT {
    ULONGLONG Elapsed;
    ULONGLONG Counted;
    ULONGLONG Violations;
    ULONGLONG Handoffs;
    ULONGLONG Longest;
    /* Hand-offs of the canary in 1000ths; 2000: it did not sing. */
    ULONGLONG Canary;
    ULONGLONG ClockCost;
    ULONGLONG Threads;
    ULONGLONG Windows;
    /* Native only: nanoseconds of processor time, and how often a thread gave its core up. */
    ULONGLONG CpuTime;
    ULONGLONG Switches;
} LAB_RESULT;

typedef struct LAB_THREAD_RESULT {
    ULONGLONG Exclusive;
    ULONGLONG Shared;
    ULONGLONG Retries;
    ULONGLONG Failures;
    ULONGLONG Late;
} LAB_THREAD_RESULT;

typedef struct LAB_HISTOGRAM {
    ULONG Counts[LAB_BUCKETS];
} LAB_HISTOGRAM;

typedef struct LAB_HISTOGRAMS {
    LAB_HISTOGRAM Acquire;
    LAB_HISTOGRAM Hold;
    LAB_HISTOGRAM Reacquire;
} LAB_HISTOGRAMS;

static __attribute__((noinline)) VOID LabCountTime(LAB_HISTOGRAM *Histogram, ULONGLONG Nanoseconds)
{
    ULONGLONG time = Nanoseconds > LAB_LONGEST_TIME ? LAB_LONGEST_TIME : Nanoseconds;
    ULONG bucket = (ULONG)time;

    if (time >= 16) {
        ULONG top = 63 - (ULONG)__builtin_clzll(time);
        bucket = (top - 3) * 16 + (ULONG)((time >> (top - 4)) & 15);
    }
    Histogram->Counts[bucket]++;
}

#ifdef LAB_NATIVE
#define LabClock() LabNativeClock()
#else
/* Nanoseconds. */
#define LabClock() __rdtsc()
#endif

#endif
