/*
 * The loop of a thread: acquire, use, release, count. Everything is inlined into LabLapPlain and LabLapAny, so that
 * what is measured is the lock and next to nothing else.
 */
#ifndef LAB_LOOP_H
#define LAB_LOOP_H

/* -ln((i + 0.5) / 64) in 256ths: hold times by chance. */
static const USHORT LabExponential[LAB_EXPONENTIAL_STEPS] = {
    1242, 961, 830, 744, 680, 628, 586, 549, 517, 488, 463, 439, 418, 398, 380, 363, 347, 332, 318, 304, 291, 279, 268,
    257, 246, 236, 226, 216, 207, 198, 190, 182, 174, 166, 158, 151, 144, 137, 130, 123, 117, 111, 105, 99, 93, 87, 81,
    76, 71, 66, 60, 55, 51, 46, 41, 36, 32, 27, 23, 19, 14, 10, 6, 2};

/* Of each distance between two readings of the clock one reading is the clock's own. */
LAB_INLINE VOID LabTimed(LAB_HISTOGRAM *Histogram, ULONGLONG Nanoseconds)
{
    LabCountTime(Histogram, Nanoseconds > LabClockCost ? Nanoseconds - LabClockCost : 0);
}

LAB_INLINE VOID LabWork(ULONG Rounds)
{
    ULONG value = Rounds;

    for (ULONG round = 0; round < Rounds; round++) {
        value = value * 1664525u + 1013904223u;
        __asm__ volatile("" : "+r"(value));
    }
}

LAB_INLINE ULONG LabChance(LAB_WORKER *Worker)
{
    ULONG value = Worker->Random;

    value ^= value << 13;
    value ^= value >> 17;
    value ^= value << 5;
    Worker->Random = value;
    return value;
}

/*
 * What the loop goes by: the thread's own copy, in registers. Plain workloads, with nothing to ask for but a fixed
 * hold, have a loop of their own; Plain is a constant wherever it is used.
 */
typedef struct LAB_COURSE {
    LAB_CONFIGURATION Knobs;
    BOOLEAN Plain;
} LAB_COURSE;

LAB_INLINE ULONG LabHoldRounds(LAB_WORKER *Worker, const LAB_COURSE *Course)
{
    ULONG hold = Course->Knobs.Hold;

    if (Course->Plain) {
        return hold;
    }
    if (Course->Knobs.HoldKind == LAB_HOLD_EXPONENTIAL) {
        return (ULONG)(((ULONGLONG)hold * LabExponential[(LabChance(Worker) >> 8) % LAB_EXPONENTIAL_STEPS]) >> 8);
    }
    if (Course->Knobs.HoldKind == LAB_HOLD_LONG && LabChance(Worker) % Course->Knobs.LongEvery == 0) {
        return Course->Knobs.LongHold;
    }
    return hold;
}

/* The holder of the lock sleeps, with everybody behind it. */
static __attribute__((noinline)) VOID LabSleep(VOID)
{
    LARGE_INTEGER interval;

    interval.QuadPart = -10000;
    KeDelayExecutionThread(KernelMode, FALSE, &interval);
}

LAB_INLINE VOID LabUse(LAB_WORKER *Worker, LAB_CELL *Cell, ULONG Number, const LAB_COURSE *Course)
{
    LAB_DATA *data = &Cell->Data;
    ULONG counter = data->Counter;

#ifdef LAB_VERSIONS
    LabWrite(&Cell->Lock, &Worker->Local);
#endif
    Worker->Violations += data->Copy != counter;
    data->Counter = counter + 1;
    if (data->Owner == Worker->Index) {
        data->Streak++;
    } else {
        if (data->Streak > data->Longest) {
            data->Longest = data->Streak;
        }
        data->Owner = Worker->Index;
        data->Streak = 1;
        data->Handoffs++;
    }
    for (ULONG line = 1; !Course->Plain && line < Course->Knobs.Lines; line++) {
        LabTouched[Number * (Course->Knobs.Lines - 1) + line - 1].Value++;
    }
    LabWork(LabHoldRounds(Worker, Course));
    if (!Course->Plain && Course->Knobs.SleepEvery != 0 && ++Worker->Sleeps % Course->Knobs.SleepEvery == 0) {
        LabSleep();
    }
    data->Copy = counter + 1;
}

#ifdef LAB_SHARED
/* Readers write nothing. @returns whether all was of one piece */
LAB_INLINE BOOLEAN LabLook(LAB_WORKER *Worker, LAB_CELL *Cell, ULONG Number, const LAB_COURSE *Course)
{
#ifdef LAB_VERSIONS
    LabWork(LabHoldRounds(Worker, Course));
    UNREFERENCED_PARAMETER(Number);
    return LabRead(&Cell->Lock, &Worker->Local);
#else
    ULONG copy = Cell->Data.Copy;

    KeMemoryBarrierWithoutFence();
    for (ULONG line = 1; line < Course->Knobs.Lines; line++) {
        (void)LabTouched[Number * (Course->Knobs.Lines - 1) + line - 1].Value;
    }
    LabWork(LabHoldRounds(Worker, Course));
    return Cell->Data.Counter == copy;
#endif
}

