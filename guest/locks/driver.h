/*
 * The harness as a driver. The host opens its device and sends, for each sample, IOCTL_LAB_PREPARE, which creates
 * the threads and answers with the workers they run on once all have come, and IOCTL_LAB_RUN, which starts them and answers with
 * what they did.
 */
#ifndef LAB_DRIVER_H
#define LAB_DRIVER_H

#define IOCTL_LAB_PREPARE CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)
#define IOCTL_LAB_RUN CTL_CODE(FILE_DEVICE_UNKNOWN, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)
/* Any processor that a DPC can be sent to. */
#define LAB_MOST_PROCESSORS 25
#define LAB_NAME_LENGTH 128

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD LabUnload;
DRIVER_DISPATCH LabCreateClose;
DRIVER_DISPATCH LabControl;
KSTART_ROUTINE LabThreadRoutine;
KDEFERRED_ROUTINE LabSampleRoutine;
KDEFERRED_ROUTINE LabInterfere;

static WCHAR LabNameBuffer[LAB_NAME_LENGTH];
static WCHAR LabLinkBuffer[LAB_NAME_LENGTH];
static UNICODE_STRING LabName = {0, sizeof LabNameBuffer, LabNameBuffer};
static UNICODE_STRING LabLink = {0, sizeof LabLinkBuffer, LabLinkBuffer};
static KEVENT LabGo;
static KEVENT LabArrivedAll;
static volatile LONG LabArrived;
static KTIMER LabTimer;
static KDPC LabDpc;
static KDPC LabInterference[LAB_MOST_PROCESSORS];
static PKTHREAD LabThreadObjects[LAB_MOST_THREADS];
static ULONG LabRunning;

static NTSTATUS LabComplete(PIRP Irp, NTSTATUS Status, ULONG_PTR Information)
{
    Irp->IoStatus.Status = Status;
    Irp->IoStatus.Information = Information;
    IoCompleteRequest(Irp, IO_NO_INCREMENT);
    return Status;
}

VOID LabThreadRoutine(PVOID StartContext)
{
    LAB_WORKER *worker = (LAB_WORKER *)StartContext;

    if (InterlockedIncrement(&LabArrived) == (LONG)LabThreads) {
        KeSetEvent(&LabArrivedAll, IO_NO_INCREMENT, FALSE);
    }
    KeWaitForSingleObject(&LabGo, Executive, KernelMode, FALSE, NULL);
    KeEnterCriticalRegion();
    LabThread(worker);
    KeLeaveCriticalRegion();
}

/* A processor is taken from whatever runs on it. */
VOID LabInterfere(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second)
{
    ULONGLONG until = LabClock() + LabConfiguration.Interference * 1000ULL;

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
    while (LabClock() < until) {
        YieldProcessor();
    }
}

VOID LabSampleRoutine(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second)
{
    BOOLEAN over = LabSample();

    UNREFERENCED_PARAMETER(Dpc);
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(First);
    UNREFERENCED_PARAMETER(Second);
    if (!over && LabConfiguration.Interference != 0) {
        for (ULONG number = 0; number < LabThreads && number + 1 < (ULONG)KeNumberProcessors; number++) {
            KeInsertQueueDpc(&LabInterference[number], NULL, NULL);
        }
    }
}

static NTSTATUS LabStartThread(ULONG Index)
{
    HANDLE handle;
    NTSTATUS status =
        PsCreateSystemThread(&handle, THREAD_ALL_ACCESS, NULL, NULL, NULL, LabThreadRoutine, &LabWorkers[Index]);

    if (NT_SUCCESS(status)) {
        status = ObReferenceObjectByHandle(handle, SYNCHRONIZE, *PsThreadType, KernelMode,
                                           (PVOID *)&LabThreadObjects[Index], NULL);
        ZwClose(handle);
    }
    return status;
}

static NTSTATUS LabPrepareSample(const LAB_CONFIGURATION *Configuration)
{
    if (LabRunning != 0 || Configuration->Threads == 0 || Configuration->Threads > LAB_MOST_THREADS) {
        return STATUS_INVALID_DEVICE_REQUEST;
    }
    if (!LabPrepare(Configuration)) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    KeClearEvent(&LabGo);
    KeClearEvent(&LabArrivedAll);
    LabArrived = 0;
    for (ULONG index = 0; index < LabThreads; index++) {
        NTSTATUS status = LabStartThread(index);
        if (!NT_SUCCESS(status)) {
            /* Those that have been started wait for ever; the host gives the machine up. */
            return status;
        }
        LabRunning++;
    }
    KeWaitForSingleObject(&LabArrivedAll, Executive, KernelMode, FALSE, NULL);
    return STATUS_SUCCESS;
}

static VOID LabRunSample(VOID)
{
    LARGE_INTEGER due;

    due.QuadPart = -10000;
    KeSetTimerEx(&LabTimer, due, 1, &LabDpc);
    KeSetEvent(&LabGo, IO_NO_INCREMENT, FALSE);
    for (ULONG index = 0; index < LabThreads; index++) {
        KeWaitForSingleObject(LabThreadObjects[index], Executive, KernelMode, FALSE, NULL);
        ObDereferenceObject(LabThreadObjects[index]);
    }
    KeCancelTimer(&LabTimer);
    KeFlushQueuedDpcs();
    LabRunning = 0;
}

