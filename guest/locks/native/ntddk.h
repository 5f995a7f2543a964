/*
 * As much of ntddk.h as the laboratory's locks need, over C11 atomics, futexes and pthreads: the same sources,
 * compiled natively. Linux, gcc or clang.
 *
 *     LAB_LOCKED_RELEASE   WriteRelease is a locked exchange, as it is in WebAssembly; else a plain store
 *     LAB_PAUSE            YieldProcessor is the processor's pause instruction; else nothing, as in WebAssembly
 *
 * What has no like source here (mutexes, resources, pool) is in counterparts.h.
 */
#ifndef LAB_NATIVE_NTDDK_H
#define LAB_NATIVE_NTDDK_H

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define LAB_NATIVE 1

typedef void VOID, *PVOID;
typedef char CHAR, *PCHAR;
typedef unsigned char UCHAR, BOOLEAN, KIRQL, *PUCHAR;
typedef short SHORT;
typedef unsigned short USHORT;
typedef int LONG, *PLONG, NTSTATUS;
typedef unsigned int ULONG, *PULONG;
typedef long long LONGLONG, LONG64;
typedef unsigned long long ULONGLONG, ULONG64;
typedef uintptr_t ULONG_PTR;
typedef size_t SIZE_T;
typedef union LARGE_INTEGER {
    LONGLONG QuadPart;
} LARGE_INTEGER, *PLARGE_INTEGER;

#define TRUE 1
#define FALSE 0
#define STATUS_SUCCESS 0
#define STATUS_TIMEOUT 0x102
#define NT_SUCCESS(Status) ((NTSTATUS)(Status) >= 0)
#define UNREFERENCED_PARAMETER(Parameter) ((void)(Parameter))
#define RTL_NUMBER_OF(Array) (sizeof(Array) / sizeof((Array)[0]))
#define CONTAINING_RECORD(Address, Type, Field) ((Type *)((char *)(Address) - offsetof(Type, Field)))
#define DECLSPEC_ALIGN(Bytes) __attribute__((aligned(Bytes)))
#undef __forceinline
#define __forceinline inline __attribute__((always_inline))
#define PAGE_SIZE 4096
#define RtlZeroMemory(Memory, Bytes) memset((Memory), 0, (Bytes))
#define RtlCopyMemory(To, From, Bytes) memcpy((To), (From), (Bytes))

#define PASSIVE_LEVEL 0
#define DISPATCH_LEVEL 2
#define KeRaiseIrql(NewIrql, OldIrql) ((void)(*(OldIrql) = PASSIVE_LEVEL))
#define KeLowerIrql(NewIrql) ((void)(NewIrql))
#define KeEnterCriticalRegion() ((void)0)
#define KeLeaveCriticalRegion() ((void)0)

/* Interlocked operations are full barriers. */
#define InterlockedExchange(Target, Value) __atomic_exchange_n((Target), (Value), __ATOMIC_SEQ_CST)
#define InterlockedExchangePointer(Target, Value) __atomic_exchange_n((Target), (PVOID)(Value), __ATOMIC_SEQ_CST)
#define InterlockedExchangeAdd(Target, Value) __atomic_fetch_add((Target), (Value), __ATOMIC_SEQ_CST)
#define InterlockedExchangeAdd64(Target, Value) __atomic_fetch_add((Target), (Value), __ATOMIC_SEQ_CST)
#define InterlockedAdd(Target, Value) __atomic_add_fetch((Target), (Value), __ATOMIC_SEQ_CST)
#define InterlockedIncrement(Target) __atomic_add_fetch((Target), 1, __ATOMIC_SEQ_CST)
#define InterlockedDecrement(Target) __atomic_sub_fetch((Target), 1, __ATOMIC_SEQ_CST)
#define InterlockedOr(Target, Value) __atomic_fetch_or((Target), (Value), __ATOMIC_SEQ_CST)
#define InterlockedAnd(Target, Value) __atomic_fetch_and((Target), (Value), __ATOMIC_SEQ_CST)
#define ReadAcquire(Source) __atomic_load_n((Source), __ATOMIC_ACQUIRE)
#define ReadPointerAcquire(Source) __atomic_load_n((Source), __ATOMIC_ACQUIRE)
#define ReadNoFence(Source) __atomic_load_n((Source), __ATOMIC_RELAXED)
#define WriteNoFence(Target, Value) __atomic_store_n((Target), (Value), __ATOMIC_RELAXED)
#define KeMemoryBarrier() __atomic_thread_fence(__ATOMIC_SEQ_CST)
#define KeMemoryBarrierWithoutFence() __atomic_signal_fence(__ATOMIC_SEQ_CST)

