/* Two threads hand a turn to each other through two futex words. */
#define _GNU_SOURCE
#include "bench.h"
#include <linux/futex.h>
#include <stdatomic.h>
#include <stdint.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_int Ping;
static atomic_int Pong;

static void Wait(atomic_int *word)
{
    while (atomic_exchange(word, 0) == 0) {
        syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, 0, NULL, NULL, 0);
    }
}

static void Set(atomic_int *word)
{
    atomic_store(word, 1);
    syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, 1, NULL, NULL, 0);
}

static void *Partner(void *context)
{
    for (uintptr_t left = (uintptr_t)context; left > 0; left--) {
        Wait(&Ping);
        Set(&Pong);
    }
    return NULL;
}

static void PingPong(unsigned int rounds)
{
    pthread_t partner = BenchStartThread(Partner, (void *)(uintptr_t)rounds);

    for (unsigned int round = 0; round < rounds; round++) {
        Set(&Ping);
        Wait(&Pong);
    }
    pthread_join(partner, NULL);
}

int main(void)
{
    BenchRun("ping-pong", PingPong);
    return 0;
}
