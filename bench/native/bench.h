/* What every native baseline shares: the clock, the line the host reads, a second thread. */
#ifndef BENCH_NATIVE_H
#define BENCH_NATIVE_H

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static long long BenchNow(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 10000000LL + now.tv_nsec / 100;
}

/* Time in units of 100 ns. */
static void BenchReport(const char *name, unsigned int rounds, long long elapsed)
{
    printf("result %s %u %lld\n", name, rounds, elapsed);
}

#include "../shared/harness.h"

static pthread_t BenchStartThread(void *(*routine)(void *), void *context)
{
    pthread_t thread;

    if (pthread_create(&thread, NULL, routine, context) != 0) {
        perror("pthread_create");
        exit(1);
    }
    return thread;
}

static void *BenchIdle(void *context)
{
    return context;
}

/* The C library leaves out locked instructions in a process that never had a second thread. */
static inline void BenchBecomeThreaded(void)
{
    pthread_join(BenchStartThread(BenchIdle, NULL), NULL);
}

#endif
