/* Basic types of NT: integers, counted strings, lists, status codes, object attributes. */
#ifndef _NTDEF_
#define _NTDEF_

#include <ntwasm/compiler.h>
#include <sal.h>
#include <sdkddkver.h>
#include <stdarg.h>
#include <stddef.h>

#ifndef IN
#define IN
#define OUT
#endif
#ifndef OPTIONAL
#define OPTIONAL
#endif
#ifndef CONST
#define CONST const
#endif
#define CRITICAL

#ifdef __cplusplus
extern "C" {
#endif

#include <ntwasm/gen/types.h>
#include <ntwasm/gen/routines.h>
#include <ntwasm/gen/structs_basic.h>

#ifdef __cplusplus
}
#endif

#ifndef FALSE
#define FALSE 0
#define TRUE 1
#endif
#ifndef NULL
#ifdef __cplusplus
#define NULL 0
#else
#define NULL ((void *)0)
#endif
#endif
#define NULL64 0

#define MINCHAR 0x80
#define MAXCHAR 0x7f
#define MINSHORT 0x8000
#define MAXSHORT 0x7fff
#define MINLONG 0x80000000
#define MAXLONG 0x7fffffff
#define MAXUCHAR 0xff
#define MAXUSHORT 0xffff
#define MAXULONG 0xffffffff
#define MAXDWORD 0xffffffff
#define MAXLONGLONG 0x7fffffffffffffffLL
#define MAXULONGLONG 0xffffffffffffffffULL
#define MAXLONG64 MAXLONGLONG
#define UNICODE_NULL ((WCHAR)0)
#define ANSI_NULL ((CHAR)0)
#define UNICODE_STRING_MAX_BYTES ((USHORT)65534)
#define UNICODE_STRING_MAX_CHARS 32767

#define NT_SUCCESS(Status) (((NTSTATUS)(Status)) >= 0)
#define NT_INFORMATION(Status) ((((ULONG)(Status)) >> 30) == 1)
#define NT_WARNING(Status) ((((ULONG)(Status)) >> 30) == 2)
#define NT_ERROR(Status) ((((ULONG)(Status)) >> 30) == 3)
#define NT_CUSTOMER_SHIFT 29
#define NT_CUSTOMER(Status) ((((ULONG)(Status)) >> NT_CUSTOMER_SHIFT) & 1)
#define NT_FACILITY_SHIFT 16
#define NT_FACILITY_MASK 0xfff
#define NT_FACILITY(Status) ((((ULONG)(Status)) >> NT_FACILITY_SHIFT) & NT_FACILITY_MASK)
#define APPLICATION_ERROR_MASK 0x20000000
#define ERROR_SEVERITY_SUCCESS 0x00000000
#define ERROR_SEVERITY_INFORMATIONAL 0x40000000
#define ERROR_SEVERITY_WARNING 0x80000000
#define ERROR_SEVERITY_ERROR 0xc0000000

#define UNREFERENCED_PARAMETER(P) ((void)(P))
#define DBG_UNREFERENCED_PARAMETER(P) ((void)(P))
#define DBG_UNREFERENCED_LOCAL_VARIABLE(V) ((void)(V))
#define DEFAULT_UNREACHABLE default: __builtin_unreachable()

#define ARRAYSIZE(A) (sizeof(A) / sizeof((A)[0]))
#define RTL_NUMBER_OF(A) ARRAYSIZE(A)
#define RTL_NUMBER_OF_V1(A) ARRAYSIZE(A)
#define RTL_NUMBER_OF_V2(A) ARRAYSIZE(A)
#ifndef _countof
#define _countof(A) ARRAYSIZE(A)
#endif
#define RTL_NUMBER_OF_FIELD(type, field) (RTL_NUMBER_OF(RTL_FIELD_TYPE(type, field)))
#define RTL_FIELD_TYPE(type, field) (((type *)0)->field)
#define RTL_FIELD_SIZE(type, field) (sizeof(((type *)0)->field))
#define RTL_SIZEOF_THROUGH_FIELD(type, field) (FIELD_OFFSET(type, field) + RTL_FIELD_SIZE(type, field))
#define RTL_CONTAINS_FIELD(Struct, Size, Field) \
    ((((PCHAR)(&(Struct)->Field)) + sizeof((Struct)->Field)) <= (((PCHAR)(Struct)) + (Size)))
