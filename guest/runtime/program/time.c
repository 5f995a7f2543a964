/* Dates and times, over the machine's clock and in its time zone. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <wchar.h>
#include <windows.h>

#define UNITS_PER_SECOND 10000000ll
/* Seconds from 1601 to 1970. */
#define EPOCH 11644473600ll
#define DAY 86400

static const char *const MONTHS[] = {"January", "February", "March", "April", "May", "June", "July", "August",
                                     "September", "October", "November", "December"};
static const char *const DAYS[] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};

time_t time(time_t *to) {
    time_t now = NtwClock(0) / UNITS_PER_SECOND - EPOCH;
    if (to != NULL) *to = now;
    return now;
}

time_t _time64(time_t *to) { return time(to); }

int timespec_get(struct timespec *to, int base) {
    long long now = NtwClock(0);
    to->tv_sec = now / UNITS_PER_SECOND - EPOCH;
    to->tv_nsec = (long)(now % UNITS_PER_SECOND) * 100;
    return base;
}

/* Time that has passed, as Microsoft's clock measures it. */
clock_t clock(void) { return (clock_t)(NtwClock(1) / (UNITS_PER_SECOND / CLOCKS_PER_SEC)); }

double difftime(time_t end, time_t start) { return (double)(end - start); }

/* Days from 1970-01-01 to the first of March of that year, by years that begin in March. */
static long long daysTo(long long year) {
    long long era = (year >= 0 ? year : year - 399) / 400;
    long long inEra = year - era * 400;
    return era * 146097 + inEra * 365 + inEra / 4 - inEra / 100 - 719468;
}

/* Days from the first of March to the first of the month, where March is 0. */
static int daysOfMonths(int month) { return (153 * month + 2) / 5; }

