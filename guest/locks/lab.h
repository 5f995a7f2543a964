/*
 * What a lock of the laboratory includes first. A lock is one C file, which the harness measures as a driver and,
 * compiled by the system's compiler against native/ntddk.h, as a native program. It defines, in this order
 *
 *     #include "lab.h"
 *     typedef struct LAB_LOCK { ... } LAB_LOCK;             the lock; on cache lines of its own
 *     typedef struct LAB_LOCAL { ... } LAB_LOCAL;           what each thread keeps for it, or LAB_NO_LOCAL
 *     static VOID LabInitialize(LAB_LOCK *Lock)
 *     LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
 *     LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
 *     #include "harness.h"
 *
 * and, where it has them, before the harness is included
 *
 *     #define LAB_TRY         LAB_INLINE BOOLEAN LabTryAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
 *     #define LAB_SHARED      LAB_INLINE VOID LabAcquireShared(LAB_LOCK *Lock, LAB_LOCAL *Local)
 *                             LAB_INLINE BOOLEAN LabReleaseShared(LAB_LOCK *Lock, LAB_LOCAL *Local)
 *                             FALSE: what was read must be read again
 *     #define LAB_DELETE      static VOID LabDelete(LAB_LOCK *Lock)
 *     #define LAB_ENTER       static VOID LabEnter(LAB_LOCAL *Local, ULONG Index)     a thread begins; LAB_LOCAL is zero
 *     #define LAB_LEAVE       static VOID LabLeave(LAB_LOCK *Lock, LAB_LOCAL *Local)  it has ended, for the first lock
 *     #define LAB_CONCURRENT  no exclusion is promised, and nothing is shared: LabAcquire and LabRelease are an operation
 *     #define LAB_CHECK       static BOOLEAN LabCheck(LAB_LOCK *Lock, ULONG Count)    of the first lock, used so often
 *     #define LAB_VERSIONS    the file keeps the data: LabWrite(Lock, Local), BOOLEAN LabRead(Lock, Local) between
 *                             acquire and release; FALSE: torn
 *     #define LAB_FOREIGN     static NTSTATUS LabFindForeign(PUNICODE_STRING Name)    before anything else, driver only
 *
 * Acquire and release are inlined into the loop, as a driver's own code would be.
 */
#ifndef LAB_H
#define LAB_H

#include <ntddk.h>

#ifdef LAB_NATIVE
#include "native/counterparts.h"
#else
/* A request that the harness's device answers with what it got. */
#define IOCTL_LAB_ECHO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x803, METHOD_BUFFERED, FILE_ANY_ACCESS)
/* How a thread waits for an object. */
#define LAB_WAIT(Object) KeWaitForSingleObject((Object), Executive, KernelMode, FALSE, NULL)
#endif

#define LAB_INLINE static inline __attribute__((always_inline, unused))
#define LAB_LINE 128
#define LAB_ALIGNED DECLSPEC_ALIGN(LAB_LINE)
#define LAB_MOST_THREADS 64
/* Pool tag, 'LAB '. */
#define LAB_TAG 0x2042414C
#define LAB_NO_LOCAL typedef struct LAB_LOCAL { ULONG Unused; } LAB_LOCAL

/* Threads of the run; known before the first lock is initialised. */
static ULONG LabThreads = 1;

/* A few dozen cycles that touch no memory, so many times. */
LAB_INLINE VOID LabPause(ULONG Rounds)
{
    for (ULONG round = 0; round < Rounds; round++) {
        YieldProcessor();
        __asm__ volatile("" : : "r"(round));
    }
}

/* Whom a thread waits for may need its core. */
LAB_INLINE VOID LabGiveWay(VOID)
{
    LARGE_INTEGER none;

    none.QuadPart = 0;
    KeDelayExecutionThread(KernelMode, FALSE, &none);
}

#endif
