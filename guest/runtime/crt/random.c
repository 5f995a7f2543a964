/* rand and srand, one sequence for the whole image, of 15 bits a number as RAND_MAX says. */
#include "../runtime.h"

static uint32_t seed = 1;

void srand(unsigned value) { __atomic_store_n(&seed, value, __ATOMIC_RELAXED); }

int rand(void) {
    uint32_t now = __atomic_load_n(&seed, __ATOMIC_RELAXED);
    uint32_t next;
    do {
        next = now * 214013u + 2531011u;
    } while (!__atomic_compare_exchange_n(&seed, &now, next, 0, __ATOMIC_RELAXED, __ATOMIC_RELAXED));
    return (int)(next >> 16 & 0x7fff);
}
