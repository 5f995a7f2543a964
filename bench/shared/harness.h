/*
 * The measuring loop, the same text for the driver and for the native program. Each side defines, before it
 * includes this, BenchNow() in units of 100 ns and BenchReport(name, rounds, elapsed).
 *
 * A routine runs its own loop, so that neither the clock nor a call is part of what is measured. It is called
 * several times before the call that counts: an engine replaces code by its optimised form between calls, not
 * within a running loop. The last call's length is chosen from the speed seen by then.
 */
#ifndef BENCH_HARNESS_H
#define BENCH_HARNESS_H

/* Both in milliseconds; the host sets them when it compiles. */
#ifndef BENCH_WARM_UP
#define BENCH_WARM_UP 200
#endif
#ifndef BENCH_ROUND
#define BENCH_ROUND 50
#endif

#define BENCH_MILLISECOND 10000LL
/* A call of the warm-up takes at least this part of a round. */
#define BENCH_STEP (BENCH_ROUND * BENCH_MILLISECOND / 10)

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
    unsigned int rounds = 1;
    long long begin = BenchNow();
    long long step = 0;

    do {
        step = BenchTime(routine, rounds);
        if (step < BENCH_STEP) {
            rounds *= 2;
        }
    } while (step < BENCH_STEP || BenchNow() - begin < BENCH_WARM_UP * BENCH_MILLISECOND);

    rounds = (unsigned int)(1 + rounds * (BENCH_ROUND * BENCH_MILLISECOND) / step);
    BenchReport(name, rounds, BenchTime(routine, rounds));
}

#endif
