/* A lock of one word for the library itself: 0 free, 1 held, 2 held and waited for. */
#ifndef NTWASM_PROGRAM_LOCK_H
#define NTWASM_PROGRAM_LOCK_H

#include <windows.h>

static inline void lock(volatile LONG *word) {
    LONG seen = 0;
    if (__atomic_compare_exchange_n(word, &seen, 1, 0, __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) return;
    LONG waited = 2;
    while (__atomic_exchange_n(word, 2, __ATOMIC_ACQUIRE) != 0) WaitOnAddress((PVOID)word, &waited, sizeof waited, INFINITE);
}

static inline void unlock(volatile LONG *word) {
    if (__atomic_exchange_n(word, 0, __ATOMIC_RELEASE) == 2) WakeByAddressSingle((PVOID)word);
}

#endif
