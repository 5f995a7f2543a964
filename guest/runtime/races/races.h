/*
 * The race detector as instrumented code sees it. For every 8 bytes of kernel memory there are four cells, each of
 * which remembers an access: who (a context: a thread, or a processor's DPCs), when by that context's own clock,
 * which of the 8 bytes, and how. Two accesses race when they overlap, one writes, not both are atomic, and the
 * later one's context has not learnt of the earlier clock; clocks are exchanged where the kernel orders threads.
 *
 * Cells are read and written without a lock: a cell that another context replaces at this moment is not looked at,
 * which loses a report and never makes one up. Addresses and offsets come from kernel-host/vf/race/layout.ts.
 */
#ifndef NTWASM_RACES_H
#define NTWASM_RACES_H
#include "../checked/checked.h"

#define IS_WRITE 1u
#define IS_ATOMIC 2u

typedef struct CELL {
    /* Low half: the clock. High half: context, 8 bits of bytes, flags. 0: no access. */
    uint64_t epoch;
    uint32_t site;
    uint32_t stack;
} CELL;
#define CELLS_A_GRANULE 4u

/* What the kernel keeps of a context, kernel-host/vf/race/layout.ts. */
typedef volatile struct CONTEXT {
    uint32_t clock;
    uint32_t number;
    /* By context: the clock of it that this one has learnt of. */
    uint32_t *known;
    /* Innermost call, and where in it. */
    uint32_t stack;
    uint32_t call;
    uint32_t random;
} CONTEXT;

/* The whole check, when the first cell does not answer. */
void NtwRaceCheck(CONTEXT *context, uint32_t at, uint32_t bytes, uint32_t flags, uint32_t site);
INLINE CELL *CellsOf(uint32_t at) {
    return (CELL *)(NTW_RACE_CELLS + ((at - NTW_RACE_BASE) >> 3) * (CELLS_A_GRANULE * sizeof(CELL)));
}

INLINE uint64_t EpochOf(CONTEXT *context, uint32_t at, uint32_t bytes, uint32_t flags) {
    uint32_t mask = (((1u << bytes) - 1u) << (at & 7)) & 0xFF;

    return context->clock | (uint64_t)(context->number | mask << 16 | flags << 24) << 32;
}

#define CLOCK(epoch) ((uint32_t)(epoch))
#define NUMBER(epoch) ((uint32_t)((epoch) >> 32) & 0xFFFF)
#define MASK(epoch) ((uint32_t)((epoch) >> 48) & 0xFF)
#define FLAGS(epoch) ((uint32_t)((epoch) >> 56))

/* Whether an access that is remembered says all that this one would: the same, or a write of more at the same time. */
INLINE int Says(uint64_t remembered, uint64_t epoch) {
    return (remembered & 0x0000FFFFFFFFFFFFull) == (epoch & 0x0000FFFFFFFFFFFFull) &&
           (MASK(epoch) & ~MASK(remembered)) == 0 &&
           (FLAGS(remembered) == FLAGS(epoch) || FLAGS(remembered) == IS_WRITE);
}

#endif
