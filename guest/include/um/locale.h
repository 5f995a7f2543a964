/* There is one locale, of UTF-8 text and plain numbers; every name is accepted for it. */
#ifndef NTWASM_LOCALE_H
#define NTWASM_LOCALE_H

#include <stddef.h>

#define LC_ALL 0
#define LC_COLLATE 1
#define LC_CTYPE 2
#define LC_MONETARY 3
#define LC_NUMERIC 4
#define LC_TIME 5

struct lconv {
    char *decimal_point, *thousands_sep, *grouping;
};

#ifdef __cplusplus
extern "C" {
#endif
char *setlocale(int category, const char *name);
wchar_t *_wsetlocale(int category, const wchar_t *name);
struct lconv *localeconv(void);
#ifdef __cplusplus
}
#endif

#endif