NTSTATUS LabCreateClose(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    UNREFERENCED_PARAMETER(DeviceObject);
    return LabComplete(Irp, STATUS_SUCCESS, 0);
}

/* The answer names the threads, so that the host can place them. */
static NTSTATUS LabCompletePrepare(PIRP Irp, PVOID Buffer, ULONG Room)
{
    NTSTATUS status = LabPrepareSample((const LAB_CONFIGURATION *)Buffer);
    ULONG size = LabThreads * sizeof(PKTHREAD);

    if (!NT_SUCCESS(status) || Room < size) {
        return LabComplete(Irp, status, 0);
    }
    RtlCopyMemory(Buffer, LabThreadObjects, size);
    return LabComplete(Irp, STATUS_SUCCESS, size);
}

NTSTATUS LabControl(PDEVICE_OBJECT DeviceObject, PIRP Irp)
{
    PIO_STACK_LOCATION location = IoGetCurrentIrpStackLocation(Irp);
    ULONG room = location->Parameters.DeviceIoControl.OutputBufferLength;
    PVOID buffer = Irp->AssociatedIrp.SystemBuffer;
    SIZE_T size;

    UNREFERENCED_PARAMETER(DeviceObject);
    switch (location->Parameters.DeviceIoControl.IoControlCode) {
    case IOCTL_LAB_PREPARE:
        if (location->Parameters.DeviceIoControl.InputBufferLength < sizeof(LAB_CONFIGURATION)) {
            return LabComplete(Irp, STATUS_BUFFER_TOO_SMALL, 0);
        }
        return LabCompletePrepare(Irp, buffer, room);
    case IOCTL_LAB_RUN:
        if (LabRunning == 0) {
            return LabComplete(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
        }
        LabRunSample();
        size = LabAnswerSize();
        if (room < size) {
            LabCleanUp();
            return LabComplete(Irp, STATUS_BUFFER_TOO_SMALL, 0);
        }
        LabAnswer((LAB_RESULT *)buffer);
        return LabComplete(Irp, STATUS_SUCCESS, size);
    case IOCTL_LAB_ECHO:
        return LabComplete(Irp, STATUS_SUCCESS, room);
    default:
        return LabComplete(Irp, STATUS_INVALID_DEVICE_REQUEST, 0);
    }
}

VOID LabUnload(PDRIVER_OBJECT DriverObject)
{
    IoDeleteSymbolicLink(&LabLink);
    IoDeleteDevice(DriverObject->DeviceObject);
}

/* The device is named as the last part of the driver's key: several locks are loaded at a time. */
static NTSTATUS LabMakeNames(PUNICODE_STRING RegistryPath)
{
    USHORT last = RegistryPath->Length / sizeof(WCHAR);
    UNICODE_STRING own;

    while (last > 0 && RegistryPath->Buffer[last - 1] != L'\\') {
        last--;
    }
    own.Buffer = RegistryPath->Buffer + last;
    own.Length = RegistryPath->Length - last * sizeof(WCHAR);
    own.MaximumLength = own.Length;
    RtlAppendUnicodeToString(&LabName, L"\\Device\\");
    RtlAppendUnicodeStringToString(&LabName, &own);
    RtlAppendUnicodeToString(&LabLink, L"\\DosDevices\\");
    RtlAppendUnicodeStringToString(&LabLink, &own);
#ifdef LAB_FOREIGN
    return LabFindForeign(&own);
#else
    return STATUS_SUCCESS;
#endif
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    PDEVICE_OBJECT device;
    NTSTATUS status;

    status = LabMakeNames(RegistryPath);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    KeInitializeEvent(&LabGo, NotificationEvent, FALSE);
    KeInitializeEvent(&LabArrivedAll, NotificationEvent, FALSE);
    KeInitializeTimer(&LabTimer);
    KeInitializeDpc(&LabDpc, LabSampleRoutine, NULL);
    for (ULONG number = 0; number < LAB_MOST_PROCESSORS; number++) {
        KeInitializeDpc(&LabInterference[number], LabInterfere, NULL);
        KeSetTargetProcessorDpc(&LabInterference[number], (CCHAR)number);
    }
    DriverObject->DriverUnload = LabUnload;
    DriverObject->MajorFunction[IRP_MJ_CREATE] = LabCreateClose;
    DriverObject->MajorFunction[IRP_MJ_CLOSE] = LabCreateClose;
    DriverObject->MajorFunction[IRP_MJ_DEVICE_CONTROL] = LabControl;
    status = IoCreateDevice(DriverObject, 0, &LabName, FILE_DEVICE_UNKNOWN, 0, FALSE, &device);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = IoCreateSymbolicLink(&LabLink, &LabName);
    if (!NT_SUCCESS(status)) {
        IoDeleteDevice(device);
    }
    return status;
}

#endif
