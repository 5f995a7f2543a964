/*
 * UTF-8 to UTF-16 and back, a piece at a time. The state of reading: `missing` bytes of a character whose bits so far
 * are `pending`, or ~0 when `pending` is the second half of a pair; of writing: `pending` is the first half.
 */
#include <errno.h>
#include <stdlib.h>
#include <wchar.h>

#define PAIR ((unsigned)-1)
#define INCOMPLETE ((size_t)-2)
#define INVALID ((size_t)-1)

static size_t invalid(mbstate_t *state) {
    state->pending = state->missing = 0;
    errno = EILSEQ;
    return INVALID;
}

size_t mbrtowc(wchar_t *to, const char *from, size_t limit, mbstate_t *state) {
    static mbstate_t own;
    wchar_t nowhere;
    if (state == NULL) state = &own;
    if (to == NULL) to = &nowhere;
    if (from == NULL) {
        state->pending = state->missing = 0;
        return 0;
    }
    if (state->missing == PAIR) {
        *to = (wchar_t)state->pending;
        state->pending = state->missing = 0;
        return 0;
    }
    for (size_t taken = 1; taken <= limit; taken++) {
        unsigned char byte = (unsigned char)*from++;
        if (state->missing == 0) {
            if (byte < 0x80) {
                *to = byte;
                return byte == 0 ? 0 : taken;
            }
            if (byte < 0xc2 || byte > 0xf4) return invalid(state);
            state->missing = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
            state->pending = byte & (0x3f >> state->missing);
            continue;
        }
        if ((byte & 0xc0) != 0x80) return invalid(state);
        state->pending = state->pending << 6 | (byte & 0x3f);
        if (--state->missing != 0) continue;
        unsigned code = state->pending;
        state->pending = 0;
        if (code < 0x10000) {
            *to = (wchar_t)code;
            return taken;
        }
        *to = (wchar_t)(0xd800 + ((code - 0x10000) >> 10));
        state->pending = 0xdc00 + (code & 0x3ff);
        state->missing = PAIR;
        return taken;
    }
    return INCOMPLETE;
}

/* The first half of a pair writes nothing; half a pair alone becomes U+FFFD. */
size_t wcrtomb(char *to, wchar_t from, mbstate_t *state) {
    static mbstate_t own;
    if (state == NULL) state = &own;
    if (to == NULL) return 1;
    unsigned code = from;
    if (code >= 0xd800 && code < 0xdc00) {
        state->pending = code;
        return 0;
    }
    if (code >= 0xdc00 && code < 0xe000) code = state->pending == 0 ? 0xfffd : 0x10000 + ((state->pending & 0x3ff) << 10 | (code & 0x3ff));
    state->pending = 0;
    if (code < 0x80) {
        to[0] = (char)code;
        return 1;
    }
    size_t length = code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (size_t i = length; --i > 0; code >>= 6) to[i] = (char)(0x80 | (code & 0x3f));
    to[0] = (char)(0xf00 >> length | code);
    return length;
}

size_t mbrlen(const char *from, size_t limit, mbstate_t *state) { return mbrtowc(NULL, from, limit, state); }
int mbsinit(const mbstate_t *state) { return state == NULL || (state->pending == 0 && state->missing == 0); }
unsigned short btowc(int character) { return character >= 0 && character < 0x80 ? (unsigned short)character : WEOF; }
int wctob(unsigned short character) { return character < 0x80 ? character : -1; }

int mbtowc(wchar_t *to, const char *from, size_t limit) {
    mbstate_t state = {0, 0};
    if (from == NULL) return 0;
    size_t taken = mbrtowc(to, from, limit, &state);
    return taken == INVALID || taken == INCOMPLETE ? -1 : (int)taken;
}

int mblen(const char *from, size_t limit) { return mbtowc(NULL, from, limit); }

int wctomb(char *to, wchar_t from) { return to == NULL ? 0 : (int)wcrtomb(to, from, &(mbstate_t){0, 0}); }

int mbstowcs_s(size_t *converted, wchar_t *to, size_t size, const char *from, size_t limit) {
    mbstate_t state = {0, 0};
    size_t used = 0, at = 0;
    for (; used < limit && (from[at] != 0 || state.missing == PAIR); used++) {
        wchar_t wide;
        size_t taken = mbrtowc(&wide, from + at, 8, &state);
        if (taken == INVALID || taken == INCOMPLETE) return EILSEQ;
        if (to != NULL && used + 1 >= size) {
            if (limit == (size_t)-1) break;
            to[0] = 0;
            return ERANGE;
        }
        if (to != NULL) to[used] = wide;
        at += taken;
    }
    if (to != NULL && size != 0) to[used] = 0;
    if (converted != NULL) *converted = used + 1;
    return 0;
}

int wcstombs_s(size_t *converted, char *to, size_t size, const wchar_t *from, size_t limit) {
    mbstate_t state = {0, 0};
    size_t used = 0;
    for (; *from != 0; from++) {
        char bytes[4];
        size_t count = wcrtomb(bytes, *from, &state);
        if (used + count > limit) break;
        if (to != NULL && used + count >= size) {
            if (limit == (size_t)-1) break;
            to[0] = 0;
            return ERANGE;
        }
        for (size_t i = 0; i < count; i++, used++)
            if (to != NULL) to[used] = bytes[i];
    }
    if (to != NULL && size != 0) to[used] = 0;
    if (converted != NULL) *converted = used + 1;
    return 0;
}

/* The forms without _s: how many were converted, or (size_t)-1. */
size_t mbstowcs(wchar_t *to, const char *from, size_t limit) {
    mbstate_t state = {0, 0};
    size_t used = 0;
    for (; to == NULL || used < limit; used++) {
        wchar_t wide;
        size_t taken = mbrtowc(&wide, from, 8, &state);
        if (taken == INVALID || taken == INCOMPLETE) return INVALID;
        if (to != NULL) to[used] = wide;
        if (wide == 0) break;
        from += taken;
    }
    return used;
}

size_t wcstombs(char *to, const wchar_t *from, size_t limit) {
    mbstate_t state = {0, 0};
    size_t used = 0;
    for (;; from++) {
        char bytes[4];
        size_t count = wcrtomb(bytes, *from, &state);
        if (to != NULL && used + count > limit) return used;
        for (size_t i = 0; i < count && to != NULL; i++) to[used + i] = bytes[i];
        if (*from == 0) return used;
        used += count;
    }
}
