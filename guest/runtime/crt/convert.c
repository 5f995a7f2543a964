/* Numbers from text and text from numbers. `long` is 32 bits. */
#include "../runtime.h"

#define LONG_MAX 0x7fffffffll
#define LLONG_MAX 0x7fffffffffffffffll

/* What was read of a number. */
struct number {
    uint64_t magnitude;
    int isNegative;
    int isTooLarge; /* beyond 64 bits */
};

static int DigitOf(unsigned c) {
    if (c >= '0' && c <= '9') return (int)(c - '0');
    if (c >= 'a' && c <= 'z') return (int)(c - 'a') + 10;
    if (c >= 'A' && c <= 'Z') return (int)(c - 'A') + 10;
    return 99;
}

/* Base 0 reads 0x as 16 and 0 as 8. `*end` is where reading stopped, the start when there was no digit. */
#define DEFINE_SCAN(name, C)                                                                     \
    static struct number name(const C *text, const C **end, int base) {                          \
        struct number number = {0, 0, 0};                                                        \
        const C *at = text;                                                                      \
        *end = text;                                                                             \
        while (*at == ' ' || (*at >= '\t' && *at <= '\r')) at++;                                 \
        if (*at == '-' || *at == '+') number.isNegative = *at++ == '-';                          \
        int isHex = at[0] == '0' && (at[1] == 'x' || at[1] == 'X') && DigitOf((unsigned)at[2]) < 16; \
        if (isHex && (base == 0 || base == 16)) {                                                \
            at += 2;                                                                             \
            base = 16;                                                                           \
        } else if (base == 0) {                                                                  \
            base = *at == '0' ? 8 : 10;                                                          \
        }                                                                                        \
        for (int digit; (digit = DigitOf((unsigned)*at)) < base; *end = ++at) {                  \
            if (number.magnitude > (~0ull - (unsigned)digit) / (unsigned)base) number.isTooLarge = 1; \
            number.magnitude = number.magnitude * (unsigned)base + (unsigned)digit;              \
        }                                                                                        \
        return number;                                                                           \
    }

DEFINE_SCAN(ScanNarrow, char)
DEFINE_SCAN(ScanWide, wchar_t)

/* The nearest value of a signed type whose greatest is `limit`. */
static long long ToSigned(struct number number, long long limit) {
    uint64_t most = (uint64_t)limit + (uint64_t)number.isNegative;
    uint64_t magnitude = number.isTooLarge || number.magnitude > most ? most : number.magnitude;
    return (long long)(number.isNegative ? 0 - magnitude : magnitude);
}

static unsigned long ToUnsigned(struct number number) {
    if (number.isTooLarge || number.magnitude > 0xffffffffu) return 0xffffffffu;
    return (unsigned long)(number.isNegative ? 0 - number.magnitude : number.magnitude);
}

static uint64_t ToUnsigned64(struct number number) {
    if (number.isTooLarge) return ~0ull;
    return number.isNegative ? 0 - number.magnitude : number.magnitude;
}

#define DEFINE_READERS(C, scan, tol, toul, toll, toull, ato, atol_, ato64)                          \
    long tol(const C *text, C **end, int base) {                                                    \
        const C *stop;                                                                              \
        struct number number = scan(text, &stop, base);                                             \
        if (end) *end = (C *)stop;                                                                  \
        return (long)ToSigned(number, LONG_MAX);                                                    \
    }                                                                                               \
    unsigned long toul(const C *text, C **end, int base) {                                          \
        const C *stop;                                                                              \
        struct number number = scan(text, &stop, base);                                             \
        if (end) *end = (C *)stop;                                                                  \
        return ToUnsigned(number);                                                                  \
    }                                                                                               \
    long long toll(const C *text, C **end, int base) {                                              \
        const C *stop;                                                                              \
        struct number number = scan(text, &stop, base);                                             \
        if (end) *end = (C *)stop;                                                                  \
        return ToSigned(number, LLONG_MAX);                                                         \
    }                                                                                               \
    uint64_t toull(const C *text, C **end, int base) {                                              \
        const C *stop;                                                                              \
        struct number number = scan(text, &stop, base);                                             \
        if (end) *end = (C *)stop;                                                                  \
        return ToUnsigned64(number);                                                                \
    }                                                                                               \
    int ato(const C *text) { return (int)tol(text, NULL, 10); }                                     \
    long atol_(const C *text) { return tol(text, NULL, 10); }                                       \
    long long ato64(const C *text) { return toll(text, NULL, 10); }

