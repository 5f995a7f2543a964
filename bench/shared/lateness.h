/*
 * How late one learns that a timer has expired, the same text on both sides: due times a millisecond and a bit
 * ahead, which no tick of a clock is in step with, one after another, by one thread that waits. The median is
 * reported: what happens when others have the processors is in the extremes.
 * Each side defines BenchWaitFor, which sets a timer and waits for it.
 */
#ifndef BENCH_LATENESS_H
#define BENCH_LATENESS_H

#ifndef BENCH_TIMERS
#define BENCH_TIMERS 101
#endif

static long long Lateness[BENCH_TIMERS];

static void BenchSortLateness(void)
{
    for (int end = 1; end < BENCH_TIMERS; end++) {
        long long value = Lateness[end];
        int at = end;
        for (; at > 0 && Lateness[at - 1] > value; at--) {
            Lateness[at] = Lateness[at - 1];
        }
        Lateness[at] = value;
    }
}

static void BenchLateness(const char *name)
{
    for (int i = 0; i < BENCH_TIMERS; i++) {
        long long units = BENCH_MILLISECOND + i * 97;
        long long due = BenchNow() + units;
        BenchWaitFor(units);
        Lateness[i] = BenchNow() - due;
    }
    BenchSortLateness();
    BenchReport(name, 1, Lateness[BENCH_TIMERS / 2]);
}

#endif