#define FIELD_OFFSET(type, field) ((LONG)__builtin_offsetof(type, field))
#define UFIELD_OFFSET(type, field) ((ULONG)__builtin_offsetof(type, field))
#define FIELD_SIZE(type, field) (sizeof(((type *)0)->field))
#define CONTAINING_RECORD(address, type, field) ((type *)((PCHAR)(address) - __builtin_offsetof(type, field)))
#define C_ASSERT(e) NTW_STATIC_ASSERT(e, #e)
#define ALIGN_DOWN_BY(length, alignment) ((ULONG_PTR)(length) & ~((ULONG_PTR)(alignment) - 1))
#define ALIGN_UP_BY(length, alignment) (ALIGN_DOWN_BY(((ULONG_PTR)(length) + (alignment) - 1), alignment))
#define ALIGN_DOWN(length, type) ALIGN_DOWN_BY(length, sizeof(type))
#define ALIGN_UP(length, type) ALIGN_UP_BY(length, sizeof(type))
#define ALIGN_DOWN_POINTER_BY(address, alignment) ((PVOID)ALIGN_DOWN_BY(address, alignment))
#define ALIGN_UP_POINTER_BY(address, alignment) ((PVOID)ALIGN_UP_BY(address, alignment))
#define ALIGN_DOWN_POINTER(address, type) ALIGN_DOWN_POINTER_BY(address, sizeof(type))
#define ALIGN_UP_POINTER(address, type) ALIGN_UP_POINTER_BY(address, sizeof(type))
#define FlagOn(F, SF) ((F) & (SF))
#define BooleanFlagOn(F, SF) ((BOOLEAN)(((F) & (SF)) != 0))
#define SetFlag(F, SF) ((F) |= (SF))
#define ClearFlag(F, SF) ((F) &= ~(SF))

#define Int32x32To64(a, b) (((__int64)((long)(a))) * ((__int64)((long)(b))))
#define UInt32x32To64(a, b) ((unsigned __int64)((unsigned int)(a)) * (unsigned __int64)((unsigned int)(b)))
#define Int64ShllMod32(a, b) ((unsigned __int64)(a) << ((b) & 31))
#define Int64ShraMod32(a, b) (((__int64)(a)) >> ((b) & 31))
#define Int64ShrlMod32(a, b) (((unsigned __int64)(a)) >> ((b) & 31))

#ifndef __cplusplus
#ifndef min
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
#elif !defined(NOMINMAX)
#ifndef min
#define min(a, b) (((a) < (b)) ? (a) : (b))
#define max(a, b) (((a) > (b)) ? (a) : (b))
#endif
#endif

#ifdef __cplusplus
extern "C++" {
/* A literal's characters are constant in C++, and a counted string points to ones that are not. */
template <typename T> struct NtwPlain { typedef T Type; };
template <typename T> struct NtwPlain<const T> { typedef T Type; };
}
#define RTL_CONSTANT_STRING(s) \
    { sizeof(s) - sizeof((s)[0]), sizeof(s), (NtwPlain<__typeof__((s)[0])>::Type *)(s) }
#else
#define RTL_CONSTANT_STRING(s) { sizeof(s) - sizeof((s)[0]), sizeof(s), (__typeof__(&((s)[0])))(s) }
#endif
#define RTL_CONSTANT_UNICODE_STRING(s) { sizeof(s) - sizeof((s)[0]), sizeof(s), (PWCH)(s) }
#define RTL_CONSTANT_OBJECT_ATTRIBUTES(n, a) { sizeof(OBJECT_ATTRIBUTES), NULL, (PUNICODE_STRING)(n), (a), NULL, NULL }
#define DECLARE_CONST_UNICODE_STRING(name, text) \
    const WCHAR name##_buffer[] = text;          \
    const UNICODE_STRING name = { sizeof(text) - sizeof(WCHAR), sizeof(text), (PWCH)name##_buffer }
#define DECLARE_GLOBAL_CONST_UNICODE_STRING(name, text) \
    extern const UNICODE_STRING name;                   \
    const UNICODE_STRING name = { sizeof(text) - sizeof(WCHAR), sizeof(text), (PWCH)(text) }
#define DECLARE_UNICODE_STRING_SIZE(name, size) \
    WCHAR name##_buffer[size];                  \
    UNICODE_STRING name = { 0, (size) * sizeof(WCHAR), name##_buffer }
#define InitializeObjectAttributes(p, n, a, r, s)    \
    do {                                             \
        (p)->Length = sizeof(OBJECT_ATTRIBUTES);     \
        (p)->RootDirectory = (r);                    \
        (p)->Attributes = (a);                       \
        (p)->ObjectName = (n);                       \
        (p)->SecurityDescriptor = (s);               \
        (p)->SecurityQualityOfService = NULL;        \
    } while (0)

#ifdef __cplusplus
#define DEFINE_ENUM_FLAG_OPERATORS(E)                                                  \
    inline E operator|(E a, E b) { return E((unsigned)a | (unsigned)b); }              \
    inline E operator&(E a, E b) { return E((unsigned)a & (unsigned)b); }              \
    inline E operator~(E a) { return E(~(unsigned)a); }                                \
    inline E &operator|=(E &a, E b) { return a = a | b; }                              \
    inline E &operator&=(E &a, E b) { return a = a & b; }
#else
#define DEFINE_ENUM_FLAG_OPERATORS(E)
#endif

#define MAKELANGID(p, s) ((((USHORT)(s)) << 10) | (USHORT)(p))
/* Drivers always have wide text, programs when UNICODE says so. */
#define _TEXT_W(s) L##s
#if defined(_KERNEL_MODE) || defined(UNICODE)
#define __TEXT(s) _TEXT_W(s)
#else
#define __TEXT(s) s
#endif
#define TEXT(s) __TEXT(s)

#include <basetsd.h>
#include <guiddef.h>

#endif
