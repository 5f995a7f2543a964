/* Numbers, sorting and searching of C. */
#ifndef NTWASM_STDLIB_H
#define NTWASM_STDLIB_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

int atoi(const char *text);
long atol(const char *text);
long long _atoi64(const char *text);
int _wtoi(const wchar_t *text);
long _wtol(const wchar_t *text);
long long _wtoi64(const wchar_t *text);
long strtol(const char *text, char **end, int base);
unsigned long strtoul(const char *text, char **end, int base);
long long _strtoi64(const char *text, char **end, int base);
unsigned long long _strtoui64(const char *text, char **end, int base);
long wcstol(const wchar_t *text, wchar_t **end, int base);
unsigned long wcstoul(const wchar_t *text, wchar_t **end, int base);
char *_itoa(int value, char *to, int base);
char *_ltoa(long value, char *to, int base);
char *_ultoa(unsigned long value, char *to, int base);
char *_i64toa(long long value, char *to, int base);
char *_ui64toa(unsigned long long value, char *to, int base);
wchar_t *_itow(int value, wchar_t *to, int base);
wchar_t *_ltow(long value, wchar_t *to, int base);
wchar_t *_ultow(unsigned long value, wchar_t *to, int base);
wchar_t *_i64tow(long long value, wchar_t *to, int base);
wchar_t *_ui64tow(unsigned long long value, wchar_t *to, int base);
int _itoa_s(int value, char *to, size_t size, int base);
int _itow_s(int value, wchar_t *to, size_t size, int base);
void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *));
void *bsearch(const void *key, const void *base, size_t count, size_t size, int (*compare)(const void *, const void *));
void qsort_s(void *base, size_t count, size_t size, int (*compare)(void *, const void *, const void *), void *context);
void *bsearch_s(const void *key, const void *base, size_t count, size_t size,
                int (*compare)(void *, const void *, const void *), void *context);
int rand(void);
void srand(unsigned int seed);
int abs(int value);
long labs(long value);
size_t mbstowcs(wchar_t *to, const char *from, size_t limit);
size_t wcstombs(char *to, const wchar_t *from, size_t limit);

#ifndef _KERNEL_MODE
#include <crt/stdlib.h>
#endif

#define RAND_MAX 0x7fff
#define _MAX_PATH 260

#ifdef __cplusplus
}
#endif

#endif
