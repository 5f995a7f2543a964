/* What the sources of the runtime share. They stand alone: no header of the WDK is read. */
#ifndef NTWASM_RUNTIME_H
#define NTWASM_RUNTIME_H

typedef __SIZE_TYPE__ size_t;
typedef __WCHAR_TYPE__ wchar_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef unsigned long long uint64_t;
typedef int errno_t;

#define NULL ((void *)0)

_Static_assert(sizeof(wchar_t) == 2, "WCHAR is 16 bits");

#endif
