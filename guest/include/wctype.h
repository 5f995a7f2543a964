/* Kinds of wide character. */
#ifndef NTWASM_WCTYPE_H
#define NTWASM_WCTYPE_H

#include <ctype.h>
#include <wchar.h>

#endif
