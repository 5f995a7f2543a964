/*
 * A lock written in another language: its routines are called through pointers, which it gives by a callback object
 * that is named as the harness's own driver. What a call through a pointer costs, as-calls shows.
 */
#include "lab.h"

typedef struct LAB_LOCK {
    LAB_ALIGNED UCHAR Bytes[2 * LAB_LINE];
} LAB_LOCK;

typedef struct LAB_LOCAL {
    LAB_ALIGNED UCHAR Bytes[2 * LAB_LINE];
} LAB_LOCAL;

typedef struct LAB_FOREIGN_ROUTINES {
    VOID (*Initialize)(LAB_LOCK *Lock);
    VOID (*Acquire)(LAB_LOCK *Lock, LAB_LOCAL *Local);
    VOID (*Release)(LAB_LOCK *Lock, LAB_LOCAL *Local);
} LAB_FOREIGN_ROUTINES;

static LAB_FOREIGN_ROUTINES Routines;

/* Name: of the harness's driver. */
static NTSTATUS LabFindForeign(PUNICODE_STRING Name)
{
    WCHAR buffer[128];
    UNICODE_STRING path = {0, sizeof buffer, buffer};
    OBJECT_ATTRIBUTES attributes;
    PCALLBACK_OBJECT callback;
    NTSTATUS status;

    RtlAppendUnicodeToString(&path, L"\\Callback\\");
    RtlAppendUnicodeStringToString(&path, Name);
    InitializeObjectAttributes(&attributes, &path, OBJ_CASE_INSENSITIVE, NULL, NULL);
    status = ExCreateCallback(&callback, &attributes, FALSE, TRUE);
    if (NT_SUCCESS(status)) {
        ExNotifyCallback(callback, &Routines, NULL);
        ObDereferenceObject(callback);
        if (Routines.Acquire == NULL) {
            status = STATUS_NOT_FOUND;
        }
    }
    return status;
}

static VOID LabInitialize(LAB_LOCK *Lock)
{
    Routines.Initialize(Lock);
}

LAB_INLINE VOID LabAcquire(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    Routines.Acquire(Lock, Local);
}

LAB_INLINE VOID LabRelease(LAB_LOCK *Lock, LAB_LOCAL *Local)
{
    Routines.Release(Lock, Local);
}

#define LAB_FOREIGN
#include "harness.h"
