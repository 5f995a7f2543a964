/* Dates and times. time_t has 64 bits. Local time is that of the machine's zone. */
#ifndef NTWASM_TIME_H
#define NTWASM_TIME_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef long long time_t;
typedef long long __time64_t;
typedef long clock_t;
#define CLOCKS_PER_SEC 1000
#define CLK_TCK CLOCKS_PER_SEC
#define TIME_UTC 1
struct timespec {
    time_t tv_sec;
    long tv_nsec;
};
struct tm {
    int tm_sec, tm_min, tm_hour, tm_mday, tm_mon, tm_year, tm_wday, tm_yday, tm_isdst;
};

time_t time(time_t *to);
time_t _time64(time_t *to);
clock_t clock(void);
double difftime(time_t end, time_t start);
time_t mktime(struct tm *when);
time_t _mkgmtime(struct tm *when);
struct tm *gmtime(const time_t *when);
struct tm *localtime(const time_t *when);
int gmtime_s(struct tm *to, const time_t *when);
int localtime_s(struct tm *to, const time_t *when);
char *asctime(const struct tm *when);
int asctime_s(char *to, size_t size, const struct tm *when);
char *ctime(const time_t *when);
int ctime_s(char *to, size_t size, const time_t *when);
size_t strftime(char *to, size_t size, const char *format, const struct tm *when);
size_t wcsftime(wchar_t *to, size_t size, const wchar_t *format, const struct tm *when);
int timespec_get(struct timespec *to, int base);

#ifdef __cplusplus
}
#endif

#endif
