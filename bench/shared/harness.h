/*
 * The measuring loop, the same text for the driver and for the native program. Each side defines, before it
 * includes this, BenchNow() in units of 100 ns and BenchReport(name, rounds, elapsed).
 *
 * A routine runs its own loop, so that neither the clock nor a call is part of what is measured. It is called
 * several times before the calls that count: an engine replaces code by its optimised form between calls, not
 * within a running loop. The length of those that count is chosen from the speed seen by then. They go on until
 * none of the last few was much faster than those before, since on a busy machine the optimised form comes late.
 * The fastest of them is reported: whatever else the system does can only add to a time, and takes whole slices
 * of it.
 */
#ifndef BENCH_HARNESS_H
#define BENCH_HARNESS_H

/* Both in milliseconds; the host sets them when it compiles. */
#ifndef BENCH_WARM_UP
#define BENCH_WARM_UP 200
#endif
#ifndef BENCH_ROUND
#define BENCH_ROUND 8
#endif

#define BENCH_MILLISECOND 10000LL
/* A call of the warm-up takes at least this part of one that counts. */
#define BENCH_STEP (BENCH_ROUND * BENCH_MILLISECOND / 4)
/* Calls that count, at least: so many without one that was a sixteenth faster. */
#define BENCH_CALLS 12

typedef void BENCH_ROUTINE(unsigned int rounds);

/* Results go here, so that no compiler can leave a computation out. */
static volatile unsigned int BenchSink;

static long long BenchTime(BENCH_ROUTINE *routine, unsigned int rounds)
{
    long long start = BenchNow();

    routine(rounds);
    return BenchNow() - start;
}

static void BenchRun(const char *name, BENCH_ROUTINE *routine)
{
    /* Inlined into this function, which runs only once, the loop would never be called anew. */
    BENCH_ROUTINE *volatile called = routine;
    unsigned int rounds = 1;
    long long begin = BenchNow();
    long long step = 0;
    long long best = 0;

    do {
        step = BenchTime(called, rounds);
        if (step < BENCH_STEP) {
            rounds *= 2;
        }
    } while (step < BENCH_STEP || BenchNow() - begin < BENCH_WARM_UP * BENCH_MILLISECOND);

    rounds = (unsigned int)(1 + rounds * (BENCH_ROUND * BENCH_MILLISECOND) / step);
    for (int call = 0; call < BENCH_CALLS; call++) {
        long long elapsed = BenchTime(called, rounds);
        if (best != 0 && elapsed < best - best / 16) {
            call = 0;
        }
        if (best == 0 || elapsed < best) {
            best = elapsed;
        }
    }
    BenchReport(name, rounds, best);
}

#endif
