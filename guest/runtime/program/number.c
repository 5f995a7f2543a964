/* Numbers with a fraction from text, division, and the rest of stdlib.h about numbers. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include <windows.h>

/* The kernel reads it, since to round rightly takes long arithmetic. */
double strtod(const char *text, char **end) {
    double value = 0;
    LONG taken = NtwParseNumber((PVOID)text, &value);
    if (end != NULL) *end = (char *)text + taken;
    if (__builtin_isinf(value) && taken != 0) {
        const char *last = text + taken - 1;
        if (*last >= '0' && *last <= '9') errno = ERANGE;
    }
    return value;
}

float strtof(const char *text, char **end) { return (float)strtod(text, end); }
long double strtold(const char *text, char **end) { return strtod(text, end); }
double atof(const char *text) { return strtod(text, NULL); }

double wcstod(const wchar_t *text, wchar_t **end) {
    char narrow[128];
    size_t length = 0;
    for (; length < sizeof narrow - 1 && text[length] != 0 && text[length] < 0x80; length++) narrow[length] = (char)text[length];
    narrow[length] = 0;
    char *stop;
    double value = strtod(narrow, &stop);
    if (end != NULL) *end = (wchar_t *)text + (stop - narrow);
    return value;
}

float wcstof(const wchar_t *text, wchar_t **end) { return (float)wcstod(text, end); }
double _wtof(const wchar_t *text) { return wcstod(text, NULL); }
long long wcstoll(const wchar_t *text, wchar_t **end, int base) { return _wcstoi64(text, end, base); }
unsigned long long wcstoull(const wchar_t *text, wchar_t **end, int base) { return _wcstoui64(text, end, base); }
div_t div(int dividend, int divisor) { return (div_t){dividend / divisor, dividend % divisor}; }
ldiv_t ldiv(long dividend, long divisor) { return (ldiv_t){dividend / divisor, dividend % divisor}; }
lldiv_t lldiv(long long dividend, long long divisor) { return (lldiv_t){dividend / divisor, dividend % divisor}; }

/* The machine's own randomness, so that a deterministic run stays one. */
int rand_s(unsigned *value) {
    static volatile LONG state;
    unsigned mixed = (unsigned)__atomic_add_fetch(&state, 0x9e3779b9, __ATOMIC_RELAXED) + (unsigned)NtwClock(0);
    mixed = (mixed ^ mixed >> 16) * 0x85ebca6b;
    mixed = (mixed ^ mixed >> 13) * 0xc2b2ae35;
    *value = mixed ^ mixed >> 16;
    return 0;
}
