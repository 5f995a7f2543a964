/*
 * The forms of operator delete that a driver may leave out. A compiler calls the sized one wherever it knows the
 * size, the destructors of virtual classes call one even when nobody deletes. Weak: the driver's own come first, and
 * each form that it lacks falls back to the plainer one, at last to ExFreePool.
 */
#include "../runtime.h"

void ExFreePool(void *);

__attribute__((weak)) void NtwDelete(void *block) __asm__("_ZdlPv");
__attribute__((weak)) void NtwDeleteSized(void *block, size_t size) __asm__("_ZdlPvm");
__attribute__((weak)) void NtwDeleteArray(void *block) __asm__("_ZdaPv");
__attribute__((weak)) void NtwDeleteArraySized(void *block, size_t size) __asm__("_ZdaPvm");

void NtwDelete(void *block) {
    if (block != NULL) ExFreePool(block);
}

void NtwDeleteSized(void *block, size_t size) {
    (void)size;
    NtwDelete(block);
}

void NtwDeleteArray(void *block) { NtwDelete(block); }

void NtwDeleteArraySized(void *block, size_t size) {
    (void)size;
    NtwDeleteArray(block);
}
