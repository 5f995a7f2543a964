/*
 * The `_s` forms. Where a user-mode C library calls its invalid-parameter handler, the kernel's return the
 * error with an empty destination.
 */
#include "../runtime.h"

#define EINVAL 22
#define ERANGE 34
#define STRUNCATE 80
/* The count that asks for as much as fits. */
#define TRUNCATE ((size_t)-1)

errno_t memcpy_s(void *to, size_t size, const void *from, size_t bytes) {
    if (bytes == 0) return 0;
    if (to == NULL) return EINVAL;
    if (from == NULL || size < bytes) {
        __builtin_memset(to, 0, size);
        return from == NULL ? EINVAL : ERANGE;
    }
    __builtin_memcpy(to, from, bytes);
    return 0;
}

errno_t memmove_s(void *to, size_t size, const void *from, size_t bytes) {
    if (bytes == 0) return 0;
    if (to == NULL || from == NULL) return EINVAL;
    if (size < bytes) return ERANGE;
    __builtin_memmove(to, from, bytes);
    return 0;
}

/* Appends at most `count` characters of `from` at `to[used]`. */
#define DEFINE_SECURE(append, copy, copyn, cat, catn, C)                                             \
    static errno_t append(C *to, size_t size, size_t used, const C *from, size_t count) {            \
        size_t i = 0;                                                                                \
        if (from == NULL) {                                                                          \
            to[0] = 0;                                                                               \
            return EINVAL;                                                                           \
        }                                                                                            \
        for (; used + i < size; i++) {                                                               \
            if (i == count || from[i] == 0) {                                                        \
                to[used + i] = 0;                                                                    \
                return 0;                                                                            \
            }                                                                                        \
            to[used + i] = from[i];                                                                  \
        }                                                                                            \
        if (count == TRUNCATE && size != 0) {                                                        \
            to[size - 1] = 0;                                                                        \
            return STRUNCATE;                                                                        \
        }                                                                                            \
        to[0] = 0;                                                                                   \
        return ERANGE;                                                                               \
    }                                                                                                \
    errno_t copyn(C *to, size_t size, const C *from, size_t count) {                                 \
        return to == NULL || size == 0 ? EINVAL : append(to, size, 0, from, count);                  \
    }                                                                                                \
    errno_t copy(C *to, size_t size, const C *from) { return copyn(to, size, from, TRUNCATE - 1); }  \
    errno_t catn(C *to, size_t size, const C *from, size_t count) {                                  \
        size_t used = 0;                                                                             \
        if (to == NULL || size == 0) return EINVAL;                                                  \
        while (used < size && to[used]) used++;                                                      \
        if (used == size) {                                                                          \
            to[0] = 0;                                                                               \
            return EINVAL;                                                                           \
        }                                                                                            \
        return append(to, size, used, from, count);                                                  \
    }                                                                                                \
    errno_t cat(C *to, size_t size, const C *from) { return catn(to, size, from, TRUNCATE - 1); }

DEFINE_SECURE(AppendNarrow, strcpy_s, strncpy_s, strcat_s, strncat_s, char)
DEFINE_SECURE(AppendWide, wcscpy_s, wcsncpy_s, wcscat_s, wcsncat_s, wchar_t)
