/* The race detector's check, and its stacks. Linked into images that are built for it; never instrumented. */
#include "races/races.h"

#define ORDER __ATOMIC_SEQ_CST

/* The kernel's: reports the race, and returns for the driver to go on. */
__attribute__((import_module("env"), import_name("NtwRaceFound"))) void NtwRaceFound(uint32_t at, uint32_t bytes,
                                                                                      uint32_t flags, uint32_t site,
                                                                                      CELL *earlier);

static void Remember(CELL *cell, CONTEXT *context, uint64_t epoch, uint32_t site) {
    cell->site = site;
    cell->stack = context->stack;
    __atomic_store_n(&cell->epoch, epoch, ORDER);
}

/* Whether the later access tells all that the earlier one could: it can take its cell. */
static int Covers(uint64_t later, uint64_t earlier) {
    return (MASK(earlier) & ~MASK(later)) == 0 && (FLAGS(later) & IS_WRITE) >= (FLAGS(earlier) & IS_WRITE) &&
           (FLAGS(later) & IS_ATOMIC) <= (FLAGS(earlier) & IS_ATOMIC);
}

/* One access within a granule. */
static void NtwRaceGranule(CONTEXT *context, uint32_t at, uint32_t bytes, uint32_t flags, uint32_t site) {
    CELL *cells = CellsOf(at);
    uint64_t epoch = EpochOf(context, at, bytes, flags);
    int remembered = 0;

    ((volatile uint8_t *)NTW_RACE_TOUCHED)[(at - NTW_RACE_BASE) >> 12] = 1;

    for (uint32_t i = 0; i < CELLS_A_GRANULE; i++) {
        CELL *cell = cells + i;
        uint64_t earlier = __atomic_load_n(&cell->epoch, ORDER);

        if (Says(earlier, epoch)) return;
        if (earlier == 0) {
            if (!remembered) Remember(cell, context, epoch, site);
            remembered = 1;
            continue;
        }
        if ((MASK(earlier) & MASK(epoch)) == 0) {
            /* The next bytes of an array, at the same place in the source. */
            if (!remembered && ((earlier ^ epoch) & ~(0xFFull << 48)) == 0 && cell->site == site) {
                Remember(cell, context, epoch | earlier, site);
                remembered = 1;
            }
            continue;
        }
        int isKnown = NUMBER(earlier) == context->number || CLOCK(earlier) <= context->known[NUMBER(earlier)];
        if (!isKnown && ((flags | FLAGS(earlier)) & IS_WRITE) != 0 && (flags & FLAGS(earlier) & IS_ATOMIC) == 0) {
            NtwRaceFound(at, bytes, flags, site, cell);
            isKnown = 1;
        }
        if (!isKnown || !Covers(epoch, earlier)) continue;
        if (remembered) __atomic_store_n(&cell->epoch, 0, ORDER);
        else Remember(cell, context, epoch, site);
        remembered = 1;
    }
    if (remembered) return;
    context->random = context->random * 1664525u + 1013904223u;
    Remember(cells + (context->random >> 30), context, epoch, site);
}

__attribute__((noinline)) void NtwRaceCheck(CONTEXT *context, uint32_t at, uint32_t bytes, uint32_t flags,
                                            uint32_t site) {
    uint32_t first = 8 - (at & 7);

    if (bytes <= first) {
        NtwRaceGranule(context, at, bytes, flags, site);
        return;
    }
    NtwRaceGranule(context, at, first, flags, site);
    NtwRaceGranule(context, at + first, bytes - first, flags, site);
}

/* A call: the function, where in which call it was made. Found by what it is, so that equal stacks are one. */
typedef volatile struct NODE {
    uint32_t function;
    uint32_t caller;
    uint32_t place;
    uint32_t isWhole;
} NODE;

static uint32_t NodeOf(uint32_t function, uint32_t caller, uint32_t place) {
    NODE *nodes = (NODE *)NTW_RACE_STACKS;
    uint32_t hash = (function * 31u + caller) * 31u + place;

    hash = (hash ^ hash >> 15) * 0x85EBCA6Bu;
    hash ^= hash >> 13;
    for (uint32_t step = 0; step < 32; step++) {
        uint32_t index = (hash + step) & (NTW_RACE_STACK_COUNT - 1);
        NODE *node = nodes + index;
        uint32_t free = 0;

        if (__atomic_compare_exchange_n(&node->function, &free, function, 0, ORDER, ORDER)) {
            node->caller = caller;
            node->place = place;
            __atomic_store_n(&node->isWhole, 1, ORDER);
            return (uint32_t)node;
        }
        if (free != function) continue;
        while (__atomic_load_n(&node->isWhole, ORDER) == 0) continue;
        if (node->caller == caller && node->place == place) return (uint32_t)node;
    }
    /* The table is crowded: this stack is its caller's. */
    return caller;
}

uint32_t NtwRaceEnter(CONTEXT *context, uint32_t function) {
    uint32_t caller = context->stack;

    context->stack = NodeOf(function, caller, context->call);
    return caller;
}
