/* Macros and inline routines of the kernel core, the executive, and the run-time library. */
#ifndef NTWASM_INLINES_H
#define NTWASM_INLINES_H

/* IRQL, spin locks, waits. */
#define KeRaiseIrql(NewIrql, OldIrql) (*(OldIrql) = KfRaiseIrql(NewIrql))
#define KeAcquireSpinLock(SpinLock, OldIrql) (*(OldIrql) = KeAcquireSpinLockRaiseToDpc(SpinLock))
#define KeWaitForMutexObject KeWaitForSingleObject
#define KeFlushIoBuffers(Mdl, ReadOperation, DmaOperation) ((void)0)
#define MM_SYSTEM_RANGE_START MmSystemRangeStart
#define MM_USER_PROBE_ADDRESS MmUserProbeAddress
#define MM_HIGHEST_USER_ADDRESS MmHighestUserAddress
#define BYTE_OFFSET(Va) ((ULONG)((LONG_PTR)(Va) & (PAGE_SIZE - 1)))
#define PAGE_ALIGN(Va) ((PVOID)((ULONG_PTR)(Va) & ~(PAGE_SIZE - 1)))
#define BYTES_TO_PAGES(Size) (((Size) >> PAGE_SHIFT) + (((Size) & (PAGE_SIZE - 1)) != 0))
#define ROUND_TO_PAGES(Size) (((ULONG_PTR)(Size) + PAGE_SIZE - 1) & ~(PAGE_SIZE - 1))
#define ADDRESS_AND_SIZE_TO_SPAN_PAGES(Va, Size) \
    ((ULONG)((((ULONG_PTR)(Va) & (PAGE_SIZE - 1)) + (ULONG_PTR)(Size) + (PAGE_SIZE - 1)) >> PAGE_SHIFT))

/* Timers that the system allocates. */
#define EX_TIMER_NOTIFICATION (1UL << 31)
#define EX_TIMER_UNLIMITED_TOLERANCE ((LONGLONG)-1)
typedef PVOID PEXT_CANCEL_PARAMETERS;
FORCEINLINE VOID ExInitializeSetTimerParameters(PEXT_SET_PARAMETERS Parameters) {
    Parameters->Version = 0;
    Parameters->Reserved = 0;
    Parameters->NoWakeTolerance = 0;
}
FORCEINLINE VOID ExInitializeDeleteTimerParameters(PEXT_DELETE_PARAMETERS Parameters) {
    Parameters->Version = 0;
    Parameters->Reserved = 0;
    Parameters->DeleteCallback = NULL;
    Parameters->DeleteContext = NULL;
}

#define KeInitializeCallbackRecord(CallbackRecord) ((CallbackRecord)->State = 0)

/* Handles of the caller's own process and thread. */
#define NtCurrentProcess() ((HANDLE)(LONG_PTR)-1)
#define ZwCurrentProcess() NtCurrentProcess()
#define NtCurrentThread() ((HANDLE)(LONG_PTR)-2)
#define ZwCurrentThread() NtCurrentThread()

/* Objects. */
#define ObReferenceObject(Object) ObfReferenceObject(Object)
#define ObDereferenceObject(Object) ObfDereferenceObject(Object)
#define ObReferenceObjectWithTag(Object, Tag) ObfReferenceObjectWithTag(Object, Tag)
#define ObDereferenceObjectWithTag(Object, Tag) ObfDereferenceObjectWithTag(Object, Tag)

/* Pool. */
FORCEINLINE PVOID ExAllocatePoolZero(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag) {
    return ExAllocatePoolWithTag((POOL_TYPE)(PoolType | POOL_ZERO_ALLOCATION), NumberOfBytes, Tag);
}

FORCEINLINE PVOID ExAllocatePoolUninitialized(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag) {
    return ExAllocatePoolWithTag(PoolType, NumberOfBytes, Tag);
}

FORCEINLINE PVOID ExAllocatePoolQuotaZero(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag) {
    return ExAllocatePoolWithQuotaTag((POOL_TYPE)(PoolType | POOL_ZERO_ALLOCATION), NumberOfBytes, Tag);
}

FORCEINLINE PVOID ExAllocatePoolQuotaUninitialized(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag) {
    return ExAllocatePoolWithQuotaTag(PoolType, NumberOfBytes, Tag);
}

FORCEINLINE PVOID ExAllocatePoolPriorityZero(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag, EX_POOL_PRIORITY Priority) {
    return ExAllocatePoolWithTagPriority((POOL_TYPE)(PoolType | POOL_ZERO_ALLOCATION), NumberOfBytes, Tag, Priority);
}