LAB_INLINE VOID LabReadOnce(LAB_WORKER *Worker, LAB_CELL *Cell, ULONG Number, BOOLEAN Timed, const LAB_COURSE *Course)
{
    ULONGLONG wanted = 0, got = 0, done = 0;
    BOOLEAN whole;

    if (Timed) {
        wanted = LabClock();
    }
    for (;;) {
        LabAcquireShared(&Cell->Lock, &Worker->Local);
        if (Timed) {
            got = LabClock();
        }
        whole = LabLook(Worker, Cell, Number, Course);
        if (Timed) {
            done = LabClock();
        }
        if (LabReleaseShared(&Cell->Lock, &Worker->Local)) {
            break;
        }
        Worker->Result.Retries++;
    }
    Worker->Violations += !whole;
    Worker->Result.Shared++;
    if (Timed) {
        LabTimed(&Worker->Histograms.Acquire, got - wanted);
        LabTimed(&Worker->Histograms.Hold, done - got);
    }
}
#endif

LAB_INLINE VOID LabEnterLock(LAB_WORKER *Worker, LAB_CELL *Cell, const LAB_COURSE *Course)
{
#ifdef LAB_TRY
    if (!Course->Plain && Course->Knobs.Form == LAB_FORM_TRY) {
        while (!LabTryAcquire(&Cell->Lock, &Worker->Local)) {
            Worker->Result.Failures++;
            YieldProcessor();
        }
        return;
    }
#endif
    LabAcquire(&Cell->Lock, &Worker->Local);
}

LAB_INLINE VOID LabUseOnce(LAB_WORKER *Worker, LAB_CELL *Cell, ULONG Number, BOOLEAN Timed, const LAB_COURSE *Course)
{
    ULONGLONG wanted = 0, got = 0, done = 0;

    if (Timed) {
        wanted = LabClock();
    }
    LabEnterLock(Worker, Cell, Course);
    if (Timed) {
        got = LabClock();
    }
    if (Worker->Released != 0) {
        LabTimed(&Worker->Histograms.Reacquire, (Timed ? got : LabClock()) - Worker->Released);
        Worker->Released = 0;
    }
    LabUse(Worker, Cell, Number, Course);
    if (Timed) {
        done = LabClock();
    }
    LabRelease(&Cell->Lock, &Worker->Local);
    Worker->Result.Exclusive++;
    if (Timed) {
        Worker->Released = LabClock();
        LabTimed(&Worker->Histograms.Acquire, got - wanted);
        LabTimed(&Worker->Histograms.Hold, done - got);
    }
}

#ifdef LAB_SHARED
LAB_INLINE BOOLEAN LabReads(LAB_WORKER *Worker, const LAB_COURSE *Course)
{
    if (Course->Knobs.Dedicated) {
        return Worker->Index * 1000 <= Course->Knobs.Readers * Course->Knobs.Threads;
    }
    return (LabChance(Worker) >> 10) % 1000 < Course->Knobs.Readers;
}
#endif

LAB_INLINE VOID LabOnce(LAB_WORKER *Worker, BOOLEAN Timed, const LAB_COURSE *Course)
{
#ifdef LAB_CONCURRENT
    /* A cell each: whoever shares one has nothing to count in it. */
    ULONG number = Worker->Index;
    ULONGLONG wanted = 0;

    if (Timed) {
        wanted = LabClock();
    }
    LabAcquire(&LabCells[0].Lock, &Worker->Local);
    LabUse(Worker, &LabCells[number], number, Course);
    LabRelease(&LabCells[0].Lock, &Worker->Local);
    Worker->Result.Exclusive++;
    if (Timed) {
        LabTimed(&Worker->Histograms.Acquire, LabClock() - wanted);
    }
#else
    ULONG number = Course->Plain || Course->Knobs.Locks == 1 ? 0 : (LabChance(Worker) >> 4) % Course->Knobs.Locks;

#ifdef LAB_SHARED
    if (!Course->Plain && Course->Knobs.Readers != 0 && LabReads(Worker, Course)) {
        LabReadOnce(Worker, &LabCells[number], number, Timed, Course);
        return;
    }
#endif
    LabUseOnce(Worker, &LabCells[number], number, Timed, Course);
#endif
}

LAB_INLINE BOOLEAN LabLapOf(LAB_WORKER *Worker, BOOLEAN Plain)
{
    LAB_COURSE course = {LabConfiguration, Plain};

    for (ULONG lap = 0; lap < 256; lap++) {
        ULONG window = LabWindow;

        if (window == LAB_END) {
            return FALSE;
        }
        if (--Worker->Countdown == 0) {
            Worker->Countdown = course.Knobs.TimedEvery;
            LabOnce(Worker, TRUE, &course);
        } else {
            LabOnce(Worker, FALSE, &course);
        }
        Worker->Windows[window]++;
        LabWork(course.Knobs.Think);
    }
    return TRUE;
}

static BOOLEAN LabIsPlain(VOID)
{
    return LabConfiguration.HoldKind == LAB_HOLD_FIXED && LabConfiguration.Lines == 1 && LabConfiguration.Locks == 1 &&
           LabConfiguration.Readers == 0 && LabConfiguration.Form == LAB_FORM_ACQUIRE &&
           LabConfiguration.SleepEvery == 0;
}

/* Called again and again: an engine replaces code by its optimised form between calls, not within a running loop. */
static __attribute__((noinline)) BOOLEAN LabLapPlain(LAB_WORKER *Worker)
{
    return LabLapOf(Worker, TRUE);
}

static __attribute__((noinline)) BOOLEAN LabLapAny(LAB_WORKER *Worker)
{
    return LabLapOf(Worker, FALSE);
}

#endif
