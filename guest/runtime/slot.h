/* The worker that runs this code, as inlined kernel code knows it. */
#ifndef NTWASM_SLOT_H
#define NTWASM_SLOT_H
#include "runtime.h"

#define WORD_AT(address) (*(volatile uint32_t *)(address))

/* The worker's slot: a constant of each instance, which the loader gives it. */
__asm__(".globaltype NtwSlot, i32, immutable\n"
        ".import_module NtwSlot, env\n"
        ".import_name NtwSlot, NtwSlot\n");

static inline __attribute__((always_inline)) uint32_t Slot(void) {
    uint32_t slot;
    __asm__("global.get NtwSlot\n\tlocal.set %0" : "=r"(slot));
    return slot;
}

#endif