FORCEINLINE PVOID ExAllocatePoolPriorityUninitialized(POOL_TYPE PoolType, SIZE_T NumberOfBytes, ULONG Tag, EX_POOL_PRIORITY Priority) {
    return ExAllocatePoolWithTagPriority(PoolType, NumberOfBytes, Tag, Priority);
}

#define ExInitializeDriverRuntime(RuntimeFlags) ((void)(RuntimeFlags))
#define ExInitializeWorkItem(Item, Routine, Context)       \
    do {                                                   \
        (Item)->WorkerRoutine = (Routine);                 \
        (Item)->Parameter = (Context);                     \
        (Item)->List.Flink = NULL;                         \
    } while (0)
#define ExGetCurrentResourceThread() ((ERESOURCE_THREAD)PsGetCurrentThread())
#define ExAcquirePushLockExclusive(Lock) ExAcquirePushLockExclusiveEx((Lock), EX_DEFAULT_PUSH_LOCK_FLAGS)
#define ExAcquirePushLockShared(Lock) ExAcquirePushLockSharedEx((Lock), EX_DEFAULT_PUSH_LOCK_FLAGS)
#define ExReleasePushLockExclusive(Lock) ExReleasePushLockExclusiveEx((Lock), EX_DEFAULT_PUSH_LOCK_FLAGS)
#define ExReleasePushLockShared(Lock) ExReleasePushLockSharedEx((Lock), EX_DEFAULT_PUSH_LOCK_FLAGS)

/* Memory. */
#define RtlEqualMemory(Destination, Source, Length) (!__builtin_memcmp((Destination), (Source), (Length)))
#define RtlMoveMemory(Destination, Source, Length) __builtin_memmove((Destination), (Source), (Length))
#define RtlCopyMemory(Destination, Source, Length) __builtin_memcpy((Destination), (Source), (Length))
#define RtlCopyBytes RtlCopyMemory
#define RtlCopyMemoryNonTemporal RtlCopyMemory
#define RtlFillMemory(Destination, Length, Fill) __builtin_memset((Destination), (Fill), (Length))
#define RtlFillBytes RtlFillMemory
#define RtlZeroMemory(Destination, Length) __builtin_memset((Destination), 0, (Length))
#define RtlZeroBytes RtlZeroMemory

FORCEINLINE PVOID RtlSecureZeroMemory(PVOID Destination, SIZE_T Length) {
    __builtin_memset(Destination, 0, Length);
    __asm__ volatile("" : : "r"(Destination) : "memory");
    return Destination;
}

#define RtlRetrieveUlong(Destination, Source) __builtin_memcpy((Destination), (Source), sizeof(ULONG))
#define RtlStoreUlong(Address, Value)                                  \
    do {                                                               \
        const ULONG ntwValue = (Value);                                \
        __builtin_memcpy((PVOID)(Address), &ntwValue, sizeof ntwValue); \
    } while (0)
#define RtlUshortByteSwap(Source) ((USHORT)__builtin_bswap16(Source))
#define RtlUlongByteSwap(Source) ((ULONG)__builtin_bswap32(Source))
#define RtlUlonglongByteSwap(Source) ((ULONGLONG)__builtin_bswap64(Source))

#define VER_SET_CONDITION(Mask, TypeBit, Condition) ((Mask) = VerSetConditionMask((Mask), (TypeBit), (Condition)))

#define RtlCheckBit(BitMapHeader, BitPosition) \
    (((BitMapHeader)->Buffer[(BitPosition) / 32] >> ((BitPosition) % 32)) & 1)

/* Strings. */
#define RtlInitEmptyUnicodeString(String, Memory, Size) \
    ((String)->Buffer = (Memory), (String)->MaximumLength = (USHORT)(Size), (String)->Length = 0)
#define RtlInitEmptyAnsiString(String, Memory, Size) RtlInitEmptyUnicodeString(String, Memory, Size)
#define RtlAnsiStringToUnicodeSize(AnsiString) RtlxAnsiStringToUnicodeSize(AnsiString)
#define RtlUnicodeStringToAnsiSize(UnicodeString) RtlxUnicodeStringToAnsiSize(UnicodeString)

/* Power. */
#define PoSetDeviceBusy(IdlePointer) ((void)(*(IdlePointer) = 0))

/* 64-bit integers and LUIDs. */
FORCEINLINE LARGE_INTEGER RtlConvertLongToLargeInteger(LONG SignedInteger) {
    LARGE_INTEGER result;
    result.QuadPart = SignedInteger;
    return result;
}

