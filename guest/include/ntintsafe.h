/* Arithmetic that reports overflow. */
#ifndef NTWASM_NTINTSAFE_H
#define NTWASM_NTINTSAFE_H

#include <ntdef.h>
#include <ntstatus.h>

/* Stores the result when it fits; the largest value of the type when it does not. */
#define NTW_SAFE(name, type, worst, operation)                                    \
    FORCEINLINE NTSTATUS name(type Left, type Right, type *Result) {              \
        if (!operation(Left, Right, Result)) return STATUS_SUCCESS;               \
        *Result = (type)(worst);                                                  \
        return STATUS_INTEGER_OVERFLOW;                                           \
    }

#define NTW_SAFE_TYPE(stem, type, worst)                      \
    NTW_SAFE(Rtl##stem##Add, type, worst, __builtin_add_overflow) \
    NTW_SAFE(Rtl##stem##Sub, type, worst, __builtin_sub_overflow) \
    NTW_SAFE(Rtl##stem##Mult, type, worst, __builtin_mul_overflow)

NTW_SAFE_TYPE(ULong, ULONG, -1)
NTW_SAFE_TYPE(UShort, USHORT, -1)
NTW_SAFE_TYPE(ULongLong, ULONGLONG, -1)
NTW_SAFE_TYPE(ULongPtr, ULONG_PTR, -1)
NTW_SAFE_TYPE(SizeT, SIZE_T, -1)
NTW_SAFE_TYPE(UInt, UINT, -1)
NTW_SAFE_TYPE(Long, LONG, -1)
NTW_SAFE_TYPE(LongLong, LONGLONG, -1)

#define NTW_SAFE_CONVERT(name, from, to)                      \
    FORCEINLINE NTSTATUS name(from Operand, to *Result) {     \
        *Result = (to)Operand;                                \
        if ((from)*Result == Operand) return STATUS_SUCCESS;  \
        *Result = (to)-1;                                     \
        return STATUS_INTEGER_OVERFLOW;                       \
    }

NTW_SAFE_CONVERT(RtlULongToUShort, ULONG, USHORT)
NTW_SAFE_CONVERT(RtlULongLongToULong, ULONGLONG, ULONG)
NTW_SAFE_CONVERT(RtlSizeTToULong, SIZE_T, ULONG)
NTW_SAFE_CONVERT(RtlSizeTToUShort, SIZE_T, USHORT)
NTW_SAFE_CONVERT(RtlULongToUChar, ULONG, UCHAR)

#endif