static int isLeap(long long year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

int gmtime_s(struct tm *to, const time_t *when) {
    if (to == NULL || when == NULL || *when < 0) return EINVAL;
    long long days = *when / DAY;
    int second = (int)(*when % DAY);
    long long shifted = days + 719468;
    long long era = shifted / 146097;
    int inEra = (int)(shifted - era * 146097);
    int yearOfEra = (inEra - inEra / 1460 + inEra / 36524 - inEra / 146096) / 365;
    int dayOfYear = inEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    int month = (5 * dayOfYear + 2) / 153;
    long long year = era * 400 + yearOfEra + (month >= 10);
    to->tm_mday = dayOfYear - daysOfMonths(month) + 1;
    to->tm_mon = month < 10 ? month + 2 : month - 10;
    to->tm_year = (int)(year - 1900);
    to->tm_wday = (int)((days + 4) % 7);
    to->tm_yday = month < 10 ? dayOfYear + 59 + isLeap(year) : dayOfYear - 306;
    to->tm_hour = second / 3600;
    to->tm_min = second / 60 % 60;
    to->tm_sec = second % 60;
    to->tm_isdst = 0;
    return 0;
}

int localtime_s(struct tm *to, const time_t *when) {
    LONG daylight;
    if (to == NULL || when == NULL || *when < 0) return EINVAL;
    time_t local = *when + NtwZoneOffset(*when, &daylight);
    if (local < 0) return EINVAL;
    int error = gmtime_s(to, &local);
    to->tm_isdst = daylight;
    return error;
}

struct tm *gmtime(const time_t *when) {
    static struct tm result;
    return gmtime_s(&result, when) == 0 ? &result : NULL;
}

struct tm *localtime(const time_t *when) {
    static struct tm result;
    return localtime_s(&result, when) == 0 ? &result : NULL;
}

/* Seconds from 1970 to the fields, which may be out of their ranges. */
static time_t secondsOf(const struct tm *when) {
    long long months = when->tm_year * 12ll + when->tm_mon + 1900 * 12 - 2;
    long long year = (months >= 0 ? months : months - 11) / 12;
    long long days = daysTo(year) + daysOfMonths((int)(months - year * 12)) + when->tm_mday - 1;
    return ((days * 24 + when->tm_hour) * 60 + when->tm_min) * 60 + when->tm_sec;
}

time_t _mkgmtime(struct tm *when) {
    time_t result = secondsOf(when);
    return gmtime_s(when, &result) == 0 ? result : -1;
}

time_t mktime(struct tm *when) {
    time_t result = NtwFromLocal(secondsOf(when));
    return localtime_s(when, &result) == 0 ? result : -1;
}

/* Seconds that the fields' local time is ahead of UTC. */
static long offsetOf(const struct tm *when, time_t *utc) {
    LONG daylight;
    *utc = NtwFromLocal(secondsOf(when));
    return NtwZoneOffset(*utc, &daylight);
}

static void zoneField(char letter, const struct tm *when, char *to, size_t size) {
    time_t utc;
    long minutes = offsetOf(when, &utc) / 60;
    long distance = minutes < 0 ? -minutes : minutes;
    if (letter == 'Z') NtwZoneName(utc, to, size);
    else _snprintf(to, size, "%c%02ld%02ld", minutes < 0 ? '-' : '+', distance / 60, distance % 60);
}

int asctime_s(char *to, size_t size, const struct tm *when) {
    if (to == NULL || size < 26 || when == NULL) return EINVAL;
    return strftime(to, size, "%a %b %d %H:%M:%S %Y\n", when) == 0 ? ERANGE : 0;
}

int ctime_s(char *to, size_t size, const time_t *when) {
    struct tm fields;
    int error = localtime_s(&fields, when);
    return error != 0 ? error : asctime_s(to, size, &fields);
}

char *asctime(const struct tm *when) {
    static char text[32];
    return asctime_s(text, sizeof text, when) == 0 ? text : NULL;
}

char *ctime(const time_t *when) {
    static char text[32];
    return ctime_s(text, sizeof text, when) == 0 ? text : NULL;
}

/* The week of the year, where weeks begin on day `first`. */
static int weekOf(const struct tm *when, int first) { return (when->tm_yday + 7 - (when->tm_wday + 7 - first) % 7) / 7; }

/* What stands for other letters, or NULL. */
static const char *composedOf(char letter) {
    switch (letter) {
        case 'c': return "%a %b %e %H:%M:%S %Y";
        case 'D': case 'x': return "%m/%d/%y";
        case 'F': return "%Y-%m-%d";
        case 'R': return "%H:%M";
        case 'r': return "%I:%M:%S %p";
        case 'T': case 'X': return "%H:%M:%S";
        default: return NULL;
    }
}

static void field(char letter, const struct tm *when, char *to, size_t size) {
    int hour12 = when->tm_hour % 12 == 0 ? 12 : when->tm_hour % 12;
    *to = 0;
    switch (letter) {
        case 'a': _snprintf(to, size, "%.3s", DAYS[when->tm_wday]); break;
        case 'A': _snprintf(to, size, "%s", DAYS[when->tm_wday]); break;
        case 'b': case 'h': _snprintf(to, size, "%.3s", MONTHS[when->tm_mon]); break;
        case 'B': _snprintf(to, size, "%s", MONTHS[when->tm_mon]); break;
        case 'C': _snprintf(to, size, "%02d", (when->tm_year + 1900) / 100); break;
        case 'd': _snprintf(to, size, "%02d", when->tm_mday); break;
        case 'e': _snprintf(to, size, "%2d", when->tm_mday); break;
        case 'H': _snprintf(to, size, "%02d", when->tm_hour); break;
        case 'I': _snprintf(to, size, "%02d", hour12); break;
        case 'j': _snprintf(to, size, "%03d", when->tm_yday + 1); break;
        case 'm': _snprintf(to, size, "%02d", when->tm_mon + 1); break;
        case 'M': _snprintf(to, size, "%02d", when->tm_min); break;
        case 'n': _snprintf(to, size, "\n"); break;
        case 'p': _snprintf(to, size, "%s", when->tm_hour < 12 ? "AM" : "PM"); break;
        case 'S': _snprintf(to, size, "%02d", when->tm_sec); break;
        case 't': _snprintf(to, size, "\t"); break;
        case 'u': _snprintf(to, size, "%d", when->tm_wday == 0 ? 7 : when->tm_wday); break;
        case 'U': _snprintf(to, size, "%02d", weekOf(when, 0)); break;
        case 'w': _snprintf(to, size, "%d", when->tm_wday); break;
        case 'W': _snprintf(to, size, "%02d", weekOf(when, 1)); break;
        case 'y': _snprintf(to, size, "%02d", when->tm_year % 100); break;
        case 'Y': _snprintf(to, size, "%d", when->tm_year + 1900); break;
        case 'z': case 'Z': zoneField(letter, when, to, size); break;
        case '%': _snprintf(to, size, "%%"); break;
        default: break;
    }
}

size_t strftime(char *to, size_t size, const char *format, const struct tm *when) {
    size_t used = 0;
    for (; *format != 0; format++) {
        char text[64] = {*format, 0};
        if (*format == '%' && format[1] != 0) {
            format++;
            if ((*format == '#' || *format == 'E' || *format == 'O') && format[1] != 0) format++;
            const char *composed = composedOf(*format);
            if (composed != NULL) strftime(text, sizeof text, composed, when);
            else field(*format, when, text, sizeof text);
        }
        size_t length = strlen(text);
        if (used + length >= size) return 0;
        memcpy(to + used, text, length);
        used += length;
    }
    if (used >= size) return 0;
    to[used] = 0;
    return used;
}

size_t wcsftime(wchar_t *to, size_t size, const wchar_t *format, const struct tm *when) {
    char narrow[512], text[512];
    size_t count;
    if (wcstombs_s(NULL, narrow, sizeof narrow, format, sizeof narrow) != 0) return 0;
    strftime(text, sizeof text, narrow, when);
    return mbstowcs_s(&count, to, size, text, size - 1) == 0 ? count - 1 : 0;
}