FORCEINLINE LARGE_INTEGER RtlConvertUlongToLargeInteger(ULONG UnsignedInteger) {
    LARGE_INTEGER result;
    result.QuadPart = UnsignedInteger;
    return result;
}

FORCEINLINE LARGE_INTEGER RtlLargeIntegerAdd(LARGE_INTEGER Addend1, LARGE_INTEGER Addend2) {
    LARGE_INTEGER result;
    result.QuadPart = Addend1.QuadPart + Addend2.QuadPart;
    return result;
}

FORCEINLINE LARGE_INTEGER RtlLargeIntegerSubtract(LARGE_INTEGER Minuend, LARGE_INTEGER Subtrahend) {
    LARGE_INTEGER result;
    result.QuadPart = Minuend.QuadPart - Subtrahend.QuadPart;
    return result;
}

FORCEINLINE LARGE_INTEGER RtlLargeIntegerNegate(LARGE_INTEGER Subtrahend) {
    LARGE_INTEGER result;
    result.QuadPart = -Subtrahend.QuadPart;
    return result;
}

FORCEINLINE LARGE_INTEGER RtlEnlargedIntegerMultiply(LONG Multiplicand, LONG Multiplier) {
    LARGE_INTEGER result;
    result.QuadPart = (LONGLONG)Multiplicand * Multiplier;
    return result;
}

FORCEINLINE LARGE_INTEGER RtlExtendedIntegerMultiply(LARGE_INTEGER Multiplicand, LONG Multiplier) {
    LARGE_INTEGER result;
    result.QuadPart = Multiplicand.QuadPart * Multiplier;
    return result;
}

FORCEINLINE LARGE_INTEGER RtlExtendedLargeIntegerDivide(LARGE_INTEGER Dividend, ULONG Divisor, PULONG Remainder) {
    LARGE_INTEGER result;
    if (Remainder != NULL) *Remainder = (ULONG)((ULONGLONG)Dividend.QuadPart % Divisor);
    result.QuadPart = (LONGLONG)((ULONGLONG)Dividend.QuadPart / Divisor);
    return result;
}

FORCEINLINE LUID RtlConvertLongToLuid(LONG Long) {
    LUID result;
    result.LowPart = (ULONG)Long;
    result.HighPart = Long < 0 ? -1 : 0;
    return result;
}

FORCEINLINE LUID RtlConvertUlongToLuid(ULONG Ulong) {
    LUID result;
    result.LowPart = Ulong;
    result.HighPart = 0;
    return result;
}

#define RtlEqualLuid(L1, L2) (((L1)->LowPart == (L2)->LowPart) && ((L1)->HighPart == (L2)->HighPart))
#define RtlIsZeroLuid(L) (((L)->LowPart | (ULONG)(L)->HighPart) == 0)
#define RtlOffsetToPointer(Base, Offset) ((PCHAR)(Base) + (ULONG_PTR)(Offset))
#define RtlPointerToOffset(Base, Pointer) ((ULONG)((PCHAR)(Pointer) - (PCHAR)(Base)))

/* The compiler's own routines by Microsoft's names. */
#define _byteswap_ushort(x) __builtin_bswap16(x)
#define _byteswap_ulong(x) __builtin_bswap32(x)
#define _byteswap_uint64(x) __builtin_bswap64(x)
#define __debugbreak() DbgBreakPoint()
#define __int3() DbgBreakPoint()
#define __fastfail(Code) RtlFailFast(Code)
#define __int2c() DbgRaiseAssertionFailure()
#define _ReturnAddress() ((PVOID)0)
#define _AddressOfReturnAddress() __builtin_frame_address(0)
#define __rdtsc() ((ULONGLONG)NtwReadTimeStampCounter().QuadPart)
#define ReadTimeStampCounter() __rdtsc()
#define __nop() __asm__ volatile("")
#define __annotation(...) ((void)0)
#define PopulationCount64(v) ((ULONGLONG)__builtin_popcountll(v))

FORCEINLINE UCHAR _BitScanForward(ULONG *Index, ULONG Mask) {
    if (Mask == 0) return 0;
    *Index = (ULONG)__builtin_ctz(Mask);
    return 1;
}

FORCEINLINE UCHAR _BitScanReverse(ULONG *Index, ULONG Mask) {
    if (Mask == 0) return 0;
    *Index = 31 - (ULONG)__builtin_clz(Mask);
    return 1;
}

#define BitScanForward _BitScanForward
#define BitScanReverse _BitScanReverse

#endif
