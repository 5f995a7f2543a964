/*
 * Stress tests for `ntwasm stress`: threads that begin together, assertions, invariants, random choices. A driver that
 * includes it runs under `ntwasm run` and `verify` as well. docs/stress.md tells more.
 */
#ifndef _NTSTRESS_
#define _NTSTRESS_

#include <ntddk.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A system thread that begins when DriverEntry has returned. It may return; nobody waits for it or closes it. */
NTSYSAPI NTSTATUS NTAPI NtStressThread(_In_ PKSTART_ROUTINE Routine, _In_opt_ PVOID Context);

/* Called when all threads of NtStressThread have ended, before DriverUnload, in the order of the calls. */
NTSYSAPI NTSTATUS NTAPI NtStressAtQuiescence(_In_ PKSTART_ROUTINE Routine, _In_opt_ PVOID Context);

/* 0 to Limit - 1. It comes from the run's seed, and is the same again in a schedule that is replayed. */
NTSYSAPI ULONG NTAPI NtStressRandom(_In_ ULONG Limit);

/* Stops the run with the condition's text and place when it does not hold. At any IRQL, in builds of all kinds. */
#define NtStressAssert(Condition) \
    ((Condition) ? TRUE : (RtlAssert((PVOID)#Condition, (PVOID)__FILE__, __LINE__, (PCHAR)"NtStressAssert"), FALSE))

/* For DriverObject->DriverUnload of a driver that has nothing to undo: it can be loaded again then. */
static inline VOID NtStressUnload(_In_ PDRIVER_OBJECT DriverObject) {
    UNREFERENCED_PARAMETER(DriverObject);
}

#ifdef __cplusplus
}
#endif

#endif
