/* Strings of char. */
#include "../runtime.h"
#include "text.h"

DEFINE_LENGTH(strlen, strnlen, char)
DEFINE_COPY(strcpy, strncpy, strcat, strncat, char)
DEFINE_COMPARE(strcmp, strncmp, char, unsigned char, IDENTITY)
DEFINE_COMPARE(_stricmp, _strnicmp, char, unsigned char, LOWER)
DEFINE_FIND(strchr, strrchr, strstr, char, int)
DEFINE_SPAN(strspn, strcspn, strpbrk, strtok_s, strchr, char)
DEFINE_CHANGE(_strlwr, _strupr, _strrev, _strset, strlen, char, int)

int _memicmp(const void *left, const void *right, size_t bytes) {
    const unsigned char *l = left;
    const unsigned char *r = right;
    for (; bytes != 0; bytes--, l++, r++) {
        int difference = LOWER(*l) - LOWER(*r);
        if (difference != 0) return difference;
    }
    return 0;
}

int stricmp(const char *left, const char *right) { return _stricmp(left, right); }
int strnicmp(const char *left, const char *right, size_t count) { return _strnicmp(left, right, count); }
int strcmpi(const char *left, const char *right) { return _stricmp(left, right); }
int _strcmpi(const char *left, const char *right) { return _stricmp(left, right); }

/* One place for the whole image, as the C library has it. */
char *strtok(char *text, const char *separators) {
    static char *next;
    return strtok_s(text, separators, &next);
}