DEFINE_READERS(char, ScanNarrow, strtol, strtoul, _strtoi64, _strtoui64, atoi, atol, _atoi64)
DEFINE_READERS(wchar_t, ScanWide, wcstol, wcstoul, _wcstoi64, _wcstoui64, _wtoi, _wtol, _wtoi64)

long long strtoll(const char *text, char **end, int base) { return _strtoi64(text, end, base); }
uint64_t strtoull(const char *text, char **end, int base) { return _strtoui64(text, end, base); }
long long atoll(const char *text) { return _atoi64(text); }

/* A sign is written in base 10 only; other bases show the bits. */
#define DEFINE_WRITERS(C, write, itoa, ltoa, ultoa, i64toa, ui64toa)                                 \
    static C *write(uint64_t value, C *text, int base, int isNegative) {                             \
        C digits[64];                                                                                \
        C *to = text;                                                                                \
        int count = 0;                                                                               \
        do {                                                                                         \
            unsigned digit = (unsigned)(value % (unsigned)base);                                     \
            digits[count++] = (C)(digit < 10 ? '0' + digit : 'a' + digit - 10);                      \
            value /= (unsigned)base;                                                                 \
        } while (value != 0);                                                                        \
        if (isNegative) *to++ = '-';                                                                 \
        while (count > 0) *to++ = digits[--count];                                                   \
        *to = 0;                                                                                     \
        return text;                                                                                 \
    }                                                                                                \
    C *ultoa(unsigned long value, C *text, int base) { return write(value, text, base, 0); }         \
    C *ltoa(long value, C *text, int base) {                                                         \
        int isNegative = value < 0 && base == 10;                                                    \
        return write(isNegative ? 0u - (unsigned long)value : (unsigned long)value, text, base, isNegative); \
    }                                                                                                \
    C *itoa(int value, C *text, int base) { return ltoa(value, text, base); }                        \
    C *ui64toa(uint64_t value, C *text, int base) { return write(value, text, base, 0); }            \
    C *i64toa(long long value, C *text, int base) {                                                  \
        int isNegative = value < 0 && base == 10;                                                    \
        return write(isNegative ? 0 - (uint64_t)value : (uint64_t)value, text, base, isNegative);    \
    }

DEFINE_WRITERS(char, WriteNarrow, _itoa, _ltoa, _ultoa, _i64toa, _ui64toa)
DEFINE_WRITERS(wchar_t, WriteWide, _itow, _ltow, _ultow, _i64tow, _ui64tow)

#define DEFINE_SECURE_WRITER(itoa_s, itoa, copy, C)                                                  \
    errno_t itoa_s(int value, C *to, size_t size, int base) {                                        \
        C text[40];                                                                                  \
        if (to == NULL || size == 0 || base < 2 || base > 36) return EINVAL;                         \
        return copy(to, size, itoa(value, text, base));                                              \
    }

DEFINE_SECURE_WRITER(_itoa_s, _itoa, strcpy_s, char)
DEFINE_SECURE_WRITER(_itow_s, _itow, wcscpy_s, wchar_t)

int abs(int value) { return value < 0 ? -value : value; }
long labs(long value) { return value < 0 ? -value : value; }
long long llabs(long long value) { return value < 0 ? -value : value; }