#ifdef LAB_LOCKED_RELEASE
#define WriteRelease(Target, Value) __atomic_store_n((Target), (Value), __ATOMIC_SEQ_CST)
#else
#define WriteRelease(Target, Value) __atomic_store_n((Target), (Value), __ATOMIC_RELEASE)
#endif
#define WritePointerRelease(Target, Value) WriteRelease((Target), (Value))

#if defined(LAB_PAUSE) && (defined(__x86_64__) || defined(__i386__))
#define YieldProcessor() __builtin_ia32_pause()
#elif defined(LAB_PAUSE) && defined(__aarch64__)
#define YieldProcessor() __asm__ volatile("yield" ::: "memory")
#else
#define YieldProcessor() __atomic_signal_fence(__ATOMIC_SEQ_CST)
#endif

static inline LONG InterlockedCompareExchange(volatile LONG *target, LONG value, LONG expected)
{
    __atomic_compare_exchange_n(target, &expected, value, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    return expected;
}

static inline LONG64 InterlockedCompareExchange64(volatile LONG64 *target, LONG64 value, LONG64 expected)
{
    __atomic_compare_exchange_n(target, &expected, value, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
    return expected;
}

#define InterlockedCompareExchangePointer(Target, Value, Expected)                                              \
    __extension__({                                                                                             \
        PVOID expected_ = (Expected);                                                                           \
        __atomic_compare_exchange_n((PVOID volatile *)(Target), &expected_, (PVOID)(Value), 0, __ATOMIC_SEQ_CST, \
                                    __ATOMIC_SEQ_CST);                                                          \
        expected_;                                                                                              \
    })

static inline ULONGLONG LabNativeClock(void)
{
    struct timespec now;

    clock_gettime(CLOCK_MONOTONIC, &now);
    return (ULONGLONG)now.tv_sec * 1000000000ULL + (ULONGLONG)now.tv_nsec;
}

static inline void LabNativeSleep(ULONGLONG nanoseconds)
{
    struct timespec time = {(time_t)(nanoseconds / 1000000000ULL), (long)(nanoseconds % 1000000000ULL)};

    nanosleep(&time, NULL);
}

#define KernelMode 0
#define KeDelayExecutionThread(Mode, Alertable, Interval) LabNativeDelay((Interval)->QuadPart)
static inline void LabNativeDelay(LONGLONG units)
{
    if (units == 0) {
        sched_yield();
    } else {
        LabNativeSleep((ULONGLONG)-units * 100);
    }
}

static inline void LabNativeWait(volatile LONG *word, LONG value)
{
    syscall(SYS_futex, word, FUTEX_WAIT_PRIVATE, value, NULL, NULL, 0);
}

static inline void LabNativeWake(volatile LONG *word, int threads)
{
    syscall(SYS_futex, word, FUTEX_WAKE_PRIVATE, threads, NULL, NULL, 0);
}

/* Events: a futex word. */
typedef enum EVENT_TYPE { NotificationEvent, SynchronizationEvent } EVENT_TYPE;
typedef struct KEVENT {
    volatile LONG State;
    volatile LONG Waiters;
    EVENT_TYPE Type;
} KEVENT, *PKEVENT;

#define IO_NO_INCREMENT 0

static inline void KeInitializeEvent(PKEVENT event, EVENT_TYPE type, BOOLEAN state)
{
    event->State = state;
    event->Waiters = 0;
    event->Type = type;
}

static inline LONG KeSetEvent(PKEVENT event, LONG increment, BOOLEAN wait)
{
    LONG before = InterlockedExchange(&event->State, 1);

    (void)increment;
    (void)wait;
    if (before == 0 && ReadAcquire(&event->Waiters) != 0) {
        LabNativeWake(&event->State, event->Type == NotificationEvent ? 0x7fffffff : 1);
    }
    return before;
}

#define KeClearEvent(Event) WriteRelease(&(Event)->State, 0)

static inline void LabWaitEvent(PKEVENT event)
{
    for (;;) {
        if (event->Type == NotificationEvent ? ReadAcquire(&event->State) != 0
                                             : InterlockedCompareExchange(&event->State, 0, 1) == 1) {
            return;
        }
        InterlockedIncrement(&event->Waiters);
        if (ReadAcquire(&event->State) == 0) {
            LabNativeWait(&event->State, 0);
        }
        InterlockedDecrement(&event->Waiters);
    }
}

#define LAB_WAIT(Object) LabWaitEvent(Object)
#define NonPagedPoolNx 0

static inline PVOID ExAllocatePoolWithTag(int type, SIZE_T bytes, ULONG tag)
{
    (void)type;
    (void)tag;
    return bytes < PAGE_SIZE ? malloc(bytes) : aligned_alloc(PAGE_SIZE, (bytes + PAGE_SIZE - 1) & ~(SIZE_T)(PAGE_SIZE - 1));
}

#define ExFreePoolWithTag(Memory, Tag) free(Memory)

#endif
