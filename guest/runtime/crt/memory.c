/*
 * Block operations. WebAssembly has copy and fill as instructions, which the builtins become; in a checked
 * build they become calls of the handlers in checked.c instead.
 */
#include "../runtime.h"

void *memcpy(void *destination, const void *source, size_t bytes) {
    return __builtin_memcpy(destination, source, bytes);
}

void *memmove(void *destination, const void *source, size_t bytes) {
    return __builtin_memmove(destination, source, bytes);
}

void *memset(void *destination, int value, size_t bytes) {
    return __builtin_memset(destination, value, bytes);
}

int memcmp(const void *left, const void *right, size_t bytes) {
    const unsigned char *l = left;
    const unsigned char *r = right;
    for (; bytes != 0; bytes--, l++, r++) {
        if (*l != *r) return *l - *r;
    }
    return 0;
}

void *memchr(const void *block, int value, size_t bytes) {
    const unsigned char *at = block;
    for (; bytes != 0; bytes--, at++) {
        if (*at == (unsigned char)value) return (void *)at;
    }
    return 0;
}
