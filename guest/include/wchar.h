/* Wide strings. */
#ifndef NTWASM_WCHAR_H
#define NTWASM_WCHAR_H

#include <string.h>
#include <stdio.h>
#include <stdlib.h>
#include <ctype.h>

typedef unsigned short wint_t;
#define WEOF ((wint_t)0xffff)
#ifndef WCHAR_MAX
#define WCHAR_MIN 0
#define WCHAR_MAX 0xffff
#endif

#ifndef _KERNEL_MODE
#include <crt/wchar.h>
#endif

#endif
