/** C and C++ sources that use the headers as drivers do. */

/** Exercises every header and most idioms; compiles as C and as C++. */
export const EVERY_IDIOM = `
#ifdef __cplusplus
extern "C" DRIVER_INITIALIZE DriverEntry;
#else
DRIVER_INITIALIZE DriverEntry;
#endif
#pragma alloc_text(INIT, DriverEntry)
#pragma warning(disable : 4100)
#pragma comment(lib, "wdmsec.lib")

static UNICODE_STRING DeviceName = RTL_CONSTANT_STRING(L"\\\\Device\\\\Every");
DECLARE_CONST_UNICODE_STRING(LinkName, L"\\\\??\\\\Every");
typedef struct DECLSPEC_ALIGN(16) _ITEM { LIST_ENTRY Link; __declspec(align(8)) LONG Number; } ITEM, *PITEM;
C_ASSERT(sizeof(ITEM) == 16);
C_ASSERT(FIELD_OFFSET(ITEM, Number) == 8);
C_ASSERT(sizeof(WCHAR) == 2 && sizeof(LONG) == 4 && sizeof(LONGLONG) == 8 && sizeof(PVOID) == 4);
C_ASSERT(sizeof(IRP) == 0x70 && sizeof(DEVICE_OBJECT) == 0xb8 && sizeof(FILE_OBJECT) == 0x80);

static LONG Counter;
static LONG64 Wide;
static PVOID Pointer;
static LIST_ENTRY Items;
static KSPIN_LOCK Lock;
static KEVENT Ready;

KSTART_ROUTINE Worker;
_Use_decl_annotations_ VOID NTAPI Worker(IN PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    InterlockedIncrement(&Counter);
    InterlockedOr(&Counter, 4);
    InterlockedAdd64(&Wide, 2);
    InterlockedBitTestAndSet(&Counter, 3);
    (void)InterlockedCompareExchangePointer(&Pointer, &Items, NULL);
    KeMemoryBarrier();
    YieldProcessor();
    PsTerminateSystemThread(STATUS_SUCCESS);
}

KDEFERRED_ROUTINE OnTimer;
VOID OnTimer(PKDPC Dpc, PVOID DeferredContext, PVOID A, PVOID B)
{
    (void)Dpc, (void)DeferredContext, (void)A, (void)B;
    KeSetEvent(&Ready, IO_NO_INCREMENT, FALSE);
}

DRIVER_UNLOAD Unload;
_IRQL_requires_max_(PASSIVE_LEVEL) VOID Unload(_In_ PDRIVER_OBJECT DriverObject)
{
    PAGED_CODE();
    KdPrint(("unload %wZ\\n", &DriverObject->DriverName));
}

_Success_(return >= 0) static NTSTATUS __stdcall Control(_In_ PDEVICE_OBJECT Device, _Inout_ PIRP Irp)
{
    PIO_STACK_LOCATION stack = IoGetCurrentIrpStackLocation(Irp);
    (void)Device;
    switch (stack->Parameters.DeviceIoControl.IoControlCode) {
    case CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS):
        Irp->IoStatus.Information = stack->Parameters.DeviceIoControl.OutputBufferLength;
        break;
    }
    IoMarkIrpPending(Irp);
    (void)IoSetCancelRoutine(Irp, NULL);
    Irp->IoStatus.Status = STATUS_SUCCESS;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return STATUS_PENDING;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HANDLE thread;
    KIRQL irql;
    LARGE_INTEGER due, frequency;
    KTIMER timer;
    KDPC dpc;
    OBJECT_ATTRIBUTES attributes;
    WCHAR text[32];
    UNICODE_STRING empty;
    KLOCK_QUEUE_HANDLE handle;
    PITEM item = (PITEM)ExAllocatePoolWithTag(NonPagedPoolNx, sizeof(ITEM), '1tag');

    InitializeObjectAttributes(&attributes, &DeviceName, OBJ_KERNEL_HANDLE | OBJ_CASE_INSENSITIVE, NULL, NULL);
    InitializeListHead(&Items);
    InsertTailList(&Items, &item->Link);
    item = CONTAINING_RECORD(RemoveHeadList(&Items), ITEM, Link);
    ExFreePoolWithTag(item, '1tag');
    Pointer = ExAllocatePool2(POOL_FLAG_NON_PAGED, 16, 'two2');
    ExFreePool(Pointer);
    KeInitializeSpinLock(&Lock);
    KeAcquireSpinLock(&Lock, &irql);
    KeReleaseSpinLock(&Lock, irql);
    KeAcquireInStackQueuedSpinLock(&Lock, &handle);
    KeReleaseInStackQueuedSpinLock(&handle);
    KeRaiseIrql(DISPATCH_LEVEL, &irql);
    KeLowerIrql(irql);
    KeInitializeEvent(&Ready, SynchronizationEvent, FALSE);
    KeInitializeTimerEx(&timer, NotificationTimer);
    KeInitializeDpc(&dpc, OnTimer, NULL);
    due.QuadPart = Int32x32To64(-10000, 5);
    KeSetTimer(&timer, due, &dpc);
    due = KeQueryPerformanceCounter(&frequency);
    due = RtlConvertLongToLargeInteger(-1);
    (void)KeWaitForMutexObject(&Ready, Executive, KernelMode, FALSE, &due);
    (void)PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Worker, NULL);
    (void)ObReferenceObjectByHandle(thread, SYNCHRONIZE, *PsThreadType, KernelMode, &Pointer, NULL);
    ObDereferenceObject(Pointer);
    ZwClose(thread);
    RtlStringCbPrintfW(text, sizeof text, L"%wZ on %d", RegistryPath, KeNumberProcessors);
    RtlStringCchCatW(text, ARRAYSIZE(text), L"!");
    RtlInitEmptyUnicodeString(&empty, text, sizeof text);
    RtlUnicodeStringPrintf(&empty, L"%u", 1u);
    RtlZeroMemory(text, sizeof text);
    RtlCopyMemory(text, L"a", 2);
    ASSERT(DriverObject != NULL);
    NT_ASSERT(RegistryPath != NULL);
    ASSERTMSG("text", NT_SUCCESS(STATUS_SUCCESS));
    DbgPrintEx(DPFLTR_IHVDRIVER_ID, DPFLTR_ERROR_LEVEL, "%s\\n", __FUNCTION__);
    DriverObject->DriverUnload = Unload;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = Control;
    return LinkName.Length > 0 && _byteswap_ulong(1) != 1 && min(1, 2) == 1 ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}
`;

