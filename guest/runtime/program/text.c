/* What programs have of strings and characters beyond drivers. */
#include <ctype.h>
#include <errno.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#define DEFINE_DUPLICATE(name, old, length, C)                  \
    C *name(const C *text) {                                    \
        size_t bytes = (length(text) + 1) * sizeof(C);          \
        C *copy = malloc(bytes);                                \
        return copy == NULL ? NULL : memcpy(copy, text, bytes); \
    }                                                           \
    C *old(const C *text) { return name(text); }

DEFINE_DUPLICATE(_strdup, strdup, strlen, char)
DEFINE_DUPLICATE(_wcsdup, wcsdup, wcslen, wchar_t)

#define DEFINE_COLLATE(coll, xfrm, compare, length, copyn, C)      \
    int coll(const C *left, const C *right) { return compare(left, right); } \
    size_t xfrm(C *to, const C *from, size_t size) {               \
        if (size != 0) copyn(to, from, size);                      \
        return length(from);                                       \
    }

DEFINE_COLLATE(strcoll, strxfrm, strcmp, strlen, strncpy, char)
DEFINE_COLLATE(wcscoll, wcsxfrm, wcscmp, wcslen, wcsncpy, wchar_t)

#define DEFINE_CASE_S(name, change, length, C)                          \
    int name(C *text, size_t size) {                                    \
        if (text == NULL || length(text, size) == size) return EINVAL;  \
        change(text);                                                   \
        return 0;                                                       \
    }

DEFINE_CASE_S(_strlwr_s, _strlwr, strnlen, char)
DEFINE_CASE_S(_strupr_s, _strupr, strnlen, char)
DEFINE_CASE_S(_wcslwr_s, _wcslwr, wcsnlen, wchar_t)
DEFINE_CASE_S(_wcsupr_s, _wcsupr, wcsnlen, wchar_t)

wchar_t *wmemchr(const wchar_t *in, wchar_t value, size_t count) {
    for (; count != 0; count--, in++)
        if (*in == value) return (wchar_t *)in;
    return NULL;
}

int wmemcmp(const wchar_t *left, const wchar_t *right, size_t count) {
    for (; count != 0; count--, left++, right++)
        if (*left != *right) return *left < *right ? -1 : 1;
    return 0;
}

wchar_t *wmemcpy(wchar_t *to, const wchar_t *from, size_t count) { return memcpy(to, from, count * sizeof *to); }
wchar_t *wmemmove(wchar_t *to, const wchar_t *from, size_t count) { return memmove(to, from, count * sizeof *to); }

wchar_t *wmemset(wchar_t *to, wchar_t value, size_t count) {
    for (size_t i = 0; i < count; i++) to[i] = value;
    return to;
}

/* Error numbers by what they mean. */
static const struct {
    int error;
    const char *text;
} ERRORS[] = {
    {0, "No error"},
    {EPERM, "Not permitted"},
    {ENOENT, "There is no such file or folder"},
    {EINTR, "Interrupted"},
    {EIO, "Input or output failed"},
    {EBADF, "Not an open stream"},
    {EAGAIN, "Not available now"},
    {ENOMEM, "Out of memory"},
    {EACCES, "Access denied"},
    {EBUSY, "In use"},
    {EEXIST, "Exists already"},
    {EINVAL, "Invalid argument"},
    {EDOM, "Outside the function's domain"},
    {ERANGE, "Result out of range"},
    {EDEADLK, "Would wait for itself for ever"},
    {ENOSYS, "Not implemented"},
    {EILSEQ, "Not a sequence of characters"},
    {ETIMEDOUT, "Timed out"},
};

char *strerror(int error) {
    for (size_t i = 0; i < sizeof ERRORS / sizeof *ERRORS; i++)
        if (ERRORS[i].error == error) return (char *)ERRORS[i].text;
    return "Unknown error";
}

int strerror_s(char *to, size_t size, int error) { return strncpy_s(to, size, strerror(error), size - 1); }

int isblank(int c) { return c == ' ' || c == '\t'; }
int iswblank(unsigned short c) { return c == ' ' || c == '\t'; }
int toascii(int c) { return c & 0x7f; }

/* Bits of Microsoft's. */
static const struct {
    const char *name;
    wctype_t kind;
    int (*test)(unsigned short);
} KINDS[] = {
    {"upper", 0x1, iswupper},  {"lower", 0x2, iswlower},   {"digit", 0x4, iswdigit},  {"space", 0x8, iswspace},
    {"punct", 0x10, iswpunct}, {"cntrl", 0x20, iswcntrl},  {"blank", 0x40, iswblank}, {"xdigit", 0x80, iswxdigit},
    {"alpha", 0x103, iswalpha}, {"alnum", 0x107, iswalnum}, {"print", 0x157, iswprint}, {"graph", 0x117, iswgraph},
};

wctype_t wctype(const char *name) {
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++)
        if (strcmp(KINDS[i].name, name) == 0) return KINDS[i].kind;
    return 0;
}

int iswctype(unsigned short c, unsigned short kind) {
    for (size_t i = 0; i < sizeof KINDS / sizeof *KINDS; i++)
        if ((KINDS[i].kind & kind) == KINDS[i].kind && KINDS[i].test(c)) return 1;
    return 0;
}

char *setlocale(int category, const char *name) {
    (void)category, (void)name;
    return "C.UTF-8";
}

wchar_t *_wsetlocale(int category, const wchar_t *name) {
    (void)category, (void)name;
    return L"C.UTF-8";
}

struct lconv *localeconv(void) {
    static struct lconv plain = {".", "", ""};
    return &plain;
}
