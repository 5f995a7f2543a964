/*
 * How a checked build tests an address: one byte of the validity map for every eight of memory, see
 * kernel-host/hal/map.ts. 8: all bytes of the granule are valid; 1 to 7: that many leading ones; anything
 * else is a fault, and the kernel knows which.
 *
 * The map is read plainly, not as volatile: the compiler may join two tests of one address when nothing
 * between them can have changed the map, and calls (ExFreePool) can.
 */
#ifndef NTWASM_CHECKED_H
#define NTWASM_CHECKED_H
#include "../runtime.h"

#define VALIDITY ((const uint8_t *)0x10800000)
#define ALL_VALID 8u
/* The map covers 2 GiB; nothing is above. */
#define IS_MAPPED(address) ((int)(address) >= 0)
#define INLINE static inline __attribute__((always_inline))

/* Provided by the kernel, told of the whole access. They bug-check, or raise into the guest. */
void NtwAccessFault(uint32_t address, uint32_t bytes, uint32_t isWrite);
void NtwMisaligned(uint32_t address, uint32_t bytes);

/* Tests an access of any length, and calls the kernel when a byte of it is not valid. */
void NtwCheckRange(uint32_t address, uint32_t bytes, uint32_t isWrite);

#ifdef NTW_POINTS
/* The kernel's: here another actor of the controlled machine may go on first. */
__attribute__((import_module("env"), import_name("NtwStep"))) void NtwStep(uint32_t at, uint32_t isWrite);

#define CONTROL_WORD(address) (*(volatile int *)(address))
/* Accesses to one word, or two, in a row that make a loop one that waits. */
#define MANY_REPEATS 40

/* Counts the point; asks the kernel when the count is over, or the code seems to wait for a word to change. */
INLINE void Point(uint32_t at, uint32_t isWrite) {
    int left = CONTROL_WORD(NTW_COUNTDOWN) - 1;
    int before = CONTROL_WORD(NTW_REPEATS);
    int last = CONTROL_WORD(NTW_LAST_ADDRESS);
    int isRepeated = last == (int)at || CONTROL_WORD(NTW_LAST_ADDRESS2) == (int)at;
    int repeats = before > MANY_REPEATS ? before : isRepeated ? before + 1 : 0;

    CONTROL_WORD(NTW_COUNTDOWN) = left;
    if (last != (int)at) {
        CONTROL_WORD(NTW_LAST_ADDRESS2) = last;
        CONTROL_WORD(NTW_LAST_ADDRESS) = (int)at;
    }
    CONTROL_WORD(NTW_REPEATS) = repeats;
    if (__builtin_expect(left < 0 || repeats > MANY_REPEATS, 0)) NtwStep(at, isWrite);
}
#else
#define Point(at, isWrite) ((void)0)
#endif

/* Tests an access of 1 to 8 bytes that lies in one granule or two. */
INLINE void CheckAccess(uint32_t address, uint32_t bytes, uint32_t isWrite) {
    Point(address, isWrite);
    if (__builtin_expect(IS_MAPPED(address) && VALIDITY[address >> 3] == ALL_VALID &&
                             VALIDITY[(address + bytes - 1) >> 3] == ALL_VALID,
                         1)) {
        return;
    }
    NtwCheckRange(address, bytes, isWrite);
}

/* The same for one that cannot cross a granule. */
INLINE void CheckByte(uint32_t address, uint32_t isWrite) {
    Point(address, isWrite);
    if (__builtin_expect(IS_MAPPED(address) && VALIDITY[address >> 3] == ALL_VALID, 1)) return;
    NtwCheckRange(address, 1, isWrite);
}

/* Tests an access of any length, from instrumented code. */
INLINE void CheckSpan(uint32_t address, uint32_t bytes, uint32_t isWrite) {
    Point(address, isWrite);
    NtwCheckRange(address, bytes, isWrite);
}

#endif
