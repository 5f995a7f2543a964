/*
 * Interlocked operations: sequentially consistent, inlined, never calls. The names with one leading
 * underscore are the compiler's own; they mean the same.
 */
#ifndef NTWASM_INTERLOCKED_H
#define NTWASM_INTERLOCKED_H

#include <ntdef.h>

#define NTW_INTERLOCKED(type, suffix)                                                                          \
    FORCEINLINE type InterlockedExchange##suffix(type volatile *Target, type Value) {                          \
        return __atomic_exchange_n(Target, Value, __ATOMIC_SEQ_CST);                                           \
    }                                                                                                          \
    FORCEINLINE type InterlockedCompareExchange##suffix(type volatile *Target, type Exchange, type Comperand) { \
        type expected = Comperand;                                                                             \
        __atomic_compare_exchange_n(Target, &expected, Exchange, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);       \
        return expected;                                                                                       \
    }                                                                                                          \
    FORCEINLINE type InterlockedExchangeAdd##suffix(type volatile *Target, type Value) {                       \
        return __atomic_fetch_add(Target, Value, __ATOMIC_SEQ_CST);                                            \
    }                                                                                                          \
    FORCEINLINE type InterlockedAdd##suffix(type volatile *Target, type Value) {                               \
        return __atomic_add_fetch(Target, Value, __ATOMIC_SEQ_CST);                                            \
    }                                                                                                          \
    FORCEINLINE type InterlockedIncrement##suffix(type volatile *Target) {                                     \
        return __atomic_add_fetch(Target, 1, __ATOMIC_SEQ_CST);                                                \
    }                                                                                                          \
    FORCEINLINE type InterlockedDecrement##suffix(type volatile *Target) {                                     \
        return __atomic_sub_fetch(Target, 1, __ATOMIC_SEQ_CST);                                                \
    }                                                                                                          \
    FORCEINLINE type InterlockedAnd##suffix(type volatile *Target, type Value) {                               \
        return __atomic_fetch_and(Target, Value, __ATOMIC_SEQ_CST);                                            \
    }                                                                                                          \
    FORCEINLINE type InterlockedOr##suffix(type volatile *Target, type Value) {                                \
        return __atomic_fetch_or(Target, Value, __ATOMIC_SEQ_CST);                                             \
    }                                                                                                          \
    FORCEINLINE type InterlockedXor##suffix(type volatile *Target, type Value) {                               \
        return __atomic_fetch_xor(Target, Value, __ATOMIC_SEQ_CST);                                            \
    }

NTW_INTERLOCKED(LONG, )
NTW_INTERLOCKED(CHAR, 8)
NTW_INTERLOCKED(SHORT, 16)
NTW_INTERLOCKED(LONG64, 64)

FORCEINLINE PVOID InterlockedExchangePointer(PVOID volatile *Target, PVOID Value) {
    return __atomic_exchange_n(Target, Value, __ATOMIC_SEQ_CST);
}

