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
NTW_SAFE_TYPE(LongPtr, LONG_PTR, -1)
NTW_SAFE_TYPE(Int, INT, -1)
NTW_SAFE_TYPE(Short, SHORT, -1)
NTW_SAFE_TYPE(UChar, UCHAR, -1)
NTW_SAFE_TYPE(UInt8, UINT8, -1)
NTW_SAFE_TYPE(Int8, INT8, -1)
NTW_SAFE_TYPE(UIntPtr, UINT_PTR, -1)
NTW_SAFE_TYPE(IntPtr, INT_PTR, -1)
NTW_SAFE_TYPE(PtrdiffT, LONG_PTR, -1)
NTW_SAFE_TYPE(SSizeT, SSIZE_T, -1)

/* Whether a value fits is judged by the value, whatever signs and widths the two types have. */
#define NTW_SAFE_CONVERT(name, from, to)                                              \
    FORCEINLINE NTSTATUS name(from Operand, to *Result) {                             \
        if (!__builtin_add_overflow(Operand, (from)0, Result)) return STATUS_SUCCESS; \
        *Result = (to)-1;                                                             \
        return STATUS_INTEGER_OVERFLOW;                                               \
    }

#define NTW_SAFE_CONVERT_FROM(stem, from) \
    NTW_SAFE_CONVERT(Rtl##stem##ToUChar, from, UCHAR) \
    NTW_SAFE_CONVERT(Rtl##stem##ToUInt8, from, UINT8) \
    NTW_SAFE_CONVERT(Rtl##stem##ToInt8, from, INT8) \
    NTW_SAFE_CONVERT(Rtl##stem##ToUIntPtr, from, UINT_PTR) \
    NTW_SAFE_CONVERT(Rtl##stem##ToIntPtr, from, INT_PTR) \
    NTW_SAFE_CONVERT(Rtl##stem##ToPtrdiffT, from, LONG_PTR) \
    NTW_SAFE_CONVERT(Rtl##stem##ToSSizeT, from, SSIZE_T) \
    NTW_SAFE_CONVERT(Rtl##stem##ToUShort, from, USHORT) \
    NTW_SAFE_CONVERT(Rtl##stem##ToULong, from, ULONG) \
    NTW_SAFE_CONVERT(Rtl##stem##ToULongPtr, from, ULONG_PTR) \
    NTW_SAFE_CONVERT(Rtl##stem##ToULongLong, from, ULONGLONG) \
    NTW_SAFE_CONVERT(Rtl##stem##ToSizeT, from, SIZE_T) \
    NTW_SAFE_CONVERT(Rtl##stem##ToUInt, from, UINT) \
    NTW_SAFE_CONVERT(Rtl##stem##ToShort, from, SHORT) \
    NTW_SAFE_CONVERT(Rtl##stem##ToInt, from, INT) \
    NTW_SAFE_CONVERT(Rtl##stem##ToLong, from, LONG) \
    NTW_SAFE_CONVERT(Rtl##stem##ToLongPtr, from, LONG_PTR) \
    NTW_SAFE_CONVERT(Rtl##stem##ToLongLong, from, LONGLONG)

NTW_SAFE_CONVERT_FROM(UShort, USHORT)
NTW_SAFE_CONVERT_FROM(ULong, ULONG)
NTW_SAFE_CONVERT_FROM(ULongPtr, ULONG_PTR)
NTW_SAFE_CONVERT_FROM(ULongLong, ULONGLONG)
NTW_SAFE_CONVERT_FROM(SizeT, SIZE_T)
NTW_SAFE_CONVERT_FROM(UInt, UINT)
NTW_SAFE_CONVERT_FROM(Short, SHORT)
NTW_SAFE_CONVERT_FROM(Int, INT)
NTW_SAFE_CONVERT_FROM(Long, LONG)
NTW_SAFE_CONVERT_FROM(LongPtr, LONG_PTR)
NTW_SAFE_CONVERT_FROM(LongLong, LONGLONG)

NTW_SAFE_CONVERT_FROM(UChar, UCHAR)
NTW_SAFE_CONVERT_FROM(UInt8, UINT8)
NTW_SAFE_CONVERT_FROM(Int8, INT8)
NTW_SAFE_CONVERT_FROM(UIntPtr, UINT_PTR)
NTW_SAFE_CONVERT_FROM(IntPtr, INT_PTR)
NTW_SAFE_CONVERT_FROM(PtrdiffT, LONG_PTR)
NTW_SAFE_CONVERT_FROM(SSizeT, SSIZE_T)

/* Other names of the same widths. */
#define RtlULong64Add RtlULongLongAdd
#define RtlULong64Sub RtlULongLongSub
#define RtlULong64Mult RtlULongLongMult
#define RtlUInt64Add RtlULongLongAdd
#define RtlUInt64Sub RtlULongLongSub
#define RtlUInt64Mult RtlULongLongMult
#define RtlUInt32Add RtlUIntAdd
#define RtlUInt32Sub RtlUIntSub
#define RtlUInt32Mult RtlUIntMult
#define RtlUInt16Add RtlUShortAdd
#define RtlUInt16Sub RtlUShortSub
#define RtlUInt16Mult RtlUShortMult
#define RtlInt32Add RtlIntAdd
#define RtlInt32Sub RtlIntSub
#define RtlInt32Mult RtlIntMult
#define RtlInt64Add RtlLongLongAdd
#define RtlInt64Sub RtlLongLongSub
#define RtlInt64Mult RtlLongLongMult
#define RtlDWordPtrAdd RtlULongPtrAdd
#define RtlDWordPtrSub RtlULongPtrSub
#define RtlDWordPtrMult RtlULongPtrMult

#endif
