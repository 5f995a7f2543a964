/* From the call of pthread_create to the new thread's first instruction, one thread after another. */
#include "bench.h"

#ifndef BENCH_THREADS
#define BENCH_THREADS 200
#endif

static void *Newborn(void *context)
{
    *(long long *)context = BenchNow();
    return NULL;
}

int main(void)
{
    long long sum = 0;

    for (unsigned int i = 0; i < BENCH_THREADS; i++) {
        long long born = 0;
        long long start = BenchNow();
        pthread_join(BenchStartThread(Newborn, &born), NULL);
        sum += born - start;
    }
    BenchReport("thread-create", BENCH_THREADS, sum);
    return 0;
}
