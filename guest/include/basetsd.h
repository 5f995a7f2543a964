/* Integers as wide as pointers. */
#ifndef NTWASM_BASETSD_H
#define NTWASM_BASETSD_H

#include <ntdef.h>

#define MAXUINT_PTR ((UINT_PTR)~((UINT_PTR)0))
#define MAXINT_PTR ((INT_PTR)(MAXUINT_PTR >> 1))
#define MAXULONG_PTR ((ULONG_PTR)~((ULONG_PTR)0))
#define MAXLONG_PTR ((LONG_PTR)(MAXULONG_PTR >> 1))
#define HandleToULong(h) ((ULONG)(ULONG_PTR)(h))
#define HandleToUlong(h) HandleToULong(h)
#define HandleToLong(h) ((LONG)(LONG_PTR)(h))
#define ULongToHandle(ul) ((HANDLE)(ULONG_PTR)(ul))
#define UlongToHandle(ul) ULongToHandle(ul)
#define LongToHandle(l) ((HANDLE)(LONG_PTR)(l))
#define PtrToUlong(p) ((ULONG)(ULONG_PTR)(p))
#define PtrToULong(p) PtrToUlong(p)
#define PtrToLong(p) ((LONG)(LONG_PTR)(p))
#define PtrToUint(p) ((UINT)(UINT_PTR)(p))
#define PtrToInt(p) ((INT)(INT_PTR)(p))
#define UlongToPtr(ul) ((VOID *)(ULONG_PTR)(ul))
#define ULongToPtr(ul) UlongToPtr(ul)
#define LongToPtr(l) ((VOID *)(LONG_PTR)(l))
#define IntToPtr(i) ((VOID *)(INT_PTR)(i))
#define UIntToPtr(ui) ((VOID *)(UINT_PTR)(ui))

#endif
