import { beforeAll, expect, test } from 'vitest';
import { type Guest, load } from './harness.js';

/** Each line is one assertion in C; the number of the first that fails is the result. */
const CHECKS = [
  `strlen("abc") == 3 && wcslen(L"ab\\x1234") == 3 && strnlen("abc", 2) == 2`,
  `strcmp(strcpy(b, "abc"), "abc") == 0 && strcmp(strcat(b, "de"), "abcde") == 0`,
  `strcmp("a", "b") < 0 && strcmp("\\xff", "a") > 0 && strncmp("abc", "abd", 2) == 0`,
  `_stricmp("HeLLo", "hEllO") == 0 && _strnicmp("ABx", "aby", 2) == 0 && _wcsicmp(L"Ab", L"aB") == 0`,
  `strchr("abc", 'b')[1] == 'c' && strrchr("abab", 'b')[1] == 0 && strchr("abc", 'z') == 0 && *strchr("abc", 0) == 0`,
  `strcmp(strstr("hello world", "o w"), "o world") == 0 && strstr("a", "ab") == 0 && *strstr("x", "") == 'x'`,
  `(strncpy(b, "ab", 5), b[4] == 0) && (b[2] = 'x', strncat(strcpy(b, "a"), "bcd", 2), strcmp(b, "abc") == 0)`,
  `strspn("aabc", "ab") == 3 && strcspn("abc", "c") == 2 && *strpbrk("abc", "xc") == 'c'`,
  `strcmp(strtok(strcpy(b, " a,b"), " ,"), "a") == 0 && strcmp(strtok(0, " ,"), "b") == 0 && strtok(0, " ,") == 0`,
  `strcmp(_strupr(strcpy(b, "aZ1")), "AZ1") == 0 && strcmp(_strrev(b), "1ZA") == 0`,
  `wcscmp(wcscat(wcscpy(w, L"a"), L"b"), L"ab") == 0 && wcschr(w, L'b') == w + 1 && wcsstr(L"xyz", L"yz") != 0`,
  `memcmp("ab", "ac", 1) == 0 && memcmp("ab", "ac", 2) < 0 && memchr("abc", 'c', 2) == 0`,
  `(memmove(strcpy(b, "abcdef") + 1, b, 3), memcmp(b, "aabcef", 6) == 0) && (memset(b, 'z', 3), b[2] == 'z')`,
  `strcpy_s(b, 4, "abc") == 0 && strcpy_s(b, 3, "abc") == 34 && b[0] == 0 && strncpy_s(b, 3, "abc", (size_t)-1) == 80`,
  `strcat_s((strcpy(b, "ab"), b), 5, "cd") == 0 && strcmp(b, "abcd") == 0 && memcpy_s(b, 2, "abc", 3) == 34`,
  `atoi(" -42x") == -42 && strtol("0x1F", &e, 0) == 31 && *e == 0 && strtoul("777", 0, 8) == 511`,
  `strtol("99999999999", 0, 10) == 2147483647 && strtol("-99999999999", 0, 10) == (-2147483647L - 1) && strtoul("-1", 0, 10) == 0xffffffffu`,
  `strtol("zz", &e, 10) == 0 && e[0] == 'z' && strtol("0x", &e, 16) == 0 && *e == 'x' && _wtoi(L"12") == 12`,
  `_atoi64("-9223372036854775808") == (-9223372036854775807LL - 1) && _strtoui64("18446744073709551615", 0, 10) == ~0ull`,
  `strcmp(_itoa(-255, b, 10), "-255") == 0 && strcmp(_itoa(-1, b, 16), "ffffffff") == 0 && strcmp(_ui64toa(~0ull, b, 10), "18446744073709551615") == 0`,
  `(qsort(a, 7, sizeof *a, Compare), a[0] == -5 && a[1] == 0 && a[5] == 9 && a[6] == 77) && bsearch(&key, a, 7, sizeof *a, Compare) == a + 5`,
  `bsearch(&none, a, 7, sizeof *a, Compare) == 0 && toupper('q') == 'Q' && tolower('[') == '[' && towupper(L'e') == L'E'`,
  `isdigit('5') && !isdigit('a') && isspace('\\n') && isxdigit('F') && ispunct('!') && !iscntrl('a')`,
  `(srand(1), rand() == 41) && rand() == 18467`,
];

const SOURCE = `
typedef __SIZE_TYPE__ size_t; typedef __WCHAR_TYPE__ wchar_t; typedef unsigned long long u64;
size_t strlen(const char *), wcslen(const wchar_t *), strnlen(const char *, size_t), strspn(const char *, const char *), strcspn(const char *, const char *);
char *strcpy(char *, const char *), *strcat(char *, const char *), *strncpy(char *, const char *, size_t), *strncat(char *, const char *, size_t);
int strcmp(const char *, const char *), strncmp(const char *, const char *, size_t), _stricmp(const char *, const char *), _strnicmp(const char *, const char *, size_t);
int _wcsicmp(const wchar_t *, const wchar_t *), wcscmp(const wchar_t *, const wchar_t *), memcmp(const void *, const void *, size_t);
char *strchr(const char *, int), *strrchr(const char *, int), *strstr(const char *, const char *), *strpbrk(const char *, const char *), *strtok(char *, const char *);
char *_strupr(char *), *_strrev(char *); wchar_t *wcscat(wchar_t *, const wchar_t *), *wcscpy(wchar_t *, const wchar_t *), *wcschr(const wchar_t *, wchar_t), *wcsstr(const wchar_t *, const wchar_t *);
void *memchr(const void *, int, size_t), *memmove(void *, const void *, size_t), *memset(void *, int, size_t);
int strcpy_s(char *, size_t, const char *), strncpy_s(char *, size_t, const char *, size_t), strcat_s(char *, size_t, const char *), memcpy_s(void *, size_t, const void *, size_t);
int atoi(const char *), _wtoi(const wchar_t *); long strtol(const char *, char **, int); unsigned long strtoul(const char *, char **, int);
long long _atoi64(const char *); u64 _strtoui64(const char *, char **, int); char *_itoa(int, char *, int), *_ui64toa(u64, char *, int);
void qsort(void *, size_t, size_t, int (*)(const void *, const void *)); void *bsearch(const void *, const void *, size_t, size_t, int (*)(const void *, const void *));
int toupper(int), tolower(int), isdigit(int), isspace(int), isxdigit(int), ispunct(int), iscntrl(int), rand(void); wchar_t towupper(wchar_t); void srand(unsigned);
char b[64]; wchar_t w[16]; char *e; int a[7] = {9, 3, 77, -5, 0, 8, 4}; int key = 9, none = 10;
int Compare(const void *l, const void *r) { return *(const int *)l - *(const int *)r; }
__attribute__((export_name("Run"))) int Run(void) {
${CHECKS.map((check, index) => `  if (!(${check})) return ${index + 1};`).join('\n')}
  return 0;
}`;

let guest: Guest;
beforeAll(async () => {
  guest = await load({ 'crt.c': SOURCE }, () => ({}), 'checked');
}, 60_000);

test('the C library routines of a checked driver', () => {
  const failed = Number(guest.call('Run'));
  expect(failed === 0 ? '' : CHECKS[failed - 1]).toBe('');
  expect(guest.built.warnings).toBe('');
});
