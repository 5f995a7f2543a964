/* Generated from kernel-host/abi by `npm run generate`. Do not edit. */
#ifndef NTWASM_GEN_DATA_H
#define NTWASM_GEN_DATA_H

/** Number of processors. */
__attribute__((weak)) volatile CCHAR KeNumberProcessors;
/** Points to the build number; free builds have the top bits set. */
__attribute__((weak)) PULONG NtBuildNumber;
/** Type of event objects. */
__attribute__((weak)) POBJECT_TYPE *ExEventObjectType;
/** Type of semaphore objects. */
__attribute__((weak)) POBJECT_TYPE *ExSemaphoreObjectType;
/** Type of mutant objects. */
__attribute__((weak)) POBJECT_TYPE *ExMutantObjectType;
/** Type of timer objects. */
__attribute__((weak)) POBJECT_TYPE *ExTimerObjectType;
/** Type of desktop objects. */
__attribute__((weak)) POBJECT_TYPE *ExDesktopObjectType;
/** Type of window stations. */
__attribute__((weak)) POBJECT_TYPE *ExWindowStationObjectType;
/** Type of registry keys. */
__attribute__((weak)) POBJECT_TYPE *CmKeyObjectType;
/** The System process. */
__attribute__((weak)) PEPROCESS PsInitialSystemProcess;
/** Type of thread objects. */
__attribute__((weak)) POBJECT_TYPE *PsThreadType;
/** Type of process objects. */
__attribute__((weak)) POBJECT_TYPE *PsProcessType;
/** Type of job objects. */
__attribute__((weak)) POBJECT_TYPE *PsJobType;
/** Highest address of user space. */
__attribute__((weak)) PVOID MmHighestUserAddress;
/** Lowest address of kernel space. */
__attribute__((weak)) PVOID MmSystemRangeStart;
/** First address that probes reject. */
__attribute__((weak)) ULONG MmUserProbeAddress;
/** Type of section objects. */
__attribute__((weak)) POBJECT_TYPE *MmSectionObjectType;
/** Whether kernel debugging is enabled: FALSE. */
__attribute__((weak)) BOOLEAN KdDebuggerEnabled;
/** Whether no debugger is attached: TRUE. */
__attribute__((weak)) BOOLEAN KdDebuggerNotPresent;
/** Type of file objects. */
__attribute__((weak)) POBJECT_TYPE *IoFileObjectType;
/** Type of device objects. */
__attribute__((weak)) POBJECT_TYPE *IoDeviceObjectType;
/** Type of driver objects. */
__attribute__((weak)) POBJECT_TYPE *IoDriverObjectType;
/** Type of adapter objects. */
__attribute__((weak)) POBJECT_TYPE *IoAdapterObjectType;
/** Type of device handlers. */
__attribute__((weak)) POBJECT_TYPE *IoDeviceHandlerObjectType;
/** Type of token objects. */
__attribute__((weak)) POBJECT_TYPE *SeTokenObjectType;
/** Well-known privileges and identifiers. */
__attribute__((weak)) PSE_EXPORTS SeExports;

#endif
