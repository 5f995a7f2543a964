/* Memory, the end of the program, its environment, numbers with a fraction. */
#ifndef NTWASM_CRT_STDLIB_H
#define NTWASM_CRT_STDLIB_H

#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define MB_CUR_MAX 1
#define MB_LEN_MAX 5
#define _MAX_DRIVE 3
#define _MAX_DIR 256
#define _MAX_FNAME 256
#define _MAX_EXT 256
#define _countof(array) (sizeof(array) / sizeof((array)[0]))

typedef struct { int quot, rem; } div_t;
typedef struct { long quot, rem; } ldiv_t;
typedef struct { long long quot, rem; } lldiv_t;

void *malloc(size_t size);
void *calloc(size_t count, size_t size);
void *realloc(void *block, size_t size);
void free(void *block);
size_t _msize(void *block);
void *_aligned_malloc(size_t size, size_t alignment);
void _aligned_free(void *block);
__attribute__((noreturn)) void exit(int code);
__attribute__((noreturn)) void _exit(int code);
__attribute__((noreturn)) void _Exit(int code);
__attribute__((noreturn)) void quick_exit(int code);
__attribute__((noreturn)) void abort(void);
int atexit(void (*routine)(void));
typedef int (*_onexit_t)(void);
_onexit_t _onexit(_onexit_t routine);

int system(const char *command);
int _wsystem(const wchar_t *command);
char *getenv(const char *name);
wchar_t *_wgetenv(const wchar_t *name);
int getenv_s(size_t *needed, char *buffer, size_t size, const char *name);
int _dupenv_s(char **buffer, size_t *count, const char *name);
int _putenv_s(const char *name, const char *value);
int _putenv(const char *text);

double strtod(const char *text, char **end);
float strtof(const char *text, char **end);
long double strtold(const char *text, char **end);
double atof(const char *text);
double wcstod(const wchar_t *text, wchar_t **end);
float wcstof(const wchar_t *text, wchar_t **end);
double _wtof(const wchar_t *text);
long long atoll(const char *text);
long long strtoll(const char *text, char **end, int base);
unsigned long long strtoull(const char *text, char **end, int base);
long long wcstoll(const wchar_t *text, wchar_t **end, int base);
unsigned long long wcstoull(const wchar_t *text, wchar_t **end, int base);
long long _wcstoi64(const wchar_t *text, wchar_t **end, int base);
unsigned long long _wcstoui64(const wchar_t *text, wchar_t **end, int base);
long long llabs(long long value);
div_t div(int dividend, int divisor);
ldiv_t ldiv(long dividend, long divisor);
lldiv_t lldiv(long long dividend, long long divisor);
int rand_s(unsigned int *value);
int mblen(const char *from, size_t limit);
int mbtowc(wchar_t *to, const char *from, size_t limit);
int wctomb(char *to, wchar_t from);
int mbstowcs_s(size_t *converted, wchar_t *to, size_t size, const char *from, size_t limit);
int wcstombs_s(size_t *converted, char *to, size_t size, const wchar_t *from, size_t limit);

#define itoa _itoa
#define ltoa _ltoa
#define ultoa _ultoa
#ifndef __cplusplus
#ifndef max
#define max(a, b) (((a) > (b)) ? (a) : (b))
#define min(a, b) (((a) < (b)) ? (a) : (b))
#endif
#endif

#endif