FORCEINLINE PVOID InterlockedCompareExchangePointer(PVOID volatile *Target, PVOID Exchange, PVOID Comperand) {
    PVOID expected = Comperand;
    __atomic_compare_exchange_n(Target, &expected, Exchange, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    return expected;
}

FORCEINLINE UCHAR InterlockedBitTestAndSet(LONG volatile *Base, LONG Bit) {
    const LONG mask = (LONG)(1u << (Bit & 31));
    return (UCHAR)((__atomic_fetch_or(&Base[Bit >> 5], mask, __ATOMIC_SEQ_CST) & mask) != 0);
}

FORCEINLINE UCHAR InterlockedBitTestAndReset(LONG volatile *Base, LONG Bit) {
    const LONG mask = (LONG)(1u << (Bit & 31));
    return (UCHAR)((__atomic_fetch_and(&Base[Bit >> 5], ~mask, __ATOMIC_SEQ_CST) & mask) != 0);
}

FORCEINLINE UCHAR InterlockedBitTestAndComplement(LONG volatile *Base, LONG Bit) {
    const LONG mask = (LONG)(1u << (Bit & 31));
    return (UCHAR)((__atomic_fetch_xor(&Base[Bit >> 5], mask, __ATOMIC_SEQ_CST) & mask) != 0);
}

/* Each order weaker than the full one gets the full one. */
#define InterlockedIncrementAcquire InterlockedIncrement
#define InterlockedIncrementRelease InterlockedIncrement
#define InterlockedIncrementNoFence InterlockedIncrement
#define InterlockedDecrementAcquire InterlockedDecrement
#define InterlockedDecrementRelease InterlockedDecrement
#define InterlockedDecrementNoFence InterlockedDecrement
#define InterlockedExchangeAcquire InterlockedExchange
#define InterlockedExchangeNoFence InterlockedExchange
#define InterlockedExchangeAddAcquire InterlockedExchangeAdd
#define InterlockedExchangeAddRelease InterlockedExchangeAdd
#define InterlockedExchangeAddNoFence InterlockedExchangeAdd
#define InterlockedCompareExchangeAcquire InterlockedCompareExchange
#define InterlockedCompareExchangeRelease InterlockedCompareExchange
#define InterlockedCompareExchangeNoFence InterlockedCompareExchange
#define InterlockedCompareExchangePointerAcquire InterlockedCompareExchangePointer
#define InterlockedCompareExchangePointerRelease InterlockedCompareExchangePointer
#define InterlockedCompareExchangePointerNoFence InterlockedCompareExchangePointer
#define InterlockedExchangePointerNoFence InterlockedExchangePointer
#define InterlockedExchangePointerAcquire InterlockedExchangePointer
#define InterlockedAndAcquire InterlockedAnd
#define InterlockedAndRelease InterlockedAnd
#define InterlockedOrAcquire InterlockedOr
#define InterlockedOrRelease InterlockedOr
#define InterlockedAndAffinity(p, v) InterlockedAnd((LONG volatile *)(p), (LONG)(v))
#define InterlockedOrAffinity(p, v) InterlockedOr((LONG volatile *)(p), (LONG)(v))
#define InterlockedExchangeAddSizeT(a, b) ((SIZE_T)InterlockedExchangeAdd((LONG volatile *)(a), (LONG)(b)))
#define InterlockedIncrementSizeT(a) ((SIZE_T)InterlockedIncrement((LONG volatile *)(a)))
#define InterlockedDecrementSizeT(a) ((SIZE_T)InterlockedDecrement((LONG volatile *)(a)))
#define InterlockedExchangeAddPtr(a, b) InterlockedExchangeAdd((LONG volatile *)(a), (LONG)(b))
#define InterlockedAddPtr(a, b) InterlockedAdd((LONG volatile *)(a), (LONG)(b))

#define _InterlockedIncrement InterlockedIncrement
#define _InterlockedDecrement InterlockedDecrement
#define _InterlockedExchange InterlockedExchange
#define _InterlockedExchangeAdd InterlockedExchangeAdd
#define _InterlockedCompareExchange InterlockedCompareExchange
#define _InterlockedAnd InterlockedAnd
#define _InterlockedOr InterlockedOr
#define _InterlockedXor InterlockedXor
#define _InterlockedIncrement16 InterlockedIncrement16
#define _InterlockedDecrement16 InterlockedDecrement16
#define _InterlockedExchange8 InterlockedExchange8
#define _InterlockedExchange16 InterlockedExchange16
#define _InterlockedCompareExchange8 InterlockedCompareExchange8
#define _InterlockedCompareExchange16 InterlockedCompareExchange16
#define _InterlockedIncrement64 InterlockedIncrement64
#define _InterlockedDecrement64 InterlockedDecrement64
#define _InterlockedExchange64 InterlockedExchange64
#define _InterlockedExchangeAdd64 InterlockedExchangeAdd64
#define _InterlockedCompareExchange64 InterlockedCompareExchange64
#define _InterlockedAnd64 InterlockedAnd64
#define _InterlockedOr64 InterlockedOr64
#define _InterlockedXor64 InterlockedXor64
#define _InterlockedExchangePointer InterlockedExchangePointer
#define _InterlockedCompareExchangePointer InterlockedCompareExchangePointer
#define _interlockedbittestandset InterlockedBitTestAndSet
#define _interlockedbittestandreset InterlockedBitTestAndReset

#define KeMemoryBarrier() __atomic_thread_fence(__ATOMIC_SEQ_CST)
#define KeMemoryBarrierWithoutFence() __atomic_signal_fence(__ATOMIC_SEQ_CST)
#define MemoryBarrier() __atomic_thread_fence(__ATOMIC_SEQ_CST)
#define _ReadWriteBarrier() __atomic_signal_fence(__ATOMIC_SEQ_CST)
#define _ReadBarrier() __atomic_signal_fence(__ATOMIC_SEQ_CST)
#define _WriteBarrier() __atomic_signal_fence(__ATOMIC_SEQ_CST)
#define YieldProcessor() __atomic_signal_fence(__ATOMIC_SEQ_CST)
#define _mm_pause() YieldProcessor()

#define ReadAcquire(p) __atomic_load_n((p), __ATOMIC_SEQ_CST)
#define ReadNoFence(p) __atomic_load_n((p), __ATOMIC_RELAXED)
#define ReadRaw(p) __atomic_load_n((p), __ATOMIC_RELAXED)
#define ReadULongAcquire(p) ReadAcquire(p)
#define ReadULongNoFence(p) ReadNoFence(p)
#define ReadPointerAcquire(p) ReadAcquire(p)
#define ReadPointerNoFence(p) ReadNoFence(p)
#define ReadAcquire64(p) ReadAcquire(p)
#define ReadNoFence64(p) ReadNoFence(p)
#define WriteRelease(p, v) __atomic_store_n((p), (v), __ATOMIC_SEQ_CST)
#define WriteNoFence(p, v) __atomic_store_n((p), (v), __ATOMIC_RELAXED)
#define WriteRaw(p, v) __atomic_store_n((p), (v), __ATOMIC_RELAXED)
#define WriteULongRelease(p, v) WriteRelease(p, v)
#define WritePointerRelease(p, v) WriteRelease(p, v)
#define WritePointerNoFence(p, v) WriteNoFence(p, v)
#define WriteRelease64(p, v) WriteRelease(p, v)

#endif
