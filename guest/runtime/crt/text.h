/*
 * String routines exist twice, for char and wchar_t, and differ in names only: the bodies are macros over the
 * character type. Characters compare as unsigned.
 */
#ifndef NTWASM_CRT_TEXT_H
#define NTWASM_CRT_TEXT_H

/* Lower case of ASCII letters: the kernel's C locale. */
#define LOWER(c) ((c) >= 'A' && (c) <= 'Z' ? (c) + ('a' - 'A') : (c))
#define UPPER(c) ((c) >= 'a' && (c) <= 'z' ? (c) - ('a' - 'A') : (c))

#define DEFINE_LENGTH(name, limited, C)                              \
    size_t name(const C *text) {                                     \
        const C *end = text;                                         \
        while (*end) end++;                                          \
        return (size_t)(end - text);                                 \
    }                                                                \
    size_t limited(const C *text, size_t limit) {                    \
        size_t length = 0;                                           \
        while (length < limit && text[length]) length++;             \
        return length;                                               \
    }

#define DEFINE_COPY(copy, copyn, cat, catn, C)                       \
    C *copy(C *to, const C *from) {                                  \
        C *at = to;                                                  \
        while ((*at++ = *from++)) continue;                          \
        return to;                                                   \
    }                                                                \
    C *copyn(C *to, const C *from, size_t count) {                   \
        size_t i = 0;                                                \
        for (; i < count && from[i]; i++) to[i] = from[i];           \
        for (; i < count; i++) to[i] = 0;                            \
        return to;                                                   \
    }                                                                \
    C *cat(C *to, const C *from) {                                   \
        C *at = to;                                                  \
        while (*at) at++;                                            \
        copy(at, from);                                              \
        return to;                                                   \
    }                                                                \
    C *catn(C *to, const C *from, size_t count) {                    \
        C *at = to;                                                  \
        while (*at) at++;                                            \
        while (count-- != 0 && *from) *at++ = *from++;               \
        *at = 0;                                                     \
        return to;                                                   \
    }

/* FOLD is applied to both characters. */
#define DEFINE_COMPARE(name, limited, C, U, FOLD)                    \
    int name(const C *left, const C *right) {                        \
        for (;; left++, right++) {                                   \
            U l = (U)FOLD((U)*left), r = (U)FOLD((U)*right);         \
            if (l != r) return l < r ? -1 : 1;                       \
            if (l == 0) return 0;                                    \
        }                                                            \
    }                                                                \
    int limited(const C *left, const C *right, size_t count) {       \
        for (; count != 0; count--, left++, right++) {               \
            U l = (U)FOLD((U)*left), r = (U)FOLD((U)*right);         \
            if (l != r) return l < r ? -1 : 1;                       \
            if (l == 0) return 0;                                    \
        }                                                            \
        return 0;                                                    \
    }

#define DEFINE_FIND(first, last, sub, C, ARG)                        \
    C *first(const C *text, ARG wanted) {                            \
        for (;; text++) {                                            \
            if (*text == (C)wanted) return (C *)text;                \
            if (*text == 0) return NULL;                             \
        }                                                            \
    }                                                                \
    C *last(const C *text, ARG wanted) {                             \
        const C *found = NULL;                                       \
        for (;; text++) {                                            \
            if (*text == (C)wanted) found = text;                    \
            if (*text == 0) return (C *)found;                       \
        }                                                            \
    }                                                                \
    C *sub(const C *text, const C *wanted) {                         \
        for (;; text++) {                                            \
            size_t i = 0;                                            \
            while (wanted[i] && text[i] == wanted[i]) i++;           \
            if (wanted[i] == 0) return (C *)text;                    \
            if (*text == 0) return NULL;                             \
        }                                                            \
    }

#define DEFINE_SPAN(span, cspan, pbrk, tok, find, C)                 \
    size_t span(const C *text, const C *accepted) {                  \
        size_t length = 0;                                           \
        while (text[length] && find(accepted, text[length])) length++; \
        return length;                                               \
    }                                                                \
    size_t cspan(const C *text, const C *rejected) {                 \
        size_t length = 0;                                           \
        while (text[length] && !find(rejected, text[length])) length++; \
        return length;                                               \
    }                                                                \
    C *pbrk(const C *text, const C *wanted) {                        \
        text += cspan(text, wanted);                                 \
        return *text ? (C *)text : NULL;                             \
    }                                                                \
    /* `next` keeps the place between calls. */                      \
    C *tok(C *text, const C *separators, C **next) {                 \
        C *token = text ? text : *next;                              \
        if (token == NULL) return NULL;                              \
        token += span(token, separators);                            \
        C *end = token + cspan(token, separators);                   \
        *next = *end ? end + 1 : end;                                \
        *end = 0;                                                    \
        return *token ? token : NULL;                                \
    }

#define DEFINE_CHANGE(lower, upper, reverse, set, length, C, ARG)    \
    C *lower(C *text) {                                              \
        for (C *at = text; *at; at++) *at = (C)LOWER(*at);           \
        return text;                                                 \
    }                                                                \
    C *upper(C *text) {                                              \
        for (C *at = text; *at; at++) *at = (C)UPPER(*at);           \
        return text;                                                 \
    }                                                                \
    C *reverse(C *text) {                                            \
        for (size_t i = 0, j = length(text); i + 1 < j; i++) {       \
            C kept = text[i];                                        \
            text[i] = text[--j];                                     \
            text[j] = kept;                                          \
        }                                                            \
        return text;                                                 \
    }                                                                \
    C *set(C *text, ARG value) {                                     \
        for (C *at = text; *at; at++) *at = (C)value;                \
        return text;                                                 \
    }

#define IDENTITY(c) (c)

#endif
