/* Kinds of characters in the C locale. Only ASCII has kinds, for wchar_t too. */
#include "../runtime.h"

#define KIND(name, wide, test)          \
    int name(int c) { return (test); }  \
    int wide(wchar_t c) { return (test); }

KIND(isdigit, iswdigit, c >= '0' && c <= '9')
KIND(isupper, iswupper, c >= 'A' && c <= 'Z')
KIND(islower, iswlower, c >= 'a' && c <= 'z')
KIND(isalpha, iswalpha, (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))
KIND(isalnum, iswalnum, (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))
KIND(isxdigit, iswxdigit, (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f'))
KIND(isspace, iswspace, c == ' ' || (c >= '\t' && c <= '\r'))
KIND(isprint, iswprint, c >= ' ' && c <= '~')
KIND(isgraph, iswgraph, c > ' ' && c <= '~')
KIND(ispunct, iswpunct, c > ' ' && c <= '~' && !isalnum(c))
KIND(iscntrl, iswcntrl, (c >= 0 && c < ' ') || c == 0x7f)

int tolower(int c) { return isupper(c) ? c + ('a' - 'A') : c; }
int toupper(int c) { return islower(c) ? c - ('a' - 'A') : c; }
wchar_t towlower(wchar_t c) { return (wchar_t)tolower(c); }
wchar_t towupper(wchar_t c) { return (wchar_t)toupper(c); }
int _tolower(int c) { return c + ('a' - 'A'); }
int _toupper(int c) { return c - ('a' - 'A'); }
int isascii(int c) { return (unsigned)c < 0x80; }
int __isascii(int c) { return (unsigned)c < 0x80; }
