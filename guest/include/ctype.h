/* Kinds of character. */
#ifndef NTWASM_CTYPE_H
#define NTWASM_CTYPE_H

#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

int isalpha(int c);
int isdigit(int c);
int isalnum(int c);
int isspace(int c);
int isupper(int c);
int islower(int c);
int isxdigit(int c);
int isprint(int c);
int ispunct(int c);
int iscntrl(int c);
int isgraph(int c);
int tolower(int c);
int toupper(int c);
unsigned short towlower(unsigned short c);
unsigned short towupper(unsigned short c);
int iswalpha(unsigned short c);
int iswdigit(unsigned short c);
int iswalnum(unsigned short c);
int iswspace(unsigned short c);
int iswupper(unsigned short c);
int iswlower(unsigned short c);
int iswxdigit(unsigned short c);
int iswctype(unsigned short c, unsigned short kind);

#ifndef _KERNEL_MODE
#include <crt/ctype.h>
#endif

#define _tolower(c) ((c) - 'A' + 'a')
#define _toupper(c) ((c) - 'a' + 'A')

#ifdef __cplusplus
}
#endif

#endif