/** What drivers write around the headers: inclusion inside extern "C", prototypes of their own, names close to ours. */
export const SURROUNDINGS = `
#ifdef __cplusplus
extern "C" {
#endif
#include <ntddk.h>
#include <ntstrsafe.h>
NTKERNELAPI UCHAR *PsGetProcessImageFileName(IN PEPROCESS Process);
extern POBJECT_TYPE *IoDriverObjectType;
NTSTATUS PsLookupProcessByProcessId(HANDLE ProcessId, PEPROCESS *Process);
NTSTATUS ZwWaitForSingleObject(HANDLE Handle, BOOLEAN Alertable, PLARGE_INTEGER Timeout);
NTSYSAPI NTSTATUS NTAPI ZwQuerySystemInformation(IN ULONG Class, OUT PVOID Buffer, IN ULONG Length, OUT PULONG Result);
typedef enum _KAPC_ENVIRONMENT { OriginalApcEnvironment, AttachedApcEnvironment } KAPC_ENVIRONMENT;
VOID KeInitializeApc(PRKAPC Apc, PRKTHREAD Thread, KAPC_ENVIRONMENT Environment, PKKERNEL_ROUTINE Kernel,
                     PKRUNDOWN_ROUTINE Rundown, PKNORMAL_ROUTINE Normal, KPROCESSOR_MODE Mode, PVOID Context);
#ifdef __cplusplus
}
void *operator new(size_t size, POOL_TYPE type, ULONG tag) { return ExAllocatePoolWithTag(type, size, tag); }
void operator delete(void *block) { if (block) ExFreePool(block); }
void operator delete(void *block, size_t) { if (block) ExFreePool(block); }
class Device { public: virtual ~Device() {} int Number = 3; };
Device *Make() { return new (NonPagedPool, 'a') Device; }
#endif
#define LOG(fmt, ...) DbgPrint("[every] " fmt "\\n", ##__VA_ARGS__)
PVOID ThreadObject, TimerObject;
VOID Log(VOID)
{
    ULONG count = 0;
    LOG("count %d", (int)count);
    InterlockedExchange((PLONG)&count, 1);
}
`;
