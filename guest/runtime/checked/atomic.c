/*
 * Atomic operations of a checked build: the compiler turns each into a call. WebAssembly traps on a
 * misaligned one, where x86 carries it out (and locks the bus), so alignment is tested too. The memory order
 * is always the strongest: WebAssembly has no other.
 */
#include "checked.h"

#define ORDER __ATOMIC_SEQ_CST

INLINE void CheckAtomic(uint32_t at, uint32_t bytes, uint32_t isWrite) {
    CheckAccess(at, bytes, isWrite);
    if (__builtin_expect((at & (bytes - 1)) != 0, 0)) NtwMisaligned(at, bytes);
}

#define FETCH(bits, name)                                                                   \
    uint##bits##_t __tsan_atomic##bits##_fetch_##name(volatile uint##bits##_t *at,          \
                                                      uint##bits##_t value, int order) {    \
        (void)order;                                                                        \
        CheckAtomic((uint32_t)at, bits / 8, 1);                                             \
        return __atomic_fetch_##name(at, value, ORDER);                                     \
    }

#define COMPARE(bits, name)                                                                          \
    int __tsan_atomic##bits##_compare_exchange_##name(volatile uint##bits##_t *at,                   \
                                                      uint##bits##_t *expected, uint##bits##_t value, \
                                                      int order, int failed) {                        \
        (void)order;                                                                                 \
        (void)failed;                                                                                \
        CheckAtomic((uint32_t)at, bits / 8, 1);                                                      \
        return __atomic_compare_exchange_n(at, expected, value, 0, ORDER, ORDER);                    \
    }

#define ATOMICS(bits)                                                                                    \
    uint##bits##_t __tsan_atomic##bits##_load(const volatile uint##bits##_t *at, int order) {            \
        (void)order;                                                                                     \
        CheckAtomic((uint32_t)at, bits / 8, 0);                                                          \
        return __atomic_load_n(at, ORDER);                                                               \
    }                                                                                                    \
    void __tsan_atomic##bits##_store(volatile uint##bits##_t *at, uint##bits##_t value, int order) {     \
        (void)order;                                                                                     \
        CheckAtomic((uint32_t)at, bits / 8, 1);                                                          \
        __atomic_store_n(at, value, ORDER);                                                              \
    }                                                                                                    \
    uint##bits##_t __tsan_atomic##bits##_exchange(volatile uint##bits##_t *at, uint##bits##_t value,     \
                                                  int order) {                                           \
        (void)order;                                                                                     \
        CheckAtomic((uint32_t)at, bits / 8, 1);                                                          \
        return __atomic_exchange_n(at, value, ORDER);                                                    \
    }                                                                                                    \
    uint##bits##_t __tsan_atomic##bits##_compare_exchange_val(volatile uint##bits##_t *at,               \
                                                              uint##bits##_t expected,                   \
                                                              uint##bits##_t value, int order,           \
                                                              int failed) {                              \
        (void)order;                                                                                     \
        (void)failed;                                                                                    \
        CheckAtomic((uint32_t)at, bits / 8, 1);                                                          \
        __atomic_compare_exchange_n(at, &expected, value, 0, ORDER, ORDER);                              \
        return expected;                                                                                 \
    }                                                                                                    \
    COMPARE(bits, strong)                                                                                \
    COMPARE(bits, weak)                                                                                  \
    FETCH(bits, add)                                                                                     \
    FETCH(bits, sub)                                                                                     \
    FETCH(bits, and)                                                                                     \
    FETCH(bits, or)                                                                                      \
    FETCH(bits, xor)                                                                                     \
    FETCH(bits, nand)

ATOMICS(8)
ATOMICS(16)
ATOMICS(32)
ATOMICS(64)

void __tsan_atomic_thread_fence(int order) {
    (void)order;
    __atomic_thread_fence(ORDER);
}

void __tsan_atomic_signal_fence(int order) { (void)order; }
