/*
 * A kernel timer armed and disarmed, a signal to oneself, a pool of one thread behind a queue, and a thread that
 * waits for a condition variable.
 */
#include "bench.h"
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/timerfd.h>
#include <unistd.h>

#ifndef BENCH_WAKES
#define BENCH_WAKES 2000
#endif

static int Timer;
static volatile sig_atomic_t Handled;
static pthread_mutex_t Mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t Wake = PTHREAD_COND_INITIALIZER;
static pthread_cond_t Woken = PTHREAD_COND_INITIALIZER;
static int Waiting;
static int WakeSet;
static int WokenSet;
static int Stop;

static void Handler(int number)
{
    (void)number;
    Handled++;
}

static void TimerPair(unsigned int rounds)
{
    struct itimerspec second;
    struct itimerspec never;

    memset(&second, 0, sizeof second);
    memset(&never, 0, sizeof never);
    second.it_value.tv_sec = 1;
    for (unsigned int round = 0; round < rounds; round++) {
        timerfd_settime(Timer, 0, &second, NULL);
        timerfd_settime(Timer, 0, &never, NULL);
    }
}

/* Waits until a timer has expired that is due in so many units of 100 ns. */
static void BenchWaitFor(long long units)
{
    struct itimerspec due;
    unsigned long long expiries;

    memset(&due, 0, sizeof due);
    due.it_value.tv_nsec = units * 100;
    timerfd_settime(Timer, 0, &due, NULL);
    if (read(Timer, &expiries, sizeof expiries) != sizeof expiries) abort();
}

#include "../shared/lateness.h"

static void Signal(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        raise(SIGUSR1);
    }
}

/* A work queue: who has nothing to do waits for Queued. */
static pthread_mutex_t QueueMutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t Queued = PTHREAD_COND_INITIALIZER;
static pthread_cond_t Worked = PTHREAD_COND_INITIALIZER;
static void (*Item)(void);
static int HasWorked;

static void Work(void)
{
    pthread_mutex_lock(&QueueMutex);
    HasWorked = 1;
    pthread_cond_signal(&Worked);
    pthread_mutex_unlock(&QueueMutex);
}

/* Lives as long as the process. */
static void *Worker(void *context)
{
    for (;;) {
        pthread_mutex_lock(&QueueMutex);
        while (Item == NULL) {
            pthread_cond_wait(&Queued, &QueueMutex);
        }
        void (*item)(void) = Item;
        Item = NULL;
        pthread_mutex_unlock(&QueueMutex);
        item();
    }
    return context;
}

static void QueueWork(unsigned int rounds)
{
    for (unsigned int round = 0; round < rounds; round++) {
        pthread_mutex_lock(&QueueMutex);
        Item = Work;
        pthread_cond_signal(&Queued);
        while (!HasWorked) {
            pthread_cond_wait(&Worked, &QueueMutex);
        }
        HasWorked = 0;
        pthread_mutex_unlock(&QueueMutex);
    }
}

static void *Waiter(void *context)
{
    pthread_mutex_lock(&Mutex);
    while (!Stop) {
        Waiting = 1;
        while (!WakeSet) {
            pthread_cond_wait(&Wake, &Mutex);
        }
        WakeSet = 0;
        WokenSet = 1;
        pthread_cond_signal(&Woken);
    }
    pthread_mutex_unlock(&Mutex);
    return context;
}

static void Set(void)
{
    pthread_mutex_lock(&Mutex);
    WakeSet = 1;
    pthread_cond_signal(&Wake);
    pthread_mutex_unlock(&Mutex);
}

/* The call alone, when a thread surely waits: who holds the mutex and sees Waiting knows that it does. */
static long long SetWithWaiter(unsigned int count)
{
    long long sum = 0;

    for (unsigned int i = 0; i < count; i++) {
        for (int waits = 0; !waits;) {
            pthread_mutex_lock(&Mutex);
            waits = Waiting;
            Waiting = 0;
            pthread_mutex_unlock(&Mutex);
        }
        long long start = BenchNow();
        Set();
        sum += BenchNow() - start;
        pthread_mutex_lock(&Mutex);
        while (!WokenSet) {
            pthread_cond_wait(&Woken, &Mutex);
        }
        WokenSet = 0;
        pthread_mutex_unlock(&Mutex);
    }
    return sum;
}

int main(void)
{
    pthread_t waiter;

    Timer = timerfd_create(CLOCK_MONOTONIC, 0);
    signal(SIGUSR1, Handler);
    BenchRun("timer", TimerPair);
    BenchLateness("timer-lateness");
    BenchRun("signal", Signal);
    BenchStartThread(Worker, NULL);
    BenchRun("work-item", QueueWork);
    waiter = BenchStartThread(Waiter, NULL);
    BenchReport("set-event-waiter", BENCH_WAKES, SetWithWaiter(BENCH_WAKES));
    pthread_mutex_lock(&Mutex);
    Stop = 1;
    pthread_mutex_unlock(&Mutex);
    Set();
    pthread_join(waiter, NULL);
    return 0;
}
