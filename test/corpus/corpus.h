/* What the programs of the corpus have in common: a driver that starts threads and looks at what they have done. */
#ifndef CORPUS_H
#define CORPUS_H

#include <ntstress.h>

#define TAG 'proC'
#define ID(Context) ((ULONG)(ULONG_PTR)(Context))
#define THREAD(Name) static VOID Name(PVOID Context)

/* DriverEntry; ends in ENTRY_END. */
#define ENTRY(Unload)                                                                     \
    NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath) {     \
        UNREFERENCED_PARAMETER(RegistryPath);                                             \
        DriverObject->DriverUnload = Unload;
#define ENTRY_END             \
        return STATUS_SUCCESS; \
    }

static inline VOID Start(ULONG Count, PKSTART_ROUTINE Routine) {
    for (ULONG id = 0; id < Count; id++) NtStressThread(Routine, (PVOID)(ULONG_PTR)id);
}

static inline VOID Wait(PVOID Object) { KeWaitForSingleObject(Object, Executive, KernelMode, FALSE, NULL); }

#endif
