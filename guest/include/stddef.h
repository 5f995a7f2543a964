/* Basic definitions of C. */
#ifndef NTWASM_STDDEF_H
#define NTWASM_STDDEF_H

typedef __SIZE_TYPE__ size_t;
typedef __PTRDIFF_TYPE__ ptrdiff_t;
#ifndef __cplusplus
typedef __WCHAR_TYPE__ wchar_t;
#else
typedef decltype(nullptr) nullptr_t;
#endif
typedef struct { long long whole; double real; } max_align_t;
typedef long intptr_t;
typedef unsigned long uintptr_t;
#define _SIZE_T_DEFINED
#ifndef _WCHAR_T_DEFINED
#define _WCHAR_T_DEFINED 1
#endif

#ifndef NULL
#ifdef __cplusplus
#define NULL 0
#else
#define NULL ((void *)0)
#endif
#endif
#undef offsetof
#define offsetof(type, member) __builtin_offsetof(type, member)

#endif
